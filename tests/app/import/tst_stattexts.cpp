// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statreader.h"
#include "tests/app/import/statfiletest.h"
#include "tests/app/import/statwriter.h"
#include "tests/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Texts, long and short, in the encodings that programs wrote.
class StatTextsTest : public StatFileFixture
{
    Q_OBJECT

private slots:
    void labelsOfTexts();
    void longTexts_data();
    void longTexts();
    void stringRefs();
    void encodings();
    void repairsUtf8();
    void untoldEncodings_data();
    void untoldEncodings();
    void widthsAgree();
    void codePages_data();
    void codePages();
};

void StatTextsTest::labelsOfTexts()
{
    StatWriter file(StatFormat::Sav);
    auto *set = readstat_add_label_set(file.raw(), READSTAT_TYPE_STRING, "sexes");
    readstat_label_string_value(set, "m", "male");
    readstat_label_string_value(set, "f", "female");
    auto *sex = file.text("sex", 1);
    readstat_variable_set_label_set(sex, set);
    file.begin(1);
    file.row([&] { file.put(sex, "f"); });
    const Table read = table(file.finish(), u"texts.sav"_s).table;
    QCOMPARE(read.displayText(0, 0), u"f"_s);
    QCOMPARE(read.info(0).valueLabel(u"f"_s), u"female"_s);
    QCOMPARE(read.info(0).valueLabel(u"x"_s), QString());
}

void StatTextsTest::longTexts_data()
{
    QTest::addColumn<StatFormat>("format");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("width");
    QTest::newRow("sav 255") << StatFormat::Sav << 0 << 255;
    QTest::newRow("sav 256") << StatFormat::Sav << 0 << 256;
    QTest::newRow("sav 5000") << StatFormat::Sav << 0 << 5000;
    QTest::newRow("zsav 5000") << StatFormat::Zsav << 0 << 5000;
    QTest::newRow("dta117 2000") << StatFormat::Dta << 117 << 2000;
    QTest::newRow("sas7bdat 5000") << StatFormat::Sas7bdat << 0 << 5000;
    QTest::newRow("xpt5 200") << StatFormat::Xpt << 5 << 200;
}

void StatTextsTest::longTexts()
{
    QFETCH(StatFormat, format);
    QFETCH(int, version);
    QFETCH(int, width);
    QByteArray whole;
    for (int i = 0; whole.size() < width; ++i)
        whole += QByteArray::number(i) + '-';
    whole = whole.left(width);
    StatWriter file(format, uint8_t(version));
    auto *before = file.number("before");
    auto *text = file.text("note", size_t(width));
    auto *after = file.number("after");
    file.begin(2);
    for (const QByteArray &note : {whole, QByteArray("short")}) {
        file.row([&] {
            file.put(before, 1);
            file.put(text, note.constData());
            file.put(after, 2);
        });
    }
    const Table read = table(file.finish(), u"long.dat"_s).table;
    QCOMPARE(read.columnCount(), 3);
    QCOMPARE(read.displayText(0, 1), QString::fromLatin1(whole));
    QCOMPARE(read.displayText(1, 1), u"short"_s);
    QCOMPARE(read.column(2).number(1), 2.0);
}

void StatTextsTest::stringRefs()
{
    StatWriter file(StatFormat::Dta, 118);
    auto *note = file.add("note", READSTAT_TYPE_STRING_REF, 0, nullptr, nullptr);
    const QByteArray whole = QByteArray("Bogot\xC3\xA1 ").repeated(1000);
    auto *one = readstat_add_string_ref(file.raw(), whole.constData());
    auto *two = readstat_add_string_ref(file.raw(), "two");
    file.begin(3);
    for (auto *ref : {one, two, one})
        file.row([&] { StatWriter::check(readstat_insert_string_ref(file.raw(), note, ref)); });
    const Table read = table(file.finish(), u"refs.dta"_s).table;
    QCOMPARE(read.displayText(0, 0), QString::fromUtf8(whole));
    QCOMPARE(read.displayText(1, 0), u"two"_s);
    QCOMPARE(read.displayText(2, 0), QString::fromUtf8(whole));
}

void StatTextsTest::encodings()
{
    StatWriter file(StatFormat::Dta, 114);
    auto *name = file.text("name", 10);
    file.begin(1);
    file.row([&] { file.put(name, "\xD5\xC5\xC8\xFD"); }); // 张三 in GB18030
    const QByteArray bytes = file.finish();
    ImportOptions options;
    options.encoding = u"GB18030"_s;
    const Imported read = table(bytes, u"old.dta"_s, options);
    QCOMPARE(read.table.displayText(0, 0), u"张三"_s);
    QCOMPARE(read.report.dialect.encoding.value, u"GB18030"_s);
    QVERIFY(read.report.dialect.encoding.byUser);
    options.encoding = u"no such encoding"_s;
    const auto refused = this->read(m_folder.filePath(u"old.dta"_s), options);
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"no such encoding"_s));
}

void StatTextsTest::repairsUtf8()
{
    StatWriter file(StatFormat::Sav);
    auto *name = file.text("name", 10);
    file.begin(2);
    file.row([&] { file.put(name, "a\xFFz"); });
    file.row([&] { file.put(name, "gr\xC3\xBCn"); });
    const Imported read = table(file.finish(), u"faulty.sav"_s);
    QCOMPARE(read.table.displayText(0, 0), u"a\uFFFDz"_s);
    QCOMPARE(read.table.displayText(1, 0), u"grün"_s);
    QVERIFY(sentences(read.report).contains(u"not valid UTF-8"_s));
}

