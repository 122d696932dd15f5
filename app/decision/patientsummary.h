// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/averaging.h"
#include "app/decision/ruleresult.h"

#include <QDate>

namespace sphygma {

/// One visit of a patient; pressures in mm[Hg], averaged by the protocol of the table.
struct PatientVisit
{
    qsizetype row = 0;
    QDate day; ///< invalid where the table has no date for it
    Reading pressure;
    bool isPossible = true; ///< both lie within the hard limits; else it may be kPa, or a slip
};

/// The readings of the last visit by one protocol of averaging.
struct ProtocolAverage
{
    QString protocol; ///< id, see averagingProtocols()
    Reading pressure;
};

/// Where the last systolic pressure lies among others of the same sex and ten years of age, by their last
/// visits.
struct PeerPlace
{
    qint64 peers = 0; ///< without the patient
    std::optional<double> centile; ///< 0 … 100, ties counted half; nothing with fewer than 20 peers
    Phrase who; ///< "women of 60 to 69 years"; empty where sex or age is not known
};

/// Something about one of the patient's rows: a rule that applies, or a doubt about the data.
struct PatientNote
{
    qsizetype row = 0;
    Phrase title;
    Phrase reason;
};

/// All that the page of one patient shows. It describes what was measured, and advises nothing.
struct PatientSummary
{
    QString patient; ///< as in the file; empty where the table has no patient numbers
    std::optional<double> age; ///< years, at the last visit that gives it
    QString sex; ///< "male", "female" or empty
    QList<PatientVisit> visits; ///< oldest first; undated ones, in table order, before all others
    QList<ProtocolAverage> averages; ///< empty unless the last visit with a pressure has several readings
    std::optional<double> systolicChange,
        diastolicChange; ///< last less first visit with a pressure, of two or more
    std::optional<qint64> daysBetween; ///< those two visits
    PeerPlace peers;
    QList<PatientNote> rules; ///< of the results given, those that list one of the patient's rows
    QList<PatientNote> doubts; ///< limits and rules over several fields
    QStringList missing; ///< roles the last visit has no value for, though the table has a column
};

/// The patient to whom \a row belongs. \a results were evaluated on the same table; \a today tells which
/// visits lie in the future.
Result<PatientSummary> patientSummary(const Table &table, qsizetype row, const ClinicalRulesPtr &clinical,
                                      const QList<RuleResult> &results, QDate today, Progress &progress);

} // namespace sphygma
