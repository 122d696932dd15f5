// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"

#include "app/table/showntext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr qsizetype sampleLimit = 5;

/// "P0093311", and "patient 7": a number alone could be anything.
static Phrase patientText(const QString &id)
{
    const bool isNumber = std::all_of(id.begin(), id.end(), [](QChar c) { return c.isDigit(); });
    return isNumber ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "patient %1"), {id}) : Phrase::verbatim(id);
}

/// "P0093311, age 61" where the table tells who it is, else the row alone.
static Phrase whoIs(const Table &table, qsizetype row)
{
    const qsizetype patient = table.indexOfRole(u"patient_id"_s);
    const qsizetype age = table.indexOfRole(u"age"_s);
    const QString id = patient >= 0 ? table.displayText(row, patient) : QString();
    const QString years = age >= 0 && table.column(age).isValid(row) ? shownText(table, row, age) : QString();
    if (!id.isEmpty() && !years.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, age %2"), {nested(patientText(id)), years});
    if (!id.isEmpty())
        return patientText(id);
    if (!years.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "age %1"), {years});
    return {};
}

ProposalSample sampleOf(const Table &table, qsizetype row, qsizetype column)
{
    ProposalSample sample;
    sample.row = row;
    sample.record = row + 1;
    sample.description = whoIs(table, row);
    if (column >= 0)
        sample.before = shownText(table, row, column);
    return sample;
}

QList<ProposalSample> samplesOf(const Table &table, const QList<qsizetype> &rows, qsizetype column)
{
    QList<ProposalSample> samples;
    for (const qsizetype row : rows.first(qMin(sampleLimit, rows.size())))
        samples += sampleOf(table, row, column);
    return samples;
}

QList<qsizetype> spread(const RowSet &set)
{
    QList<qsizetype> rows;
    const qsizetype count = set.count();
    const qsizetype shown = qMin(sampleLimit, count);
    for (qsizetype i = 0; i < shown; ++i)
        rows += set.rowAt(i * count / shown);
    return rows;
}

QString freeName(const Table &table, const QString &wanted)
{
    QString name = wanted;
    for (int n = 2; table.indexOf(name) >= 0; ++n)
        name = wanted + u'_' + QString::number(n);
    return name;
}

std::optional<StepOutcome> tryStep(const Look &look, const StepPtr &step)
{
    NoProgress quiet;
    auto outcome = step->run(look.table, {look.rules, 1}, quiet);
    if (!outcome)
        return {};
    return std::move(outcome).value();
}

static QList<ProposalSample> changedSamples(const Table &before, const StepOutcome &outcome,
                                            const QString &shownColumn)
{
    const auto &cells = outcome.changes.changedCells;
    const auto wanted = cells.find(shownColumn);
    const auto &[name, rows] = wanted == cells.end() ? *cells.begin() : *wanted;
    const qsizetype now = outcome.table.indexOf(name);
    QList<ProposalSample> samples;
    const QList<qsizetype> shown = spread(rows);
    for (const qsizetype row : shown) {
        ProposalSample sample = sampleOf(before, row, before.indexOf(name));
        if (outcome.table.column(now).isValid(row))
            sample.after = shownText(outcome.table, row, now);
        samples += sample;
    }
    return samples;
}

QList<Proposal> offered(const Look &look, const Offer &offer, const std::function<Phrase(qint64)> &title)
{
    const auto outcome = tryStep(look, offer.choices.first().step);
    if (!outcome)
        return {};
    const StepChanges &changes = outcome->changes;
    Proposal proposal;
    proposal.id = offer.id;
    proposal.certainty = offer.certainty;
    proposal.lossless = offer.lossless;
    proposal.explanation = offer.explanation;
    proposal.choices = offer.choices;
    proposal.rows = RowSet(look.table.rowCount());
    proposal.count = changes.removedCount();
    if (proposal.count > 0) {
        proposal.rows = changes.removedRows;
        proposal.samples =
            samplesOf(look.table, spread(changes.removedRows), look.table.indexOf(offer.shownColumn));
    } else {
        proposal.count = changes.changedCount();
        if (proposal.count == 0)
            return {};
        for (const auto &[name, changed] : changes.changedCells)
            proposal.rows |= changed;
        proposal.samples = changedSamples(look.table, *outcome, offer.shownColumn);
    }
    proposal.title = title(proposal.count);
    return {proposal};
}

QList<Proposal> noted(const Look &look, const Remark &about, const RowSet &rows, qsizetype column,
                      const std::function<Phrase(qint64)> &title)
{
    Proposal proposal;
    proposal.id = about.id;
    proposal.certainty = about.certainty;
    proposal.explanation = about.explanation;
    proposal.count = rows.count();
    if (proposal.count == 0)
        return {};
    proposal.rows = rows;
    proposal.samples = samplesOf(look.table, spread(rows), column);
    proposal.title = title(proposal.count);
    return {proposal};
}

} // namespace sphygma
