// SPDX-License-Identifier: GPL-3.0-or-later
// What the Explore page keeps of a table beside it, and how long it takes to gather: bench_explore [rows …],
// of patients that come five times each and, after it, of readings without ids.
#include "tests/bench/peakmemory.h"
#include "tests/support/chartclinic.h"
#include "ui/explore/exploredata.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace sphygma;
using namespace Qt::StringLiterals;

static Table withoutIds(const Table &table)
{
    Schema schema;
    std::vector<ColumnPtr> columns;
    for (qsizetype column = 1; column < table.columnCount(); ++column) {
        schema.append(table.info(column));
        columns.push_back(table.columnPtr(column));
    }
    return Table(std::move(schema), std::move(columns), table.lineage());
}

static void bench(const char *what, const Table &table, const ClinicalRulesPtr &rules)
{
    NoProgress progress;
    const double before = residentMegabytes();
    resetPeak();
    const double peakBefore = peakMegabytes();
    QElapsedTimer clock;
    clock.start();
    const auto data = gatherExploreData(table, ExploreRequest(), rules, progress);
    const double gathered = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (!data)
        return void(std::printf("%s\n", qPrintable(data.error().message)));
    const double peak = peakMegabytes() - peakBefore;
    const double kept = residentMegabytes() - before;
    resetPeak();
    clock.restart();
    const Proportion share = (*data)->atOrAbove(133, progress).value();
    const double counted = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    std::printf("%s, %lld rows: gathered in %.0f ms, %.0f MB kept, at most %.0f MB meanwhile; counted at a "
                "threshold in %.0f ms (n = %lld), at most %.0f MB more\n",
                what, static_cast<long long>(table.rowCount()), gathered, kept, peak, counted,
                static_cast<long long>(share.n), peakMegabytes() - peakBefore - kept);
    std::fflush(stdout);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const ClinicalRulesPtr rules = ClinicalRules::shipped().value();
    QList<int> sizes;
    for (const QString &argument : app.arguments().mid(1))
        sizes.append(argument.toInt());
    if (sizes.isEmpty())
        sizes = {1'000'000, 10'000'000};
    for (const int rows : std::as_const(sizes)) {
        const Table table = chartClinic(rows);
        bench("patients", table, rules);
        bench("readings", withoutIds(table), rules);
    }
}
