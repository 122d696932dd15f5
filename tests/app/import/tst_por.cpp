// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/pornumber.h"
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

constexpr auto portable = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz "
                          ".<(+|&[]!$*);^-/|,%_>?`:#@'=\"";

QByteArray number(int value)
{
    return QByteArray::number(value, 30).toUpper() + '/';
}

QByteArray string(const QByteArray &text)
{
    return number(int(text.size())) + text;
}

QByteArray variable(const QByteArray &name, int width, int format)
{
    const QByteArray shown = number(format) + number(8) + number(0);
    return '7' + number(width) + string(name) + shown + shown;
}

/// What stands before the records, lines not yet folded.
QByteArray head()
{
    return QByteArray("ASCII SPSS PORT FILE").leftJustified(40).repeated(5) + QByteArray(64, '0')
        + QByteArray(portable).leftJustified(192, '0') + "SPSSPORT" + 'A' + string("20200229")
        + string("134530") + '1' + string("a test");
}

/// In lines of 80 characters.
QByteArray folded(QByteArray flat, const QByteArray &lineEnd = "\r\n", bool cutsBlanks = false)
{
    flat = flat.leftJustified((flat.size() / 80 + 1) * 80, 'Z');
    QByteArray lines;
    for (qsizetype i = 0; i < flat.size(); i += 80) {
        QByteArray line = flat.mid(i, 80);
        while (cutsBlanks && line.endsWith(' '))
            line.chop(1);
        lines += line + lineEnd;
    }
    return lines;
}

/// The same in another character set than ASCII.
QByteArray otherCharacters(QByteArray file)
{
    for (char &c : file)
        c = c == '\r' || c == '\n' ? c : char(~c);
    return file;
}

} // namespace

class PorTest : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void refusesNumbers_data();
    void refusesNumbers();
    void readsTables_data();
    void readsTables();
    void keepsMissing();
    void damage_data();
    void damage();
    void encodings();

private:
    Result<Imported> read(const QByteArray &bytes, const ImportOptions &options = {})
    {
        QFile file(m_folder.filePath(u"test.por"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        NoProgress progress;
        return importFile(file.fileName(), options, testRules(), progress);
    }

    QTemporaryDir m_folder;
};

void PorTest::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("value");
    const auto row = [](const char *text, double value) { QTest::newRow(text) << QByteArray(text) << value; };
    row("0", 0);
    row("T", 29);
    row("10", 30);
    row("-13A.9", -1000.3);
    row("R.O", 27.8);
    row(".3", 0.1);
    row("1.", 1);
    row("IPJ2+3", 13'744'944'000.0);
    row("1-1", 1.0 / 30);
    row(".A", 1.0 / 3);
    row("1+26", 3.090315438263261e+97); // 30^66
    row("0.00000000000000000009", 2.581174791713197e-29); // 9 / 30^20
    row("1-6K", 3.7648619495990265e-296); // 30^-200
    // 2^53 + 1 lies between two doubles and goes to the even one; a trace more goes up.
    row("F7IBOFTROD3", 9'007'199'254'740'992.0);
    row("F7IBOFTROD3.1", 9'007'199'254'740'994.0);
    row("F7IBOFTROD5", 9'007'199'254'740'996.0);
}

void PorTest::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(double, value);
    const auto read = parsePorNumber(std::string_view(text.constData(), size_t(text.size())));
    QVERIFY(read);
    QCOMPARE(*read, value);
    QVERIFY(*read == value); // exactly
}

void PorTest::refusesNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "-", ".", "U", "1.2.3", "1+", "12 ", "1+TTTTTT", "+", "a"})
        QTest::addRow("'%s'", text) << QByteArray(text);
    QTest::newRow("too long") << QByteArray(400, '1');
    QTest::newRow("too large") << QByteArray("1+T0");
}

void PorTest::refusesNumbers()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parsePorNumber(std::string_view(text.constData(), size_t(text.size()))));
}

