// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorefilter.h"

namespace sphygma {

void ExploreFilter::narrow(const RowSetPtr &selected, bool keep)
{
    if (!selected)
        return;
    RowSet rows = *selected;
    if (isOn()) {
        const RowSet before = m_rows.keep ? *m_rows.rows : m_rows.rows->complement();
        if (keep)
            rows &= before;
        else
            rows |= before.complement();
    }
    m_rows = {std::make_shared<const RowSet>(std::move(rows)), keep};
    emit changed();
}

void ExploreFilter::clear()
{
    if (!isOn())
        return;
    m_rows = {};
    emit changed();
}

void ExploreFilter::fit(qsizetype rowCount)
{
    if (isOn() && m_rows.rows->size() != rowCount)
        m_rows = {};
}

Table filteredTable(const Table &table, const RowFilter &filter)
{
    if (!filter.rows || filter.rows->size() != table.rowCount())
        return table;
    RowSet kept = table.keptRows();
    if (filter.keep)
        kept &= *filter.rows;
    else
        kept -= *filter.rows;
    return table.withKept(std::move(kept));
}

} // namespace sphygma
