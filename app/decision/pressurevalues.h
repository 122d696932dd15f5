// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/proportion.h"
#include "app/clinical/clinicalrules.h"
#include "app/decision/persons.h"

namespace sphygma {

/// The kept, present values of one pressure column and, where ids repeat, whose they are: what the group rule
/// and every "at or above" are counted from. A view: nothing is copied, table and persons must outlive it.
class PressureValues
{
public:
    /// \a persons is null where there is no id column.
    PressureValues(const Table &table, qsizetype column, const Persons *persons, const UnitBook &units);

    qint64 n() const { return m_n; }

    qint64 missing() const { return m_table.keptCount() - m_n; }

    double toMercury() const { return m_toMercury; } ///< values of the column · toMercury are mm[Hg]

    qint64 personCount() const { return m_personCount; } ///< with a value; 0 where there are no ids

    bool byPerson() const { return m_persons && m_personCount < m_n; } ///< somebody is there twice

    /// As they stand in the column; the interval of the mean takes each person as one.
    Summary summary() const;

    /// How many reach \a threshold in mm[Hg]: Wilson's interval, by person where persons repeat.
    Proportion atOrAbove(double threshold) const;

private:
    /// visit(row, value as it stands), in row order.
    template<typename Visit>
    void forEach(Visit &&visit) const;

    const Table &m_table;
    qsizetype m_column;
    const Persons *m_persons;
    double m_toMercury;
    qint64 m_n = 0, m_personCount = 0;
};

} // namespace sphygma