void PorTest::readsTables_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray flat = head() + '4' + number(3) + '5' + number(11) + variable("SEX", 0, 5) + 'C'
        + string("Sex") + variable("WORD", 8, 1) + variable("DAY", 0, 20 + 82) + 'D' + number(1)
        + string("SEX") + number(2) + number(1) + string("Male") + number(2) + string("Female") + 'E'
        + number(1) + string("a note") + 'F' + number(2) + string("two words   ") + "I1OC+3/" + "*."
        + string("") + "*.";
    QTest::newRow("CRLF") << folded(flat);
    QTest::newRow("LF") << folded(flat, "\n");
    QTest::newRow("one line") << folded(flat, "");
    QTest::newRow("blanks cut off") << folded(flat, "\n", true);
    QTest::newRow("other characters") << otherCharacters(folded(flat));
}

void PorTest::readsTables()
{
    QFETCH(QByteArray, bytes);
    const auto result = read(bytes);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    const Table &table = result->table;
    QCOMPARE(result->report.format, u"por"_s);
    QCOMPARE(shown(table).first(), (QStringList{u"SEX"_s, u"WORD"_s, u"DAY"_s}));
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.column(0).number(0), 2.0);
    QCOMPARE(table.displayText(0, 1), u"two words"_s);
    QCOMPARE(table.displayText(0, 2), u"2000-01-01"_s);
    QCOMPARE(table.info(0).label, u"Sex"_s);
    QCOMPARE(table.info(0).valueLabel(u"2"_s), u"Female"_s);
    for (qsizetype c = 0; c < 3; ++c)
        QCOMPARE(table.column(c).reason(1), Reason::Empty);
}

void PorTest::keepsMissing()
{
    const QByteArray flat = head() + variable("A", 0, 5) + '8' + number(9) + 'B' + number(20) + number(30)
        + variable("B", 0, 5) + '9' + number(0) + variable("C", 0, 5) + 'A' + number(100)
        + variable("D", 2, 1) + '8' + string("NA") + 'F' + number(9) + "-1/" + number(99) + string("NA")
        + number(25) + number(1) + number(100) + string("x");
    const auto result = read(folded(flat));
    QVERIFY(result);
    const Table &table = result->table;
    const auto reason = [&](qsizetype row, qsizetype column) {
        return table.column(column).reasonName(table.column(column).reason(row));
    };
    QCOMPARE(reason(0, 0), u"userMissing:9"_s);
    QCOMPARE(reason(1, 0), u"userMissing:25"_s);
    QCOMPARE(reason(0, 1), u"userMissing:-1"_s);
    QCOMPARE(table.column(1).number(1), 1.0);
    QCOMPARE(table.column(2).number(0), 99.0);
    QCOMPARE(reason(1, 2), u"userMissing:100"_s);
    QCOMPARE(reason(0, 3), u"userMissing:NA"_s);
    QCOMPARE(table.displayText(1, 3), u"x"_s);
}

void PorTest::damage_data()
{
    QTest::addColumn<QByteArray>("flat");
    QTest::newRow("unknown record") << head() + '!';
    QTest::newRow("no variables") << head() + 'F' + number(1);
    QTest::newRow("label without a variable") << head() + 'C' + string("lost");
    QTest::newRow("no number") << head() + variable("A", 0, 5) + "F1?2/";
    QTest::newRow("cut off in a row") << head() + variable("A", 0, 5) + variable("B", 0, 5) + "F1/";
    QTest::newRow("length without end") << head() + variable("A", 8, 1) + "FTTT/";
    QTest::newRow("negative length") << head() + variable("A", 8, 1) + "F-1/";
}

void PorTest::damage()
{
    QFETCH(QByteArray, flat);
    const auto result = read(folded(flat));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Unreadable);
    QVERIFY2(result.error().message.contains(u"test.por"_s), qPrintable(result.error().message));
}

void PorTest::encodings()
{
    const QByteArray flat = head() + variable("A", 8, 1) + 'F' + string("gr\xFCn");
    QCOMPARE(read(folded(flat))->table.displayText(0, 0), u"grün"_s);
    ImportOptions options;
    options.encoding = u"ISO-8859-7"_s;
    QCOMPARE(read(folded(flat), options)->table.displayText(0, 0), u"grόn"_s);
    options.encoding = u"no such encoding"_s;
    QVERIFY(!read(folded(flat), options));
    const QByteArray utf8 = head() + variable("A", 8, 1) + 'F' + string("gr\xC3\xBCn");
    QCOMPARE(read(folded(utf8))->table.displayText(0, 0), u"grün"_s);
}

static const sphygma::RegisterTest<PorTest> registered;

#include "tst_por.moc"
