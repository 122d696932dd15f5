// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/problemrows.h"
#include "app/import/statfile/statreader.h"
#include "tests/app/import/statfiletest.h"
#include "tests/app/import/statwriter.h"
#include "tests/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// What a file calls missing keeps its reason.
class StatMissingTest : public StatFileFixture
{
    Q_OBJECT

private slots:
    void keepsUserMissing();
    void keepsTaggedMissing_data();
    void keepsTaggedMissing();
};

void StatMissingTest::keepsUserMissing()
{
    StatWriter file(StatFormat::Sav);
    auto *value = file.number("value");
    readstat_variable_add_missing_double_value(value, 99);
    readstat_variable_add_missing_double_range(value, 200, 300);
    auto *text = file.text("text", 4);
    readstat_variable_add_missing_string_value(text, "NA");
    file.begin(4);
    for (const auto &[number, word] : std::initializer_list<std::pair<double, const char *>>{
             {99, "NA"}, {250.5, "N"}, {98, ""}, {301, "x"}}) {
        file.row([&, n = number, w = word] {
            file.put(value, n);
            file.put(text, w);
        });
    }
    const Table read = table(file.finish(), u"missing.sav"_s).table;
    const Column &numbers = read.column(0), &texts = read.column(1);
    QCOMPARE(numbers.missingCount(), 2);
    QCOMPARE(numbers.reasonName(numbers.reason(0)), u"userMissing:99"_s);
    QCOMPARE(numbers.original(0), u"99"_s);
    QCOMPARE(numbers.reasonName(numbers.reason(1)), u"userMissing:250.5"_s);
    QCOMPARE(numbers.original(1), u"250.5"_s);
    QCOMPARE(numbers.number(2), 98.0);
    QCOMPARE(numbers.number(3), 301.0);
    QCOMPARE(texts.reasonName(texts.reason(0)), u"userMissing:NA"_s);
    QCOMPARE(texts.original(0), u"NA"_s);
    QVERIFY(texts.isValid(1));
    QCOMPARE(texts.reason(2), Reason::Empty);
    const auto preview = previewFile(m_folder.filePath(u"missing.sav"_s), {}, testRules(), 4);
    QVERIFY(preview);
    for (const QList<PreviewCell> &row : preview->rows) {
        for (const PreviewCell &cell : row)
            QVERIFY2(cell.fits, qPrintable(cell.raw)); // what the file itself calls missing is no misfit
    }
    NoProgress progress;
    QCOMPARE(problemRows(read, 10, progress)->cells, 0);
    QCOMPARE(preview->rows[0][0].raw, u"99"_s);
    QVERIFY(preview->rows[0][0].parsed.isEmpty());
}

void StatMissingTest::keepsTaggedMissing_data()
{
    QTest::addColumn<StatFormat>("format");
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("tags");
    QTest::newRow("dta114") << StatFormat::Dta << 114 << u"abz"_s;
    QTest::newRow("dta118") << StatFormat::Dta << 118 << u"abz"_s;
    QTest::newRow("sas7bdat") << StatFormat::Sas7bdat << 0 << u"ABZ_"_s;
    QTest::newRow("xpt5") << StatFormat::Xpt << 5 << u"ABZ_"_s;
    QTest::newRow("xpt8") << StatFormat::Xpt << 8 << u"ABZ_"_s;
}

void StatMissingTest::keepsTaggedMissing()
{
    QFETCH(StatFormat, format);
    QFETCH(int, version);
    QFETCH(QString, tags);
    StatWriter file(format, uint8_t(version));
    auto *value = file.number("value");
    if (format == StatFormat::Dta) {
        auto *set = readstat_add_label_set(file.raw(), READSTAT_TYPE_DOUBLE, "why");
        readstat_label_tagged_value(set, 'a', "refused");
        readstat_variable_set_label_set(value, set);
    }
    file.begin(long(tags.size()) + 2);
    for (const QChar tag : tags)
        file.row([&] { file.putTagged(value, tag.toLatin1()); });
    file.row([&] { file.putMissing(value); });
    file.row([&] { file.put(value, 7); });
    const Table read = table(file.finish(), u"tagged.dat"_s).table;
    const Column &column = read.column(0);
    for (qsizetype i = 0; i < tags.size(); ++i) {
        QCOMPARE(column.reasonName(column.reason(i)), u"tagged:"_s + tags[i].toLower());
        QCOMPARE(column.original(i), u'.' + QString(tags[i]));
    }
    QCOMPARE(column.reason(tags.size()), Reason::Empty);
    QCOMPARE(column.number(tags.size() + 1), 7.0);
    if (format == StatFormat::Dta)
        QCOMPARE(read.info(0).valueLabel(u".a"_s), u"refused"_s);
}

static const RegisterTest<StatMissingTest> registered;

#include "tst_statmissing.moc"
