// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/compare/grouping.h"

#include "app/analysis/presentvalues.h"
#include "app/base/numbertext.h"
#include "app/table/showntext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>

namespace sphygma {

namespace {

/// Numbers the distinct values of one column in order of appearance.
template<typename Value, typename View>
class Codes
{
public:
    quint32 of(View view)
    {
        // Neighbouring rows are often alike.
        if (m_last < m_values.size() && m_values[m_last] == view)
            return m_last;
        for (quint32 i = 0; i < std::min<size_t>(8, m_values.size()); ++i) {
            if (m_values[i] == view)
                return m_last = i;
        }
        const auto [at, isNew] = m_index.try_emplace(Value(view), static_cast<quint32>(m_values.size()));
        if (isNew)
            m_values.push_back(at->first);
        return m_last = at->second;
    }

    const std::vector<Value> &values() const { return m_values; }

private:
    std::vector<Value> m_values;
    std::unordered_map<Value, quint32> m_index;
    quint32 m_last = 0;
};

/// \a valueAt(chunk, row); false when there are more than \a most.
template<typename Value, typename View, typename ValueAt>
bool fill(Grouping &grouping, std::vector<Value> &values, const Table &table, qsizetype column,
          qsizetype most, ValueAt valueAt)
{
    Codes<Value, View> codes;
    const auto &chunks = table.column(column).chunks();
    for (size_t c = 0; c < chunks.size(); ++c) {
        const Chunk &chunk = *chunks[c];
        const Chunk *const columns[]{&chunk};
        forEachPresent(table, static_cast<qsizetype>(c), columns, [&](qsizetype row) {
            if (static_cast<qsizetype>(codes.values().size()) > most)
                return;
            grouping.codes[c * static_cast<size_t>(chunkRows) + static_cast<size_t>(row)] =
                codes.of(valueAt(chunk, row));
        });
        if (static_cast<qsizetype>(codes.values().size()) > most)
            return false;
    }
    values = codes.values();
    return true;
}

/// Numbers the groups by their values and counts them.
template<typename Value, typename Label>
void finish(Grouping &grouping, const std::vector<Value> &values, Label label)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
    std::vector<quint32> place(values.size());
    for (size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = static_cast<quint32>(i);
        grouping.labels.append(label(values[order[i]]));
    }
    grouping.sizes.assign(values.size(), 0);
    for (quint32 &code : grouping.codes) {
        if (code == Grouping::none)
            continue;
        code = place[code];
        ++grouping.sizes[code];
    }
}

/// Numbers that read alike when they are shown short are shown in full.
void tellApart(QStringList &labels, std::vector<double> values)
{
    std::sort(values.begin(), values.end()); // as the labels are
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

Result<Grouping> groupRows(const Table &table, qsizetype column, qsizetype most)
{
    Grouping grouping;
    grouping.codes.assign(static_cast<size_t>(table.rowCount()), Grouping::none);
    switch (table.column(column).storage()) {
    case Storage::Text: {
        std::vector<std::string> values;
        if (!fill<std::string, std::string_view>(grouping, values, table, column, most,
                                                 [](const Chunk &c, qsizetype row) { return c.text(row); }))
            return tooMany(table, column);
        finish(grouping, values, [](const std::string &v) { return QString::fromStdString(v); });
        break;
    }
    case Storage::Number: {
        std::vector<double> values;
        if (!fill<double, double>(grouping, values, table, column, most, [](const Chunk &c, qsizetype row) {
                return c.numbers[static_cast<size_t>(row)];
            }))
            return tooMany(table, column);
        const int decimals = table.column(column).numberFormat().decimals;
        finish(grouping, values, [decimals](double v) { return shownNumber(v, decimals); });
        tellApart(grouping.labels, values);
        break;
    }
    case Storage::Ticks:
        return tooMany(table, column);
    }
    return grouping;
}

} // namespace sphygma
