// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/periods.h"

#include "app/analysis/presentvalues.h"
#include "app/clinical/calendar.h"

#include <QCoreApplication>

#include <map>

namespace sphygma {

using namespace Qt::StringLiterals;

ChartOption periodOption()
{
    return {u"period"_s,
            QT_TRANSLATE_NOOP("sphygma", "Period"),
            ChartOption::Type::Choice,
            u"month"_s,
            {{u"week"_s, QT_TRANSLATE_NOOP("sphygma", "Week")},
             {u"month"_s, QT_TRANSLATE_NOOP("sphygma", "Month")},
             {u"quarter"_s, QT_TRANSLATE_NOOP("sphygma", "Quarter")},
             {u"year"_s, QT_TRANSLATE_NOOP("sphygma", "Year")}}};
}

static QDate firstDay(QDate day, const QString &period)
{
    if (period == u"week"_s)
        return day.addDays(1 - day.dayOfWeek());
    if (period == u"year"_s)
        return {day.year(), 1, 1};
    if (period == u"quarter"_s)
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    return {day.year(), day.month(), 1};
}

QString periodName(QDate first, const QString &period)
{
    if (period == u"week"_s)
        return first.toString(Qt::ISODate);
    if (period == u"year"_s)
        return QString::number(first.year());
    if (period == u"quarter"_s)
        return u"%1 Q%2"_s.arg(first.year()).arg((first.month() + 2) / 3);
    return first.toString(u"yyyy-MM"_s);
}

Result<Periods> gatherPeriods(const ChartSource &source, const QString &period, Progress &progress)
{
    const Table &table = source.table;
    const auto &days = table.column(source.columns.x).chunks();
    const auto &numbers = table.column(source.columns.y).chunks();
    std::map<QDate, std::vector<double>> found;
    qint64 n = 0;
    for (size_t c = 0; c < days.size(); ++c) {
        if (!progress.update(static_cast<qint64>(c) * chunkRows, table.rowCount()))
            return Error::cancelled();
        const Chunk *const columns[]{days[c].get(), numbers[c].get()};
        forEachPresent(table, static_cast<qsizetype>(c), columns, [&](qsizetype row) {
            const auto i = static_cast<size_t>(row);
            found[firstDay(dayOf(columns[0]->ticks[i]), period)].push_back(columns[1]->numbers[i]);
            ++n;
        });
    }
    Periods periods;
    for (auto &[first, values] : found)
        periods.all.append({first, std::move(values)});
    periods.missing = table.keptCount() - n;
    return periods;
}

RowSet rowsOfPeriod(const Table &table, const ChartColumns &columns, const QString &period, QDate first)
{
    RowSet rows(table.rowCount());
    const Column &days = table.column(columns.x), &numbers = table.column(columns.y);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.isKept(row) && days.isValid(row) && numbers.isValid(row)
            && firstDay(dayOf(days.ticks(row)), period) == first)
            rows.insert(row);
    }
    return rows;
}

} // namespace sphygma
