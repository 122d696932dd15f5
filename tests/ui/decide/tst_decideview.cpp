// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "ui/decide/decideview.h"

#include <QTest>

#include <numeric>

using namespace sphygma;

class DecideViewTest final : public QObject
{
    Q_OBJECT

private slots:
    void binsAreRound_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("width");
        QTest::newRow("pressures") << std::vector<double>{92, 120, 131, 180} << 90.0 << 5.0;
        QTest::newRow("kilopascal") << std::vector<double>{11.9, 24.2} << 11.5 << 0.5;
        QTest::newRow("one value") << std::vector<double>{120} << 120.0 << 0.05;
        QTest::newRow("negative") << std::vector<double>{-3, 97} << -5.0 << 5.0;
    }

    void binsAreRound()
    {
        QFETCH(std::vector<double>, values);
        const Distribution bins = histogram(values);
        QTEST(bins.start, "start");
        QTEST(bins.width, "width");
        QCOMPARE(std::accumulate(bins.counts.begin(), bins.counts.end(), qint64(0)),
                 static_cast<qint64>(values.size()));
        QVERIFY(bins.counts.size() <= 41);
        QVERIFY(bins.end() > *std::max_element(values.begin(), values.end()));
    }

    void edgesBelongToTheBinAbove()
    {
        std::vector<double> values{100, 130, 129.99, 200};
        const Distribution bins = histogram(values);
        const auto bin = static_cast<size_t>((130 - bins.start) / bins.width);
        QCOMPARE(bins.counts[bin], 1);
        QCOMPARE(bins.counts[bin - 1], 1);
    }

    void nothingHasNoBins()
    {
        QVERIFY(histogram({}).counts.empty());
        QCOMPARE(histogram({}).highest(), 0);
    }
};

static const RegisterTest<DecideViewTest> registered;
#include "tst_decideview.moc"
