// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/table/table.h"

#include <optional>

namespace sphygma {

/// The numbers of one column in the canonical unit of its role, so that rules compare like with like. The
/// table outlives it.
class RoleNumbers
{
public:
    /// Nothing when the column holds no numbers or its unit does not convert; an empty unit is taken as the
    /// canonical one.
    static std::optional<RoleNumbers> ofColumn(const Table &table, qsizetype column,
                                               const ClinicalRules &rules);

    /// The first column of \a role that has numbers.
    static std::optional<RoleNumbers> ofRole(const Table &table, const QString &role,
                                             const ClinicalRules &rules);

    /// All of them, in table order.
    static QList<RoleNumbers> allOfRole(const Table &table, const QString &role, const ClinicalRules &rules);

    bool has(qsizetype row) const { return m_cells->isValid(row); }

    double at(qsizetype row) const { return m_cells->number(row) * m_factor + m_offset; }

    std::optional<double> value(qsizetype row) const
    {
        return has(row) ? std::optional(at(row)) : std::nullopt;
    }

    qsizetype column() const { return m_column; }

private:
    RoleNumbers(const Table &table, qsizetype column, double factor, double offset)
        : m_cells(&table.column(column)), m_column(column), m_factor(factor), m_offset(offset)
    {}

    const Column *m_cells;
    qsizetype m_column;
    double m_factor;
    double m_offset;
};

/// The first column of \a role that holds dates or times of day with their date; -1 without one.
qsizetype dateColumnOfRole(const Table &table, const QString &role);

} // namespace sphygma
