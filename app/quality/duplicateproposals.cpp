// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/recipe/steps/steps.h"
#include "app/table/repeats.h"

using namespace Qt::StringLiterals;

namespace sphygma {

static QList<qsizetype> allColumns(const Table &table)
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < table.columnCount(); ++i)
        columns += i;
    return columns;
}

static QList<qsizetype> rowsOf(const std::vector<Repeat> &repeats)
{
    QList<qsizetype> rows;
    for (size_t i = 0; i < repeats.size() && i < 5; ++i)
        rows += static_cast<qsizetype>(repeats[i].row);
    return rows;
}

static Proposal exactRepeats(const Table &table, const std::vector<Repeat> &repeats)
{
    const bool knowsPeople = table.indexOfRole(u"patient_id"_s) >= 0;
    Proposal proposal;
    proposal.id = u"exactDuplicates"_s;
    proposal.count = static_cast<qint64>(repeats.size());
    // Without an id two people may have the same values by chance.
    proposal.certainty = knowsPeople ? 0.97 : 0.6;
    proposal.lossless = knowsPeople;
    proposal.title =
        Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n rows repeat another row exactly"), {}, proposal.count);
    proposal.explanation = knowsPeople
        ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Every cell is the same. Keep the first of each?"))
        : Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "Every cell is the same, but no column tells who the patient is: two people may have "
            "equal values by chance. Keep the first of each?"));
    proposal.samples = samplesOf(table, rowsOf(repeats), table.indexOfRole(u"visit_date"_s));
    proposal.choices = {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove repeats")), dropDuplicateRows({})}};
    return proposal;
}

/// The same patient on the same day with other values: never removed without a look.
static Proposal sameDay(const Table &table, const std::vector<Repeat> &repeats, const QStringList &key)
{
    Proposal proposal;
    proposal.id = u"sameVisit"_s;
    proposal.count = static_cast<qint64>(repeats.size());
    proposal.certainty = 0.4;
    proposal.title = Phrase::of(
        QT_TRANSLATE_N_NOOP("sphygma", "%n rows are of a patient and day that stand in another row"), {},
        proposal.count);
    proposal.explanation = Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma",
        "Their values differ, so they may be repeated readings. Leave them, or keep only one of each day."));
    const qsizetype systolic = table.indexOfRole(u"sbp"_s);
    proposal.samples = samplesOf(table, rowsOf(repeats), systolic);
    proposal.choices = {
        {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Keep the first")), dropDuplicateRows(key)},
        {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Keep the last")), dropDuplicateRows(key, true)}};
    return proposal;
}

Result<QList<Proposal>> duplicateProposals(const DetectorInput &input)
{
    const Table &table = input.table;
    QList<Proposal> found;
    if (table.columnCount() == 0)
        return found;
    const auto exact = findRepeats(table, allColumns(table), {}, input.progress);
    if (!exact)
        return exact.error();
    if (!exact->empty())
        found += exactRepeats(table, *exact);

    const qsizetype patient = table.indexOfRole(u"patient_id"_s);
    const qsizetype date = table.indexOfRole(u"visit_date"_s);
    if (patient < 0 || date < 0)
        return found;
    RepeatOptions options;
    options.skipMissing = true;
    auto byDay = findRepeats(table, {patient, date}, options, input.progress);
    if (!byDay)
        return byDay.error();
    std::vector<Repeat> differing = std::move(byDay).value();
    RowSet same(table.rowCount());
    for (const Repeat &repeat : *exact)
        same.insert(static_cast<qsizetype>(repeat.row));
    std::erase_if(differing, [&](const Repeat &r) { return same.contains(static_cast<qsizetype>(r.row)); });
    if (!differing.empty())
        found += sameDay(table, differing, {table.info(patient).name, table.info(date).name});
    return found;
}

} // namespace sphygma
