// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nistsets.h"

#include "app/analysis/compare/anova.h"
#include "app/analysis/relate/linearregression.h"
#include "app/analysis/shape.h"
#include "tests/support/numberfile.h"

#include <QJsonArray>

#include <cmath>
#include <map>

namespace sphygma {

using namespace Qt::StringLiterals;

double NistResult::digits() const
{
    const double error = certified == 0 ? std::abs(found) : std::abs((found - certified) / certified);
    return error == 0 ? 15 : std::clamp(-std::log10(error), 0.0, 15.0);
}

namespace {

double number(const QJsonValue &value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

class Collector
{
public:
    Collector(std::vector<NistResult> &results, QString set) : m_results(results), m_set(std::move(set)) {}

    void add(const QString &quantity, double found, const QJsonValue &certified)
    {
        m_results.push_back({m_set, quantity, found, number(certified)});
    }

private:
    std::vector<NistResult> &m_results;
    QString m_set;
};

void addUnivariate(Collector &to, const NumberFile &file, const QJsonValue &certified)
{
    const auto &y = file.columns[u"y"_s];
    const Summary summary = summarise(y);
    to.add(u"mean"_s, *summary.mean, certified[u"mean"]);
    to.add(u"sd"_s, *summary.sd, certified[u"sd"]);
    to.add(u"lag 1"_s, *shapeOf(y)->lagOne, certified[u"lag1_autocorrelation"]);
}

void addAnova(Collector &to, const NumberFile &file, const QJsonValue &certified)
{
    std::map<double, std::vector<double>> groups;
    const auto &group = file.columns[u"group"_s], &y = file.columns[u"y"_s];
    for (size_t i = 0; i < y.size(); ++i)
        groups[group[i]].push_back(y[i]);
    GroupedValues values;
    for (const auto &[code, of] : groups)
        values.push_back(of);
    const auto found = anova(values);
    to.add(u"F"_s, found->f, certified[u"between"][u"F"]);
    to.add(u"between"_s, found->between, certified[u"between"][u"ss"]);
    to.add(u"within"_s, found->within, certified[u"within"][u"ss"]);
}

/// x, x², … up to the degree that the model names; or all columns as they are.
std::vector<std::vector<double>> termsOf(const NumberFile &file, const QString &model)
{
    std::vector<std::vector<double>> terms;
    const QString polynomial = u"polynomial degree "_s;
    if (!model.startsWith(polynomial)) {
        for (const QString &name : file.names) {
            if (name != u"y")
                terms.push_back(file.columns[name]);
        }
        return terms;
    }
    const auto &x = file.columns[u"x"_s];
    std::vector<double> power(x.size(), 1.0);
    for (int d = 1; d <= model.mid(polynomial.size(), 1).toInt(); ++d) {
        for (size_t i = 0; i < x.size(); ++i)
            power[i] *= x[i];
        terms.push_back(power);
    }
    return terms;
}

void addRegression(Collector &to, const NumberFile &file, const QJsonObject &set)
{
    const QString model = set[u"model"].toString();
    const auto terms = termsOf(file, model);
    Design design = Design::of({terms.begin(), terms.end()});
    design.intercept = model != u"no intercept";
    NoProgress progress;
    const auto found = linearRegression(design, file.columns[u"y"_s], progress);
    const QJsonValue certified = set[u"certified"];
    const QJsonArray coefficients = certified[u"coefficients"].toArray();
    for (qsizetype i = 0; i < coefficients.size(); ++i) {
        const Coefficient &c = found->coefficients[static_cast<size_t>(i)];
        const QString name = coefficients[i][u"name"].toString();
        to.add(name, c.estimate, coefficients[i][u"estimate"]);
        to.add(u"sd of "_s + name, c.standardError, coefficients[i][u"sd"]);
    }
    to.add(u"residual sd"_s, found->sigma, certified[u"residual_sd"]);
    to.add(u"R²"_s, found->r2, certified[u"r_squared"]);
}

} // namespace

std::vector<NistResult> nistResults(const QString &folder)
{
    std::vector<NistResult> results;
    const QJsonObject sets = readJson(folder + u"/expected.json"_s)[u"files"].toObject();
    for (auto it = sets.begin(); it != sets.end(); ++it) {
        const auto file = readNumberFile(folder + u'/' + it.key() + u".csv"_s);
        if (!file)
            continue;
        Collector collector(results, it.key());
        const QJsonObject set = it.value().toObject();
        const QString kind = set[u"kind"].toString();
        if (kind == u"univariate")
            addUnivariate(collector, *file, set[u"certified"]);
        else if (kind == u"one_way_anova")
            addAnova(collector, *file, set[u"certified"]);
        else
            addRegression(collector, *file, set);
    }
    return results;
}

} // namespace sphygma
