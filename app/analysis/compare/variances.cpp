// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/variances.h"

#include "app/analysis/compare/anova.h"
#include "app/analysis/numeric/distributions.h"
#include "app/analysis/summary.h"

#include <cmath>

namespace sphygma {

Outcome<VarianceTest> leveneTest(const GroupedValues &groups)
{
    std::vector<std::vector<double>> distances;
    for (const auto group : groups) {
        if (group.empty())
            return Obstacle::TooFew;
        const double median = *quantile({group.begin(), group.end()}, 0.5);
        auto &of = distances.emplace_back();
        for (const double v : group)
            of.push_back(std::abs(v - median));
    }
    const auto found = anova(GroupedValues(distances.begin(), distances.end()));
    if (!found)
        return found.obstacle();
    return VarianceTest{found->f, found->p};
}

Outcome<VarianceTest> bartlettTest(const GroupedValues &groups)
{
    if (groups.size() < 2)
        return Obstacle::TooFew;
    double degrees = 0, pooled = 0, logs = 0, inverses = 0;
    for (const auto group : groups) {
        const Summary s = summarise(group);
        if (s.n < 2)
            return Obstacle::TooFew;
        const double variance = *s.sd * *s.sd;
        if (!std::isfinite(variance))
            return Obstacle::NotFinite;
        if (!(variance > 0))
            return Obstacle::Constant;
        const auto df = static_cast<double>(s.n - 1);
        degrees += df;
        pooled += df * variance;
        logs += df * std::log(variance);
        inverses += 1 / df;
    }
    const auto k = static_cast<double>(groups.size());
    const double statistic =
        (degrees * std::log(pooled / degrees) - logs) / (1 + (inverses - 1 / degrees) / (3 * (k - 1)));
    return VarianceTest{statistic, upperChiSquare(statistic, k - 1)};
}

} // namespace sphygma
