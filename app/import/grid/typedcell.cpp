// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/grid/typedcell.h"

#include "app/base/numbertext.h"
#include "app/import/csv/numberparser.h"
#include "app/table/cellformat.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

std::string textOf(const TypedCell &cell)
{
    switch (cell.kind) {
    case TypedCell::Kind::Number:
        return shortestDecimal(cell.number).toStdString();
    case TypedCell::Kind::Date:
        return isoText(ColumnType::Date, cell.ticks).toStdString();
    case TypedCell::Kind::DateTime:
        return isoText(ColumnType::DateTime, cell.ticks).toStdString();
    case TypedCell::Kind::Time:
        return isoText(ColumnType::Time, cell.ticks).toStdString();
    case TypedCell::Kind::Boolean:
        return cell.number != 0 ? "TRUE" : "FALSE";
    case TypedCell::Kind::Empty:
    case TypedCell::Kind::Text:
    case TypedCell::Kind::Error:
        break;
    }
    return std::string(cell.text);
}

int decimalsOf(double value, int known)
{
    constexpr int most = 17;
    constexpr double exact = 9007199254740992.0; // whole numbers above have no neighbours to tell apart
    for (int decimals = std::max(0, known); decimals < most; ++decimals) {
        const double power = powersOfTen[decimals], scaled = std::round(value * power);
        if (std::fabs(scaled) > exact)
            return known; // more digits than a person writes
        if (scaled / power == value)
            return decimals;
    }
    return most;
}

} // namespace sphygma
