// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/quality/longtable.h"
#include "app/recipe/steps/readinggroups.h"
#include "app/recipe/steps/steptext.h"
#include "app/table/rowhash.h"
#include "app/table/showntext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Names of what is only said of single values: it differs among the rows of a reading.
QStringList columnsOfSingleValues(const Look &look, const SpreadRows &spread, const ReadingGroups &groups)
{
    const Table &table = look.table;
    const QStringList keys = spread.by + spread.within;
    const QStringList surely{spread.label, spread.value, spread.unit};
    QStringList names;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        const ColumnInfo &info = table.info(column);
        const bool isContext = !info.role.isEmpty() && !look.rules->plausibility.limits(info.role);
        bool differs = surely.contains(info.name);
        if (keys.contains(info.name) || (isContext && !differs))
            continue;
        for (qsizetype row = 0; row < table.rowCount() && !differs; ++row) {
            for (const Repeat &joined : groups.joinedTo(row))
                differs = differs || !equalCells(table.column(column), joined.row, row);
        }
        if (differs)
            names += info.name;
    }
    return names;
}

/// The rows that become the first of \a rows, one value each: those of \a labels.
QList<QStringList> valuesOf(const Table &table, const SpreadRows &spread, const QStringList &labels,
                            const QList<qsizetype> &rows, const QString &key)
{
    QList<QStringList> lines;
    for (const QString &label : labels) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](qsizetype r) {
            return table.displayText(r, table.indexOf(spread.label)) == label;
        });
        if (row != rows.end())
            lines.append({shownText(table, *row, table.indexOf(key)), label,
                          shownText(table, *row, table.indexOf(spread.value))});
    }
    return lines;
}

/// The first labels that \a row has values of.
QStringList labelsIn(const Table &after, const SpreadRows &spread, qsizetype row)
{
    constexpr qsizetype most = 3;
    QStringList labels;
    for (const QString &label : spread.labels) {
        if (labels.size() < most && after.column(after.indexOf(label)).isValid(row))
            labels += label;
    }
    return labels;
}

/// Two readings before and after: of those with a value of the first label, which is a pressure if any is.
ProposalReshape exampleOf(const Table &before, const Table &after, const SpreadRows &spread,
                          const ReadingGroups &groups)
{
    constexpr qsizetype mostReadings = 2;
    const QString key = spread.by.first();
    const Column &first = after.column(after.indexOf(spread.labels.first()));
    QStringList labels;
    ProposalReshape shown{{{key, spread.label, spread.value}, {}}, {}};
    for (qsizetype row = 0; row < after.rowCount() && shown.after.rows.size() < mostReadings; ++row) {
        if (!after.isKept(row) || !first.isValid(row) || groups.joinedTo(row).empty())
            continue;
        if (labels.isEmpty())
            labels = labelsIn(after, spread, row);
        QStringList line{shownText(after, row, after.indexOf(key))};
        for (const QString &label : labels)
            line += shownText(after, row, after.indexOf(label));
        QList<qsizetype> rows{row};
        for (const Repeat &joined : groups.joinedTo(row))
            rows += joined.row;
        shown.before.rows += valuesOf(before, spread, labels, rows, key);
        shown.after.rows += line;
    }
    shown.after.columns = QStringList{key} + labels;
    return shown;
}

Phrase question(const LongTable &found, qsizetype before, qsizetype after)
{
    const SpreadRows &spread = found.spread;
    const char *words = found.hasPressures
        ? QT_TRANSLATE_NOOP("sphygma",
                            "%1 tells which: %2. Spread it, so that each reading is one row with systolic "
                            "and diastolic side by side? Then %3 rows become %4, one for each %5.")
        : QT_TRANSLATE_NOOP("sphygma",
                            "%1 tells which: %2. Spread it, so that each reading is one row with its "
                            "measurements side by side? Then %3 rows become %4, one for each %5.");
    return Phrase::of(words,
                      {spread.label, nested(listed(spread.labels)), qint64(before), qint64(after),
                       nested(listed(spread.by + spread.within))});
}

Phrase withMore(const Phrase &text, const Phrase &more)
{
    return Phrase::of("%1 %2", {nested(text), nested(more)});
}

} // namespace

QList<Proposal> rowsToSpread(const Look &look)
{
    auto found = longTableOf(look);
    if (!found)
        return {};
    NoProgress quiet;
    SpreadRows &spread = found->spread;
    const auto groups = ReadingGroups::find(look.table, spread.by, quiet, spread.within);
    if (!groups)
        return {};
    spread.drop = columnsOfSingleValues(look, spread, *groups);
    const StepPtr step = spreadRows(spread);
    const auto outcome = tryStep(look, step);
    if (!outcome)
        return {};
    Proposal proposal;
    proposal.id = u"spread:"_s + spread.label;
    proposal.count = look.table.keptCount();
    proposal.certainty = 0.99; // all else depends on it
    proposal.title = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "This table has one row for each measurement"));
    proposal.explanation = question(*found, look.table.keptCount(), outcome->table.keptCount());
    for (const Phrase &note : outcome->changes.notes)
        proposal.explanation =
            withMore(proposal.explanation, Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1."), {nested(note)}));
    proposal.explanation =
        withMore(proposal.explanation,
                 Phrase::of(QT_TRANSLATE_NOOP("sphygma", "What is said of single values goes: %1."),
                            {nested(listed(spread.drop))}));
    proposal.reshape = exampleOf(look.table, outcome->table, spread, *groups);
    proposal.choices = {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Spread")), step}};
    return {proposal};
}

} // namespace sphygma
