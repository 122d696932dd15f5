// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/plausibility.h"
#include "app/quality/numberview.h"

namespace sphygma {

/// The four ways dataquieR looks for outliers of one column, each as the range it lets pass
/// (clinical_spec 4.1, A1). A value is far from all others when at least three agree.
struct OutlierFences
{
    Range tukey; ///< quartiles ± 1.5 interquartile ranges
    Range threeSd; ///< mean ± 3 SD
    Range adjusted; ///< Hubert and Vandervieren 2008: the same for skewed values, by their medcouple
    Range sigmaGap; ///< up to the first gap of more than one SD on the way out from the median

    int votesAgainst(double value) const
    {
        return !tukey.contains(value) + !threeSd.contains(value) + !adjusted.contains(value)
            + !sigmaGap.contains(value);
    }
};

/// \a numbers holds at least two different values.
OutlierFences outlierFences(const NumberView &numbers);

/// The medcouple of Brys, Hubert and Struyf 2004, a skewness in [−1, 1] that outliers do not move. Exact up
/// to 400 different values; of more, their 400 quantiles stand for them.
double medcouple(const NumberView &numbers);

} // namespace sphygma
