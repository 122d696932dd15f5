// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/guidedata.h"

#include "app/analysis/compare/grouping.h"
#include "app/analysis/presentvalues.h"
#include "app/analysis/shape.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace sphygma {

namespace {

bool isNumber(const Table &table, qsizetype column)
{
    return table.column(column).storage() == Storage::Number;
}

/// A number of two values, 0 and 1, is a yes or no.
bool isMeasured(const Table &table, qsizetype column)
{
    return isNumber(table, column) && !groupRows(table, column, 2);
}

/// visit(row) for kept rows with a value in both columns.
template<typename Visit>
void forBoth(const Table &table, const GuideQuestion &q, Visit visit)
{
    const auto &first = table.column(q.outcome).chunks(), &second = table.column(q.other).chunks();
    for (size_t c = 0; c < first.size(); ++c) {
        const Chunk *const columns[]{first[c].get(), second[c].get()};
        forEachPresent(table, static_cast<qsizetype>(c), columns,
                       [&](qsizetype row) { visit(static_cast<qsizetype>(c) * chunkRows + row); });
    }
}

void gatherPairs(GuideData &data, const Table &table, const GuideQuestion &q)
{
    data.values.resize(2);
    forBoth(table, q, [&](qsizetype row) {
        data.values[0].push_back(table.column(q.outcome).number(row));
        data.values[1].push_back(table.column(q.other).number(row));
    });
}

Status gatherGroups(GuideData &data, const Table &table, const GuideQuestion &q)
{
    const auto groups = groupRows(table, q.other);
    if (!groups)
        return groups.error();
    data.groups = groups->labels;
    data.values.resize(groups->sizes.size());
    forBoth(table, q, [&](qsizetype row) {
        data.values[groups->codes[static_cast<size_t>(row)]].push_back(table.column(q.outcome).number(row));
    });
    return ok();
}

/// Counts of the two columns; both with the same labels when they are two readings of one thing.
Status gatherCounts(GuideData &data, const Table &table, const GuideQuestion &q)
{
    const auto rows = groupRows(table, q.other), columns = groupRows(table, q.outcome);
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
    forBoth(table, q, [&](qsizetype row) {
        const auto at = static_cast<size_t>(row);
        counts.add(rowPlace[rows->codes[at]], columnPlace[columns->codes[at]]);
    });
    data.counts = std::move(counts);
    return ok();
}

bool doPatientsRepeat(const Table &table)
{
    const qsizetype patient = table.indexOfRole(QStringLiteral("patient_id"));
    if (patient < 0 || table.column(patient).storage() == Storage::Ticks)
        return false;
    const auto persons = groupRows(table, patient, table.rowCount());
    return persons
        && std::any_of(persons->sizes.begin(), persons->sizes.end(), [](qint64 rows) { return rows > 1; });
}

double skewnessOf(std::span<const double> values)
{
    const auto shape = shapeOf(values);
    return shape ? std::abs(shape->skewness.value_or(0)) : 0;
}

} // namespace

Result<GuideData> gatherForGuide(const Table &table, const GuideQuestion &question)
{
    GuideData data;
    data.outcome = table.info(question.outcome).name;
    data.other = table.info(question.other).name;
    qint64 both = 0;
    forBoth(table, question, [&both](qsizetype) { ++both; });
    data.missing = table.keptCount() - both;
    data.patientsRepeat = doPatientsRepeat(table);
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
