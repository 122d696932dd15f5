// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"
#include "app/base/settings.h"

namespace sphygma {

/// Below how many a group is small: its numbers could point at a person.
inline const SettingKey<int> smallCellLimit{"privacy/smallCellLimit", 10};

/// What is done about small groups: a note where the user sees his own data, nothing shown of them in what
/// leaves without identifiers.
struct SmallCells
{
    qint64 limit = smallCellLimit.fallback;
    bool hide = false;

    bool operator==(const SmallCells &) const = default;

    bool isSmall(qint64 n) const { return n > 0 && n < limit; }

    bool hides(qint64 n) const { return hide && isSmall(n); }

    /// Says that \a count groups are small, and whether they are shown; empty for none.
    Phrase note(qint64 count) const;
};

} // namespace sphygma
