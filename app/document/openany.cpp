// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/openany.h"

#include "app/import/importer.h"
#include "app/project/projectstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sphygma {

static Error unreadable(const char *message, const QString &path, const char *hint)
{
    return {Error::Kind::Unreadable, QCoreApplication::translate("sphygma", message).arg(path),
            QCoreApplication::translate("sphygma", hint)};
}

Result<FileKind> openAny(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("sphygma", "%1 is not there any more.").arg(path),
            QCoreApplication::translate("sphygma", "Look for it under another name or in another folder.")};
    if (info.isDir())
        return unreadable(QT_TRANSLATE_NOOP("sphygma", "%1 is a folder."), path,
                          QT_TRANSLATE_NOOP("sphygma", "Choose one of the files in it."));
    if (!info.isFile())
        return unreadable(QT_TRANSLATE_NOOP("sphygma", "%1 is not a file that can be read."), path,
                          QT_TRANSLATE_NOOP("sphygma", "Choose a table or a Sphygma project."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(QT_TRANSLATE_NOOP("sphygma", "You are not allowed to read %1."), path,
                          QT_TRANSLATE_NOOP("sphygma", "Ask its owner for the right to read it."));
    const bool isDatabase = file.read(16) == QByteArray("SQLite format 3\0", 16);
    file.close();
    if (ProjectStore::isProject(path))
        return FileKind::Project;
    if (info.suffix().compare("sphygma"_L1, Qt::CaseInsensitive) == 0)
        return unreadable(QT_TRANSLATE_NOOP("sphygma", "%1 is damaged or not a Sphygma project."), path,
                          QT_TRANSLATE_NOOP("sphygma", "Open a copy of it from a backup."));
    if (isDatabase) {
        const auto tables = listTables(path, {});
        if (!tables)
            return tables.error(); // damaged, or without a table
    }
    return FileKind::Table;
}

} // namespace sphygma
