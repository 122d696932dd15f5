// SPDX-License-Identifier: GPL-3.0-or-later
// bench_spreadsheet [rows] [file]: how fast a workbook becomes a typed table. Prints figures and asserts
// nothing.
#include "app/import/csv/dateparser.h"
#include "app/import/importer.h"
#include "tests/bench/peakmemory.h"
#include "tests/bench/samplefile.h"

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace sphygma;

namespace {

/// Writes the sample of the other benches as Excel would: shared texts, dates by style, places of cells.
class SampleBook
{
public:
    SampleBook(const QString &csv, const QString &path) : m_csv(csv), m_zip(path) {}

    bool write()
    {
        if (!m_csv.open(QIODevice::ReadOnly) || !m_zip.open(QuaZip::mdCreate))
            return false;
        const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        part("[Content_Types].xml", [](QIODevice &to) { to.write("<Types/>"); });
        part("xl/workbook.xml", [](QIODevice &to) {
            to.write("<workbook xmlns:r=\"r\"><sheets><sheet name=\"Visits\" sheetId=\"1\" "
                     "r:id=\"a\"/></sheets></workbook>");
        });
        part("xl/_rels/workbook.xml.rels", [&](QIODevice &to) {
            to.write("<Relationships><Relationship Id=\"a\" Type=\"" + type
                     + "worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"b\" Type=\"" + type
                     + "styles\" Target=\"styles.xml\"/><Relationship Id=\"c\" Type=\"" + type
                     + "sharedStrings\" Target=\"strings.xml\"/></Relationships>");
        });
        part("xl/styles.xml", [](QIODevice &to) {
            to.write("<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        });
        part("xl/sheet.xml", [this](QIODevice &to) { rows(to); });
        part("xl/strings.xml", [this](QIODevice &to) {
            to.write("<sst>");
            for (const QByteArray &text : std::as_const(m_texts))
                to.write("<si><t>" + text + "</t></si>");
            to.write("</sst>");
        });
        m_zip.close();
        return m_zip.getZipError() == 0;
    }

private:
    void part(const char *name, const std::function<void(QIODevice &)> &content)
    {
        QuaZipFile file(&m_zip);
        if (file.open(QIODevice::WriteOnly, QuaZipNewInfo(QString::fromLatin1(name)), nullptr, 0, Z_DEFLATED,
                      1))
            content(file);
    }

    void rows(QIODevice &to)
    {
        QByteArray out = "<worksheet><sheetData>";
        for (int row = 1; !m_csv.atEnd(); ++row) {
            const QByteArray number = QByteArray::number(row);
            const QByteArrayList cells = m_csv.readLine().trimmed().split(',');
            out += "<row r=\"" + number + "\" spans=\"1:11\">";
            for (qsizetype c = 0; c < cells.size(); ++c)
                cell(out, static_cast<char>('A' + c) + number, cells[c]);
            out += "</row>";
            if (out.size() > (1 << 20)) {
                to.write(out);
                out.clear();
            }
        }
        to.write(out + "</sheetData></worksheet>");
    }

    void cell(QByteArray &out, const QByteArray &place, const QByteArray &text)
    {
        bool isNumber = false;
        text.toDouble(&isNumber);
        qint64 days = 0;
        if (isNumber)
            out += "<c r=\"" + place + "\"><v>" + text + "</v></c>";
        else if (text.size() == 10 && parseIsoDate(text.constData(), days))
            out += "<c r=\"" + place + "\" s=\"1\"><v>" + QByteArray::number(days + 25569) + "</v></c>";
        else if (!text.isEmpty())
            out += "<c r=\"" + place + "\" t=\"s\"><v>" + QByteArray::number(indexOf(text)) + "</v></c>";
    }

    qsizetype indexOf(const QByteArray &text)
    {
        const auto known = m_indices.constFind(text);
        if (known != m_indices.constEnd())
            return *known;
        m_indices.insert(text, m_texts.size());
        m_texts.append(text);
        return m_texts.size() - 1;
    }

    QFile m_csv;
    QuaZip m_zip;
    QHash<QByteArray, qsizetype> m_indices;
    QByteArrayList m_texts;
};

void bench(const QString &path)
{
    const auto rules = *ClinicalRules::shipped();
    NoProgress progress;
    QElapsedTimer timer;
    for (int i = 0; i < 3; ++i) {
        resetPeak();
        timer.start();
        const Result<Imported> imported = importFile(path, {}, rules, progress);
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (!imported)
            qFatal("%s", qPrintable(imported.error().message));
        const auto rows = static_cast<double>(imported->table.rowCount());
        std::printf("import %9.1f ms %9.0f rows/s %9.0f cells/s", ms, rows / ms * 1e3,
                    rows * static_cast<double>(imported->table.columnCount()) / ms * 1e3);
        for (auto stage = imported->report.stageMs.begin(); stage != imported->report.stageMs.end(); ++stage)
            std::printf("  %s %.0f", qPrintable(stage.key()), stage.value());
        std::printf("  table %.0f MB, peak %.0f MB\n", static_cast<double>(imported->table.memory()) / 1e6,
                    peakMegabytes());
    }
    timer.start();
    if (!previewFile(path, {}, rules))
        qFatal("no preview");
    std::printf("preview %8.1f ms\n", static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 rows = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("sample.xlsx"));
    const QString csv = folder.filePath(QStringLiteral("sample.csv"));
    if (argc > 2 && QFile::exists(QString::fromLocal8Bit(argv[2])))
        path = QString::fromLocal8Bit(argv[2]);
    else if (!writeSampleFile(csv, rows) || !SampleBook(csv, path).write())
        qFatal("the sample cannot be written");
    bench(path);
    return 0;
}
