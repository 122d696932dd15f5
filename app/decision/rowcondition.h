// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/ruleview.h"

#include <map>

namespace sphygma {

/// A row condition bound to the columns of a table; what is missing stays unknown (Kleene's logic).
class RowMatcher
{
public:
    /// DoesNotFit, naming the role, when the table lacks a column.
    static Result<RowMatcher> of(const RowCondition &condition, const Table &table,
                                 const ClinicalRules &clinical);

    std::optional<bool> matches(qsizetype row) const { return matches(m_condition, row); }

    /// The comparisons that hold: "Systolic pressure 186 mmHg > 180".
    Phrase reason(qsizetype row) const;

private:
    std::optional<bool> matches(const RowCondition &condition, qsizetype row) const;
    void collect(const RowCondition &condition, qsizetype row, QList<Phrase> &reasons) const;

    RowCondition m_condition;
    std::map<QString, Readings> m_readings;
};

} // namespace sphygma
