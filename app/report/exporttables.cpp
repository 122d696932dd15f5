// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/exportreport.h"
#include "app/report/reportelement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

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

/// A cell that reads back as the number it shows is one in the workbook, too.
static void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text,
                      lxw_format *format)
{
    bool isNumber = false;
    const double number = QString(text).remove(u'\u2009').toDouble(&isNumber);
    if (isNumber)
        worksheet_write_number(sheet, row, column, number, format);
    else
        worksheet_write_string(sheet, row, column, text.trimmed().toUtf8().constData(), format);
}

static void writeSheet(lxw_workbook *book, const TableElement &table, qsizetype number)
{
    const QByteArray name = u"%1 %2"_s.arg(number).arg(table.name.left(24)).remove(u'\'').toUtf8();
    const bool valid = workbook_validate_sheet_name(book, name.constData()) == LXW_NO_ERROR;
    lxw_worksheet *sheet = workbook_add_worksheet(book, valid ? name.constData() : nullptr);
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    worksheet_set_column(sheet, 0, 0, 40, nullptr);
    worksheet_set_column(sheet, 1, 20, 18, nullptr);
    lxw_row_t row = 0;
    const auto write = [&](const QStringList &cells, lxw_format *format) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            writeCell(sheet, row, static_cast<lxw_col_t>(i), cells[i], format);
        ++row;
    };
    if (!table.head.isEmpty())
        write(table.head, bold);
    for (const QStringList &cells : table.rows)
        write(cells, nullptr);
}

static Result<QStringList> writeWorkbook(const QString &path, const QList<TableElement> &tables,
                                         const QDateTime &date)
{
    const QTemporaryDir folder; // the library writes a file of its own; the wanted one is replaced at the end
    const QString made = folder.filePath(u"tables.xlsx"_s);
    lxw_workbook *book = workbook_new(QFile::encodeName(made).constData());
    if (!book)
        return unwritable(path, {});
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(date.toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
    for (qsizetype i = 0; i < tables.size(); ++i)
        writeSheet(book, tables[i], i + 1);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return unwritable(path, QString::fromUtf8(lxw_strerror(error)));
    QFile source(made);
    QSaveFile file(path);
    if (!source.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly)
        || file.write(source.readAll()) < 0 || !file.commit())
        return unwritable(path, file.errorString());
    return QStringList{path};
}

Result<QStringList> exportTables(const QString &path, const ReportContent &content, Progress &progress)
{
    const QList<TableElement> tables = tablesOf(composeReport(content));
    if (QFileInfo(path).suffix().compare("xlsx"_L1, Qt::CaseInsensitive) == 0)
        return writeWorkbook(path, tables, content.date);
    return writeCsvFiles(path, tables, progress);
}

} // namespace sphygma