void StatTextsTest::untoldEncodings_data()
{
    QTest::addColumn<StatFormat>("format");
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("encoding");
    const auto add = [](const char *name, const QByteArray &stored, const QString &shown,
                        const char *encoding) {
        for (const auto &[format, version] :
             {std::pair(StatFormat::Dta, 114), std::pair(StatFormat::Dta, 117), std::pair(StatFormat::Xpt, 5),
              std::pair(StatFormat::Xpt, 8)})
            QTest::addRow("%s, %s %d", name, qPrintable(formatId(format)), version)
                << format << version << stored << shown << QString::fromLatin1(encoding);
    };
    add("Chinese", "\xB8\xDF\xD1\xAA\xD1\xB9", u"高血压"_s, "GB18030");
    add("Western", "M\xFCller", u"Müller"_s, "windows-1252");
    add("UTF-8", "M\xC3\xBCller", u"Müller"_s, "UTF-8");
    add("faulty UTF-8", "\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xFF", u"üüüü\uFFFD"_s, "UTF-8");
}

/// Neither Stata 13 nor SAS transport files say what their bytes are.
void StatTextsTest::untoldEncodings()
{
    QFETCH(StatFormat, format);
    QFETCH(int, version);
    QFETCH(QByteArray, stored);
    QFETCH(QString, shown);
    QFETCH(QString, encoding);
    StatWriter file(format, uint8_t(version));
    auto *name = file.add("name", READSTAT_TYPE_STRING, 20, nullptr, stored.constData());
    file.begin(1);
    file.row([&] { file.put(name, stored.constData()); });
    const Imported read = table(file.finish(), u"untold.dat"_s);
    QCOMPARE(read.table.displayText(0, 0), shown);
    QCOMPARE(read.table.info(0).label, shown);
    QCOMPARE(read.report.dialect.encoding.value, encoding);
    QCOMPARE(sentences(read.report).contains(u"not valid UTF-8"_s), shown.contains(u'\uFFFD'));
}

/// A file of SPSS that says so: a code page, and the name of an encoding where it has one.
static QByteArray savOf(const QByteArray &text, qint32 codePage, const QByteArray &encoding)
{
    StatWriter file(StatFormat::Sav);
    auto *name = file.text("name", 16);
    file.begin(1);
    file.row([&] { file.put(name, text.constData()); });
    QByteArray bytes = file.finish();
    const QByteArray machine = QByteArray::fromHex("07000000030000000400000008000000"); // then eight numbers
    const qsizetype place = bytes.indexOf(machine) + machine.size() + 7 * 4;
    qToLittleEndian(codePage, bytes.data() + place);
    const QByteArray named = QByteArray::fromHex("070000001400000001000000"); // then length and name
    const qsizetype old = bytes.indexOf(named);
    if (old > 0)
        bytes.remove(old,
                     named.size() + 4 + qFromLittleEndian<qint32>(bytes.constData() + old + named.size()));
    QByteArray length(4, '\0');
    qToLittleEndian(static_cast<qint32>(encoding.size()), length.data());
    return encoding.isEmpty() ? bytes : bytes.insert(place + 4, named + length + encoding);
}

/// A text of 16 characters without the record that continues it, or wider than a text may be.
void StatTextsTest::widthsAgree()
{
    const QByteArray whole = savOf("Zoe", 65001, "UTF-8");
    QVERIFY(!table(whole, u"whole.sav"_s).table.displayText(0, 0).isEmpty());
    const qsizetype width = 176 + 4, next = whole.indexOf(QByteArray::fromHex("02000000FFFFFFFF"), width) + 4;
    QVERIFY(next > width);
    for (const auto &[place, value] :
         {std::pair(width, 16777216), std::pair(next, -55809), std::pair(width, 24)}) {
        QByteArray bytes = whole;
        qToLittleEndian(qint32(value), bytes.data() + place);
        NoProgress progress;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"widths.sav"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto read = importFile(path, {}, testRules(), progress);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"widths.sav"_s), qPrintable(read.error().message));
    }
}

void StatTextsTest::codePages_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<int>("codePage");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("shown"); ///< empty: it cannot be read
    const QByteArray chinese = "\xB8\xDF\xD1\xAA\xD1\xB9", korean = "\xC7\xF7\xBE\xD0";
    QTest::newRow("Chinese Windows") << chinese << 936 << QByteArray() << u"高血压"_s;
    QTest::newRow("Chinese, named") << chinese << 936 << QByteArray("GBK") << u"高血压"_s;
    QTest::newRow("only named") << chinese << 2 << QByteArray("GB2312") << u"高血压"_s;
    QTest::newRow("Korean Windows") << korean << 949 << QByteArray() << u"혈압"_s;
    QTest::newRow("Western") << QByteArray("M\xFCller") << 1252 << QByteArray("windows-1252") << u"Müller"_s;
    QTest::newRow("Western, a name of no one")
        << QByteArray("M\xFCller") << 1252 << QByteArray("x-foo") << u"Müller"_s;
    QTest::newRow("UTF-8") << QByteArray("M\xC3\xBCller") << 65001 << QByteArray("UTF-8") << u"Müller"_s;
    QTest::newRow("a code page of no one") << chinese << 12345 << QByteArray() << QString();
}

void StatTextsTest::codePages()
{
    QFETCH(QByteArray, stored);
    QFETCH(int, codePage);
    QFETCH(QByteArray, encoding);
    QFETCH(QString, shown);
    const auto read = this->read(write(u"page.sav"_s, savOf(stored, codePage, encoding)));
    QCOMPARE(read.has_value(), !shown.isEmpty());
    if (read)
        QCOMPARE(read->table.displayText(0, 0), shown);
    else
        QVERIFY2(!read.error().message.contains(u" ,"_s), qPrintable(read.error().message));
}

static const RegisterTest<StatTextsTest> registered;

#include "tst_stattexts.moc"
