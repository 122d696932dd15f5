// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbertext.h"
#include "tests/testcase.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

using namespace sphygma;
using namespace Qt::StringLiterals;

class NumberTextTest : public QObject
{
    Q_OBJECT

private slots:
    void shortestDecimal_data();
    void shortestDecimal();
    void shortestDecimalReadsBackExactly();
    void nonFiniteIsEmpty();
    void readableNumber_data();
    void readableNumber();
    void readableCount_data();
    void readableCount();
    void readableShort_data();
    void readableShort();
};

void NumberTextTest::shortestDecimal_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << 0.0 << QByteArrayLiteral("0");
    QTest::newRow("negative zero") << -0.0 << QByteArrayLiteral("0");
    QTest::newRow("whole") << 120.0 << QByteArrayLiteral("120");
    QTest::newRow("half") << 120.5 << QByteArrayLiteral("120.5");
    QTest::newRow("tenth") << 0.1 << QByteArrayLiteral("0.1");
    QTest::newRow("sum that is not 0.3") << 0.1 + 0.2 << QByteArrayLiteral("0.30000000000000004");
    QTest::newRow("negative") << -9.25 << QByteArrayLiteral("-9.25");
    QTest::newRow("thousandth, no comma read as point") << 0.435 << QByteArrayLiteral("0.435");
    QTest::newRow("large whole") << 123456789012345680.0 << QByteArrayLiteral("123456789012345680");
    QTest::newRow("just below scientific") << 9.99e20 << QByteArrayLiteral("999000000000000000000");
    QTest::newRow("beyond all whole numbers") << 6.8695e20 << QByteArrayLiteral("686950000000000000000");
    QTest::newRow("as the file said") << -4.28967022071e18 << QByteArrayLiteral("-4289670220710000000");
    QTest::newRow("the last exact one") << 9007199254740992.0 << QByteArrayLiteral("9007199254740992");
    QTest::newRow("scientific large") << 1e21 << QByteArrayLiteral("1e+21");
    QTest::newRow("smallest plain") << 1e-7 << QByteArrayLiteral("0.0000001");
    QTest::newRow("scientific small") << 2.5e-8 << QByteArrayLiteral("2.5e-08");
    QTest::newRow("largest") << std::numeric_limits<double>::max()
                             << QByteArrayLiteral("1.7976931348623157e+308");
    QTest::newRow("smallest of all") << std::numeric_limits<double>::denorm_min()
                                     << QByteArrayLiteral("5e-324");
}

void NumberTextTest::shortestDecimal()
{
    QFETCH(double, value);
    QFETCH(QByteArray, text);
    QCOMPARE_EQ(sphygma::shortestDecimal(value), text);
}

void NumberTextTest::shortestDecimalReadsBackExactly()
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 100'000; ++i) {
        const quint64 bits = random();
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        if (!std::isfinite(value))
            continue;
        const QByteArray text = sphygma::shortestDecimal(value);
        QVERIFY2(text.toDouble() == value, text.constData());
    }
}

void NumberTextTest::nonFiniteIsEmpty()
{
    QVERIFY(sphygma::shortestDecimal(std::numeric_limits<double>::quiet_NaN()).isEmpty());
    QVERIFY(sphygma::shortestDecimal(std::numeric_limits<double>::infinity()).isEmpty());
    QVERIFY(sphygma::shortestDecimal(-std::numeric_limits<double>::infinity()).isEmpty());
}

void NumberTextTest::readableNumber_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("rounded") << 129.36 << 1 << u"129.4"_s;
    QTest::newRow("padded") << 129.0 << 2 << u"129.00"_s;
    QTest::newRow("three digits stay together") << 999.0 << 0 << u"999"_s;
    QTest::newRow("thousands") << 1240.5 << 1 << u"1\u2009240.5"_s;
    QTest::newRow("millions") << 1234567.0 << 0 << u"1\u2009234\u2009567"_s;
    QTest::newRow("real minus") << -1240.0 << 0 << u"−1\u2009240"_s;
    QTest::newRow("three digits and a minus") << -124.0 << 0 << u"−124"_s;
    QTest::newRow("rounds to zero without a minus") << -0.04 << 1 << u"0.0"_s;
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << 1 << u"–"_s;
}

void NumberTextTest::readableNumber()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QCOMPARE_EQ(sphygma::readableNumber(value, decimals), text);
}

void NumberTextTest::readableCount_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0"_s;
    QTest::newRow("thousands") << qint64(2597) << u"2\u2009597"_s;
    QTest::newRow("ten millions") << qint64(10'000'000) << u"10\u2009000\u2009000"_s;
    QTest::newRow("negative") << qint64(-1000) << u"−1\u2009000"_s;
}

void NumberTextTest::readableCount()
{
    QFETCH(qint64, value);
    QFETCH(QString, text);
    QCOMPARE_EQ(sphygma::readableNumber(value), text);
}

void NumberTextTest::readableShort_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zeros cut") << 120.50 << u"120.5"_s;
    QTest::newRow("point cut") << 120.0 << u"120"_s;
    QTest::newRow("whole zeros stay") << 100.0 << u"100"_s;
    QTest::newRow("at most four") << 0.123456 << u"0.1235"_s;
    QTest::newRow("zero") << 0.0 << u"0"_s;
    QTest::newRow("thousands") << 12000.25 << u"12\u2009000.25"_s;
}

void NumberTextTest::readableShort()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE_EQ(sphygma::readableShort(value), text);
}

static const RegisterTest<NumberTextTest> registered;
#include "tst_numbertext.moc"
