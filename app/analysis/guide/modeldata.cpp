// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/modeldata.h"

#include "app/analysis/guide/guidewords.h"

#include <algorithm>

namespace sphygma {

namespace {

constexpr qsizetype mostCategories = 12;

Phrase oneValueOnly(const Table &table, qsizetype column)
{
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma", "%1 has the same value in every row that counts: leave it out."),
        {table.info(column).name});
}

/// A number as it is.
std::optional<Phrase> addNumber(ModelData &data, const Table &table, qsizetype column,
                                const std::vector<qsizetype> &rows)
{
    ModelTerm term{
        column,
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, for each 1 more"), {nested(guideName(table, column))}),
        {},
        {},
        {}};
    term.values.reserve(rows.size());
    for (const qsizetype row : rows)
        term.values.push_back(table.column(column).number(row));
    const auto [least, most] = std::minmax_element(term.values.begin(), term.values.end());
    if (least == term.values.end() || *least == *most)
        return oneValueOnly(table, column);
    data.terms.push_back(std::move(term));
    return {};
}

/// Which category the others are told against: the first of two, as "no" before "yes", else the largest.
size_t referenceOf(const std::vector<qint64> &counts)
{
    const auto present = std::count_if(counts.begin(), counts.end(), [](qint64 n) { return n > 0; });
    const auto at = present == 2 ? std::find_if(counts.begin(), counts.end(), [](qint64 n) { return n > 0; })
                                 : std::max_element(counts.begin(), counts.end());
    return static_cast<size_t>(at - counts.begin());
}

/// A category as a 0 and 1 for each value but one.
std::optional<Phrase> addCategory(ModelData &data, const Table &table, qsizetype column,
                                  const std::vector<qsizetype> &rows)
{
    const auto groups = labelledGroups(table, column, mostCategories);
    if (!groups)
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "%1 has too many different values to be taken into account: at most %2."),
            {table.info(column).name, static_cast<qint64>(mostCategories)});
    const QStringList labels = groupLabels(table, column, groups->labels);
    std::vector<qint64> counts(groups->sizes.size());
    for (const qsizetype row : rows)
        ++counts[groups->codes[static_cast<size_t>(row)]];
    if (std::count_if(counts.begin(), counts.end(), [](qint64 n) { return n > 0; }) < 2)
        return oneValueOnly(table, column);
    const size_t reference = referenceOf(counts);
    for (size_t g = 0; g < counts.size(); ++g) {
        if (g == reference || counts[g] == 0)
            continue;
        const QString level = labels[static_cast<qsizetype>(g)],
                      against = labels[static_cast<qsizetype>(reference)];
        ModelTerm term{column,
                       Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1: %2 against %3"),
                                  {table.info(column).name, level, against}),
                       level,
                       against,
                       {}};
        term.values.reserve(rows.size());
        for (const qsizetype row : rows)
            term.values.push_back(groups->codes[static_cast<size_t>(row)] == g ? 1 : 0);
        data.terms.push_back(std::move(term));
    }
    return {};
}

std::optional<Phrase> addTerms(ModelData &data, const Table &table, const GuideQuestion &question,
                               const std::vector<qsizetype> &rows)
{
    for (const qsizetype column : QList<qsizetype>{question.other} + question.columns) {
        if (table.column(column).storage() == Storage::Ticks)
            return Phrase::of(
                QT_TRANSLATE_NOOP("sphygma", "%1 holds dates, which cannot be taken into account."),
                {table.info(column).name});
        const auto problem = isMeasured(table, column) ? addNumber(data, table, column, rows)
                                                       : addCategory(data, table, column, rows);
        if (problem)
            return problem;
        if (column == question.other)
            data.asked = data.terms.size();
    }
    return {};
}

} // namespace

Design ModelData::design(size_t first, size_t count) const
{
    std::vector<std::span<const double>> columns;
    for (size_t i = first; i < first + count; ++i)
        columns.emplace_back(terms[i].values);
    return Design::of(std::move(columns));
}

ModelData gatherModel(const Table &table, const GuideQuestion &question)
{
    ModelData data;
    std::vector<qsizetype> rows;
    forComplete(table, QList<qsizetype>{question.outcome, question.other} + question.columns,
                [&](qsizetype row) { rows.push_back(row); });
    data.missing = table.keptCount() - static_cast<qint64>(rows.size());
    if (rows.empty()) {
        data.problem =
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "No row has a value in all of the columns chosen."));
        return data;
    }
    const bool isNumber = isMeasured(table, question.outcome);
    if (!isNumber)
        data.yesNo = yesNoOf(table, question.outcome, question.yes);
    if (!isNumber && !data.yesNo) {
        data.problem = Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "%1 is neither a number nor a yes or no: choose another outcome."),
            {table.info(question.outcome).name});
        return data;
    }
    for (const qsizetype row : rows)
        data.outcome.push_back(isNumber ? table.column(question.outcome).number(row) : data.yesNo->at(row));
    data.persons = personsOf(table);
    data.clusters = clustersOf(data.persons, rows);
    data.problem = addTerms(data, table, question, rows);
    return data;
}

} // namespace sphygma
