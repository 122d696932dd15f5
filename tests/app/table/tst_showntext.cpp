// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/cellformat.h"
#include "app/table/columnbuilder.h"
#include "app/table/showntext.h"
#include "tests/testcase.h"

#include <QTest>

#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

class ShownTextTest : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void theValueStaysExact();
    void namesThatLookAlikeAreToldApart_data();
    void namesThatLookAlikeAreToldApart();
};

void ShownTextTest::namesThatLookAlikeAreToldApart_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("shown");
    using Names = QStringList;
    QTest::newRow("one has a blank behind it")
        << Names{u"F"_s, u"male"_s, u"male "_s} << Names{u"F"_s, u"male"_s, u"male·"_s};
    QTest::newRow("before, doubled, unusual")
        << Names{u" Hill Top"_s, u"Hill  Top"_s, u"Hill\u00a0Top"_s, u"Hill Top"_s}
        << Names{u"·Hill Top"_s, u"Hill··Top"_s, u"Hill·Top"_s, u"Hill Top"_s};
    QTest::newRow("nothing looks like it") << Names{u"F   "_s, u"M   "_s} << Names{u"F   "_s, u"M   "_s};
    QTest::newRow("other case looks different")
        << Names{u"male"_s, u"Male "_s} << Names{u"male"_s, u"Male "_s};
    QTest::newRow("the same twice") << Names{u"Male "_s, u"Male "_s} << Names{u"Male "_s, u"Male "_s};
    QTest::newRow("nothing but blanks") << Names{u""_s, u" "_s, u"  "_s} << Names{u""_s, u"·"_s, u"··"_s};
    QTest::newRow("none") << Names() << Names();
}

void ShownTextTest::namesThatLookAlikeAreToldApart()
{
    QFETCH(QStringList, names);
    QTEST(toldApart(names), "shown");
}

void ShownTextTest::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("written");
    QTest::addColumn<QString>("shown");
    QTest::newRow("converted pressure") << 132.01234567890123 << 1 << u"132.01"_s;
    QTest::newRow("mean of three") << 400.0 / 3 << 0 << u"133.33"_s;
    QTest::newRow("whole") << 120.0 << 0 << u"120"_s;
    QTest::newRow("half") << 120.5 << 0 << u"120.5"_s;
    QTest::newRow("zeros are cut") << 119.99999999999999 << 0 << u"120"_s;
    QTest::newRow("below zero") << -24.221453 << 1 << u"-24.22"_s;
    QTest::newRow("small") << 0.0512345678 << 0 << u"0.05123"_s;
    QTest::newRow("glucose") << 5.550712 << 0 << u"5.551"_s;
    QTest::newRow("large") << 12345.678901 << 0 << u"12345.68"_s;
    QTest::newRow("as the file wrote it") << 48.137154 << 6 << u"48.137154"_s;
    QTest::newRow("very small") << 1.2345678e-9 << 0 << u"1.2345678e-09"_s;
    QTest::newRow("none") << std::numeric_limits<double>::quiet_NaN() << 0 << QString();
}

void ShownTextTest::numbers()
{
    QFETCH(double, value);
    QFETCH(int, written);
    QTEST(shownNumber(value, written), "shown");
}

void ShownTextTest::theValueStaysExact()
{
    const double value = 17.6 * 7.50061683;
    ColumnBuilder numbers(ColumnType::Number, {1});
    numbers.appendNumber(value);
    numbers.appendMissing(Reason::NotANumber, "17,6 kPa");
    const Table table({{u"sbp"_s, {}, ColumnType::Number, {}, {}, {}}}, {numbers.finish()});
    QCOMPARE(shownText(table, 0, 0), u"132.01"_s);
    QCOMPARE(table.column(0).number(0), value);
    QCOMPARE(table.displayText(0, 0).toDouble(), value);
    QCOMPARE(shownText(table, 1, 0), u"17,6 kPa"_s);
}

static const RegisterTest<ShownTextTest> registered;
#include "tst_showntext.moc"
