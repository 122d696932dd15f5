// SPDX-License-Identifier: GPL-3.0-or-later
// bench_import [rows] [file]: how fast a file becomes a typed table, beside reading its bytes and counting
// the line ends on one core. Prints figures and asserts nothing.
#include "app/import/importer.h"
#include "app/import/sha256.h"
#include "tests/bench/samplefile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>
#include <sys/resource.h>
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

static qint64 countLines(const QString &path)
{
    qint64 lines = 0;
    readBlocks(path, [&lines](const char *at, qint64 size) {
        const char *const end = at + size;
        while ((at = static_cast<const char *>(std::memchr(at, '\n', static_cast<size_t>(end - at))))
               != nullptr) {
            ++lines;
            ++at;
        }
    });
    return lines;
}

static double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
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

static void bench(const QString &path)
{
    const auto rules = *ClinicalRules::shipped();
    const qint64 bytes = QFile(path).size();
    const int times = bytes > 200'000'000 ? 2 : 5;
    qint64 rows = countLines(path) - 1;
    const double lines = bestMs(times, [&] { rows = countLines(path) - 1; });
    print("read and count line ends, 1 core", lines, bytes, rows);
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
    print("import, 1 core", bestMs(times, [&] { read(path, rules, 1); }), bytes, rows);
    ImportReport report;
    size_t memory = 0;
    const double all = bestMs(times, [&] {
        const Imported imported = read(path, rules, 0);
        report = imported.report;
        memory = imported.table.memory();
    });
    print("import, all cores", all, bytes, rows);
    for (auto stage = report.stageMs.begin(); stage != report.stageMs.end(); ++stage)
        print(qPrintable(u"  of that: "_qs + stage.key()), stage.value(), bytes, rows);
    std::printf("cores %u, import / line count %.2f, table %.0f MB, peak %.0f MB, %.1f MB file, %lld rows\n",
                std::thread::hardware_concurrency(), all / lines, static_cast<double>(memory) / 1e6,
                peakMegabytes(), static_cast<double>(bytes) / 1e6, static_cast<long long>(rows));
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("sample.csv"));
    if (argc > 2)
        path = QString::fromLocal8Bit(argv[2]);
    else if (!writeSampleFile(path, rows))
        qFatal("the sample cannot be written");
    bench(path);
    return 0;
}
