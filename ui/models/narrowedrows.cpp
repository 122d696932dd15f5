// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/narrowedrows.h"

#include "app/analysis/pointgroups.h"

namespace sphygma {

using RowSetPtr = std::shared_ptr<const RowSet>;

/// By their values in the cleaned table where its rows are those of the file: the file may write them in
/// another way, or not at all.
static RowSetPtr rowsLeft(const NarrowedRows::Wish &wish, const Table &shown)
{
    const bool same = wish.result && wish.result->table.rowCount() == shown.rowCount();
    const Table all = (same ? wish.result->table : shown).withKept(RowSet(shown.rowCount(), true));
    return std::make_shared<const RowSet>(
        filteredTable(filteredTable(all, wish.rows), wish.filters).keptRows());
}

bool NarrowedRows::look(const Wish &wish, const Table &shown)
{
    if (wish == m_wish)
        return !m_find.isRunning();
    m_wish = wish;
    if (wish.filters.isEmpty() && !wish.rows.rows) {
        m_find.cancel();
        m_rows = nullptr;
        return true;
    }
    m_find.start<RowSetPtr>([wish, shown](Progress &) -> Result<RowSetPtr> { return rowsLeft(wish, shown); },
                            [this](const Result<RowSetPtr> &rows) {
                                m_rows = rows ? *rows : nullptr;
                                QMetaObject::invokeMethod(this, &NarrowedRows::found, Qt::QueuedConnection);
                            });
    return false;
}

} // namespace sphygma
