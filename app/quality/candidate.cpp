// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"

namespace sphygma {

static constexpr qsizetype sampleLimit = 5;

/// "P0093311, 61" where the table tells who it is, else the row alone.
static Phrase whoIs(const Table &table, qsizetype row)
{
    const qsizetype patient = table.indexOfRole(QStringLiteral("patient_id"));
    const qsizetype age = table.indexOfRole(QStringLiteral("age"));
    const QString id = patient >= 0 ? table.displayText(row, patient) : QString();
    const QString years =
        age >= 0 && table.column(age).isValid(row) ? table.displayText(row, age) : QString();
    if (!id.isEmpty() && !years.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, age %2"), {id, years});
    if (!id.isEmpty())
        return Phrase::verbatim(id);
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
        sample.before = table.displayText(row, column);
    return sample;
}

QList<ProposalSample> samplesOf(const Table &table, const QList<qsizetype> &rows, qsizetype column)
{
    QList<ProposalSample> samples;
    for (const qsizetype row : rows.first(qMin(sampleLimit, rows.size())))
        samples += sampleOf(table, row, column);
    return samples;
}

/// Some rows of \a set, spread over it, so that examples do not all come from the top of the file.
static QList<qsizetype> spread(const RowSet &set)
{
    QList<qsizetype> rows;
    const qsizetype count = set.count();
    for (qsizetype i = 0; i < qMin(sampleLimit, count); ++i)
        rows += set.rowAt(i * count / qMin(sampleLimit, count));
    return rows;
}

static QList<ProposalSample> changedSamples(const Table &before, const StepOutcome &outcome,
                                            const QString &showColumn)
{
    QString name = showColumn;
    if (!outcome.changes.changedCells.contains(name)) {
        if (outcome.changes.changedCells.empty())
            return {};
        name = outcome.changes.changedCells.begin()->first;
    }
    const qsizetype now = outcome.table.indexOf(name);
    const qsizetype was = before.indexOf(name);
    QList<ProposalSample> samples;
    for (const qsizetype row : spread(outcome.changes.changedCells.at(name))) {
        ProposalSample sample = sampleOf(before, row, was);
        sample.after =
            outcome.table.column(now).isValid(row) ? outcome.table.displayText(row, now) : QString();
        samples += sample;
    }
    return samples;
}

Result<std::optional<StepPreview>> previewStep(const DetectorInput &input, const StepPtr &step,
                                               const QString &showColumn)
{
    const auto outcome = step->run(input.table, {input.rules, 1}, input.progress);
    if (!outcome && outcome.error().kind == Error::Kind::Cancelled)
        return outcome.error();
    if (!outcome)
        return std::optional<StepPreview>();
    StepPreview preview;
    preview.changed = outcome->changes.changedCount();
    preview.removed = outcome->changes.removedCount();
    preview.flagged = outcome->changes.flaggedCount();
    if (preview.removed > 0)
        preview.samples =
            samplesOf(input.table, spread(outcome->changes.removedRows), input.table.indexOf(showColumn));
    else
        preview.samples = changedSamples(input.table, *outcome, showColumn);
    return std::optional(preview);
}

} // namespace sphygma
