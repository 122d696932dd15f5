// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sphygma {

/// Appends \a value as a field of a CSV file (RFC 4180), in quotes only where it needs them.
void appendCsvField(std::string &out, std::string_view value);

inline std::string csvField(std::string_view value)
{
    std::string field;
    appendCsvField(field, value);
    return field;
}

} // namespace sphygma
