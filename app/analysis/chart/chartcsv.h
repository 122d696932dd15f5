// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartmarks.h"
#include "app/base/translator.h"

namespace sphygma {

/// The numbers behind a chart as CSV (UTF-8, RFC 4180): exact decimals, names as \a words says them, an empty
/// field for what is not defined.
QByteArray chartCsv(const ChartTable &table, const Translator &words);

} // namespace sphygma
