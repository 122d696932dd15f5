// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/columnplan.h"

namespace sphygma {

void ColumnTally::add(const ColumnTally &other)
{
    filled += other.filled;
    fits += other.fits;
    missingWords += other.missingWords;
    leadingZeros += other.leadingZeros;
    tooLong += other.tooLong;
    censored += other.censored;
    otherOrder += other.otherOrder;
    shortYears += other.shortYears;
    zones += other.zones;
    lowestZone = std::min(lowestZone, other.lowestZone);
    highestZone = std::max(highestZone, other.highestZone);
    bareExponents += other.bareExponents;
    otherExponents += other.otherExponents;
    otherSerials += other.otherSerials;
    openGroups += other.openGroups;
    if (openGroup.empty())
        openGroup = other.openGroup;
    decimalsSeen |= other.decimalsSeen;
    untypable += other.untypable;
    decimals = std::max(decimals, other.decimals);
    shortest = std::min(shortest, other.shortest);
    longest = std::max(longest, other.longest);
    misfitsDropped |= other.misfitsDropped;
    metItsName |= other.metItsName;
}

/// "1.234": one group of thousands, which another decimal sign would make a small number.
static bool isOpenGroup(std::string_view cell, const std::string &thousands)
{
    const std::string_view digits = "0123456789";
    const size_t sign = cell.find(thousands);
    if (sign == std::string_view::npos || sign == 0 || cell.size() != sign + thousands.size() + 3)
        return false;
    return cell.find_first_not_of(digits, sign + thousands.size()) == std::string_view::npos;
}

void ColumnTally::addNumber(std::string_view cell, const ParsedNumber &number, const NumberStyle &style)
{
    ++fits;
    shortest = std::min(shortest, cell.size());
    longest = std::max(longest, cell.size());
    decimals = std::max(decimals, number.decimals);
    decimalsSeen |= 1U << std::min(number.decimals, 31);
    if (const size_t exponent = cell.find_first_of("eE"); exponent != std::string_view::npos) {
        const bool bare = cell.find_first_not_of("0123456789E") == std::string_view::npos;
        ++(bare ? bareExponents : otherExponents);
    } else if ((style.thousands == "." || style.thousands == ",") && isOpenGroup(cell, style.thousands)) {
        ++openGroups;
        if (openGroup.empty())
            openGroup = cell;
    }
}

} // namespace sphygma
