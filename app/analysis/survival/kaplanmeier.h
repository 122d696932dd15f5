// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/summary.h"
#include "app/analysis/survival/followup.h"

namespace sphygma {

/// The share still free of the event after one time of events or of endings.
struct SurvivalStep
{
    double time = 0;
    qint64 atRisk = 0; ///< just before
    qint64 events = 0;
    double survival = 1;
    double standardError = 0; ///< Greenwood 1926
    Interval logLog95; ///< stays within 0 … 1: the one to show
    Interval log95; ///< R's default, cut at 1
};

/// Kaplan and Meier 1958.
struct KaplanMeier
{
    qint64 n = 0;
    qint64 events = 0;
    std::vector<SurvivalStep> steps; ///< one a distinct time, ascending
    std::optional<double> median; ///< first time at which survival is a half or less

    /// The step in force at \a time; before the first, everybody is free of the event. atRisk counts those
    /// followed to \a time or longer.
    SurvivalStep at(double time) const;
    /// Restricted mean: the area under the curve up to \a time.
    double meanUpTo(double time) const;
};

Outcome<KaplanMeier> kaplanMeier(const FollowUp &data);

/// Do groups differ? Expected against observed events at every time (Mantel 1966).
struct LogRank
{
    double x2 = 0, df = 0, p = 1;
    std::vector<double> observed, expected; ///< events of each group
};

/// \a group numbers each person's group, 0 … groups − 1.
Outcome<LogRank> logRank(const FollowUp &data, std::span<const quint32> group, quint32 groups);

} // namespace sphygma
