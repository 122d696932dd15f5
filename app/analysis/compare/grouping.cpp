// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/grouping.h"

#include "app/base/numbertext.h"
#include "app/clinical/rowgroups.h"
#include "app/table/showntext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace sphygma {

namespace {

/// The groups in the order of their values, as places among \a groups.
std::vector<quint32> ascending(const Column &cells, const RowGroups &groups)
{
    std::vector<quint32> order(groups.firstRows.size());
    std::iota(order.begin(), order.end(), quint32(0));
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        const qsizetype first = groups.firstRows[a], second = groups.firstRows[b];
        return cells.storage() == Storage::Text ? cells.text(first) < cells.text(second)
                                                : cells.number(first) < cells.number(second);
    });
    return order;
}

QString labelOf(const Column &cells, qsizetype row)
{
    if (cells.storage() == Storage::Number)
        return shownNumber(cells.number(row), cells.numberFormat().decimals);
    const std::string_view text = cells.text(row);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Numbers that read alike when they are shown short are shown in full.
void tellApart(QStringList &labels, const std::vector<double> &values)
{
    const QStringList shown = labels;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if ((i > 0 && shown[i] == shown[i - 1]) || (i + 1 < shown.size() && shown[i] == shown[i + 1]))
            labels[i] = QString::fromLatin1(shortestDecimal(values[static_cast<size_t>(i)]));
    }
}

Error tooMany(const Table &table, qsizetype column)
{
    return {Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "%1 has too many different values to make groups.")
                .arg(table.info(column).name),
            {}};
}

} // namespace

Result<Grouping> labelledGroups(const Table &table, qsizetype column, qsizetype most)
{
    const Column &cells = table.column(column);
    if (cells.storage() == Storage::Ticks)
        return tooMany(table, column);
    NoProgress quiet;
    RowGroups groups = groupRows(table, column, quiet, most).value();
    if (groups.count() > most)
        return tooMany(table, column);
    Grouping grouping;
    std::vector<double> numbers;
    std::vector<quint32> place(groups.firstRows.size());
    for (const quint32 group : ascending(cells, groups)) {
        const qsizetype row = groups.firstRows[group];
        place[group] = static_cast<quint32>(grouping.labels.size());
        grouping.labels += labelOf(cells, row);
        if (cells.storage() == Storage::Number)
            numbers.push_back(cells.number(row));
    }
    if (!numbers.empty())
        tellApart(grouping.labels, numbers);
    grouping.sizes.assign(place.size(), 0);
    grouping.codes = std::move(groups.ofRow);
    for (quint32 &code : grouping.codes) {
        if (code == Grouping::none)
            continue;
        code = place[code];
        ++grouping.sizes[code];
    }
    return grouping;
}

} // namespace sphygma
