// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/testguide.h"

#include "app/analysis/guide/guidewords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace sphygma {

namespace {

constexpr qint64 fewestForCounts = 10;

void runTest(GuideAnswer &answer, const GuideData &data)
{
    switch (answer.method) {
    case Method::Welch:
    case Method::MannWhitney:
        return answerTwoGroups(answer, data);
    case Method::PairedT:
    case Method::SignedRank:
        return answerPairs(answer, data);
    case Method::WelchAnova:
    case Method::KruskalWallis:
        return answerSeveralGroups(answer, data);
    case Method::Pearson:
    case Method::Spearman:
        return answerCorrelation(answer, data);
    case Method::BlandAltman:
    case Method::Kappa:
        return answerAgreement(answer, data);
    default:
        return answerCounts(answer, data);
    }
}

void warn(GuideAnswer &answer, const GuideData &data, const Situation &situation)
{
    if (data.missing > 0)
        answer.warnings.append(Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) without a value were left out."), {}, data.missing));
    if (!data.smallGroups.isEmpty())
        answer.warnings.append(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Left out, for having fewer than 5 values: %1."),
                       {data.smallGroups.join(QStringLiteral(", "))}));
    if (data.persons.repeating > 0 && answer.method == Method::BlandAltman && data.clusters)
        answer.warnings.append(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                         "Some patients have several pairs: the limits of agreement count "
                                         "that, the other figures do not.")));
    else if (data.persons.repeating > 0)
        answer.warnings.append(Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "Some patients have several rows, which the test takes for different persons: average their "
            "readings first.")));
    if (answer.method == Method::ChiSquare && situation.leastExpected < 5)
        answer.warnings.append(Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "Fewer than 5 persons would be expected in some cells: join rare categories, or take the result "
            "with care.")));
}

Error noColumn()
{
    return {
        Error::Kind::NotFound,
        QCoreApplication::translate("sphygma", "The question names a column that the table does not have."),
        {}};
}

bool hasColumn(const Table &table, qsizetype column)
{
    return column >= 0 && column < table.columnCount();
}

bool hasColumns(const Table &table, const GuideQuestion &q)
{
    const auto isThereOrNone = [&](qsizetype column) { return column < 0 || hasColumn(table, column); };
    const bool takesTwo = q.question <= Question::TellApart;
    return (q.question == Question::Describe || hasColumn(table, q.outcome))
        && (takesTwo ? hasColumn(table, q.other) : isThereOrNone(q.other))
        && (q.question != Question::TimeTo || hasColumn(table, q.time))
        && std::all_of(q.columns.begin(), q.columns.end(), [&](qsizetype c) { return hasColumn(table, c); });
}

bool asksTwice(const GuideQuestion &q)
{
    QList<qsizetype> used = q.columns;
    for (const qsizetype column : {q.outcome, q.other, q.time}) {
        if (column >= 0)
            used.append(column);
    }
    return QSet<qsizetype>(used.begin(), used.end()).size() != used.size();
}

/// Why two columns cannot be tested; nothing when they can.
std::optional<Phrase> obstacleIn(const GuideData &data, const Situation &situation)
{
    if (data.n == 0)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "No row has a value in both columns."));
    const qint64 fewest = data.counts ? fewestForCounts : fewestForP;
    if (data.n < fewest)
        return Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma", "Only %n row(s) have a value in both columns: too few to test."),
            {}, data.n);
    if (!data.counts && data.values.size() < 2)
        return data.smallGroups.isEmpty()
            ? Phrase::of(
                QT_TRANSLATE_NOOP("sphygma", "There is only one group, so there is nothing to compare."))
            : Phrase::of(QT_TRANSLATE_NOOP(
                "sphygma", "Fewer than two groups have at least 5 values, so they cannot be compared."));
    if (situation.smallest < fewest)
        return reasonOf(Obstacle::TooFew);
    return {};
}

Result<GuideAnswer> answerTwoColumns(const Table &table, const GuideQuestion &asked, Progress &progress)
{
    GuideQuestion question = asked;
    if (asked.question == Question::Related && !isMeasured(table, asked.outcome)
        && isMeasured(table, asked.other))
        std::swap(question.outcome, question.other); // a category and a number: the number by the category
    const auto data = gatherForGuide(table, question);
    if (!data)
        return data.error();
    if (!progress.update(1, 2))
        return Error::cancelled();
    const Situation situation = situationOf(*data, question);
    const TestChoice choice = chooseTest(situation);
    GuideAnswer answer;
    answer.method = choice.method;
    answer.reasons = choice.reasons;
    answer.n = data->n;
    answer.missing = data->missing;
    warn(answer, *data, situation);
    if (const auto obstacle = obstacleIn(*data, situation)) {
        noAnswer(answer, *obstacle);
        return answer;
    }
    runTest(answer, *data);
    checkTest(answer, *data, situation);
    return answer;
}

} // namespace

Result<GuideAnswer> answerQuestion(const Table &table, const GuideQuestion &question, Progress &progress)
{
    if (!hasColumns(table, question))
        return noColumn();
    if (asksTwice(question)) {
        GuideAnswer answer;
        noAnswer(answer,
                 Phrase::of(QT_TRANSLATE_NOOP(
                     "sphygma", "The same column is chosen twice: choose another one in its second place.")));
        return answer;
    }
    if (!progress.update(0, 2))
        return Error::cancelled();
    switch (question.question) {
    case Question::Adjusted:
        return answerAdjusted(table, question, progress);
    case Question::TellApart:
        return answerTellApart(table, question, progress);
    case Question::TimeTo:
        return answerTimeTo(table, question, progress);
    case Question::Describe:
        return answerDescribe(table, question, progress);
    default:
        return answerTwoColumns(table, question, progress);
    }
}

} // namespace sphygma
