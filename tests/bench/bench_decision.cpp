// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds to decide on a table of one reading or three a row, of people who come once or again.
#include "app/decision/decision.h"
#include "app/table/columnbuilder.h"

#include <QElapsedTimer>

#include <cstdio>
#include <random>
#include <string>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

ColumnPtr normal(qsizetype rows, double mean, double sd)
{
    std::mt19937 random(static_cast<unsigned>(mean));
    std::normal_distribution<double> value(mean, sd);
    ColumnBuilder builder(ColumnType::Number);
    for (qsizetype row = 0; row < rows; ++row) {
        if (random() % 50 == 0)
            builder.appendMissing();
        else
            builder.appendNumber(std::round(value(random)));
    }
    return builder.finish();
}

ColumnPtr ids(qsizetype rows, qsizetype visits)
{
    ColumnBuilder builder(ColumnType::Text);
    for (qsizetype row = 0; row < rows; ++row)
        builder.appendText("P" + std::to_string(10'000'000 + row / visits));
    return builder.finish();
}

Table table(qsizetype rows, qsizetype visits, int readings)
{
    Table made = Table().withInsertedColumn(0, ids(rows, visits),
                                            {u"id"_s, {}, ColumnType::Text, u"patient_id"_s, {}, {}});
    const auto add = [&made](const QString &name, const QString &role, ColumnPtr column) {
        made = made.withInsertedColumn(made.columnCount(), std::move(column),
                                       {name, {}, ColumnType::Number, role, {}, {}});
    };
    add(u"age"_s, u"age"_s, normal(rows, 50, 15));
    for (int i = 1; i <= readings; ++i) {
        add(u"sbp%1"_s.arg(i), u"sbp"_s, normal(rows, 126 + i, 18));
        add(u"dbp%1"_s.arg(i), u"dbp"_s, normal(rows, 76 + i, 10));
    }
    return made;
}

void measure(const ClinicalRulesPtr &rules, const char *name, const Table &made)
{
    NoProgress progress;
    double best = 1e9;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer clock;
        clock.start();
        if (!decide(made, rules, progress))
            return;
        best = std::min(best, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::printf("%lld rows, %s: %.1f ms\n", static_cast<long long>(made.rowCount()), name, best);
}

} // namespace

int main()
{
    const ClinicalRulesPtr rules = ClinicalRules::shipped().value();
    constexpr qsizetype million = 1'000'000;
    measure(rules, "one reading, everybody once", table(million, 1, 1));
    measure(rules, "one reading, four visits each", table(million, 4, 1));
    measure(rules, "three readings, everybody once", table(million, 1, 3));
}
