// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontent.h"

namespace sphygma {

/// Blots out whatever tells who somebody is, in every text of \a content that comes from the data or the
/// user, and counts in ReportContent::blotted where the user's own words held such.
void blotPatientWords(ReportContent &content);

/// The same in the words of a chart, before it is drawn.
ChartData withoutPatientWords(const ChartData &shown, const Identifiers &identifiers);

} // namespace sphygma
