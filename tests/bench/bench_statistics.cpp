// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds of each method on a million rows: least and median of 5 runs.
#include "app/analysis/compare/ranktests.h"
#include "app/analysis/compare/tableone.h"
#include "app/analysis/curve/centilecurves.h"
#include "app/analysis/curve/smoothcurve.h"
#include "app/analysis/guide/questionkind.h"
#include "app/analysis/relate/correlation.h"
#include "app/analysis/relate/linearregression.h"
#include "app/analysis/relate/logistic.h"
#include "app/table/columnbuilder.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>

using namespace sphygma;

namespace {

constexpr int rows = 1'000'000;

struct Patients
{
    std::vector<std::vector<double>> numbers; ///< age, sbp, dbp, bmi and four more
    std::vector<int> site;
    std::vector<double> hypertension;
};

Patients patients(int n)
{
    std::mt19937 random(1);
    std::normal_distribution<double> noise;
    Patients p;
    p.numbers.resize(8);
    for (int i = 0; i < n; ++i) {
        const double age = 52 + 18 * noise(random), sbp = 100 + 0.5 * age + 15 * noise(random);
        p.numbers[0].push_back(age);
        p.numbers[1].push_back(sbp);
        p.numbers[2].push_back(0.4 * sbp + 30 + 8 * noise(random));
        for (size_t k = 3; k < 8; ++k)
            p.numbers[k].push_back(25 + 4 * noise(random));
        p.site.push_back(static_cast<int>(random() % 6));
        p.hypertension.push_back(sbp >= 140 ? 1 : 0);
    }
    return p;
}

Table tableOf(const Patients &p)
{
    Schema schema;
    std::vector<ColumnPtr> columns;
    ColumnBuilder site(ColumnType::Text);
    for (const int s : p.site)
        site.appendText(std::string("site ") + static_cast<char>('A' + s));
    columns.push_back(site.finish());
    schema.append({QStringLiteral("site"), {}, ColumnType::Text, {}, {}, QStringLiteral("site")});
    for (size_t k = 0; k < 6; ++k) {
        ColumnBuilder builder(ColumnType::Number);
        for (const double v : p.numbers[k])
            builder.appendNumber(v);
        columns.push_back(builder.finish());
        const QString name = QStringLiteral("x%1").arg(k);
        schema.append({name, {}, ColumnType::Number, {}, {}, name});
    }
    return Table(std::move(schema), std::move(columns));
}

void measure(const char *name, const std::function<bool()> &work, int runs = 5)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer clock;
        clock.start();
        if (!work())
            std::printf("%s failed\n", name);
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%-48s %7.1f ms, median %7.1f ms\n", name, times.front(), times[times.size() / 2]);
    std::fflush(stdout);
}

/// The whole answer by two groups: curves, log-rank, Cox and whether the hazards stay proportional.
void measureSurvival(const char *name, bool wholeDays)
{
    NoProgress progress;
    std::mt19937 random(2);
    std::exponential_distribution<double> waiting(1.0 / 900);
    ColumnBuilder time(ColumnType::Number), event(ColumnType::Number), arm(ColumnType::Text);
    for (int i = 0; i < rows; ++i) {
        const bool treated = i % 2 == 1;
        const double until = waiting(random) * (treated ? 1.2 : 1),
                     watched = static_cast<double>(random() % 1460);
        const double followed = std::min(until, watched);
        time.appendNumber(wholeDays ? std::floor(followed) : followed);
        event.appendNumber(until <= watched ? 1 : 0);
        arm.appendText(treated ? "new" : "usual");
    }
    Schema schema;
    std::vector<ColumnPtr> columns;
    for (const auto &[column, builder] : {std::pair("days", &time), {"event", &event}, {"arm", &arm}}) {
        columns.push_back(builder->finish());
        const QString text = QString::fromLatin1(column);
        schema.append({text, {}, columns.back()->type(), {}, {}, text});
    }
    const Table table(std::move(schema), std::move(columns));
    QuestionSpec spec;
    spec.question = QStringLiteral("timeTo");
    spec.outcome = QStringLiteral("event");
    spec.other = QStringLiteral("arm");
    spec.time = QStringLiteral("days");
    const GuideQuestion question = resolveQuestion(table, *learnFacts(table, progress), spec).value();
    measure(
        name, [&] { return bool(answerQuestion(table, question, progress)); }, 3);
}

void measureCurves(const char *name, const std::vector<double> &x, const std::vector<double> &y)
{
    NoProgress progress;
    const auto grid = gridOver(18, 90);
    std::printf("%s\n", name);
    measure(
        "  smooth curve", [&] { return bool(smoothCurve(x, y, grid, progress)); }, 3);
    measure(
        "  regression line", [&] { return bool(regressionLine(x, y, grid, progress)); }, 3);
    measure(
        "  five centile curves", [&] { return bool(centileCurves(x, y, grid, progress)); }, 3);
}

} // namespace

int main()
{
    NoProgress progress;
    measureSurvival("survival of two groups, whole days", true);
    measureSurvival("survival of two groups, no two times alike", false);
    const Patients p = patients(rows);
    const Table table = tableOf(p);
    measure("Table 1, six groups, six numbers", [&] {
        return bool(tableOne(table, {1, 2, 3, 4, 5, 6}, 0, progress));
    });
    const Design design = Design::of({p.numbers[0], p.numbers[2], p.numbers[3], p.numbers[4], p.numbers[5],
                                      p.numbers[6], p.numbers[7], p.hypertension});
    measure("linear regression, eight terms",
            [&] { return bool(linearRegression(design, p.numbers[1], progress)); });
    const std::span<const double> sbp(p.numbers[1]);
    measure("Mann-Whitney", [&] { return bool(mannWhitney(sbp.first(rows / 2), sbp.last(rows / 2))); });
    measure(
        "Spearman", [&] { return bool(spearman(p.numbers[0], p.numbers[1])); }, 3);
    measure(
        "Kendall", [&] { return bool(kendall(p.numbers[0], p.numbers[1])); }, 3);
    measure(
        "logistic regression, three terms",
        [&] {
            return bool(logisticRegression(Design::of({p.numbers[0], p.numbers[3], p.numbers[4]}),
                                           p.hypertension, {}, progress));
        },
        3);
    measureCurves("1 M points", p.numbers[0], p.numbers[1]);
    std::vector<double> x, y;
    for (int copy = 0; copy < 10; ++copy) {
        x.insert(x.end(), p.numbers[0].begin(), p.numbers[0].end());
        y.insert(y.end(), p.numbers[1].begin(), p.numbers[1].end());
    }
    measureCurves("10 M points", x, y);
    for (double &v : x)
        v = std::round(v);
    for (double &v : y)
        v = std::round(v);
    measureCurves("10 M points, whole numbers", x, y);
}
