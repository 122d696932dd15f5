// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "ui/data/histogram.h"

#include <QTest>

#include <numeric>

using namespace sphygma;

class HistogramTest : public QObject
{
    Q_OBJECT

private slots:
    void bins_data();
    void bins();
};

void HistogramTest::bins_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("width");
    QTest::newRow("pressures") << QList<double>{90, 118, 120, 121, 140, 210} << 90.0 << 5.0;
    QTest::newRow("below zero") << QList<double>{-3.2, 0, 3.1} << -3.5 << 0.5;
    QTest::newRow("one value") << QList<double>{7, 7, 7} << 7.0 << 0.0;
}

void HistogramTest::bins()
{
    QFETCH(QList<double>, values);
    QFETCH(double, low);
    QFETCH(double, width);
    const Bins bins = binValues({values.constData(), static_cast<size_t>(values.size())});
    QCOMPARE(std::accumulate(bins.counts.begin(), bins.counts.end(), qint64(0)), qint64(values.size()));
    QVERIFY(bins.counts.size() <= 32);
    QCOMPARE(bins.low, low);
    QCOMPARE((bins.high - bins.low) / static_cast<double>(bins.counts.size()), width);
}

static const RegisterTest<HistogramTest> registered;
#include "tst_histogram.moc"
