// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/example.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sphygma {

static Result<QString> writtenOut(const QString &name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    const QString path = folder.filePath(name);
    QFile inside(u":/example/"_s + name);
    QFile outside(path);
    if (QDir().mkpath(folder.path()) && inside.open(QIODevice::ReadOnly)
        && outside.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        const QByteArray bytes = inside.readAll();
        if (outside.write(bytes) == bytes.size() && outside.flush())
            return path;
    }
    return Error{
        Error::Kind::NotFound,
        QCoreApplication::translate("sphygma", "The example table was not found with the program."),
        QCoreApplication::translate("sphygma", "Install the program again, or open a table of your own.")};
}

Result<QString> examplePath()
{
    const QString name = u"clinic_example.csv"_s;
    QDir folder(QCoreApplication::applicationDirPath());
    const QString installed = folder.filePath(u"../share/sphygma/example/"_s + name);
    if (QFile::exists(installed))
        return QDir::cleanPath(installed);
    for (int up = 0; up < 4 && folder.cdUp(); ++up) { // a build inside the source tree
        const QString inSources = folder.filePath(u"resources/example/"_s + name);
        if (QFile::exists(inSources))
            return inSources;
    }
    return writtenOut(name);
}

} // namespace sphygma
