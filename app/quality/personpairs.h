// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/clinical/clinicalrules.h"
#include "app/table/table.h"

namespace sphygma {

/// Two patient numbers that may be one person, for review: never merged by itself.
struct PersonPair
{
    qsizetype row = 0; ///< the first kept row of each
    qsizetype other = 0;
    double weight =
        0; ///< Σ log₂(m/u) of what agrees, log₂((1 − m)/(1 − u)) of what does not (Fellegi and Sunter 1969)
    QStringList agreeing; ///< roles
    QStringList differing;
};

struct PersonPairOptions
{
    double leastWeight = 12; ///< pairs from here on are shown; 12 is 4000 to 1
    qsizetype largestBlock =
        60; ///< larger groups of people alike in a blocking key say too little, and cost too much
    qsizetype mostPairs = 1000;
};

struct PersonPairs
{
    QList<PersonPair> pairs; ///< heaviest first
    qint64 peopleNotCompared = 0; ///< in blocks that were too large
};

/// Compares people (one row a patient number, or each row without numbers) by sex, date of birth, name,
/// postcode, telephone, e-mail and national number, as far as the table has them; at least a date of birth
/// and one of the others is needed. Only people alike in a blocking key (date of birth, name, telephone,
/// e-mail, national number) are compared, so that the work stays bounded. How often values agree by chance
/// (u) is counted in the table; how often they agree in truth (m) is assumed: 0.85 to 0.98.
Result<PersonPairs> personPairs(const Table &table, const ClinicalRules &rules,
                                const PersonPairOptions &options, Progress &progress);

/// Kept rows of patient numbers that are given two sexes or two dates of birth: different people may share
/// them.
Result<RowSet> sharedNumbers(const Table &table, const ClinicalRules &rules, Progress &progress);

} // namespace sphygma
