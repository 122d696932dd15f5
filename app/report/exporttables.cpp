// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/exportreport.h"
#include "app/report/reportelement.h"
#include "app/report/tablebook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sphygma {

static QList<TableElement> tablesOf(const ReportDocument &document)
{
    QList<TableElement> tables;
    for (const ReportPart &part : document.parts) {
        for (const ReportElement &element : part.elements) {
            if (const auto *table = std::get_if<TableElement>(&element))
                tables += *table;
        }
    }
    return tables;
}

static Error unwritable(const QString &path, const QString &detail)
{
    return {Error::Kind::Unwritable,
            QCoreApplication::translate("sphygma", "The file %1 could not be written.").arg(path), detail};
}

static QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        cell = cell.trimmed();
        const bool special = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n');
        quoted += special ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
    }
    return quoted.join(u',').toUtf8() + '\n';
}

static Status writeCsv(const QString &path, const TableElement &table)
{
    QByteArray bytes = table.head.isEmpty() ? QByteArray() : csvLine(table.head);
    for (const QStringList &row : table.rows)
        bytes += csvLine(row);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return ok();
    return unwritable(path, file.errorString());
}

static Result<QStringList> writeCsvFiles(const QString &path, const QList<TableElement> &tables,
                                         Progress &progress)
{
    QStringList files;
    const QFileInfo info(path);
    for (const TableElement &table : tables) {
        if (!progress.update(files.size(), tables.size()))
            return Error::cancelled();
        files += info.path() + u'/' + info.completeBaseName() + u'-' + QString::number(files.size() + 1)
            + u".csv"_s;
        if (const Status status = writeCsv(files.last(), table); !status)
            return status.error();
    }
    return files;
}

static Result<QStringList> writeWorkbook(const QString &path, const QList<TableElement> &tables,
                                         const QDateTime &date)
{
    const QByteArray bytes = tableBook(tables, date);
    QSaveFile file(path);
    if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.commit())
        return QStringList{path};
    return unwritable(path, file.errorString());
}

Result<QStringList> exportTables(const QString &path, const ReportContent &content, Progress &progress)
{
    const QList<TableElement> tables = tablesOf(composeReport(content));
    if (QFileInfo(path).suffix().compare("xlsx"_L1, Qt::CaseInsensitive) == 0)
        return writeWorkbook(path, tables, content.date);
    return writeCsvFiles(path, tables, progress);
}

} // namespace sphygma
