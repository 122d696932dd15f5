// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/sourcedifference.h"

#include "app/document/columnmatching.h"
#include "app/document/refreshfit.h"
#include "app/import/sourcefiles.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// The columns that tell which row is which; none without a patient or a visit.
static std::vector<size_t> keyColumns(const std::vector<ColumnPair> &columns, const Table &now)
{
    std::vector<size_t> keys;
    bool names = false;
    for (size_t c = 0; c < columns.size(); ++c) {
        const QString &role = now.info(now.indexOf(columns[c].name)).role;
        if (role != u"patient_id"_s && role != u"visit_id"_s && role != u"visit_date"_s)
            continue;
        keys.push_back(c);
        names |= role != u"visit_date"_s;
    }
    return names ? keys : std::vector<size_t>();
}

static void describeColumns(const Table &before, const Table &now, const ColumnMatching &matching,
                            SourceDifference &difference)
{
    for (const qsizetype c : matching.removed)
        difference.columnsRemoved.append(before.info(c).name);
    for (const qsizetype c : matching.added)
        difference.columnsAdded.append(now.info(c).name);
    for (const auto &match : matching.matches) {
        const ColumnInfo &was = before.info(match.before), &is = now.info(match.now);
        if (was.name != is.name || was.type != is.type || was.unit != is.unit)
            difference.columnsChanged.append({was, is});
    }
}

/// Counts the cells that differ in rows found again, and keeps the first.
static void describeCells(const RawData &before, const RawData &now, const ColumnMatching &columns,
                          const std::vector<ColumnPair> &pairs, const RowMatching &rows,
                          SourceDifference &difference)
{
    rows.changed.forEach([&](qsizetype row) {
        const qsizetype there = rows.now[static_cast<size_t>(row)];
        for (size_t c = 0; c < pairs.size(); ++c) {
            if (sameCell(pairs[c], row, there))
                continue;
            ++difference.cellsChanged;
            const auto &match = columns.matches[static_cast<qsizetype>(c)];
            if (difference.samples.size() < SourceDifference::mostSamples)
                difference.samples.append({pairs[c].name, before.table.displayText(row, match.before),
                                           now.table.displayText(there, match.now), before.table.lineOf(row),
                                           now.table.lineOf(there), fileOfRow(now.table, there)});
        }
    });
}

static void describeRows(const RowMatching &rows, SourceDifference &difference)
{
    difference.rowsBefore = static_cast<qint64>(rows.now.size());
    difference.rowsNow = rows.added.size();
    difference.rowsAdded = rows.added.count();
    difference.rowsRemoved = rows.removedCount();
    difference.rowsChanged = rows.changed.count();
    difference.rowsSame = difference.rowsBefore - difference.rowsRemoved - difference.rowsChanged;
}

bool SourceDifference::isNone() const
{
    return rowsChanged == 0 && rowsRemoved == 0 && rowsAdded == 0 && columnsRemoved.isEmpty()
        && columnsAdded.isEmpty() && columnsChanged.isEmpty() && steps.isEmpty();
}

Result<SourceDifference> sourceDifference(const RawData &before, const RawData &now, const Recipe &recipe,
                                          const ClinicalRulesPtr &rules, Progress &progress)
{
    SourceDifference difference;
    const QList<SourceFile> files = sourceFiles(now.table, now.report);
    difference.files = files.size();
    difference.sameBytes = haveSameBytes(sourceFiles(before.table, before.report), files);
    difference.dialectBefore = before.report.dialect;
    difference.dialectNow = now.report.dialect;
    const ColumnMatching columns = matchColumns(before.table, now.table);
    describeColumns(before.table, now.table, columns, difference);
    const std::vector<ColumnPair> pairs = comparedColumns(before.table, now.table, columns);
    const std::vector<size_t> keys = keyColumns(pairs, now.table);
    for (const size_t key : keys)
        difference.keys.append(pairs[key].name);
    RowMatching rows;
    if (!matchRows(pairs, keys, before.table.rowCount(), now.table.rowCount(), progress, rows))
        return Error::cancelled();
    describeRows(rows, difference);
    describeCells(before, now, columns, pairs, rows, difference);
    if (const Status fitted =
            fitRecipe({before.table, now.table, columns, pairs, rows}, recipe, rules, progress, difference);
        !fitted)
        return fitted.error();
    return difference;
}

} // namespace sphygma
