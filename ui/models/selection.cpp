// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/selection.h"

namespace sphygma {

void Selection::set(RowSet rows)
{
    m_rows = rows.isEmpty() ? nullptr : std::make_shared<const RowSet>(std::move(rows));
    emit changed();
}

void Selection::clear()
{
    if (!m_rows)
        return;
    m_rows = nullptr;
    emit changed();
}

void Selection::setFilter(RowSet rows, const QString &name)
{
    m_filter = {std::make_shared<const RowSet>(std::move(rows)), true, name};
    emit filterChanged();
}

void Selection::clearFilter()
{
    if (!isFiltered())
        return;
    m_filter = {};
    emit filterChanged();
}

void Selection::narrow(bool keep)
{
    if (!m_rows)
        return;
    RowSet rows = *m_rows;
    if (isFiltered() && m_filter.rows->size() == rows.size()) {
        const RowSet before = m_filter.keep ? *m_filter.rows : m_filter.rows->complement();
        if (keep)
            rows &= before;
        else
            rows |= before.complement();
    }
    clear();
    m_filter = {std::make_shared<const RowSet>(std::move(rows)), keep};
    emit filterChanged();
}

void Selection::fitFilter(qsizetype rowCount)
{
    if (isFiltered() && m_filter.rows->size() != rowCount)
        clearFilter();
}

} // namespace sphygma
