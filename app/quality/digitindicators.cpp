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

/// Readings whose last digits are counted together: all, or those of one site, observer, device or month.
struct Readings
{
    QString detail; ///< "site=North"
    Phrase about;
    std::vector<quint32> rows;
};

std::vector<quint32> allRows(const Table &table)
{
    std::vector<quint32> rows;
    table.keptRows().forEach([&rows](qsizetype row) { rows.push_back(static_cast<quint32>(row)); });
    return rows;
}

QList<Readings> byRole(const Table &table, const QString &role)
{
    const qsizetype column = table.indexOfRole(role);
    NoProgress quiet;
    if (column < 0)
        return {};
    const RowGroups groups = groupRows(table, column, quiet).value();
    auto rows = groups.rows();
    QList<Readings> found;
    for (qsizetype group = 0; group < groups.count(); ++group) {
        const QString label = groups.label(table, column, group);
        found.append(
            {role + u'=' + label, Phrase::verbatim(label), std::move(rows[static_cast<size_t>(group)])});
    }
    return found;
}

QList<Readings> byMonth(const Table &table)
{
    const qsizetype column = dateColumnOfRole(table, u"visit_date"_s);
    if (column < 0)
        return {};
    const Column &dates = table.column(column);
    std::map<QString, std::vector<quint32>> months;
    for (const quint32 row : allRows(table)) {
        if (dates.isValid(row))
            months[dayOf(dates.ticks(row)).toString(u"yyyy-MM"_s)].push_back(row);
    }
    QList<Readings> found;
    for (auto &[month, rows] : months)
        found.append({u"month="_s + month, Phrase::verbatim(month), std::move(rows)});
    return found;
}

/// A3 of the whole numbers among some readings; nothing for few of them.
std::optional<Indicator> digitsOf(const Table &table, qsizetype column, const Readings &readings)
{
    const Column &cells = table.column(column);
    std::array<qint64, 10> digits{};
    RowSet zeros(table.rowCount());
    for (const quint32 row : readings.rows) {
        const double value = cells.isValid(row) ? cells.number(row) : -1;
        if (value < 0 || value != std::floor(value))
            continue;
        const auto digit = static_cast<size_t>(std::fmod(value, 10));
        ++digits[digit];
        if (digit == 0)
            zeros.insert(row);
    }
    const DigitPreference preference = digitPreference(digits);
    if (preference.n < fewest)
        return {};
    Indicator indicator;
    indicator.kind = u"A3"_s;
    indicator.columns = {table.info(column).name};
    indicator.detail = readings.detail;
    indicator.about = readings.about;
    indicator.violated = zeros.count();
    indicator.denominator = preference.n;
    indicator.value = preference.score;
    indicator.p = preference.p;
    indicator.rows = std::move(zeros);
    return indicator;
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

QList<Indicator> digitPreferences(const Table &table, qsizetype column)
{
    QList<Indicator> found;
    if (const auto all = digitsOf(table, column, {{}, {}, allRows(table)}))
        found.append(*all);
    for (const QString &role : {u"site"_s, u"clinician"_s, u"device"_s, u"month"_s}) {
        const QList<Readings> parts = role == u"month"_s ? byMonth(table) : byRole(table, role);
        QList<Indicator> family;
        for (const Readings &readings : parts) {
            if (const auto indicator = digitsOf(table, column, readings))
                family.append(*indicator);
        }
        adjustFamily(family);
        found += family;
    }
    return found;
}

} // namespace

QList<Measurement> digitMeasurements(const Look &look)
{
    QList<Measurement> measurements;
    for (const QString &role : {u"sbp"_s, u"dbp"_s}) {
        const QList<qsizetype> columns = look.table.indicesOfRole(role);
        for (const qsizetype column : columns) {
            if (look.table.info(column).type == ColumnType::Number)
                measurements += [&look, column] { return digitPreferences(look.table, column); };
        }
    }
    return measurements;
}

} // namespace sphygma
