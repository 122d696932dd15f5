// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/modelchecks.h"

#include "app/analysis/guide/guidewords.h"
#include "app/analysis/relate/diagnostics.h"
#include "app/analysis/shape.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

namespace {

constexpr double fewRowsPerTerm = 10;
constexpr double muchInflation = 5;
constexpr double strongSkew = 1;
constexpr qint64 manyRows = 30;

void checkRows(GuideAnswer &answer, const char *what, double perTerm)
{
    addCheck(answer, what, Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 for each"), {Figure{perTerm, 1}}),
             perTerm >= fewRowsPerTerm);
}

void checkInflation(GuideAnswer &answer, const LinearModel &model, const ModelData &data)
{
    if (model.vif.empty())
        return;
    const auto worst = std::max_element(model.vif.begin(), model.vif.end());
    const Phrase &name = data.terms[static_cast<size_t>(worst - model.vif.begin())].name;
    const char *found = *worst < muchInflation
        ? QT_TRANSLATE_NOOP("sphygma", "Yes: variance inflation at most %1 (%2).")
        : QT_TRANSLATE_NOOP("sphygma", "Not quite: variance inflation %1 (%2), which widens its interval.");
    addCheck(answer, QT_TRANSLATE_NOOP("sphygma", "The columns do not say the same"),
             Phrase::of(found, {Figure{*worst, 1}, nested(name)}), *worst < muchInflation);
}

void checkResiduals(GuideAnswer &answer, const std::vector<RowDiagnostics> &rows)
{
    std::vector<double> residuals;
    double cook = 0;
    for (const RowDiagnostics &row : rows) {
        residuals.push_back(row.residual);
        cook = std::max(cook, row.cook);
    }
    const auto shape = shapeOf(residuals);
    const double skew = shape ? std::abs(shape->skewness.value_or(0)) : 0;
    const bool many = static_cast<qint64>(rows.size()) >= manyRows;
    const char *found = skew <= strongSkew ? QT_TRANSLATE_NOOP("sphygma", "Not strong: skewness %1.")
        : many ? QT_TRANSLATE_NOOP("sphygma", "Strong: skewness %1. With so many values the test stands it.")
               : QT_TRANSLATE_NOOP("sphygma", "Strong: skewness %1. With so few values take care.");
    addCheck(answer, QT_TRANSLATE_NOOP("sphygma", "Skew of what is left unexplained"),
             Phrase::of(found, {Figure{skew, 1}}), skew <= strongSkew || many);
    addCheck(answer, QT_TRANSLATE_NOOP("sphygma", "No single row decides the result"),
             Phrase::of(cook < 1 ? QT_TRANSLATE_NOOP("sphygma", "Yes: largest Cook's distance %1.")
                                 : QT_TRANSLATE_NOOP("sphygma", "One does: largest Cook's distance %1."),
                        {Figure{cook, 2}}),
             cook < 1);
}

/// The first term with which the model meets \a obstacle.
template<typename Fits>
const ModelTerm *culprit(const ModelData &data, Fits meets)
{
    for (size_t i = 0; i < data.terms.size(); ++i) {
        if (meets(i))
            return &data.terms[i];
    }
    return nullptr;
}

} // namespace

bool checkLinear(GuideAnswer &answer, const LinearModel &model, const ModelData &data, Progress &progress)
{
    const Design design = data.design();
    const auto rows = diagnose(model, design, data.outcome);
    std::vector<double> residuals;
    for (const RowDiagnostics &row : rows)
        residuals.push_back(row.residual);
    const auto spread = breuschPagan(design, residuals, progress);
    const bool even = !spread || spread->p >= 0.05;
    checkRows(answer, QT_TRANSLATE_NOOP("sphygma", "At least 10 rows for each term of the model"),
              static_cast<double>(data.n()) / static_cast<double>(data.terms.size()));
    checkInflation(answer, model, data);
    if (spread)
        addCheck(
            answer, QT_TRANSLATE_NOOP("sphygma", "Values spread alike everywhere"),
            Phrase::of(even ? QT_TRANSLATE_NOOP("sphygma", "Nothing against it (Breusch–Pagan, %1).")
                            : QT_TRANSLATE_NOOP(
                                "sphygma", "No (Breusch–Pagan, %1): the intervals are made not to need it."),
                       {nested(phraseOfP(spread->p))}));
    checkResiduals(answer, rows);
    checkPersons(answer, data.persons, data.clusters.has_value());
    return even;
}

void checkLogistic(GuideAnswer &answer, const LogisticModel &model, const ModelData &data)
{
    checkRows(answer, QT_TRANSLATE_NOOP("sphygma", "At least 10 rows with the rarer answer for each term"),
              static_cast<double>(std::min(model.events, model.n - model.events))
                  / static_cast<double>(data.terms.size()));
    const double largest = [&] {
        double most = 0;
        for (size_t i = 1; i < model.coefficients.size(); ++i)
            most = std::max(most, model.coefficients[i].standardError);
        return most;
    }();
    addCheck(answer, QT_TRANSLATE_NOOP("sphygma", "No column tells the answer without error"),
             Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Yes: largest standard error of the log odds %1."),
                        {Figure{largest, 2}}));
    checkPersons(answer, data.persons, data.clusters.has_value());
}

Phrase whyNoModel(const Table &table, const ModelData &data, Obstacle obstacle, Progress &progress)
{
    const auto named = [&](const char *pattern, const ModelTerm *term) {
        return term ? Phrase::of(pattern, {table.info(term->column).name}) : reasonOf(obstacle);
    };
    if (obstacle == Obstacle::Collinear)
        return named(QT_TRANSLATE_NOOP("sphygma", "%1 says the same as the others together: leave it out."),
                     culprit(data, [&](size_t i) {
                         const auto tried =
                             solveLeastSquares(data.design(0, i + 1), data.outcome, {}, progress);
                         return !tried && tried.obstacle() == Obstacle::Collinear;
                     }));
    if (obstacle == Obstacle::Separated)
        return named(
            QT_TRANSLATE_NOOP("sphygma",
                              "%1 tells the answer without error in these rows, so its odds ratio cannot be "
                              "estimated: leave it out or join its categories."),
            culprit(data, [&](size_t i) {
                const auto tried = logisticRegression(data.design(i, 1), data.outcome, {}, progress);
                return !tried && tried.obstacle() == Obstacle::Separated;
            }));
    if (obstacle == Obstacle::TooFew)
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "Only %1 rows have a value in all of the columns chosen: too few for this "
                              "model. Choose fewer columns."),
            {data.n()});
    if (obstacle == Obstacle::Constant)
        return Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "The outcome is the same in every row that counts, so there is nothing to explain."));
    return reasonOf(obstacle);
}

} // namespace sphygma
