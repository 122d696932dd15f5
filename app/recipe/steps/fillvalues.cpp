// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/fillvalues.h"

#include "app/analysis/compensatedsum.h"
#include "app/base/numbertext.h"
#include "app/recipe/columnaccess.h"
#include "app/table/cellformat.h"
#include "app/table/repeats.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

Error nothingToFill(const QString &column)
{
    return {Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "The column “%1” has no value to fill from.").arg(column),
            {}};
}

template<typename Visit>
void forEachValue(const Table &table, qsizetype column, Visit visit)
{
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.isKept(row) && table.column(column).isValid(row))
            visit(row);
    }
}

std::vector<double> presentNumbers(const Table &table, qsizetype column)
{
    std::vector<double> values;
    forEachValue(table, column, [&](qsizetype row) { values.push_back(table.column(column).number(row)); });
    return values;
}

double meanOf(const std::vector<double> &values)
{
    CompensatedSum sum;
    for (const double value : values)
        sum.add(value);
    return sum.value() / static_cast<double>(values.size());
}

/// \a first to before \a last are put in another order; there is at least one.
template<typename Iterator>
double medianOf(Iterator first, Iterator last)
{
    const auto middle = first + (last - first) / 2;
    std::nth_element(first, middle, last);
    if ((last - first) % 2 == 1)
        return *middle;
    return (*std::max_element(first, middle) + *middle) / 2;
}

/// By value, so that 1 and 1.0 are the same; the smallest of the commonest.
std::string commonestValue(const Table &table, qsizetype column)
{
    const Column &cells = table.column(column);
    std::map<std::pair<double, std::string_view>, std::pair<qsizetype, qsizetype>> counts; // count, first row
    forEachValue(table, column, [&](qsizetype row) {
        std::pair<double, std::string_view> key;
        if (cells.storage() == Storage::Number)
            key.first = cells.number(row);
        else if (cells.storage() == Storage::Ticks)
            key.first = static_cast<double>(cells.ticks(row));
        else
            key.second = cells.text(row);
        ++counts.try_emplace(key, 0, row).first->second.first;
    });
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) {
        return a.second.first < b.second.first;
    });
    const qsizetype row = most->second.second;
    return cellText(cells.type(), cells.chunkOf(row), row % chunkRows);
}

/// The first row of each row's group; noRow for rows without a key.
Result<std::vector<quint32>> groupsOf(const Table &table, const QStringList &by, Progress &progress)
{
    const auto columns = requireColumns(table, by);
    if (!columns)
        return columns.error();
    const auto repeats = findRepeats(table, *columns, {.skipMissing = true}, progress);
    if (!repeats)
        return repeats.error();
    std::vector<quint32> groups(static_cast<size_t>(table.rowCount()), Fill::noRow);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const bool hasKey = std::all_of(columns->begin(), columns->end(),
                                        [&](qsizetype i) { return table.column(i).isValid(row); });
        if (hasKey && table.isKept(row))
            groups[static_cast<size_t>(row)] = static_cast<quint32>(row);
    }
    for (const Repeat &repeat : *repeats)
        groups[repeat.row] = repeat.of;
    return groups;
}

Result<Fill> groupMedians(const Table &table, qsizetype column, const QStringList &by, Progress &progress)
{
    const auto groups = groupsOf(table, by, progress);
    if (!groups)
        return groups.error();
    std::map<quint32, std::vector<double>> values;
    forEachValue(table, column, [&](qsizetype row) {
        const quint32 group = (*groups)[static_cast<size_t>(row)];
        if (group != Fill::noRow)
            values[group].push_back(table.column(column).number(row));
    });
    std::map<quint32, double> medians;
    for (auto &[group, members] : values)
        medians[group] = medianOf(members.begin(), members.end());
    Fill fill;
    fill.numbers.assign(groups->size(), std::numeric_limits<double>::quiet_NaN());
    for (size_t row = 0; row < groups->size(); ++row) {
        const auto found = medians.find((*groups)[row]);
        if (found != medians.end())
            fill.numbers[row] = found->second;
    }
    return fill;
}

/// Kept rows with a group, by group, then by \a order where it is not −1, then as in the file. A row without
/// its place in the order takes no part.
std::vector<quint32> visitOrder(const Table &table, const std::vector<quint32> &groups, qsizetype order)
{
    std::vector<quint32> rows;
    for (quint32 row = 0; row < groups.size(); ++row) {
        if (groups[row] != Fill::noRow && (order < 0 || table.column(order).isValid(row)))
            rows.push_back(row);
    }
    const auto place = [&](quint32 row) {
        if (order < 0)
            return 0.0;
        const Column &column = table.column(order);
        return column.storage() == Storage::Number ? column.number(row)
                                                   : static_cast<double>(column.ticks(row));
    };
    std::stable_sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) {
        return groups[a] != groups[b] ? groups[a] < groups[b] : place(a) < place(b);
    });
    return rows;
}

