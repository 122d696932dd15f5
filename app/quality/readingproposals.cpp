// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/candidate.h"
#include "app/quality/unitmix.h"
#include "app/recipe/steps/steps.h"
#include "app/recipe/steps/steptext.h"
#include "app/table/showntext.h"

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
            texts += shownText(before, row, before.indexOf(name));
        sample.before = texts.join(u" | "_s);
        sample.after = shownText(after, row, mean);
        samples += sample;
    }
    return samples;
}

/// Readings whose values, all or some, are still to be converted.
static QStringList unconverted(const Look &look, const QStringList &readings)
{
    QStringList found;
    for (const QString &name : readings) {
        const qsizetype column = look.table.indexOf(name);
        if (look.table.info(column).type == ColumnType::Number
            && (isInOtherUnit(look, column) || hasMixedUnits(look, column, NumberView(look.table, column))))
            found += name;
    }
    return found;
}

/// A mean of values in kPa would be taken as mmHg later on, one of both units is neither: units come first.
static Proposal unitsFirst(const Look &look, const AverageReadings &readings, const QStringList &open)
{
    Proposal proposal;
    proposal.id = u"readingsWait:"_s + open.join(u',');
    proposal.count = look.table.keptCount();
    proposal.certainty = 0.75;
    proposal.title = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "There are %1 readings a visit: %2"),
                                {qint64(readings.systolic.size()), nested(listed(readings.systolic))});
    proposal.explanation = Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "They can be averaged once their units are settled: %1 may not be in mmHg. Answer "
                          "that on the pages Columns and Wrong values first; where the unit is right as it "
                          "is, add the step by hand."),
        {nested(listed(open))});
    return proposal;
}

static QList<Proposal> sideBySide(const Look &look)
{
    AverageReadings readings = readingsOf(look.table);
    if (readings.systolic.size() < 2)
        return {};
    const QStringList open = unconverted(look, readings.systolic + readings.diastolic);
    if (!open.isEmpty())
        return {unitsFirst(look, readings, open)};
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
