// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/pressurevalues.h"

#include "app/analysis/presentvalues.h"
#include "app/decision/people.h"

#include <algorithm>

namespace sphygma {

Proportion PressureValues::atOrAbove(double threshold) const
{
    std::vector<double> reached(numbers.size());
    std::transform(numbers.begin(), numbers.end(), reached.begin(),
                   [this, threshold](double v) { return v * toMercury >= threshold ? 1.0 : 0.0; });
    const auto n = static_cast<qint64>(reached.size());
    const auto count = std::count(reached.begin(), reached.end(), 1.0);
    if (persons.empty())
        return proportion(count, n);
    const auto variance = clusteredMeanVariance(reached, persons, personCount);
    return clusteredProportion(count, n, variance, personCount);
}

/// Fills in whose each value is. Persons without any value do not count: those that have one are numbered
/// anew.
static void assignPersons(PressureValues &values, const Table &table, qsizetype column,
                          const Persons &persons)
{
    constexpr quint32 unseen = ~quint32(0);
    std::vector<quint32> numberOf(persons.count, unseen);
    values.persons.reserve(values.numbers.size());
    const auto &chunks = table.column(column).chunks();
    for (size_t chunk = 0; chunk < chunks.size(); ++chunk) {
        const Chunk *const cells[]{chunks[chunk].get()};
        const auto first = static_cast<qsizetype>(chunk) * chunkRows;
        forEachPresent(table, static_cast<qsizetype>(chunk), cells, [&](qsizetype row) {
            quint32 &number = numberOf[persons.ofRow[static_cast<size_t>(first + row)]];
            if (number == unseen)
                number = values.personCount++;
            values.persons.push_back(number);
        });
    }
    if (values.personCount == values.numbers.size())
        values.persons.clear(); // nobody is there twice
}

PressureValues pressureValues(const Table &table, qsizetype column, const Persons *persons,
                              const UnitBook &units)
{
    PressureValues values;
    values.numbers = presentValues(table, column);
    values.missing = table.keptCount() - static_cast<qint64>(values.numbers.size());
    values.toMercury = factorToMercury(table, column, units);
    if (persons)
        assignPersons(values, table, column, *persons);
    return values;
}

Result<PressureValues> pressureValues(const Table &table, qsizetype column, qsizetype patientColumn,
                                      const ClinicalRulesPtr &rules, Progress &progress)
{
    if (patientColumn < 0)
        return pressureValues(table, column, nullptr, rules->units);
    const Result<Persons> persons = findPersons(table, patientColumn, progress);
    if (!persons)
        return persons.error();
    return pressureValues(table, column, &*persons, rules->units);
}

} // namespace sphygma
