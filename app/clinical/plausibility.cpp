// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/plausibility.h"

namespace sphygma {

PlausibilityBook::PlausibilityBook(QList<PlausibilityLimits> limits) : m_limits(std::move(limits))
{
    for (qsizetype i = 0; i < m_limits.size(); ++i) {
        // Where a role has several rows (children, other units), the first is that of adults in the canonical
        // unit.
        if (!m_index.contains(m_limits[i].role))
            m_index.insert(m_limits[i].role, i);
    }
}

const PlausibilityLimits *PlausibilityBook::limits(const QString &role) const
{
    const auto found = m_index.constFind(role);
    return found == m_index.constEnd() ? nullptr : &m_limits[*found];
}

} // namespace sphygma
