// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/table.h"

namespace sphygma {

/// A clinic of \a rows visits by a fifth as many patients over two years: columns patient, day, age, sex,
/// site, sbp, dbp, bmi and sbp2 (a second device). Pressures rise with age; every eleventh bmi is missing.
Table chartClinic(int rows = 600);

} // namespace sphygma
