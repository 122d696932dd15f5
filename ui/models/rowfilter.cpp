// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowfilter.h"

namespace sphygma {

Phrase rowFilterPhrase(const RowFilter &filter)
{
    if (!filter.name.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "only: %1"), {filter.name});
    const auto count = static_cast<qint64>(filter.rows->count());
    return filter.keep ? Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "only %n selected rows"), {}, count)
                       : Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "without %n selected rows"), {}, count);
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
