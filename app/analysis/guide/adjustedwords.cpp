// SPDX-License-Identifier: GPL-3.0-or-later
// Does a relation hold when other columns are taken into account? Regression, linear or logistic.
#include "app/analysis/compare/multipletesting.h"
#include "app/analysis/guide/effectwords.h"
#include "app/analysis/guide/guidewords.h"
#include "app/analysis/guide/modelchecks.h"
#include "app/analysis/numeric/distributions.h"
#include "app/analysis/rates/roc.h"
#include "app/analysis/relate/logistic.h"
#include "app/analysis/relate/robusterrors.h"

#include <cmath>

namespace sphygma {

namespace {

constexpr qsizetype mostColumns = 8;

/// Of several terms together: the least of them, held to account for their number.
double smallestOf(const std::vector<Coefficient> &coefficients, size_t terms)
{
    std::vector<double> p;
    for (size_t i = 1; i <= terms; ++i)
        p.push_back(coefficients[i].p);
    const auto held = adjusted(p, Adjustment::Holm);
    return *std::min_element(held.begin(), held.end());
}

/// One line a term, the intercept last.
void addCoefficients(GuideAnswer &answer, const ModelData &data, const std::vector<Coefficient> &coefficients)
{
    const bool odds = data.yesNo.has_value();
    GuideTable table{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Every column, the others taken into account")),
                     {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Column")),
                       Phrase::of(odds ? QT_TRANSLATE_NOOP("sphygma", "Odds ratio")
                                       : QT_TRANSLATE_NOOP("sphygma", "Difference")),
                       Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI from")),
                       Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI to")),
                       Phrase::of(QT_TRANSLATE_NOOP("sphygma", "p"))},
                      {}}};
    const auto line = [&](const Phrase &name, const Coefficient &c) {
        const auto shown = [odds](double value) { return odds ? std::exp(value) : value; };
        const int decimals = odds ? 2 : decimalsFor(c.standardError);
        table.cells.add({nested(name), Figure{shown(c.estimate), decimals},
                         Figure{shown(c.ci95.low), decimals}, Figure{shown(c.ci95.high), decimals},
                         cellOfP(c.p)});
    };
    for (size_t i = 0; i < data.terms.size(); ++i)
        line(data.terms[i].name, coefficients[i + 1]);
    line(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Intercept")), coefficients.front());
    answer.tables.append(table);
}

void sayClusters(GuideAnswer &answer)
{
    answer.reasons.append(Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma",
        "Some patients have several rows, so the intervals are made for readings that hang together "
        "(cluster-robust).")));
}

/// The errors of the model's coefficients that suit the data, and why.
std::vector<Coefficient> steady(const LinearModel &model, const Design &design, const ModelData &data,
                                bool even, GuideAnswer *answer)
{
    if (data.clusters) {
        const auto robust =
            clusterRobust(model, design, data.outcome, data.clusters->of, data.clusters->count);
        if (robust) {
            if (answer)
                sayClusters(*answer);
            return *robust;
        }
    }
    if (!even) {
        const auto robust = hc3(model, design, data.outcome);
        if (robust) {
            if (answer)
                answer->reasons.append(Phrase::of(
                    QT_TRANSLATE_NOOP("sphygma",
                                      "The values do not spread alike everywhere, so the intervals are "
                                      "made not to need that (HC3).")));
            return *robust;
        }
    }
    return model.coefficients;
}

void sayLinear(GuideAnswer &answer, const Table &table, const GuideQuestion &q, const ModelData &data,
               Progress &progress)
{
    answer.method = Method::LinearModel;
    answer.reasons.append(Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma", "The outcome is a number, so a linear model adds up what each column contributes.")));
    const Design design = data.design(), asked = data.design(0, data.asked);
    const auto full = linearRegression(design, data.outcome, progress);
    const auto alone = linearRegression(asked, data.outcome, progress);
    if (!full || !alone)
        return noAnswer(answer, whyNoModel(table, data, full ? alone.obstacle() : full.obstacle(), progress));
    const bool even = checkLinear(answer, *full, data, progress);
    Effects e{steady(*full, design, data, even, &answer), steady(*alone, asked, data, even, nullptr)};
    e.p = smallestOf(e.full, data.asked);
    e.pAlone = smallestOf(e.alone, data.asked);
    if (data.asked > 1 && even && !data.clusters) { // the exact test of all groups at once
        const auto rest =
            linearRegression(data.design(data.asked, data.terms.size() - data.asked), data.outcome, progress);
        const auto test = rest ? compareNested(*rest, *full) : Outcome<NestedTest>(rest.obstacle());
        e.p = test ? test->p : e.p;
        e.pAlone = alone->p;
    }
    addCoefficients(answer, data, e.full);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Share of the variance explained (R²)"), full->r2, 2);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "The same, adjusted for the number of columns"),
              full->adjustedR2, 2);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "SD of what is left unexplained"), full->sigma,
              decimalsFor(full->sigma / 5));
    answer.result = data.asked > 1 ? sentenceOfSeveral(table, q, e.p) : linearSentence(table, q, data, e);
    answer.meaning = verdict(e, data.asked == 1);
}

