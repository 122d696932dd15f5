// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/spreadsheetreader.h"

#include "app/import/inputfile.h"
#include "app/import/spreadsheet/xmlparser.h"
#include "app/import/words.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Half of what is free: the typed table stands beside the cells for a while.
static qint64 memoryForCells()
{
    const qint64 available = availableMemory();
    return available > 0 ? available / 2 : std::numeric_limits<qint64>::max();
}

/// Whether the sheet has a cell at all.
static Result<bool> isFilled(Workbook &book, qsizetype sheet)
{
    NoProgress progress;
    SheetSink sink(memoryForCells(), 1);
    if (const Status read = book.read(sheet, sink, progress); !read)
        return read.error();
    return sink.grid().rows() > 0;
}

/// The sheets someone may mean: visible and not empty; hidden ones only where there is no other.
static Result<QList<TableEntry>> candidates(Workbook &book, const QString &file)
{
    QList<TableEntry> visible, hidden;
    for (qsizetype i = 0; i < book.sheets().size(); ++i) {
        const Result<bool> filled = isFilled(book, i);
        if (!filled)
            return filled.error();
        if (*filled)
            (book.sheets()[i].hidden ? hidden : visible).append({book.sheets()[i].name, 0});
    }
    if (visible.isEmpty() && hidden.isEmpty())
        return Error{Error::Kind::Unreadable,
                     say(QT_TRANSLATE_NOOP(
                             "sphygma", "%1 holds no sheet with cells. Check that it was saved completely."))
                         .arg(file),
                     {}};
    return visible.isEmpty() ? hidden : visible;
}

static Result<qsizetype> chosenSheet(Workbook &book, const QString &file, const QString &wanted)
{
    const QList<SheetInfo> &sheets = book.sheets();
    const auto indexOf = [&sheets](const QString &name) {
        return std::find_if(sheets.begin(), sheets.end(), [&](const SheetInfo &s) { return s.name == name; })
            - sheets.begin();
    };
    if (const qsizetype named = indexOf(wanted); !wanted.isEmpty() && named < sheets.size())
        return named;
    const Result<QList<TableEntry>> entries = candidates(book, file);
    if (!entries)
        return entries.error();
    const Result<TableEntry> entry = chosenEntry(*entries, file, wanted);
    if (!entry)
        return entry.error();
    return indexOf(entry->name);
}

/// Hidden sheets beside the one that is read.
static void tellHiddenSheets(const Workbook &book, qsizetype read, IssueList &issues)
{
    QStringList hidden;
    for (qsizetype i = 0; i < book.sheets().size(); ++i) {
        if (i != read && book.sheets()[i].hidden)
            hidden.append(book.sheets()[i].name);
    }
    if (hidden.isEmpty())
        return;
    ImportIssue issue;
    issue.message =
        Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n hidden sheet(s) of the file were not read: %1"),
                   {hidden.join(u", "_s)}, hidden.size());
    issues.add(IssueList::Kind::Structure, std::move(issue));
}

Result<QList<TableEntry>> SpreadsheetReader::tables(const QString &path, const ImportOptions &options) const
{
    const Result<WorkbookPtr> book = open(path, options);
    if (!book)
        return book.error();
    return candidates(**book, QFileInfo(path).fileName());
}

Result<GridInput> SpreadsheetReader::gridOf(const QString &path, const ImportOptions &options, qsizetype rows,
                                            Progress &progress) const
{
    const QFileInfo info(path);
    const Result<WorkbookPtr> opened = open(path, options);
    if (!opened)
        return opened.error();
    Workbook &book = **opened;
    const Result<qsizetype> sheet = chosenSheet(book, info.fileName(), options.table);
    if (!sheet)
        return sheet.error();
    SheetSink sink(memoryForCells(), rows);
    if (const Status read = book.read(*sheet, sink, progress); !read)
        return read.error();
    if (!sink.grid().isOrdered())
        return damagedFile(info.fileName());
    IssueList issues;
    sink.tell(issues);
    tellHiddenSheets(book, *sheet, issues);
    if (sink.grid().rows() == 0)
        return Error{
            Error::Kind::Unreadable,
            say(QT_TRANSLATE_NOOP("sphygma", "The sheet \u201C%2\u201D of %1 is empty. Choose another one."))
                .arg(info.fileName(), book.sheets()[*sheet].name),
            {}};
    return GridInput{sink.takeGrid(),
                     {},
                     {path, book.sheets()[*sheet].name, {}, info.size()},
                     format(path),
                     std::move(issues),
                     sink.isComplete()};
}

Result<Imported> SpreadsheetReader::read(const QString &path, const ImportOptions &options,
                                         const ClinicalRules &rules, Progress &progress) const
{
    QElapsedTimer timer;
    timer.start();
    Result<GridInput> input = gridOf(path, options, 0, progress);
    if (!input)
        return input.error();
    const double readMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    Result<Imported> made = tableOf(std::move(input).value(), options, rules, progress);
    if (!made)
        return made;
    Imported imported = std::move(made).value();
    imported.report.stageMs[u"read"_s] = readMs;
    imported.report.stageMs[u"import"_s] = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return imported;
}

Result<ImportPreview> SpreadsheetReader::preview(const QString &path, const ImportOptions &options,
                                                 const ClinicalRules &rules, int rows) const
{
    constexpr qsizetype aroundTable = 100; // title lines, and rows to judge by
    NoProgress progress;
    Result<GridInput> input = gridOf(path, options, rows + aroundTable, progress);
    if (!input)
        return input.error();
    return previewOf(std::move(input).value(), options, rules, rows);
}

} // namespace sphygma
