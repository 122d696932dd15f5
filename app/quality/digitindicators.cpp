// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/digitpreference.h"
#include "app/clinical/calendar.h"
#include "app/clinical/rolenumbers.h"
#include "app/clinical/rowgroups.h"
#include "app/quality/candidate.h"
#include "app/quality/indicatorfamilies.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

constexpr qint64 fewest = 50; ///< readings of a group, for its digits to say anything

/// A way to count readings apart: by site, observer, device or month, or all together.
struct Parting
{
    QString role; ///< "site"; empty for all
    QStringList labels; ///< of each part
    std::vector<quint32> partOf; ///< of each row, or RowGroups::none
};

Parting together(const Table &table)
{
    Parting all{{}, {{}}, std::vector<quint32>(static_cast<size_t>(table.rowCount()), RowGroups::none)};
    table.keptRows().forEach([&all](qsizetype row) { all.partOf[static_cast<size_t>(row)] = 0; });
    return all;
}

std::optional<Parting> byRole(const Table &table, const QString &role)
{
    const qsizetype column = table.indexOfRole(role);
    if (column < 0)
        return {};
    NoProgress quiet;
    RowGroups groups = groupRows(table, column, quiet).value();
    Parting parting{role, {}, std::move(groups.ofRow)};
    for (qsizetype group = 0; group < groups.count(); ++group)
        parting.labels += groups.label(table, column, group);
    return parting;
}

std::optional<Parting> byMonth(const Table &table)
{
    const qsizetype column = dateColumnOfRole(table, u"visit_date"_s);
    if (column < 0)
        return {};
    const Column &dates = table.column(column);
    std::vector<quint32> partOf(static_cast<size_t>(table.rowCount()), RowGroups::none);
    std::map<qint64, quint32> months;
    table.keptRows().forEach([&](qsizetype row) {
        if (dates.isValid(row))
            partOf[static_cast<size_t>(row)] =
                months.try_emplace(monthOf(dates.ticks(row)), static_cast<quint32>(months.size()))
                    .first->second;
    });
    Parting parting{u"month"_s, {}, std::move(partOf)};
    std::vector<quint32> place(months.size()); // from the first month on
    for (const auto &[month, part] : months) {
        place[part] = static_cast<quint32>(parting.labels.size());
        parting.labels += firstDayOf(month).toString(u"yyyy-MM"_s);
    }
    for (quint32 &part : parting.partOf)
        part = part == RowGroups::none ? part : place[part];
    return parting;
}

QList<Parting> partingsOf(const Table &table)
{
    QList<Parting> partings{together(table)};
    for (const QString &role : {u"site"_s, u"clinician"_s, u"device"_s}) {
        if (auto parting = byRole(table, role))
            partings += std::move(*parting);
    }
    if (auto parting = byMonth(table))
        partings += std::move(*parting);
    return partings;
}

constexpr quint8 noDigit = 10;

/// The last digits of a column's whole numbers, of every row.
std::vector<quint8> lastDigits(const Column &cells)
{
    std::vector<quint8> digits(static_cast<size_t>(cells.rowCount()), noDigit);
    for (qsizetype row = 0; row < cells.rowCount(); ++row) {
        const double value = cells.isValid(row) ? cells.number(row) : -1;
        if (value >= 0 && value == std::floor(value))
            digits[static_cast<size_t>(row)] = static_cast<quint8>(std::fmod(value, 10));
    }
    return digits;
}

/// A3 of every part with enough whole numbers.
QList<Indicator> digitsOf(const Table &table, qsizetype column, const std::vector<quint8> &digits,
                          const Parting &parting)
{
    std::vector<std::array<qint64, 10>> counts(static_cast<size_t>(parting.labels.size()));
    const auto forEachDigit = [&](auto visit) {
        for (size_t row = 0; row < digits.size(); ++row) {
            if (digits[row] != noDigit && parting.partOf[row] != RowGroups::none)
                visit(row, digits[row], parting.partOf[row]);
        }
    };
    forEachDigit([&](size_t, quint8 digit, quint32 part) { ++counts[part][digit]; });
    QList<Indicator> found;
    std::vector<qsizetype> placeOf(counts.size(), -1);
    for (size_t part = 0; part < counts.size(); ++part) {
        const DigitPreference preference = digitPreference(counts[part]);
        if (preference.n < fewest)
            continue;
        const QString &label = parting.labels[static_cast<qsizetype>(part)];
        Indicator indicator;
        indicator.kind = u"A3"_s;
        indicator.columns = {table.info(column).name};
        indicator.detail = parting.role.isEmpty() ? QString() : parting.role + u'=' + label;
        indicator.about = label.isEmpty() ? Phrase() : Phrase::verbatim(label);
        indicator.violated = counts[part][0];
        indicator.denominator = preference.n;
        indicator.value = preference.score;
        indicator.p = preference.p;
        indicator.rows = RowSet(table.rowCount());
        placeOf[part] = found.size();
        found.append(indicator);
    }
    forEachDigit([&](size_t row, quint8 digit, quint32 part) {
        if (digit == 0 && placeOf[part] >= 0)
            found[placeOf[part]].rows.insert(static_cast<qsizetype>(row));
    });
    return found;
}

/// Benjamini and Hochberg 1995: the p of one family of tests, adjusted.
void adjustFamily(QList<Indicator> &family)
{
    QList<qsizetype> order(family.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(),
              [&family](qsizetype a, qsizetype b) { return *family[a].p > *family[b].p; });
    double least = 1;
    for (qsizetype i = 0; i < order.size(); ++i) {
        double &p = *family[order[i]].p;
        least =
            std::min(least, p * static_cast<double>(order.size()) / static_cast<double>(order.size() - i));
        p = least;
    }
}

/// Of all pressures, for which the readings are told apart once.
QList<Indicator> digitPreferences(const Table &table, const QList<qsizetype> &columns)
{
    const QList<Parting> partings = partingsOf(table);
    QList<Indicator> found;
    for (const qsizetype column : columns) {
        const std::vector<quint8> digits = lastDigits(table.column(column));
        for (const Parting &parting : partings) {
            QList<Indicator> family = digitsOf(table, column, digits, parting);
            if (!parting.role.isEmpty())
                adjustFamily(family);
            found += family;
        }
    }
    return found;
}

} // namespace

QList<Measurement> digitMeasurements(const Look &look)
{
    QList<qsizetype> columns;
    for (const qsizetype column : look.table.indicesOfRole(u"sbp"_s) + look.table.indicesOfRole(u"dbp"_s)) {
        if (look.table.info(column).type == ColumnType::Number)
            columns += column;
    }
    if (columns.isEmpty())
        return {};
    return {[&look, columns] { return digitPreferences(look.table, columns); }};
}

} // namespace sphygma
