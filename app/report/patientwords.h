// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontent.h"

namespace sphygma {

/// Replaces each word of the recipe, the assumptions, the file names and the user's own texts that is a
/// patient number of the table by "…". A number of fewer than five digits may as well be a pressure, so it is
/// only taken for a patient where letters or more digits belong to it.
void blotPatientWords(ReportContent &content);

} // namespace sphygma
