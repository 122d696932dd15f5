// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/grid/typedcell.h"

#include <array>
#include <memory>
#include <vector>

namespace sphygma {

/// The cells of one column as they come, before anyone knows what the column is: nine bytes a cell and the
/// texts. Pages of 64 Ki rows, so that nothing large is ever moved; rows behind the last cell cost nothing.
class MixedColumn
{
public:
    /// Rows ascend; those left out are empty. Throws std::bad_alloc when the texts of a page pass 4 GB.
    void append(qsizetype row, const TypedCell &cell);

    /// Empty behind the last one. Its text lives as long as the column.
    TypedCell cell(qsizetype row) const;

    qsizetype rowCount() const { return m_rows; }

    /// Cells of \a kind.
    qint64 count(TypedCell::Kind kind) const { return m_counts[static_cast<size_t>(kind)]; }

    bool isEmpty() const { return m_rows == 0; }

    /// Bytes held.
    qint64 memory() const { return m_memory; }

    void clear() { *this = {}; }

private:
    struct Page
    {
        std::vector<TypedCell::Kind> kinds;
        std::vector<quint64> values; ///< bits of a number or ticks; begin and size of a text, 32 bits each
        std::string texts;
    };

    void put(Page &page, const TypedCell &cell);

    std::vector<std::unique_ptr<Page>> m_pages;
    std::array<qint64, 8> m_counts{};
    qsizetype m_rows = 0;
    qint64 m_memory = 0;
};

} // namespace sphygma
