// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/grid/mixedcolumn.h"

#include <bit>
#include <new>

namespace sphygma {

static constexpr qsizetype pageRows = 65536;

void MixedColumn::put(Page &page, const TypedCell &cell)
{
    quint64 value = 0;
    switch (cell.kind) {
    case TypedCell::Kind::Empty:
        break;
    case TypedCell::Kind::Number:
    case TypedCell::Kind::Boolean:
        value = std::bit_cast<quint64>(cell.number);
        break;
    case TypedCell::Kind::Date:
    case TypedCell::Kind::DateTime:
    case TypedCell::Kind::Time:
        value = static_cast<quint64>(cell.ticks);
        break;
    case TypedCell::Kind::Text:
    case TypedCell::Kind::Error:
        if (page.texts.size() + cell.text.size() > 0xFFFFFFFFU)
            throw std::bad_alloc();
        value = (static_cast<quint64>(page.texts.size()) << 32) | cell.text.size();
        page.texts += cell.text;
        m_memory += static_cast<qint64>(cell.text.size());
        break;
    }
    page.kinds.push_back(cell.kind);
    page.values.push_back(value);
    m_memory += 9;
}

void MixedColumn::append(qsizetype row, const TypedCell &cell)
{
    if (cell.isEmpty() || row < m_rows)
        return;
    const auto last = static_cast<size_t>(row / pageRows);
    while (m_pages.size() <= last)
        m_pages.push_back(std::make_unique<Page>());
    Page &page = *m_pages[last];
    const auto before = static_cast<size_t>(row % pageRows);
    m_memory += 9 * static_cast<qint64>(before - page.kinds.size());
    page.kinds.resize(before, TypedCell::Kind::Empty);
    page.values.resize(before, 0);
    put(page, cell);
    ++m_counts[static_cast<size_t>(cell.kind)];
    m_rows = row + 1;
}

TypedCell MixedColumn::cell(qsizetype row) const
{
    TypedCell cell;
    const auto index = static_cast<size_t>(row % pageRows);
    if (row >= m_rows)
        return cell;
    const Page &page = *m_pages[static_cast<size_t>(row / pageRows)];
    if (index >= page.kinds.size())
        return cell;
    const quint64 value = page.values[index];
    cell.kind = page.kinds[index];
    switch (cell.kind) {
    case TypedCell::Kind::Empty:
        break;
    case TypedCell::Kind::Number:
    case TypedCell::Kind::Boolean:
        cell.number = std::bit_cast<double>(value);
        break;
    case TypedCell::Kind::Date:
    case TypedCell::Kind::DateTime:
    case TypedCell::Kind::Time:
        cell.ticks = static_cast<qint64>(value);
        break;
    case TypedCell::Kind::Text:
    case TypedCell::Kind::Error:
        cell.text = std::string_view(page.texts).substr(value >> 32, value & 0xFFFFFFFFU);
        break;
    }
    return cell;
}

} // namespace sphygma