Result<qsizetype> orderColumn(const Table &table, const QString &name)
{
    if (name.isEmpty())
        return qsizetype(-1);
    const auto index = requireColumn(table, name);
    if (index && table.column(*index).storage() == Storage::Text)
        return Error{
            Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "The column “%1” gives no order in time.").arg(name),
            QCoreApplication::translate("sphygma", "Choose a column of dates or numbers.")};
    return index;
}

Result<Fill> lastValues(const Table &table, qsizetype column, const FillMissing &asked, Progress &progress)
{
    const auto order = orderColumn(table, asked.order);
    if (!order)
        return order.error();
    const auto groups = groupsOf(table, asked.by, progress);
    if (!groups)
        return groups.error();
    Fill fill;
    fill.rows.assign(groups->size(), Fill::noRow);
    quint32 group = Fill::noRow;
    quint32 last = Fill::noRow;
    for (const quint32 row : visitOrder(table, *groups, *order)) {
        if ((*groups)[row] != group)
            last = Fill::noRow;
        group = (*groups)[row];
        if (table.column(column).isValid(row))
            last = row;
        fill.rows[row] = last;
    }
    return fill;
}

Result<Fill> constantFill(const Table &table, qsizetype column, const QString &value)
{
    if (parseCell(table.info(column).type, value).reason == Reason::None)
        return Fill{value, {}, {}};
    return Error{Error::Kind::DoesNotFit,
                 QCoreApplication::translate("sphygma", "“%1” is no value for the column “%2”.")
                     .arg(value, table.info(column).name),
                 QCoreApplication::translate("sphygma", "Give a value of the column's type.")};
}

} // namespace

Result<Fill> findFill(const Table &table, qsizetype column, const FillMissing &asked, Progress &progress)
{
    using enum FillMissing::Method;
    if (!progress.update(0, 1))
        return Error::cancelled();
    if (asked.method == Constant)
        return constantFill(table, column, asked.value);
    if (asked.method == LastOfPatient)
        return lastValues(table, column, asked, progress);
    if (asked.method != Mode) {
        const auto numbers = requireNumbers(table, asked.column);
        if (!numbers)
            return numbers.error();
    }
    if (asked.method == GroupMedian)
        return groupMedians(table, column, asked.by, progress);
    bool isAny = false;
    forEachValue(table, column, [&](qsizetype) { isAny = true; });
    if (!isAny)
        return table.keptCount() == 0 ? Result<Fill>(Fill{}) : nothingToFill(asked.column);
    if (asked.method == Mode)
        return Fill{QString::fromStdString(commonestValue(table, column)), {}, {}};
    std::vector<double> values = presentNumbers(table, column);
    const double value = asked.method == Mean ? meanOf(values) : medianOf(values.begin(), values.end());
    return Fill{{}, {}, std::vector<double>(static_cast<size_t>(table.rowCount()), value)};
}

Result<ColumnOutcome> applyFill(const Table &table, qsizetype column, const Fill &fill, Progress &progress)
{
    const Column &cells = table.column(column);
    const auto fillCell = [&](ChunkPass &pass, size_t row) {
        const auto at = static_cast<size_t>(pass.tableRow(row));
        if (fill.text) {
            pass.change(row).setTyped(row, *fill.text);
        } else if (!fill.numbers.empty() && !std::isnan(fill.numbers[at])) {
            pass.change(row).setNumber(row, fill.numbers[at]);
        } else if (!fill.rows.empty() && fill.rows[at] != Fill::noRow) {
            const auto from = static_cast<qsizetype>(fill.rows[at]);
            const std::string text = cellText(cells.type(), cells.chunkOf(from), from % chunkRows);
            pass.change(row).setTyped(row, QString::fromStdString(text));
        }
    };
    return changeColumn(table, column, cells.reasonNames(), progress, [&](ChunkPass &pass) {
        if (pass.cells().valid.empty())
            return;
        for (size_t row = 0; row < static_cast<size_t>(pass.rows()); ++row) {
            if (!pass.cells().isValid(static_cast<qsizetype>(row)) && table.isKept(pass.tableRow(row)))
                fillCell(pass, row);
        }
    });
}

} // namespace sphygma
