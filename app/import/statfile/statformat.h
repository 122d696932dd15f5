// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace sphygma {

/// The files of SPSS, Stata and SAS.
enum class StatFormat : quint8 { Sav, Zsav, Por, Dta, Sas7bdat, Xpt };

/// "sav", "zsav", "por", "dta", "sas7bdat", "xpt".
QString formatId(StatFormat format);

/// By the first bytes of a file. A catalogue of SAS formats is not told from data here.
std::optional<StatFormat> statFormatOf(std::string_view head);

} // namespace sphygma
