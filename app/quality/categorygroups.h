// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/table/table.h"

namespace sphygma {

/// Spellings of one column that may mean the same, for review: nothing is merged by itself.
struct CategoryGroup
{
    enum class Why : quint8 {
        SameKey, ///< the same letters, whatever the case, accents, blanks and order of words
        KnownWord, ///< words that rules.json gives one meaning: "F" and "female"
        Similar, ///< a rare spelling one or two letters from a frequent one
    };

    Why why = Why::SameKey;
    QList<std::pair<QString, qint64>> spellings; ///< as they stand, most frequent first
    RowSet rows; ///< kept rows with any but the first spelling

    const QString &suggested() const { return spellings.first().first; }
};

/// Groups of two spellings or more in a text column that holds categories: at most 1000 different values, and
/// less than one for every five rows; none for identifiers, names and other columns about one person. Texts
/// that differ in a digit are never alike ("Site 1" and "Site 2"), nor is a letter in words of four letters
/// or fewer.
QList<CategoryGroup> categoryGroups(const Table &table, qsizetype column, const ClinicalRules &rules);

} // namespace sphygma
