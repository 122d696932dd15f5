// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/blockresolver.h"
#include "app/import/csv/textrewriter.h"
#include "app/import/sha256.h"
#include "tests/testcase.h"

#include <QTest>

#include <random>
#include <string>

using namespace sphygma;

/// Bytes of which many are quotes, separators and line ends.
static std::string busyText(size_t size, unsigned seed, std::string_view alphabet)
{
    std::mt19937 next(seed);
    std::string text;
    for (size_t i = 0; i < size; ++i)
        text += next() % 20 == 0 ? static_cast<char>(next()) : alphabet[next() % alphabet.size()];
    return text;
}

class ScanTest : public QObject
{
    Q_OBJECT

private slots:
    void masksAgree_data();
    void masksAgree();
    void quickAgreesWithExact_data();
    void quickAgreesWithExact();
    void splits_data();
    void splits();
    void hashes_data();
    void hashes();
};

void ScanTest::masksAgree_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<char>("quote");
    for (const char quote : {'"', '\'', '\0'}) {
        QTest::addRow("SSE2 %d", quote) << static_cast<int>(MaskMethod::Sse2) << quote;
        QTest::addRow("AVX2 %d", quote) << static_cast<int>(MaskMethod::Avx2) << quote;
    }
}

void ScanTest::masksAgree()
{
    QFETCH(int, method);
    QFETCH(char, quote);
    const MaskFunction fast = maskFunction(static_cast<MaskMethod>(method));
    if (!fast)
        return; // not on this processor
    const MaskFunction plain = maskFunction(MaskMethod::Portable);
    for (unsigned seed = 0; seed < 200; ++seed) {
        const std::string text = busyText(64 * 7, seed, seed % 2 == 0 ? "a,\"\n\r;'1" : "abcdef123");
        for (const char separator : {',', ';', '\t', '\x1F'}) {
            BlockMasks a[7], b[7];
            SpanContent seenA, seenB;
            fast(text.data(), 7, {separator, quote}, a, seenA);
            plain(text.data(), 7, {separator, quote}, b, seenB);
            for (int i = 0; i < 7; ++i) {
                QCOMPARE(a[i].quote, b[i].quote);
                QCOMPARE(a[i].lineFeed, b[i].lineFeed);
                QCOMPARE(a[i].carriageReturn, b[i].carriageReturn);
                QCOMPARE(a[i].separator, b[i].separator);
            }
            QCOMPARE(seenA.beyondAscii, seenB.beyondAscii);
            QCOMPARE(seenA.zero, seenB.zero);
        }
    }
}

void ScanTest::quickAgreesWithExact_data()
{
    QTest::addColumn<QByteArray>("alphabet");
    QTest::newRow("well formed mostly") << QByteArray("abc123,,,\n");
    QTest::newRow("many quotes") << QByteArray("a,\"\n");
    QTest::newRow("line ends") << QByteArray("a,\r\n\r\n\"");
    QTest::newRow("only quotes") << QByteArray("\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\",\n");
}

void ScanTest::quickAgreesWithExact()
{
    QFETCH(QByteArray, alphabet);
    const ScanChars chars{',', '"'};
    for (unsigned seed = 0; seed < 500; ++seed) {
        const std::string text = busyText(64 * 9, seed, alphabet.toStdString());
        BlockMasks masks[9];
        SpanContent ignored;
        bestMaskFunction()(text.data(), 9, chars, masks, ignored);
        BlockResolver quick(text.data(), chars, false), exact(text.data(), chars, false);
        for (size_t block = 0; block < 9; ++block) {
            const size_t at = block * 64;
            const bool lineFeedNext = at + 64 < text.size() && text[at + 64] == '\n';
            Resolved a, b;
            quick.resolve(masks[block], at, lineFeedNext, a);
            exact.resolveExactly(at, 64, lineFeedNext, b);
            QCOMPARE(a.separators, b.separators);
            QCOMPARE(a.newlines, b.newlines);
            QCOMPARE(a.strayQuotes, b.strayQuotes);
            QCOMPARE(quick.state().inQuotes, exact.state().inQuotes);
        }
    }
}

void ScanTest::splits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("delimiter");
    QTest::addColumn<QByteArrayList>("records"); // cells with | between them
    const auto row = [](const char *name, const char *text, const char *delimiter,
                        const QByteArrayList &records) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(delimiter) << records;
    };
    row("line ends of all kinds", "a,b\r\nc,d\re,f\ng,h", ",", {"a|b", "c|d", "e|f", "g|h"});
    row("blank lines stay empty records", "a\n\nb\n", ",", {"a", "", "b"});
    row("doubled quotes", "\"a\"\"b\",\"\",\"\"\"\"\n", ",", {"a\"b||\""});
    row("line end in quotes", "\"a\nb\",c\n", ",", {"a\nb|c"});
    row("a quote inside a field is text", "5\" tube,x\n", ",", {"5\" tube|x"});
    row("quotes not doubled", "\"Smith, \"Joe\" jr\",45\n", ",", {"Smith, \"Joe\" jr|45"});
    row("never closed", "1,\"open,3\n4,5\n", ",", {"1|\"open|3", "4|5"});
    row("closed only by a later opening", "1,\"abc,3\n2,\"def\",4\n", ",", {"1|\"abc|3", "2|def|4"});
    row("several signs", "a||b||c\n\"x||y\"||z||\n", "||", {"a|b|c", "x||y|z|"});
    row("runs of blanks", "  a   b\tc  \n1 2   3\n", " ", {"a|b|c", "1|2|3"});
    row("empty fields", ",,\n", ",", {"||"});
}

void ScanTest::splits()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, delimiter);
    QFETCH(QByteArrayList, records);
    CsvDialect dialect;
    dialect.delimiter = delimiter.toStdString();
    QByteArrayList found;
    for (const SampleRecord &record :
         splitRecords(separated(text.toStdString(), dialect, true), dialect, 100, true)) {
        QByteArrayList cells;
        for (const SampleCell &cell : record.cells)
            cells.append(QByteArray::fromStdString(cell.text));
        found.append(cells.join('|'));
    }
    QCOMPARE(found, records);
}

void ScanTest::hashes_data()
{
    QTest::addColumn<bool>("fast");
    QTest::newRow("by instructions") << true;
    QTest::newRow("plain") << false;
}

void ScanTest::hashes()
{
    QFETCH(bool, fast);
    // FIPS 180-4 examples, and every length around a block against Qt's.
    const auto hash = [fast](const QByteArray &bytes, qsizetype step) {
        Sha256 sha(fast);
        for (qsizetype at = 0; at < bytes.size(); at += step)
            sha.add(bytes.constData() + at, static_cast<size_t>(std::min(step, bytes.size() - at)));
        return sha.result().toHex();
    };
    QCOMPARE(hash("abc", 3), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(hash("", 1), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    for (qsizetype size = 0; size < 300; ++size) {
        QByteArray bytes;
        for (qsizetype i = 0; i < size; ++i)
            bytes.append(static_cast<char>(i * 7 + size));
        const QByteArray expected = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        for (const qsizetype step : {1, 13, 64, 1000})
            QCOMPARE(hash(bytes, step), expected);
    }
}

static const RegisterTest<ScanTest> registered;
#include "tst_scan.moc"
