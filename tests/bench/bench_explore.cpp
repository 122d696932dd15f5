// SPDX-License-Identifier: GPL-3.0-or-later
// What the Explore page keeps of a table beside it, and how long it takes to gather: bench_explore [rows …],
// of patients that come five times each and, after it, of readings without ids.
#include "tests/support/chartclinic.h"
#include "ui/explore/exploredata.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <malloc.h>

using namespace sphygma;
using namespace Qt::StringLiterals;

static double megabytesUsed()
{
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

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
    const double before = megabytesUsed();
    QElapsedTimer clock;
    clock.start();
    const auto data = gatherExploreData(table, ExploreRequest(), rules, progress);
    const double gathered = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (!data)
        return void(std::printf("%s\n", qPrintable(data.error().message)));
    const double kept = megabytesUsed() - before;
    clock.restart();
    const Proportion share = (*data)->atOrAbove(133, progress).value();
    std::printf(
        "%s, %lld rows: gathered in %.0f ms, %.0f MB kept; counted at a threshold in %.0f ms (n = %lld)\n",
        what, static_cast<long long>(table.rowCount()), gathered, kept,
        static_cast<double>(clock.nsecsElapsed()) / 1e6, static_cast<long long>(share.n));
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
