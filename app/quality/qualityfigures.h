// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/qualityreport.h"

namespace sphygma {

/// Kept rows in bands of five years of age.
std::vector<std::pair<int, qint64>> ageBandsOf(const Table &table, const ClinicalRules &rules);

/// How often each last digit occurs among the kept whole numbers of a column.
std::array<qint64, 10> lastDigitsOf(const Table &table, qsizetype column);

/// The first systolic column by site, largest first, at most \a most of them; as one where there are no
/// sites.
QList<QualitySite> pressureBySite(const Table &table, qsizetype systolic, qsizetype most);

} // namespace sphygma
