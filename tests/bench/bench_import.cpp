// SPDX-License-Identifier: GPL-3.0-or-later
// bench_import [rows] [file]: how fast files of several shapes, and the first two with ten times the rows, or
// the file, become typed tables, beside looking through their bytes in memory, and reading them and counting
// the line ends, on one core: once block after block into the same memory, as wc does, once into memory that
// holds them all, as a reader of tables must. Prints figures and asserts nothing.
#include "app/import/importer.h"
#include "app/import/sha256.h"
#include "tests/bench/peakmemory.h"
#include "tests/bench/samplefile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

using namespace sphygma;

static double bestMs(int times, const std::function<void()> &work)
{
    double best = 1e300;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

static void readBlocks(const QString &path, const std::function<void(const char *, qint64)> &use)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    std::vector<char> block(1 << 20);
    for (qint64 got = 0; (got = file.read(block.data(), static_cast<qint64>(block.size()))) > 0;)
        use(block.data(), got);
}

static qint64 countLines(const char *at, qint64 size)
{
    qint64 lines = 0;
    const char *const end = at + size;
    while ((at = static_cast<const char *>(std::memchr(at, '\n', static_cast<size_t>(end - at))))
           != nullptr) {
        ++lines;
        ++at;
    }
    return lines;
}

static qint64 countLines(const QString &path)
{
    qint64 lines = 0;
    readBlocks(path, [&lines](const char *at, qint64 size) { lines += countLines(at, size); });
    return lines;
}

static qint64 countLinesOfAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    const std::unique_ptr<char[]> bytes(new char[static_cast<size_t>(file.size())]);
    return countLines(bytes.get(), file.read(bytes.get(), file.size()));
}

static void print(const char *what, double ms, qint64 bytes, qint64 rows)
{
    std::printf("%-34s %9.1f ms %7.2f GB/s %8.2f M rows/s\n", what, ms, static_cast<double>(bytes) / ms / 1e6,
                static_cast<double>(rows) / ms / 1e3);
}

static Imported read(const QString &path, const ClinicalRulesPtr &rules, int threads)
{
    NoProgress progress;
    ImportOptions options;
    options.threads = threads;
    Result<Imported> result = importFile(path, options, rules, progress);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(result).value();
}

/// The same bytes in memory, looked through once: as fast as any reader could be.
static double memchrMs(const QString &path, int times)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray bytes = file.readAll();
    qint64 lines = 0;
    return bestMs(times, [&] { lines += countLines(bytes.constData(), bytes.size()); });
}

static void printStages(const ImportReport &report, qint64 bytes, qint64 rows)
{
    for (auto stage = report.stageMs.begin(); stage != report.stageMs.end(); ++stage)
        print(qPrintable(u"  of that: "_qs + stage.key()), stage.value(), bytes, rows);
}

static void bench(const char *shape, const QString &path)
{
    const auto rules = *ClinicalRules::shipped();
    const qint64 bytes = QFile(path).size();
    const int times = bytes > 200'000'000 ? 2 : 5;
    const qint64 rows = countLines(path) - 1;
    std::printf("%s: %.1f MB, %lld lines\n", shape, static_cast<double>(bytes) / 1e6,
                static_cast<long long>(rows));
    print("memchr over the bytes, 1 core", memchrMs(path, times), bytes, rows);
    const double lines = bestMs(times, [&] { countLines(path); });
    print("read and count line ends, 1 core", lines, bytes, rows);
    const double keptLines = bestMs(times, [&] { countLinesOfAll(path); });
    print("the same, all kept in memory", keptLines, bytes, rows);
    print("read and hash (SHA-256), 1 core",
          bestMs(times,
                 [&] {
                     Sha256 hash;
                     readBlocks(path, [&hash](const char *at, qint64 size) {
                         hash.add(at, static_cast<size_t>(size));
                     });
                     hash.result();
                 }),
          bytes, rows);
    ImportReport report;
    const double one = bestMs(times, [&] { report = read(path, rules, 1).report; });
    print("import, 1 core", one, bytes, rows);
    printStages(report, bytes, rows);
    size_t memory = 0;
    resetPeak();
    const double all = bestMs(times, [&] {
        const Imported imported = read(path, rules, 0);
        report = imported.report;
        memory = imported.table.memory();
    });
    print("import, all cores", all, bytes, rows);
    printStages(report, bytes, rows);
    std::printf(
        "cores %u, all / 1 core %.2f times as fast, import / line count %.2f, kept %.2f, table %.0f MB, peak "
        "%.0f MB\n\n",
        std::thread::hardware_concurrency(), one / all, all / lines, all / keptLines,
        static_cast<double>(memory) / 1e6, peakMegabytes());
}

static void benchShape(const char *name, SampleShape shape, qint64 rows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.csv"));
    if (!writeSampleFile(path, rows, shape))
        qFatal("the sample cannot be written");
    bench(name, path);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    if (argc > 2) {
        bench("the file", QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    benchShape("11 columns", SampleShape::Plain, rows);
    benchShape("11 columns, all in quotes", SampleShape::Quoted, rows);
    benchShape("2,000 columns", SampleShape::Wide, rows / 100);
    benchShape("long notes", SampleShape::Long, rows / 5);
    benchShape("11 columns, ten times the rows", SampleShape::Plain, rows * 10);
    benchShape("11 columns, all in quotes, ten times the rows", SampleShape::Quoted, rows * 10);
    return 0;
}
