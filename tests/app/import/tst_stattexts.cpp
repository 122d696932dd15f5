// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statreader.h"
#include "tests/app/import/statfiletest.h"
#include "tests/app/import/statwriter.h"
#include "tests/testcase.h"

#include <QFile>
#include <QTemporaryDir>

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
    QCOMPARE(table(bytes, u"old.dta"_s).table.displayText(0, 0), u"ÕÅÈý"_s);
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

static const RegisterTest<StatTextsTest> registered;

#include "tst_stattexts.moc"
