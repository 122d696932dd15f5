// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

#include <vector>

namespace sphygma {

/// A kept row whose cells equal those of the kept row \a of.
struct Repeat
{
    quint32 row = 0;
    quint32 of = 0;

    bool operator==(const Repeat &) const = default;
};

struct RepeatOptions
{
    bool fromLast = false; ///< later rows stand, earlier ones repeat them
    bool skipMissing = false; ///< a row with a missing cell repeats nothing
};

/// Kept rows that repeat another in all of \a columns, by typed value, in row order. Two cells without a
/// value are equal, whatever stood there, once that was declared missing; while nobody has declared it
/// (reasons notANumber and censored) their texts must be equal too, so that "120/80" and "refused" are not
/// one. Takes 8 bytes a row beside the table.
Result<std::vector<Repeat>> findRepeats(const Table &table, const QList<qsizetype> &columns,
                                        RepeatOptions options, Progress &progress);

} // namespace sphygma
