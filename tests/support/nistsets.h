// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sphygma {

/// One certified number of NIST's statistical reference data sets and what we make of it.
struct NistResult
{
    QString set;
    QString quantity;
    double found = 0;
    double certified = 0;

    /// The log relative error: how many digits agree, at most 15.
    double digits() const;
};

/// All sets in \a folder; empty when it is not there.
std::vector<NistResult> nistResults(const QString &folder);

} // namespace sphygma
