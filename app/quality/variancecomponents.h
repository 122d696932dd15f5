// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace sphygma {

/// One-way random effects over groups of unequal size (clinical_spec 4.1, A4).
struct VarianceComponents
{
    double between = 0; ///< variance between groups, not below 0
    double within = 0; ///< mean square within groups

    /// The intraclass correlation ICC(1).
    std::optional<double> icc() const
    {
        const double all = between + within;
        return all > 0 ? std::optional(between / all) : std::nullopt;
    }
};

/// Nothing for fewer than two groups with values, or no group with two.
std::optional<VarianceComponents> varianceComponents(const std::vector<std::vector<double>> &groups);

} // namespace sphygma
