// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/guidedata.h"

#include "app/analysis/shape.h"
#include "app/analysis/summary.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace sphygma {

namespace {

void gatherPairs(GuideData &data, const Table &table, const GuideQuestion &q)
{
    data.values.resize(2);
    std::vector<qsizetype> rows;
    forComplete(table, {q.outcome, q.other}, [&](qsizetype row) {
        data.values[0].push_back(table.column(q.outcome).number(row));
        data.values[1].push_back(table.column(q.other).number(row));
        rows.push_back(row);
    });
    data.clusters = clustersOf(data.persons, rows);
}

/// Groups without a value are none; those of very few are left out, and named.
void dropSmallGroups(GuideData &data)
{
    QStringList labels;
    std::vector<std::vector<double>> values;
    for (size_t g = 0; g < data.values.size(); ++g) {
        const QString &label = data.groups[static_cast<qsizetype>(g)];
        const auto n = static_cast<qint64>(data.values[g].size());
        if (n == 0)
            continue;
        if (n < fewestForP) {
            data.smallGroups.append(label);
            continue;
        }
        labels.append(label);
        values.push_back(std::move(data.values[g]));
    }
    data.groups = labels;
    data.values = std::move(values);
}

Status gatherGroups(GuideData &data, const Table &table, const GuideQuestion &q)
{
    const auto groups = labelledGroups(table, q.other);
    if (!groups)
        return groups.error();
    data.groups = groupLabels(table, q.other, groups->labels);
    data.values.resize(groups->sizes.size());
    forComplete(table, {q.outcome, q.other}, [&](qsizetype row) {
        data.values[groups->codes[static_cast<size_t>(row)]].push_back(table.column(q.outcome).number(row));
    });
    dropSmallGroups(data);
    return ok();
}

/// Counts of the two columns; both with the same labels when they are two readings of one thing.
Status gatherCounts(GuideData &data, const Table &table, const GuideQuestion &q)
{
    const auto rows = labelledGroups(table, q.other), columns = labelledGroups(table, q.outcome);
    if (!rows || !columns)
        return rows ? columns.error() : rows.error();
    data.rowLabels = rows->labels;
    data.columnLabels = columns->labels;
    if (q.question == Question::Agree || q.paired) {
        QSet<QString> both(rows->labels.begin(), rows->labels.end());
        both.unite({columns->labels.begin(), columns->labels.end()});
        data.rowLabels = both.values();
        data.rowLabels.sort();
        data.columnLabels = data.rowLabels;
    }
    CrossTable counts(static_cast<size_t>(data.rowLabels.size()),
                      static_cast<size_t>(data.columnLabels.size()));
    std::vector<size_t> rowPlace, columnPlace;
    for (const QString &label : rows->labels)
        rowPlace.push_back(static_cast<size_t>(data.rowLabels.indexOf(label)));
    for (const QString &label : columns->labels)
        columnPlace.push_back(static_cast<size_t>(data.columnLabels.indexOf(label)));
    forComplete(table, {q.outcome, q.other}, [&](qsizetype row) {
        const auto at = static_cast<size_t>(row);
        counts.add(rowPlace[rows->codes[at]], columnPlace[columns->codes[at]]);
    });
    data.counts = std::move(counts);
    data.rowLabels = groupLabels(table, q.other, data.rowLabels);
    data.columnLabels = groupLabels(table, q.outcome, data.columnLabels);
    return ok();
}

/// Of the numbers as a whole.
int decimalsOf(const GuideData &data)
{
    double most = 0;
    for (const auto &values : data.values)
        most = std::max(most, summarise(values).sd.value_or(0));
    return most > 0 ? decimalsFor(most / 5) : 1;
}

double skewnessOf(std::span<const double> values)
{
    const auto shape = shapeOf(values);
    return shape ? std::abs(shape->skewness.value_or(0)) : 0;
}

} // namespace

int decimalsFor(double spread)
{
    return spread >= 0.5 ? 1 : spread >= 0.05 ? 2 : spread >= 0.005 ? 3 : 4;
}

Result<GuideData> gatherForGuide(const Table &table, const GuideQuestion &question)
{
    GuideData data;
    data.outcome = table.info(question.outcome).name;
    data.other = table.info(question.other).name;
    data.outcomeTitle = guideName(table, question.outcome);
    forComplete(table, {question.outcome, question.other}, [&data](qsizetype) { ++data.n; });
    data.missing = table.keptCount() - data.n;
    data.persons = personsOf(table);
    const bool twoReadings = question.paired || question.question == Question::Agree;
    const bool outcome = isMeasured(table, question.outcome), other = isMeasured(table, question.other);
    Status status = ok();
    if (outcome && other && (twoReadings || question.question == Question::Related))
        gatherPairs(data, table, question);
    else if (outcome && !twoReadings)
        status = gatherGroups(data, table, question);
    else
        status = gatherCounts(data, table, question);
    if (!status)
        return status.error();
    data.decimals = decimalsOf(data);
    return data;
}

Situation situationOf(const GuideData &data, const GuideQuestion &question)
{
    Situation s;
    s.question = question.question;
    s.paired = question.paired;
    s.outcomeIsNumber = !data.counts;
    s.otherIsNumber = !data.counts && data.groups.isEmpty();
    if (data.counts) {
        s.leastExpected = data.counts->leastExpected();
        s.isTwoByTwo = data.counts->rows() == 2 && data.counts->columns() == 2;
        s.smallest = data.counts->total();
        return s;
    }
    s.groups = static_cast<qint64>(data.values.size());
    s.smallest = data.values.empty() ? 0 : std::numeric_limits<qint64>::max();
    for (const auto &values : data.values) {
        s.smallest = std::min(s.smallest, static_cast<qint64>(values.size()));
        s.skewness = std::max(s.skewness, skewnessOf(values));
    }
    if (s.paired && data.values.size() == 2) {
        std::vector<double> differences = data.values[0];
        for (size_t i = 0; i < differences.size(); ++i)
            differences[i] -= data.values[1][i];
        s.skewness = skewnessOf(differences);
    }
    return s;
}

} // namespace sphygma
