// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// NHANES has a rule of its own; the mean of all comes first where the protocol is unknown.
static QStringList likelyProtocols(const QString &firstReading)
{
    QStringList protocols{u"all_mean"_s, u"esc"_s, u"nhanes_auscultatory"_s, u"nice"_s};
    if (firstReading.startsWith(u"BPXOSY"_s, Qt::CaseInsensitive))
        protocols.prepend(u"nhanes_oscillometric"_s);
    else if (firstReading.startsWith(u"BPXSY"_s, Qt::CaseInsensitive))
        protocols.move(2, 0);
    return protocols;
}

static AverageReadings readingsOf(const Table &table)
{
    AverageReadings readings;
    const QList<qsizetype> systolic = table.indicesOfRole(u"sbp"_s),
                           diastolic = table.indicesOfRole(u"dbp"_s);
    for (const qsizetype column : systolic)
        readings.systolic += table.info(column).name;
    for (const qsizetype column : diastolic)
        readings.diastolic += table.info(column).name;
    if (readings.diastolic.size() != readings.systolic.size())
        readings.diastolic.clear();
    readings.systolicName = freeName(table, readings.systolicName);
    readings.diastolicName = freeName(table, readings.diastolicName);
    return readings;
}

/// "142 | 138" becomes "140".
static QList<ProposalSample> averagedSamples(const Table &before, const Table &after,
                                             const AverageReadings &readings)
{
    const qsizetype mean = after.indexOf(readings.systolicName);
    RowSet several(before.rowCount());
    for (qsizetype row = 0; row < qMin<qsizetype>(before.rowCount(), 5000); ++row) {
        int present = 0;
        for (const QString &name : readings.systolic)
            present += before.column(before.indexOf(name)).isValid(row);
        if (present > 1 && before.isKept(row))
            several.insert(row);
    }
    QList<ProposalSample> samples;
    const QList<qsizetype> shown = spread(several);
    for (const qsizetype row : shown) {
        ProposalSample sample = sampleOf(before, row, -1);
        QStringList texts;
        for (const QString &name : readings.systolic)
            texts += before.displayText(row, before.indexOf(name));
        sample.before = texts.join(u" | "_s);
        sample.after = after.displayText(row, mean);
        samples += sample;
    }
    return samples;
}

static QList<Proposal> sideBySide(const Look &look)
{
    AverageReadings readings = readingsOf(look.table);
    if (readings.systolic.size() < 2)
        return {};
    Proposal proposal;
    proposal.id = u"readings"_s;
    proposal.count = look.table.keptCount();
    proposal.certainty = 0.75;
    proposal.title = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "There are %1 readings a visit: %2"),
                                {qint64(readings.systolic.size()), nested(listed(readings.systolic))});
    proposal.explanation = Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma",
        "Average them by a protocol? Without that, only the first reading is used. The readings stay."));
    const QStringList protocols = likelyProtocols(readings.systolic.first());
    for (const QString &protocol : protocols) {
        readings.protocol = protocol;
        proposal.choices += {{protocolName(protocol), {}, {}}, averageReadingsStep(readings)};
    }
    const auto outcome = tryStep(look, proposal.choices.first().step);
    if (!outcome)
        return {};
    proposal.samples = averagedSamples(look.table, outcome->table, readings);
    return {proposal};
}

QList<Detector> readingDetectors(const Look &look)
{
    return {[&look] { return sideBySide(look); }};
}

} // namespace sphygma
