// SPDX-License-Identifier: GPL-3.0-or-later
// Who are the patients, group by group? The first table of a study, with standardised differences.
#include "app/analysis/compare/tableone.h"
#include "app/analysis/guide/guidewords.h"

#include <algorithm>

namespace sphygma {

namespace {

constexpr double notableDifference = 0.1;

PhraseValue meanOf(const TableOneCell &cell, int decimals)
{
    if (!cell.summary.mean || !cell.summary.sd)
        return QString();
    return nested(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (%2)"),
                             {Figure{*cell.summary.mean, decimals}, Figure{*cell.summary.sd, decimals}}));
}

PhraseValue medianOf(const TableOneCell &cell, int decimals)
{
    if (!cell.quantiles)
        return QString();
    return nested(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (%2 to %3)"),
                             {Figure{cell.quantiles->p50, decimals}, Figure{cell.quantiles->p25, decimals},
                              Figure{cell.quantiles->p75, decimals}}));
}

PhraseValue shareOf(const Proportion &share)
{
    if (!share.share)
        return QString();
    return nested(
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (%2 %)"), {share.count, Figure{100 * *share.share, 1}}));
}

/// Appends one line: the name, all, each group, and the difference where it is said.
template<typename Cell>
void addLine(ChartTable &cells, Phrase name, const TableOneRow &row, bool grouped, bool withDifference,
             Cell cell)
{
    QList<PhraseValue> line{nested(std::move(name)), cell(row.all)};
    for (size_t g = 0; grouped && g < row.cells.size(); ++g)
        line.append(cell(row.cells[g]));
    if (grouped)
        line.append(withDifference && row.smd ? PhraseValue(Figure{*row.smd, 2}) : PhraseValue(QString()));
    cells.add(line);
}

void addNumber(ChartTable &cells, const Table &table, qsizetype column, const TableOneRow &row, bool grouped)
{
    const int decimals = decimalsFor(row.all.summary.sd.value_or(5) / 5);
    const PhraseValue name = nested(guideName(table, column));
    addLine(cells, Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, mean (SD)"), {name}), row, grouped, true,
            [decimals](const TableOneCell &cell) { return meanOf(cell, decimals); });
    addLine(cells, Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, median (quartiles)"), {name}), row, grouped,
            false, [decimals](const TableOneCell &cell) { return medianOf(cell, decimals); });
}

/// A yes or no has one line; other categories have one each.
void addCategory(ChartTable &cells, const Table &table, qsizetype column, const TableOneRow &row,
                 bool grouped)
{
    const QStringList labels = groupLabels(table, column, row.levels);
    const qsizetype first = labels.size() == 2 ? 1 : 0;
    for (qsizetype level = first; level < labels.size(); ++level)
        addLine(cells,
                Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1: %2, n (%)"),
                           {table.info(column).name, labels[level]}),
                row, grouped, level == first, [level](const TableOneCell &cell) {
                    const auto at = static_cast<size_t>(level);
                    return at < cell.levels.size() ? shareOf(cell.levels[at]) : PhraseValue(QString());
                });
}

GuideTable tableOf(const Table &table, const TableOne &one, const QStringList &groups)
{
    const bool grouped = one.groups.size() > 1;
    qint64 all = 0;
    for (const qint64 size : one.sizes)
        all += size;
    const auto head = [](PhraseValue name, qint64 n) {
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (n = %2)"), {std::move(name), n});
    };
    GuideTable made{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Table 1")),
                    {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Column")),
                      head(nested(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "All"))), all)},
                     {}}};
    for (qsizetype g = 0; grouped && g < groups.size(); ++g)
        made.cells.columns.append(head(groups[g], one.sizes[static_cast<size_t>(g)]));
    if (grouped)
        made.cells.columns.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "SMD")));
    for (const TableOneRow &row : one.rows) {
        const qsizetype column = table.indexOf(row.name);
        if (row.levels.isEmpty())
            addNumber(made.cells, table, column, row, grouped);
        else
            addCategory(made.cells, table, column, row, grouped);
        if (row.all.summary.missing > 0)
            addLine(made.cells, Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1: missing"), {row.name}), row,
                    grouped, false,
                    [](const TableOneCell &cell) { return PhraseValue(cell.summary.missing); });
    }
    return made;
}

/// The column in which the groups are least alike.
const TableOneRow *mostUnlike(const TableOne &one)
{
    const TableOneRow *most = nullptr;
    for (const TableOneRow &row : one.rows) {
        if (row.smd && (!most || *row.smd > *most->smd))
            most = &row;
    }
    return most;
}

Phrase sentenceOf(const Table &table, const GuideQuestion &q, const TableOne &one)
{
    const TableOneRow *most = mostUnlike(one);
    if (one.groups.size() < 2)
        return Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) in one group: who they are stands in the table."), {},
            table.keptCount());
    // No count of persons, which would be hidden where it is small.
    const Figure groups{static_cast<double>(one.groups.size()), 0};
    if (!most)
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "%1 groups of %2: what they are like stands in the table."),
            {groups, table.info(q.other).name});
    const char *pattern = *most->smd >= notableDifference
        ? QT_TRANSLATE_NOOP(
            "sphygma",
            "The %1 groups of %2 are least alike in %3 (standardised difference %4; above 0.1 it "
            "matters).")
        : QT_TRANSLATE_NOOP(
            "sphygma",
            "The %1 groups of %2 are much alike: the largest standardised difference is %4, in %3.");
    return Phrase::of(pattern, {groups, table.info(q.other).name, most->name, Figure{*most->smd, 2}});
}

} // namespace

Result<GuideAnswer> answerDescribe(const Table &table, const GuideQuestion &question, Progress &progress)
{
    GuideAnswer answer;
    answer.method = Method::TableOne;
    if (question.columns.isEmpty() || table.keptCount() == 0) {
        noAnswer(answer,
                 question.columns.isEmpty()
                     ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Choose at least one column to describe."))
                     : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "There is no row to describe.")));
        return answer;
    }
    const auto one = tableOne(table, question.columns, question.other, progress);
    if (!one)
        return one.error();
    answer.n = table.keptCount() - one->withoutGroup;
    answer.missing = one->withoutGroup;
    answer.result = sentenceOf(table, question, *one);
    answer.tables.append(tableOf(
        table, *one, question.other < 0 ? one->groups : groupLabels(table, question.other, one->groups)));
    answer.reasons.append(
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "A table that describes who was studied has no p-values: they say more "
                                     "about n than about the groups.")));
    const auto least = std::min_element(one->sizes.begin(), one->sizes.end());
    if (one->groups.size() > 1)
        addCheck(answer, QT_TRANSLATE_NOOP("sphygma", "At least 10 rows in each group"),
                 Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The smallest group: %1"), {*least}), *least >= 10);
    checkPersons(answer, personsOf(table));
    if (one->withoutGroup > 0)
        answer.warnings.append(
            Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) without a group were left out."), {},
                       one->withoutGroup));
    if (!one->leftOut.isEmpty())
        answer.warnings.append(Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Not summarised (dates, or too many different words): %1."),
            {one->leftOut.join(QStringLiteral(", "))}));
    return answer;
}

} // namespace sphygma
