// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/csvreader.h"
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <QBuffer>
#include <QElapsedTimer>

#include <random>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

/// Gives its bytes a few at a time, as a slow disk or a pipe does.
class DripSource final : public ByteSource
{
public:
    DripSource(QByteArray bytes, qint64 step) : m_bytes(std::move(bytes)), m_step(step) {}

    Result<qint64> read(char *to, qint64 size) override
    {
        const qint64 given = std::min({size, m_step, m_bytes.size() - m_done});
        std::copy_n(m_bytes.constData() + m_done, given, to);
        m_done += given;
        return given;
    }

    qint64 done() const override { return m_done; }

    qint64 total() const override { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    qint64 m_step;
    qint64 m_done = 0;
};

Imported read(const QByteArray &text, const ImportOptions &options, const FramerLimits &limits, qint64 step)
{
    CsvInput input;
    input.name = u"test.csv"_s;
    input.open = [&]() -> Result<ByteSourcePtr> {
        return ByteSourcePtr(std::make_unique<DripSource>(text, step));
    };
    NoProgress progress;
    Result<Imported> result = readCsv(input, options, *testRules(), progress, limits);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(result).value();
}

FramerLimits tiny(size_t block, size_t piece)
{
    FramerLimits limits;
    limits.blockBytes = block;
    limits.pieceBytes = piece;
    limits.pieceRows = 64;
    return limits;
}

/// A table with everything that makes a scan difficult.
QByteArray difficultText(int rows, unsigned seed)
{
    std::mt19937 next(seed);
    const QByteArrayList ends{"\n", "\r\n", "\n"};
    const QByteArrayList texts{"plain",
                               "\"with, comma\"",
                               "\"two\r\nlines\"",
                               "\"say \"\"hi\"\"\"",
                               "",
                               "\"\"",
                               "\xE6\x94\xB6\xE7\xBC\xA9\xE5\x8E\x8B",
                               "5\" tube",
                               "\"\"\"\"",
                               "\"\xC3\xBC\n\""};
    QByteArray text = "name,note,sbp,day\n";
    for (int i = 0; i < rows; ++i) {
        text += texts[static_cast<qsizetype>(next() % 10)] + ',' + texts[static_cast<qsizetype>(next() % 10)]
            + ',' + (next() % 9 == 0 ? QByteArray() : QByteArray::number(90 + next() % 90)) + ",2024-0"
            + QByteArray::number(1 + next() % 9) + "-1" + QByteArray::number(next() % 10)
            + ends[static_cast<qsizetype>(next() % 3)];
    }
    return text;
}

class StopAfter final : public Progress
{
public:
    explicit StopAfter(qint64 bytes) : m_bytes(bytes) {}

    bool update(qint64 done, qint64) override
    {
        if (done < m_bytes)
            return true;
        if (!stopped.isValid())
            stopped.start();
        return false;
    }

    QElapsedTimer stopped;

private:
    qint64 m_bytes;
};

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void blockBordersDoNotMatter_data();
    void blockBordersDoNotMatter();
    void threadsDoNotMatter();
    void noRowIsLostBetweenThreads();
    void linesAreThoseOfTheFile();
    void chunkBorders();
    void surprises();
    void laterEncoding();
    void aLonePointIsNoDecimalSign();
    void laterSigns();
    void cancels();
    void asTextKeepsEverything();
};

void CsvReaderTest::blockBordersDoNotMatter_data()
{
    QTest::addColumn<int>("block");
    QTest::addColumn<int>("step");
    for (const int block : {1, 64, 65, 127, 128, 1000}) {
        for (const int step : {1, 7, 64, 4096})
            QTest::addRow("block %d, %d a read", block, step) << block << step;
    }
}

void CsvReaderTest::blockBordersDoNotMatter()
{
    QFETCH(int, block);
    QFETCH(int, step);
    for (unsigned seed = 0; seed < 4; ++seed) {
        const QByteArray text = difficultText(300, seed);
        const Imported whole = read(text, {}, {}, 1 << 20);
        QCOMPARE(whole.table.rowCount(), 300);
        const Imported pieces = read(text, {}, tiny(static_cast<size_t>(block), 200), step);
        QCOMPARE(shown(pieces.table), shown(whole.table));
        QCOMPARE(typeIds(pieces.table), typeIds(whole.table));
        QCOMPARE(pieces.report.physicalLines, whole.report.physicalLines);
        for (qsizetype row = 0; row < 300; ++row)
            QCOMPARE(pieces.table.lineOf(row), whole.table.lineOf(row));
    }
}

void CsvReaderTest::threadsDoNotMatter()
{
    const QByteArray text = difficultText(20000, 11);
    ImportOptions serial, parallel;
    serial.threads = 1;
    parallel.threads = 4;
    const Imported one = read(text, serial, tiny(5000, 1000), 1 << 20);
    const Imported many = read(text, parallel, tiny(5000, 1000), 1 << 20);
    QCOMPARE(shown(many.table), shown(one.table));
    QCOMPARE(sentences(many.report), sentences(one.report));
}

/// Pieces that are done while the next is announced: many times, because only chance brings them together.
void CsvReaderTest::noRowIsLostBetweenThreads()
{
    QByteArray text = "a,b\n";
    for (int i = 0; i < 6000; ++i)
        text += QByteArray::number(i) + ",x\n";
    ImportOptions options;
    options.threads = 4;
    for (int round = 0; round < 60; ++round) {
        const Imported result = read(text, options, tiny(4096, 200), 1 << 16);
        QCOMPARE(result.table.rowCount(), 6000);
        QCOMPARE(result.table.column(0).number(5999), 5999.0);
    }
}

