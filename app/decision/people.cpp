// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/people.h"

#include "app/analysis/presentvalues.h"
#include "app/base/numbertext.h"

#include <limits>
#include <string>
#include <unordered_map>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr double adultYears = 18;
constexpr qsizetype rowsBetweenReports = 1 << 16;

enum class Standing { Included, Underage, Pregnant, AgeMissing, PressureMissing, RepeatedVisit };

constexpr std::array reasonIds{"", "underage", "pregnant", "ageMissing", "pressureMissing", "repeatedVisit"};

/// Who counts as an adult, and with which pressure.
class AdultReader
{
public:
    AdultReader(const Table &table, const DecisionColumns &columns, const UnitBook &units,
                const RowSet *pregnant)
        : m_columns(columns), m_pregnant(pregnant)
    {
        if (columns.age >= 0) {
            m_age = &table.column(columns.age);
            m_toYears = factorToYears(table, columns.age, units);
        }
        for (const qsizetype column : columns.systolicReadings)
            m_systolic.push_back({&table.column(column), factorToMercury(table, column, units)});
        for (const qsizetype column : columns.diastolicReadings)
            m_diastolic.push_back(
                column < 0 ? Half{} : Half{&table.column(column), factorToMercury(table, column, units)});
        m_readings.resize(m_systolic.size());
    }

    Standing standing(qsizetype row) const
    {
        if (m_age && !m_age->isValid(row))
            return Standing::AgeMissing;
        if (m_age && m_age->number(row) * m_toYears < adultYears)
            return Standing::Underage;
        return m_pregnant && m_pregnant->contains(row) ? Standing::Pregnant : Standing::Included;
    }

    /// The row's systolic pressure in mm[Hg], averaged where there are several readings.
    std::optional<double> systolic(qsizetype row)
    {
        if (m_systolic.size() == 1)
            return m_systolic.front().at(row);
        for (size_t i = 0; i < m_systolic.size(); ++i)
            m_readings[i] = {m_systolic[i].at(row),
                             m_diastolic.empty() ? std::nullopt : m_diastolic[i].at(row)};
        return averageReadings(m_columns.averaging, m_readings).systolic;
    }

private:
    struct Half
    {
        const Column *column = nullptr;
        double factor = 1;

        std::optional<double> at(qsizetype row) const
        {
            if (!column || !column->isValid(row))
                return {};
            return column->number(row) * factor;
        }
    };

    const DecisionColumns &m_columns;
    const RowSet *const m_pregnant;
    const Column *m_age = nullptr;
    double m_toYears = 1;
    std::vector<Half> m_systolic, m_diastolic;
    std::vector<Reading> m_readings;
};

/// The one value a person counts with: that of the last visit by date, or of the last row without dates.
class LastVisits
{
public:
    LastVisits(const Column *dates, const Persons &persons)
        : m_dates(dates), m_persons(persons), m_values(persons.count), m_when(dates ? persons.count : 0)
    {}

    void add(qsizetype row, double value)
    {
        const quint32 person = m_persons.ofRow[static_cast<size_t>(row)];
        if (m_dates) {
            const qint64 when =
                m_dates->isValid(row) ? m_dates->ticks(row) : std::numeric_limits<qint64>::min();
            if (m_values[person] && when < m_when[person])
                return;
            m_when[person] = when;
        }
        m_values[person] = value;
    }

    std::vector<double> values() const
    {
        std::vector<double> all;
        for (const auto &value : m_values) {
            if (value)
                all.push_back(*value);
        }
        return all;
    }

private:
    const Column *m_dates;
    const Persons &m_persons;
    std::vector<std::optional<double>> m_values;
    std::vector<qint64> m_when;
};

} // namespace

RowSet pregnantRows(const Table &table, qsizetype column, const ValueMaps &values)
{
    const Column &cells = table.column(column);
    RowSet yes(table.rowCount());
    std::unordered_map<std::string, bool> known;
    std::unordered_map<double, bool> codes; // a label in the file tells more than the code
    for (const ValueLabel &named : table.info(column).valueLabels) {
        if (const auto says = values.yesNo(named.label)) {
            known[named.code.toStdString()] = *says;
            codes[named.code.toDouble()] = *says;
        }
    }
    const auto isYesCode = [&](double code) {
        const auto found = codes.find(code);
        return found == codes.end() ? code == 1 : found->second;
    };
    const auto isYes = [&](const std::string &text) {
        const auto found = known.find(text);
        if (found != known.end())
            return found->second;
        return known[text] = values.yesNo(QString::fromStdString(text)).value_or(false);
    };
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (!table.isKept(row) || !cells.isValid(row) || cells.storage() == Storage::Ticks)
            continue;
        const bool pregnant = cells.storage() == Storage::Number ? isYesCode(cells.number(row))
                                                                 : isYes(std::string(cells.text(row)));
        if (pregnant)
            yes.insert(row);
    }
    return yes;
}

static double factorTo(const ColumnInfo &info, const UnitBook &units, const QString &analyte,
                       const QString &target)
{
    const auto conversion = units.conversion(analyte, info.unit, target);
    return conversion ? conversion->factor : 1;
}

double factorToYears(const Table &table, qsizetype column, const UnitBook &units)
{
    return factorTo(table.info(column), units, u"age"_s, u"a"_s);
}

double factorToMercury(const Table &table, qsizetype column, const UnitBook &units)
{
    return factorTo(table.info(column), units, u"pressure"_s, u"mm[Hg]"_s);
}

Result<AdultsMean> adultsMean(const Table &table, const DecisionColumns &columns, const UnitBook &units,
                              const Persons *persons, const RowSet *pregnant, Progress &progress)
{
    AdultReader reader(table, columns, units, pregnant);
    const Column *dates = columns.visitDate < 0 ? nullptr : &table.column(columns.visitDate);
    std::optional<LastVisits> visits;
    if (persons)
        visits.emplace(dates, *persons);
    std::vector<double> values;
    std::array<qint64, reasonIds.size()> counts{};
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (row % rowsBetweenReports == 0 && !progress.update(row, table.rowCount()))
            return Error::cancelled();
        if (!table.isKept(row))
            continue;
        Standing standing = reader.standing(row);
        const auto pressure = standing == Standing::Included ? reader.systolic(row) : std::nullopt;
        if (standing == Standing::Included && !pressure)
            standing = Standing::PressureMissing;
        ++counts[static_cast<size_t>(standing)];
        if (pressure && visits)
            visits->add(row, *pressure);
        else if (pressure)
            values.push_back(*pressure);
    }
    if (visits)
        values = visits->values();

    AdultsMean adults;
    adults.averaging = columns.averaging;
    adults.included = static_cast<qint64>(values.size());
    counts[static_cast<size_t>(Standing::RepeatedVisit)] =
        counts[static_cast<size_t>(Standing::Included)] - adults.included;
    for (size_t reason = 1; reason < counts.size(); ++reason) {
        if (counts[reason] > 0)
            adults.excluded.insert(QString::fromLatin1(reasonIds[reason]), counts[reason]);
    }
    adults.summary = summarise(values);
    return adults;
}

} // namespace sphygma
