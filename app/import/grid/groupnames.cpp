// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/grid/groupnames.h"

#include "app/import/csv/typedetector.h"

#include <QSet>

#include <algorithm>

namespace sphygma {

static const std::string &cellOf(const SampleRecord &record, size_t column)
{
    static const std::string none;
    return column < record.cells.size() ? record.cells[column].text : none;
}

static size_t filledCells(const SampleRecord &record)
{
    return static_cast<size_t>(std::count_if(record.cells.begin(), record.cells.end(),
                                             [](const SampleCell &cell) { return !cell.text.empty(); }));
}

/// Less than half as many cells as one of the next rows.
static size_t sparseRows(const std::vector<SampleRecord> &records)
{
    constexpr size_t looked = 20;
    std::vector<size_t> filled;
    for (size_t i = 0; i < std::min(records.size(), 2 * looked); ++i)
        filled.push_back(filledCells(records[i]));
    if (filled.empty())
        return 0;
    const size_t most = *std::max_element(filled.begin(), filled.end());
    size_t cut = 0;
    while (cut < std::min(looked, filled.size()) && filled[cut] * 2 < most)
        ++cut;
    return cut < filled.size() ? cut : 0;
}

namespace {

/// Looks for a row of words, above columns of numbers or dates, that the rows before it leave free.
class NamesBelow
{
public:
    NamesBelow(const std::vector<SampleRecord> &records, const MissingFilter &missing, const UnitBook &units)
        : m_records(records), m_missing(missing), m_units(units)
    {}

    /// The row behind \a first, or \a first where there is none.
    size_t find(size_t first) const
    {
        constexpr size_t looked = 6;
        for (size_t row = first + 1; row + 1 < std::min(m_records.size(), first + looked); ++row) {
            const std::vector<size_t> columns = namedColumns(row);
            const auto leavesFree = [&](const SampleRecord &above) {
                return std::any_of(columns.begin(), columns.end(), [&](size_t c) {
                    return cellOf(above, c).empty() || (c > 0 && cellOf(above, c) == cellOf(above, c - 1));
                });
            };
            const auto begin = m_records.begin() + static_cast<std::ptrdiff_t>(first);
            if (columns.size() >= 2
                && std::all_of(begin, m_records.begin() + static_cast<std::ptrdiff_t>(row), leavesFree))
                return row;
        }
        return first;
    }

private:
    /// Those above numbers or dates; none where \a row is no row of names.
    std::vector<size_t> namedColumns(size_t row) const
    {
        std::vector<size_t> columns;
        size_t units = 0;
        for (size_t c = 0; c < m_records[row].cells.size(); ++c) {
            const std::string &name = cellOf(m_records[row], c);
            if (name.empty())
                continue;
            if (looksTyped(name) || m_missing.isMissingWord(name))
                return {};
            units += m_units.code(QString::fromStdString(name).trimmed()).has_value();
            if (isAboveTyped(row, c))
                columns.push_back(c);
        }
        return units * 2 < filledCells(m_records[row]) ? columns : std::vector<size_t>();
    }

    /// Most cells below are numbers or dates, and the name does not come again.
    bool isAboveTyped(size_t row, size_t column) const
    {
        constexpr size_t looked = 200;
        size_t filled = 0, typed = 0;
        for (size_t r = row + 1; r < std::min(m_records.size(), row + looked); ++r) {
            const std::string &cell = cellOf(m_records[r], column);
            if (cell == cellOf(m_records[row], column))
                return false;
            if (cell.empty() || m_missing.isMissingWord(cell))
                continue;
            ++filled;
            typed += looksTyped(cell);
        }
        return filled > 0 && typed * 10 >= filled * 6;
    }

    const std::vector<SampleRecord> &m_records;
    const MissingFilter &m_missing;
    const UnitBook &m_units;
};

} // namespace

size_t rowsAboveNames(const std::vector<SampleRecord> &records, const MissingFilter &missing,
                      const UnitBook &units)
{
    return NamesBelow(records, missing, units).find(sparseRows(records));
}

static bool areUnique(const QStringList &names)
{
    QSet<QString> seen;
    for (const QString &name : names) {
        if (!name.isEmpty() && seen.contains(name))
            return false;
        seen.insert(name);
    }
    return true;
}

/// Names of the line above where the names leave a cell free; a title alone is none.
static QStringList filledUp(QStringList names, const SampleRecord &above)
{
    if (names.isEmpty() || filledCells(above) < 2)
        return names;
    const auto columns = static_cast<qsizetype>(above.cells.size());
    while (names.size() < columns)
        names.append(QString());
    for (qsizetype c = 0; c < names.size(); ++c) {
        if (names[c].isEmpty())
            names[c] = QString::fromStdString(cellOf(above, static_cast<size_t>(c))).trimmed();
    }
    return names;
}

QStringList withGroupNames(const QStringList &names, const SampleRecord &above)
{
    if (areUnique(names))
        return filledUp(names, above);
    QStringList named;
    QString group;
    for (qsizetype c = 0; c < names.size(); ++c) {
        const std::string &own = cellOf(above, static_cast<size_t>(c));
        if (!own.empty())
            group = QString::fromStdString(own).trimmed();
        const bool isPlain = group.isEmpty() || names[c].isEmpty() || group == names[c];
        named.append(isPlain ? names[c] : group + u' ' + names[c]);
    }
    return areUnique(named) ? filledUp(named, above) : names;
}

} // namespace sphygma