void CsvReaderTest::linesAreThoseOfTheFile()
{
    const Imported result = imported("a,b\n1,x\n\n2,\"two\nlines\"\n\n\n3,z\n");
    QCOMPARE(result.table.rowCount(), 3);
    QCOMPARE(result.table.lineOf(0), 2);
    QCOMPARE(result.table.lineOf(1), 4);
    QCOMPARE(result.table.lineOf(2), 8);
    QCOMPARE(result.report.records, 3);
    QCOMPARE(result.report.physicalLines, 8);
    const Imported open = imported("a,b\n1,\"two\nlines\"\n3,z"); // no line end at the end
    QCOMPARE(open.table.rowCount(), 2);
    QCOMPARE(open.table.lineOf(1), 4);
}

void CsvReaderTest::chunkBorders()
{
    QByteArray text = "n,t\n";
    const qsizetype rows = 2 * chunkRows + 5;
    for (qsizetype i = 0; i < rows; ++i)
        text += QByteArray::number(i) + ",t" + QByteArray::number(i % 977) + '\n';
    const Imported result = imported(text);
    QCOMPARE(result.table.rowCount(), rows);
    QCOMPARE(result.table.column(0).chunks().size(), size_t(3));
    for (qsizetype row = 0; row < rows; ++row) {
        QCOMPARE(result.table.column(0).number(row), static_cast<double>(row));
        QCOMPARE(result.table.column(1).text(row), std::string("t").append(std::to_string(row % 977)));
    }
}

/// What the first million bytes promise, the rest need not keep.
void CsvReaderTest::surprises()
{
    QByteArray text = "late,early,misfit,dates,id\n";
    const int rows = 120000;
    for (int i = 0; i < rows; ++i) {
        const bool first = i < 60000;
        text += (first ? QByteArray("") : QByteArray::number(i)) + ','
            + (first ? QByteArray::number(i) : QByteArray("low")) + ','
            + (i % 50 == 49 ? QByteArray("refused") : QByteArray::number(i % 200)) + ','
            + (first ? QByteArray("05/06/2024") : QByteArray("25/06/2024")) + ','
            + (i == 119999 ? QByteArray("0001234") : QByteArray::number(1000000 + i)) + '\n';
    }
    const Table table = imported(text).table;
    QCOMPARE(typeIds(table), (QStringList{u"number"_s, u"text"_s, u"number"_s, u"date"_s, u"text"_s}));
    QCOMPARE(table.column(0).number(60000), 60000);
    QCOMPARE(table.displayText(5, 1), u"5"_s);
    QCOMPARE(table.displayText(70000, 1), u"low"_s);
    QCOMPARE(table.displayText(49, 2), u"refused"_s);
    QCOMPARE(table.column(2).missingCount(), rows / 50);
    QCOMPARE(table.displayText(0, 3), u"2024-06-05"_s);
    QCOMPARE(table.displayText(rows - 1, 4), u"0001234"_s);
}

void CsvReaderTest::laterEncoding()
{
    QByteArray text = "id,name\n";
    for (int i = 0; i < 100000; ++i)
        text += 'A' + QByteArray::number(i) + ",plain\n";
    text += "B1,M\xFCller\n";
    const Imported result = imported(text);
    QCOMPARE(result.report.dialect.encoding.value, u"windows-1252"_s);
    QCOMPARE(result.table.displayText(100000, 1), u"Müller"_s);
}

/// "." is how SAS writes no value: it says nothing of how decimals are written.
void CsvReaderTest::aLonePointIsNoDecimalSign()
{
    QByteArray text = "id;weight\n";
    for (int i = 0; i < 60; ++i)
        text += QByteArray::number(i) + (i % 3 == 0 ? ";60,5\n" : ";.\n");
    const Imported result = imported(text);
    QCOMPARE(result.report.dialect.decimalSign.value, QChar(u','));
    ImportOptions typed;
    typed.columnTypes.insert(u"weight"_s, ColumnType::Number);
    QCOMPARE(imported(text, typed).table.column(1).number(0), 60.5);
}

void CsvReaderTest::laterSigns()
{
    QByteArray text = "a;b\n";
    for (int i = 0; i < 200000; ++i)
        text += "12;" + (i < 150000 ? QByteArray("7") : QByteArray("7,25")) + '\n';
    const Imported result = imported(text);
    QCOMPARE(result.report.dialect.decimalSign.value, QChar(u','));
    QCOMPARE(result.table.info(1).type, ColumnType::Number);
    QCOMPARE(result.table.column(1).number(199999), 7.25);
}

void CsvReaderTest::cancels()
{
    QByteArray text = "a,b,c\n";
    for (int i = 0; i < 400000; ++i)
        text += "123.25,2024-05-06,some text\n";
    StopAfter progress(text.size() / 2);
    const Result<Imported> result = importBytes(text, u"test.csv"_s, {}, testRules(), progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    QVERIFY2(progress.stopped.elapsed() < 1000, qPrintable(QString::number(progress.stopped.elapsed())));
}

void CsvReaderTest::asTextKeepsEverything()
{
    ImportOptions options;
    options.asText = true;
    const Imported result = imported("id,v,w\n007,\" 1.50 \",\n008,,NA\n", options);
    QCOMPARE(typeIds(result.table), (QStringList{u"text"_s, u"text"_s, u"text"_s}));
    QCOMPARE(shown(result.table),
             (QList<QStringList>{
                 {u"id"_s, u"v"_s, u"w"_s}, {u"007"_s, u" 1.50 "_s, {}}, {u"008"_s, {}, u"NA"_s}}));
    QCOMPARE(result.table.column(1).missingCount(), 0);
}

static const RegisterTest<CsvReaderTest> registered;
#include "tst_csvreader.moc"
