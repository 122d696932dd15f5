// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/steppreview.h"

#include "app/quality/candidate.h"
#include "app/quality/indicatorfamilies.h"
#include "app/table/showntext.h"

#include <algorithm>

namespace sphygma {

/// The column with most changed cells; columns that the step made have none.
static QString mostChanged(const StepChanges &changes)
{
    QString name;
    qsizetype most = 0;
    for (const auto &[column, rows] : changes.changedCells) {
        if (const qsizetype count = rows.count(); count > most) {
            most = count;
            name = column;
        }
    }
    return name;
}

static QString valueText(const Table &table, qsizetype row, const QString &column)
{
    const qsizetype index = table.indexOf(column);
    return index >= 0 && table.column(index).isValid(row) ? shownText(table, row, index) : QString();
}

static void addMatches(StepPreview &preview, const Table &before, const Table &after, const RowSet &rows)
{
    constexpr qsizetype mostDifferent = 60;
    const qsizetype from = before.indexOf(preview.shownColumn);
    QHash<std::pair<QString, QString>, qsizetype> places;
    rows.forEach([&](qsizetype row) {
        const std::pair change(from < 0 ? QString() : shownText(before, row, from),
                               valueText(after, row, preview.shownColumn));
        if (const auto place = places.constFind(change); place != places.constEnd()) {
            ++preview.matches[*place].cells;
        } else if (preview.matches.size() < mostDifferent) {
            places.insert(change, preview.matches.size());
            preview.matches.append({change.first, change.second, 1});
        } else {
            preview.matchesAll = false;
        }
    });
    std::stable_sort(preview.matches.begin(), preview.matches.end(),
                     [](const StepMatch &a, const StepMatch &b) { return a.cells > b.cells; });
}

static void addSamples(StepPreview &preview, const Table &before, const Table &after, const RowSet &rows)
{
    const QList<qsizetype> shown = spread(rows);
    for (const qsizetype row : shown) {
        ProposalSample sample = sampleOf(before, row, before.indexOf(preview.shownColumn));
        sample.after = valueText(after, row, preview.shownColumn);
        preview.samples += sample;
    }
}

Result<StepPreview> previewStep(const Table &table, const StepPtr &step, const ClinicalRulesPtr &rules,
                                Progress &progress)
{
    const auto outcome = step->run(table, {rules, 1}, progress);
    if (!outcome)
        return outcome.error();
    const StepChanges &changes = outcome->changes;
    StepPreview preview;
    preview.cells = static_cast<qint64>(changes.changedCount());
    preview.rowsRemoved = static_cast<qint64>(changes.removedCount());
    preview.flagged = static_cast<qint64>(changes.flaggedCount());
    preview.rowsKept = outcome->table.keptCount();
    for (const ColumnInfo &info : outcome->table.schema()) {
        if (table.indexOf(info.name) < 0)
            preview.made += info.name;
    }
    if (!preview.made.isEmpty())
        preview.madeValues =
            presentRows(outcome->table, outcome->table.indexOf(preview.made.first())).count();
    preview.shownColumn = mostChanged(changes);
    if (!preview.shownColumn.isEmpty()) {
        const RowSet &rows = changes.changedCells.at(preview.shownColumn);
        addSamples(preview, table, outcome->table, rows);
        addMatches(preview, table, outcome->table, rows);
    } else if (preview.rowsRemoved > 0) {
        preview.samples = samplesOf(table, spread(changes.removedRows), -1);
    } else if (!preview.made.isEmpty() && step->columnsMade().contains(preview.made.first())) {
        preview.shownColumn = preview.made.first();
        addSamples(preview, table, outcome->table, outcome->table.keptRows());
    }
    return preview;
}

} // namespace sphygma
