// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/pressurevalues.h"

#include "app/analysis/clusteredmean.h"
#include "app/analysis/presentvalues.h"
#include "app/decision/people.h"

namespace sphygma {

template<typename Visit>
void PressureValues::forEach(Visit &&visit) const
{
    const auto &chunks = m_table.column(m_column).chunks();
    for (size_t chunk = 0; chunk < chunks.size(); ++chunk) {
        const Chunk *const cells[]{chunks[chunk].get()};
        const auto first = static_cast<qsizetype>(chunk) * chunkRows;
        forEachPresent(m_table, static_cast<qsizetype>(chunk), cells, [&](qsizetype row) {
            visit(static_cast<size_t>(first + row), cells[0]->numbers[static_cast<size_t>(row)]);
        });
    }
}

PressureValues::PressureValues(const Table &table, qsizetype column, const Persons *persons,
                               const UnitBook &units)
    : m_table(table), m_column(column), m_persons(persons), m_toMercury(factorToMercury(table, column, units))
{
    std::vector<bool> met(persons ? persons->count : 0, false);
    forEach([&](size_t row, double) {
        ++m_n;
        if (!m_persons || met[m_persons->ofRow[row]])
            return;
        met[m_persons->ofRow[row]] = true;
        ++m_personCount;
    });
}

Summary PressureValues::summary() const
{
    Summary summary = summarise(m_table, m_column);
    if (!byPerson())
        return summary;
    ClusterResiduals residuals(m_persons->count, *summary.mean);
    forEach([&](size_t row, double value) { residuals.add(m_persons->ofRow[row], value); });
    summary.ci95 = residuals.interval();
    return summary;
}

Proportion PressureValues::atOrAbove(double threshold) const
{
    const auto reaches = [this, threshold](double value) { return value * m_toMercury >= threshold; };
    qint64 count = 0;
    forEach([&](size_t, double value) { count += reaches(value); });
    if (!byPerson())
        return proportion(count, m_n);
    ClusterResiduals residuals(m_persons->count, static_cast<double>(count) / static_cast<double>(m_n));
    forEach([&](size_t row, double value) { residuals.add(m_persons->ofRow[row], reaches(value)); });
    return clusteredProportion(count, m_n, residuals.variance(), m_personCount);
}

} // namespace sphygma
