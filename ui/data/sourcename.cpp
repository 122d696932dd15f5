// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/sourcename.h"

#include "app/import/sourcefiles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sphygma {

namespace {

struct SourceName
{
    Q_DECLARE_TR_FUNCTIONS(sphygma::SourceName)
};

} // namespace

/// Of more files only the number is of use in a sentence.
static constexpr qsizetype mostNamed = 4;

QString sourceNames(const RawData &raw)
{
    const QList<SourceFile> files = sourceFiles(raw.table, raw.report);
    const qsizetype named = files.size() > mostNamed ? mostNamed - 1 : files.size();
    QStringList names;
    for (const SourceFile &file : files.first(named))
        names.append(QFileInfo(file.path).fileName());
    const QString list = names.join(SourceName::tr(", ", "between the names of files"));
    const int more = static_cast<int>(files.size() - named);
    return more > 0 ? SourceName::tr("%1 and %n more", "names of files", more).arg(list) : list;
}

QString noteFile(const RawData &raw)
{
    const QList<SourceFile> files = sourceFiles(raw.table, raw.report);
    return files.size() > 1 ? QString() : QFileInfo(files.constFirst().path).fileName();
}

} // namespace sphygma
