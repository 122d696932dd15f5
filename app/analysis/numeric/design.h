// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace sphygma {

/// The right-hand side of a linear model: columns of one length, and an intercept before them.
struct Design
{
    std::vector<std::span<const double>> terms;
    size_t rows = 0;
    bool intercept = true;

    /// How many coefficients; the intercept is the first.
    size_t width() const { return terms.size() + (intercept ? 1 : 0); }

    double at(size_t row, size_t coefficient) const
    {
        if (!intercept)
            return terms[coefficient][row];
        return coefficient == 0 ? 1 : terms[coefficient - 1][row];
    }

    static Design of(std::vector<std::span<const double>> terms)
    {
        const size_t rows = terms.empty() ? 0 : terms.front().size();
        return {std::move(terms), rows, true};
    }
};

} // namespace sphygma
