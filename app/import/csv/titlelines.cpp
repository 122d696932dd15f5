// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/titlelines.h"

#include "app/import/csv/header.h"
#include "app/import/csv/typedetector.h"

#include <QByteArray>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace sphygma {

size_t usualWidth(const std::vector<SampleRecord> &records)
{
    std::map<size_t, size_t> counts;
    for (const SampleRecord &record : records) {
        if (!record.isBlank())
            ++counts[record.cells.size()];
    }
    size_t best = 1, most = 0;
    for (const auto &[width, count] : counts) {
        const size_t weight = count * count * width; // title lines are few and have few cells
        if (weight >= most) {
            best = width;
            most = weight;
        }
    }
    return best;
}

bool isSeparatorLine(const std::vector<SampleRecord> &records, size_t index)
{
    return index == 0 && records[0].cells[0].text.size() <= 7
        && QByteArray::fromStdString(records[0].cells[0].text).toLower().startsWith("sep=");
}

static size_t filledCells(const SampleRecord &record)
{
    return static_cast<size_t>(std::count_if(record.cells.begin(), record.cells.end(),
                                             [](const SampleCell &cell) { return !cell.text.empty(); }));
}

namespace {

class TableStart
{
public:
    TableStart(const std::vector<SampleRecord> &records, size_t columns, const MissingFilter &missing,
               const UnitBook &units)
        : m_records(records), m_columns(columns), m_missing(missing), m_units(units)
    {}

    size_t find() const
    {
        constexpr size_t most = 60;
        size_t first = 0;
        for (; first < m_records.size() && first < most; ++first) {
            const SampleRecord &record = m_records[first];
            if (record.isBlank() || isSeparatorLine(m_records, first))
                continue;
            if (isComment(record) && m_records.size() > first + 1 && record.cells.size() != m_columns)
                continue;
            if (m_columns < 2)
                break;
            if (isAloneFilled(first) || isTitleAboveNames(first))
                continue;
            if (filledCells(record) == 0)
                return 0; // nothing but delimiters from here on
            const size_t cells = record.cells.size();
            if (cells >= 2 && (cells + 1 >= m_columns || cells * 2 > m_columns))
                break; // perhaps a short first row
        }
        return first < m_records.size() && first < most ? first : 0;
    }

private:
    /// "#id,age,sbp" as wide as the table is a header behind a sign of comment.
    static bool isComment(const SampleRecord &record)
    {
        return !record.cells.empty() && record.cells[0].text.starts_with('#') && !record.cells[0].quoted;
    }

    /// One cell at most is filled, and more are further down.
    bool isAloneFilled(size_t index) const
    {
        return m_columns >= 3 && filledCells(m_records[index]) <= 1
            && std::any_of(m_records.begin() + static_cast<std::ptrdiff_t>(index) + 1, m_records.end(),
                           [](const SampleRecord &r) { return filledCells(r) > 1; });
    }

    /// Half empty, or "Exported: 03.05.2023".
    bool isTitleLike(const SampleRecord &record) const
    {
        static const QRegularExpression pair(u"^\\p{L}[\\p{L} _-]{1,39}\\s*[:=：]\\s*\\S"_s);
        const size_t filled = filledCells(record);
        if (filled == 0)
            return true;
        if (record.cells.size() == m_columns && m_columns >= 3 && filled * 2 <= m_columns
            && record.cells[m_columns - 1].text.empty() && record.cells[m_columns - 2].text.empty())
            return true;
        if (record.cells.size() == m_columns && m_columns >= 3 && filled <= 2
            && record.cells.back().text.empty())
            return true;
        return pair.match(QString::fromStdString(record.cells[0].text.substr(0, 200))).hasMatch();
    }

    bool isTitleAboveNames(size_t index) const
    {
        if (!isTitleLike(m_records[index]))
            return false;
        constexpr size_t most = 10;
        for (size_t r = index + 1; r < std::min(m_records.size(), index + most); ++r) {
            if (!m_records[r].isBlank() && filledCells(m_records[r]) > 1 && !isTitleLike(m_records[r]))
                return holdsNames(r);
        }
        return false;
    }

    /// Every cell is a name of its own, and stands above numbers or dates.
    bool holdsNames(size_t index) const
    {
        const SampleRecord &record = m_records[index];
        std::set<std::string_view> names;
        size_t units = 0;
        for (const SampleCell &cell : record.cells) {
            if (cell.text.empty() || looksTyped(cell.text) || !names.insert(cell.text).second)
                return false;
            units += m_units.code(QString::fromStdString(cell.text)).has_value();
        }
        return record.cells.size() == m_columns && units * 2 < m_columns
            && judgeHeader(m_records, index, m_columns, m_missing).sure;
    }

    const std::vector<SampleRecord> &m_records;
    size_t m_columns;
    const MissingFilter &m_missing;
    const UnitBook &m_units;
};

} // namespace

size_t firstOfTable(const std::vector<SampleRecord> &records, size_t columns, const MissingFilter &missing,
                    const UnitBook &units)
{
    return TableStart(records, columns, missing, units).find();
}

bool namesStandAbove(const std::vector<SampleRecord> &records, size_t head, size_t columns,
                     const MissingFilter &missing)
{
    if (head == 0 || records[head - 1].isBlank() || isSeparatorLine(records, head - 1))
        return false;
    const std::vector<SampleCell> &cells = records[head - 1].cells;
    const bool few = cells.size() >= columns || cells.size() * 2 < columns;
    return !few && std::all_of(cells.begin(), cells.end(), [&](const SampleCell &cell) {
        constexpr size_t longest = 40;
        return !cell.text.empty() && cell.text.size() <= longest && !looksTyped(cell.text)
            && !missing.isMissingWord(cell.text) && cell.text.find_first_of(" :=#") == std::string::npos;
    });
}

} // namespace sphygma
