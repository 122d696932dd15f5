// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/patientsummary.h"

namespace sphygma {

/// Years; from the age column, or between dates of birth and visit.
std::optional<double> ageAt(const Table &table, const ClinicalRules &clinical, qsizetype row);

/// "male", "female" or empty.
QString sexAt(const Table &table, const ClinicalRules &clinical, qsizetype row);

/// The last row of everyone to whom none of \a own belongs: by date where there are dates, else as they
/// stand.
Result<std::vector<qsizetype>> lastRowsOfOthers(const Table &table, const RowSet &own, Progress &progress);

/// \a own are the rows of the patient, who is not a peer of theirs.
Result<PeerPlace> peerPlace(const Table &table, const ClinicalRules &clinical, const PatientSummary &patient,
                            const RowSet &own, Progress &progress);

} // namespace sphygma
