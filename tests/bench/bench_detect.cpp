// SPDX-License-Identifier: GPL-3.0-or-later
// bench_detect [visits]: how many defects of each kind the proposals find in a made-up clinic where every
// defect is known, and how many rows they point at that have none. Prints figures and asserts nothing.
#include "app/import/importer.h"
#include "tests/support/dirtyclinic.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace sphygma;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int visits = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const auto rules = *ClinicalRules::shipped();
    const DirtyClinic clinic = makeDirtyClinic(visits);
    NoProgress progress;
    const auto imported = importBytes(clinic.csv, QStringLiteral("clinic.csv"), {}, rules, progress);
    if (!imported)
        qFatal("%s", qPrintable(imported.error().message));
    QElapsedTimer clock;
    clock.start();
    const QList<DetectionScore> scores = scoreDetection(imported->table, clinic.defects, rules);
    std::printf("%lld rows, all pages in %lld ms\n%-20s %8s %8s %8s %8s %9s\n",
                static_cast<long long>(imported->table.rowCount()), static_cast<long long>(clock.elapsed()),
                "kind", "known", "found", "recall", "false", "mistaken");
    for (const DetectionScore &score : scores)
        std::printf("%-20s %8lld %8lld %7.2f%% %7.2f%% %9lld\n", qPrintable(score.kind),
                    static_cast<long long>(score.known), static_cast<long long>(score.found),
                    100 * score.recall(), 100 * score.falseShare(), static_cast<long long>(score.mistaken));
    return 0;
}