void addLogisticFigures(GuideAnswer &answer, const LogisticModel &model, const ModelData &data)
{
    addCount(answer, QT_TRANSLATE_NOOP("sphygma", "Rows with a yes"), model.events);
    if (const auto area = rocArea(model.fitted, data.outcome)) {
        addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Area under the ROC curve"), area->auc, 2);
        addInterval(answer, area->ci95, 2);
    }
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "McFadden's R²"), model.mcfadden, 2);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Brier score"), model.brier, 3);
}

/// By patient, where they repeat.
std::vector<Coefficient> steady(const LogisticModel &model, const Design &design, const ModelData &data)
{
    if (!data.clusters)
        return model.coefficients;
    const auto robust = clusterRobust(model, design, data.outcome, data.clusters->of, data.clusters->count);
    return robust ? *robust : model.coefficients;
}

/// Of several terms together: by likelihood ratio, which needs every row to be another person.
void testTogether(Effects &e, const LogisticModel &full, const LogisticModel &alone, const ModelData &data,
                  Progress &progress)
{
    e.p = smallestOf(e.full, data.asked);
    e.pAlone = smallestOf(e.alone, data.asked);
    if (data.asked == 1 || data.clusters)
        return;
    const auto rest = logisticRegression(data.design(data.asked, data.terms.size() - data.asked),
                                         data.outcome, {}, progress);
    const auto df = static_cast<double>(data.asked);
    if (rest)
        e.p = upperChiSquare(rest->deviance - full.deviance, df);
    e.pAlone = upperChiSquare(alone.nullDeviance - alone.deviance, df);
}

void sayLogistic(GuideAnswer &answer, const Table &table, const GuideQuestion &q, const ModelData &data,
                 Progress &progress)
{
    answer.method = Method::LogisticModel;
    answer.reasons.append(Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma", "The outcome is a yes or no, so its odds are modelled (logistic regression).")));
    const Design design = data.design(), asked = data.design(0, data.asked);
    const auto full = logisticRegression(design, data.outcome, {}, progress);
    const auto alone = logisticRegression(asked, data.outcome, {}, progress);
    if (!full || !alone)
        return noAnswer(answer, whyNoModel(table, data, full ? alone.obstacle() : full.obstacle(), progress));
    checkLogistic(answer, *full, data);
    if (data.clusters)
        sayClusters(answer);
    Effects e{steady(*full, design, data), steady(*alone, asked, data)};
    testTogether(e, *full, *alone, data, progress);
    addCoefficients(answer, data, e.full);
    addLogisticFigures(answer, *full, data);
    answer.result = data.asked > 1 ? sentenceOfSeveral(table, q, e.p) : logisticSentence(table, q, data, e);
    answer.meaning = verdict(e, data.asked == 1);
}

std::optional<Phrase> wrongColumns(const GuideQuestion &question)
{
    if (question.columns.isEmpty())
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Choose at least one column to be taken into account."));
    if (question.columns.size() >= mostColumns)
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Too many columns to be taken into account: choose at most %1."),
            {static_cast<qint64>(mostColumns - 1)});
    return {};
}

} // namespace

Result<GuideAnswer> answerAdjusted(const Table &table, const GuideQuestion &question, Progress &progress)
{
    GuideAnswer answer;
    answer.method = isMeasured(table, question.outcome) ? Method::LinearModel : Method::LogisticModel;
    if (const auto wrong = wrongColumns(question)) {
        noAnswer(answer, *wrong);
        return answer;
    }
    const ModelData data = gatherModel(table, question);
    answer.n = data.n();
    answer.missing = data.missing;
    if (!progress.update(1, 2))
        return Error::cancelled();
    if (data.missing > 0)
        answer.warnings.append(Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) without a value were left out."), {}, data.missing));
    if (data.problem)
        noAnswer(answer, *data.problem);
    else if (data.yesNo)
        sayLogistic(answer, table, question, data, progress);
    else
        sayLinear(answer, table, question, data, progress);
    if (!progress.update(2, 2))
        return Error::cancelled();
    answer.warnings.append(
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "Only what is in these columns can be taken into account; what was not "
                                     "measured may still explain it.")));
    return answer;
}

} // namespace sphygma
