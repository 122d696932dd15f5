// SPDX-License-Identifier: GPL-3.0-or-later
// bench_fhir [megabytes]: how fast a bulk file of FHIR resources (NDJSON) becomes a table of blood pressures,
// beside reading its bytes alone. Prints figures and asserts nothing.
#include "app/import/importer.h"
#include "tests/bench/peakmemory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <random>
#include <vector>

using namespace sphygma;

namespace {

/// A patient in every tenth line; panels of blood pressure, and heart rates between them.
class SampleResources
{
public:
    void append(std::string &out)
    {
        if (m_count % 10 == 0)
            appendPatient(out);
        else if (m_count % 10 < 8)
            appendPressure(out);
        else
            appendRate(out);
        ++m_count;
    }

private:
    int below(unsigned most) { return static_cast<int>(m_next() % most); }

    void print(std::string &out, int length) { out.append(m_line.data(), static_cast<size_t>(length)); }

    void appendPatient(std::string &out)
    {
        ++m_patient;
        print(out,
              std::snprintf(m_line.data(), m_line.size(),
                            R"({"resourceType":"Patient","id":"p%07lld","meta":{"versionId":"1"},)"
                            R"("identifier":[{"system":"urn:example:mrn","value":"%07lld"}],)"
                            R"("gender":"%s","birthDate":"%04d-%02d-%02d"})"
                            "\n",
                            m_patient, m_patient, below(2) == 0 ? "female" : "male", 1930 + below(70),
                            1 + below(12), 1 + below(28)));
    }

    void appendHead(std::string &out, const char *code, const char *display)
    {
        print(
            out,
            std::snprintf(
                m_line.data(), m_line.size(),
                R"({"resourceType":"Observation","id":"o%09lld-7b1c-4f0e","meta":{"versionId":"1",)"
                R"("lastUpdated":"2024-03-05T09:30:00.000+00:00"},"status":"final","category":[)"
                R"({"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category",)"
                R"("code":"vital-signs","display":"Vital signs"}]}],"code":{"coding":[{"system":)"
                R"("http://loinc.org","code":"%s","display":"%s"}],"text":"%s"},)"
                R"("subject":{"reference":"Patient/p%07lld"},"encounter":{"reference":"Encounter/e%07lld"},)"
                R"("effectiveDateTime":"20%02d-%02d-%02dT%02d:%02d:00+00:00",)",
                m_count, code, display, display, m_patient, m_count / 3, 10 + below(14), 1 + below(12),
                1 + below(28), below(24), below(60)));
    }

    void appendComponent(std::string &out, const char *code, const char *display, int value, const char *end)
    {
        print(
            out,
            std::snprintf(m_line.data(), m_line.size(),
                          R"({"code":{"coding":[{"system":"http://loinc.org","code":"%s","display":"%s"}]},)"
                          R"("valueQuantity":{"value":%d,"unit":"mmHg","system":"http://unitsofmeasure.org",)"
                          R"("code":"mm[Hg]"}}%s)",
                          code, display, value, end));
    }

    void appendPressure(std::string &out)
    {
        appendHead(out, "85354-9", "Blood pressure panel");
        out += R"("component":[)";
        appendComponent(out, "8480-6", "Systolic blood pressure", 95 + below(80), ",");
        appendComponent(out, "8462-4", "Diastolic blood pressure", 55 + below(50), "]}\n");
    }

    void appendRate(std::string &out)
    {
        appendHead(out, "8867-4", "Heart rate");
        print(
            out,
            std::snprintf(m_line.data(), m_line.size(),
                          R"("valueQuantity":{"value":%d,"unit":"/min","system":"http://unitsofmeasure.org",)"
                          R"("code":"/min"}})"
                          "\n",
                          50 + below(60)));
    }

    std::mt19937_64 m_next{20240305};
    std::array<char, 1024> m_line{};
    long long m_count = 0;
    long long m_patient = 0;
};

} // namespace

static bool writeSample(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    SampleResources sample;
    std::string out;
    while (file.pos() < bytes) {
        out.clear();
        while (out.size() < (1U << 20))
            sample.append(out);
        const auto size = static_cast<qint64>(out.size());
        if (file.write(out.data(), size) != size)
            return false;
    }
    return true;
}

static void print(const char *what, double ms, qint64 bytes, qsizetype rows)
{
    std::printf("%-34s %9.1f ms %7.0f MB/s %9.0f rows/s, peak %.0f MB\n", what, ms,
                static_cast<double>(bytes) / ms / 1e3, static_cast<double>(rows) / ms * 1e3, peakMegabytes());
}

static void readAlone(const QString &path)
{
    QFile file(path);
    std::vector<char> block(1 << 20);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
    while (file.read(block.data(), static_cast<qint64>(block.size())) > 0) {}
}

static void readTable(const QString &path, const QString &table, const ClinicalRulesPtr &rules)
{
    NoProgress progress;
    ImportOptions options;
    options.table = table;
    resetPeak();
    QElapsedTimer timer;
    timer.start();
    const Result<Imported> imported = importFile(path, options, rules, progress);
    if (!imported)
        qFatal("%s", qPrintable(imported.error().message));
    print(qPrintable(table), static_cast<double>(timer.nsecsElapsed()) / 1e6, QFile(path).size(),
          imported->table.rowCount());
    std::printf("  table %.0f MB\n", static_cast<double>(imported->table.memory()) / 1e6);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 megabytes = argc > 1 ? QByteArray(argv[1]).toLongLong() : 500;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.ndjson"));
    if (!writeSample(path, megabytes * 1'000'000))
        qFatal("the sample cannot be written");
    const auto rules = *ClinicalRules::shipped();
    QElapsedTimer timer;
    timer.start();
    readAlone(path);
    print("read alone", static_cast<double>(timer.nsecsElapsed()) / 1e6, QFile(path).size(), 0);
    timer.restart();
    (void)previewFile(path, {}, rules);
    print("preview", static_cast<double>(timer.nsecsElapsed()) / 1e6, QFile(path).size(), 0);
    for (const char *table : {"patients", "blood pressure", "observations"})
        readTable(path, QString::fromLatin1(table), rules);
    return 0;
}
