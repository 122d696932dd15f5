// SPDX-License-Identifier: GPL-3.0-or-later
// bench_statfile [rows]: how fast a compressed SPSS file becomes a typed table. Prints figures and asserts
// nothing.
#include "app/import/importer.h"
#include "tests/app/import/statwriter.h"
#include "tests/bench/peakmemory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

using namespace sphygma;

/// Twelve columns of a clinic: numbers with missing codes, two dates, a text, a sex with labels.
static QByteArray sampleFile(long rows)
{
    StatWriter file(StatFormat::Sav);
    readstat_writer_set_compression(file.raw(), READSTAT_COMPRESS_ROWS);
    auto *sexes = readstat_add_label_set(file.raw(), READSTAT_TYPE_DOUBLE, "sexes");
    readstat_label_double_value(sexes, 1, "Male");
    readstat_label_double_value(sexes, 2, "Female");
    auto *id = file.text("patient_id", 8);
    auto *sex = file.number("sex", "F1.0");
    readstat_variable_set_label_set(sex, sexes);
    auto *day = file.number("visit_date", "DATE11");
    auto *seen = file.number("seen", "DATETIME20");
    std::vector<readstat_variable_t *> numbers;
    for (const char *name : {"age", "sbp", "dbp", "pulse", "height", "weight", "glucose", "hba1c"}) {
        numbers.push_back(file.number(name, "F8.1"));
        readstat_variable_add_missing_double_value(numbers.back(), 999);
    }
    file.begin(rows);
    std::mt19937_64 next(1);
    for (long row = 0; row < rows; ++row) {
        file.row([&] {
            file.put(id, ("P" + QByteArray::number(qint64(next() % 250'000))).constData());
            file.put(sex, double(1 + next() % 2));
            file.put(day,
                     13'700'000'000.0 - double(13'700'000'000 % 86'400) + double(next() % 2000) * 86'400);
            file.put(seen, 13'700'000'000.0 + double(next() % 100'000'000));
            for (auto *number : numbers)
                file.put(number, next() % 50 == 0 ? 999 : double(400 + next() % 1500) / 10);
        });
    }
    return file.finish();
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const long rows = argc > 1 ? QByteArray(argv[1]).toLong() : 1'000'000;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sample.sav")));
    if (!file.open(QIODevice::WriteOnly) || file.write(sampleFile(rows)) < 0)
        qFatal("the sample cannot be written");
    file.close();
    const auto rules = *ClinicalRules::shipped();
    double best = 1e300;
    size_t memory = 0;
    resetPeak();
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        NoProgress progress;
        const Result<Imported> result = importFile(file.fileName(), {}, rules, progress);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        memory = result->table.memory();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("import of %ld rows x 12, %.1f MB sav: %.0f ms, %.2f M rows/s, table %.0f MB, peak %.0f MB\n",
                rows, static_cast<double>(file.size()) / 1e6, best, static_cast<double>(rows) / best / 1e3,
                static_cast<double>(memory) / 1e6, peakMegabytes());
    return 0;
}
