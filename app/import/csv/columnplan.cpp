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
    untypable += other.untypable;
    decimals = std::max(decimals, other.decimals);
    shortest = std::min(shortest, other.shortest);
    longest = std::max(longest, other.longest);
    misfitsDropped |= other.misfitsDropped;
    metItsName |= other.metItsName;
}

} // namespace sphygma
