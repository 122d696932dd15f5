// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"
#include "app/decision/finding.h"

#include <QMap>

namespace sphygma {

/// The numbers of a finding by themselves, for whoever wants to compare two of them.
struct FindingValues
{
    qint64 n = 0;
    qint64 missing = 0;
    std::optional<double> value;
    std::optional<Interval> ci95;
};

/// A finding as it was said when it was pinned. It stays so, whatever happens to data and rules, until it is
/// refreshed; whoever shows it says when it is outdated.
struct PinnedFinding
{
    Finding finding;
    FindingValues values;
    QString spec; ///< what was asked: ruleSpec() or builtInSpec()
    QString dataVersion; ///< what it was asked of: dataVersion() of app/project
    QString comment; ///< the user's

    bool isOutdated(const QString &specNow, const QString &dataVersionNow) const
    {
        return spec != specNow || dataVersion != dataVersionNow;
    }
};

/// Of all words and numbers.
bool operator==(const PinnedFinding &a, const PinnedFinding &b);

/// By Finding::id.
using PinnedFindings = QMap<QString, PinnedFinding>;

} // namespace sphygma
