// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/testguide.h"

#include "app/analysis/guide/guidewords.h"

#include <QCoreApplication>

namespace sphygma {

namespace {

constexpr qint64 fewestForP = 5;
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
    case Method::ChiSquare:
    case Method::Fisher:
    case Method::McNemar:
        return answerCounts(answer, data);
    case Method::Pearson:
    case Method::Spearman:
        return answerCorrelation(answer, data);
    case Method::BlandAltman:
    case Method::Kappa:
        return answerAgreement(answer, data);
    }
}

void warn(GuideAnswer &answer, const GuideData &data, const Situation &situation)
{
    if (data.missing > 0)
        answer.warnings.append(Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) without a value were left out."), {}, data.missing));
    if (data.patientsRepeat)
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

} // namespace

void noAnswer(GuideAnswer &answer, Obstacle obstacle)
{
    answer.answered = false;
    answer.result = reasonOf(obstacle);
    answer.figures.clear();
}

Phrase phraseOfP(double p)
{
    if (p < 0.001)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "p < 0.001"));
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "p = %1"), {Figure{p, 3}});
}

Result<GuideAnswer> answerQuestion(const Table &table, const GuideQuestion &question, Progress &progress)
{
    if (!hasColumn(table, question.outcome) || !hasColumn(table, question.other))
        return noColumn();
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
    warn(answer, *data, situation);
    if (data->values.size() < 2 && !data->counts)
        noAnswer(answer, Obstacle::Constant);
    else if (situation.smallest < (data->counts ? fewestForCounts : fewestForP))
        noAnswer(answer, Obstacle::TooFew);
    else
        runTest(answer, *data);
    return answer;
}

} // namespace sphygma
