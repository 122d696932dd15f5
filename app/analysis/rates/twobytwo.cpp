// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/rates/twobytwo.h"

#include "app/analysis/numeric/distributions.h"

#include <cmath>

namespace sphygma {

Outcome<ProportionTest> mcnemarTest(const CrossTable &table)
{
    if (table.rows() != 2 || table.columns() != 2)
        return Obstacle::DoesNotMatch;
    const auto b = static_cast<double>(table.at(0, 1)), c = static_cast<double>(table.at(1, 0));
    if (table.total() == 0)
        return Obstacle::TooFew;
    if (b + c == 0)
        return Obstacle::Constant;
    const double off = b == c ? 0 : std::abs(b - c) - 1;
    const double x2 = off * off / (b + c);
    return ProportionTest{x2, upperChiSquare(x2, 1)};
}

Outcome<ProportionTest> cochranArmitage(std::span<const qint64> events, std::span<const qint64> n)
{
    if (events.size() != n.size())
        return Obstacle::DoesNotMatch;
    double all = 0, allEvents = 0, scores = 0, squares = 0, weighted = 0;
    for (size_t i = 0; i < n.size(); ++i) {
        const auto score = static_cast<double>(i + 1);
        const auto size = static_cast<double>(n[i]), count = static_cast<double>(events[i]);
        all += size;
        allEvents += count;
        scores += size * score;
        squares += size * score * score;
        weighted += count * score;
    }
    if (n.size() < 2 || all == 0)
        return Obstacle::TooFew;
    const double p = allEvents / all;
    const double spread = squares - scores * scores / all;
    if (!(spread > 0) || !(p > 0 && p < 1))
        return Obstacle::Constant;
    const double covariance = weighted - p * scores;
    const double x2 = covariance * covariance / (p * (1 - p) * spread);
    return ProportionTest{x2, upperChiSquare(x2, 1)};
}

Outcome<MantelHaenszel> mantelHaenszel(std::span<const CrossTable> strata)
{
    double r = 0, s = 0, pr = 0, cross = 0, qs = 0, off = 0, variance = 0;
    for (const CrossTable &t : strata) {
        if (t.rows() != 2 || t.columns() != 2)
            return Obstacle::DoesNotMatch;
        const auto n = static_cast<double>(t.total());
        if (n < 2)
            continue;
        const auto a = static_cast<double>(t.at(0, 0)), b = static_cast<double>(t.at(0, 1));
        const auto c = static_cast<double>(t.at(1, 0)), d = static_cast<double>(t.at(1, 1));
        const double ri = a * d / n, si = b * c / n, pi = (a + d) / n, qi = (b + c) / n;
        r += ri;
        s += si;
        pr += pi * ri;
        cross += pi * si + qi * ri;
        qs += qi * si;
        off += a - (a + b) * (a + c) / n;
        variance += (a + b) * (c + d) * (a + c) * (b + d) / (n * n * (n - 1));
    }
    if (strata.empty())
        return Obstacle::TooFew;
    if (!(variance > 0))
        return Obstacle::Constant;
    if (r == 0 || s == 0)
        return Obstacle::Separated;
    MantelHaenszel result;
    result.oddsRatio = r / s;
    const double sigma = std::sqrt(pr / (2 * r * r) + cross / (2 * r * s) + qs / (2 * s * s));
    const double middle = std::log(result.oddsRatio);
    result.ci95 = {std::exp(middle - z975 * sigma), std::exp(middle + z975 * sigma)};
    result.x2 = off * off / variance;
    result.p = upperChiSquare(result.x2, 1);
    return result;
}

} // namespace sphygma
