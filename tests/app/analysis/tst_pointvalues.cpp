// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agepressure.h"
#include "app/analysis/binning.h"
#include "tests/testcase.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace sphygma;

class PointValuesTest final : public QObject
{
    Q_OBJECT

private:
    static constexpr size_t many = 200'003;

    static std::vector<float> tenths(quint32 seed, int from, int to)
    {
        std::mt19937 random(seed);
        std::uniform_int_distribution<int> value(10 * from, 10 * to);
        std::vector<float> values;
        for (size_t i = 0; i < many; ++i)
            values.push_back(static_cast<float>(value(random)) / 10);
        return values;
    }

private slots:
    void compactValuesAreTheSameValues()
    {
        std::vector<float> plain = tenths(1, 18, 99);
        plain[7] = -0.0F;
        plain[8] = 0.0F;
        PointValues values(plain);
        const size_t before = values.bytes();
        values.compact();
        QVERIFY(values.isCompact());
        QVERIFY(values.bytes() < before * 6 / 10);
        QCOMPARE(values.size(), many);
        QVERIFY(values == plain);
        QVERIFY(std::signbit(values[7]) && !std::signbit(values[8]));
    }

    void valuesAreCompactWhileTheyGrow()
    {
        const std::vector<float> plain = tenths(4, 18, 99);
        PointValues values;
        for (const float value : plain)
            values.push_back(value);
        QVERIFY(values.isCompact());
        QVERIFY(values == plain);

        PointValues copy = values; // each grows on by itself
        copy.push_back(1000);
        values.push_back(2000);
        QCOMPARE(copy.back(), 1000.0F);
        QCOMPARE(values.back(), 2000.0F);
    }

    void valuesThatTurnOutToDifferBecomePlain()
    {
        std::vector<float> plain(many, 120.0F);
        for (size_t i = 0; i < many; ++i)
            plain.push_back(static_cast<float>(i) / 8);
        PointValues values;
        for (const float value : plain)
            values.push_back(value);
        QVERIFY(!values.isCompact());
        QVERIFY(values == plain);
    }

    void valuesThatAllDifferStayAsTheyAre()
    {
        std::vector<float> plain;
        for (size_t i = 0; i < many; ++i)
            plain.push_back(static_cast<float>(i) / 8);
        PointValues values(plain);
        values.compact();
        QVERIFY(!values.isCompact());
        QVERIFY(values == plain);
    }

    void compactRowsAreTheSameRows_data()
    {
        QTest::addColumn<int>("leaveOut");
        QTest::newRow("all rows") << 0;
        QTest::newRow("every third is missing") << 3;
        QTest::newRow("most are missing") << -9;
    }

    void compactRowsAreTheSameRows()
    {
        QFETCH(int, leaveOut);
        PointRows rows;
        std::vector<quint32> plain;
        for (quint32 row = 5; plain.size() < many; ++row) {
            if (leaveOut > 0 && row % static_cast<quint32>(leaveOut) == 0)
                continue;
            if (leaveOut < 0 && row % static_cast<quint32>(-leaveOut) != 0)
                continue;
            plain.push_back(row);
            rows.push_back(row);
        }
        rows.compact();
        QVERIFY(rows.isCompact());
        QVERIFY(rows.bytes() < many * 2);
        QCOMPARE(rows.size(), many);
        QVERIFY(rows == plain);
        QCOMPARE(rows.back(), plain.back());
        std::vector<quint32> visited;
        rows.forEach([&](size_t i, quint32 row) {
            if (i == visited.size())
                visited.push_back(row);
        });
        QVERIFY(visited == plain);
    }

    void rowsOfASetAreTheSame_data()
    {
        QTest::addColumn<int>("of");
        QTest::addColumn<bool>("compact");
        QTest::newRow("all") << 1 << true;
        QTest::newRow("every third") << 3 << true;
        QTest::newRow("few of a long table") << 100 << false;
    }

    void rowsOfASetAreTheSame()
    {
        QFETCH(int, of);
        QFETCH(bool, compact);
        RowSet set(of * static_cast<qsizetype>(many));
        std::vector<quint32> plain;
        for (qsizetype row = 0; row < set.size(); row += of) {
            set.insert(row);
            plain.push_back(static_cast<quint32>(row));
        }
        const PointRows rows(set);
        QCOMPARE(rows.isCompact(), compact);
        QVERIFY(rows == plain);
    }

    void spreadAgesStayInTheirYear()
    {
        PointCloud cloud;
        for (quint32 row = 0; row < many; ++row)
            cloud.x.push_back(static_cast<float>(20 + row % 80));
        cloud.y = PointValues(std::vector<float>(many, 120.0F));
        cloud.rows = PointRows(RowSet(static_cast<qsizetype>(many), true));
        const PointValues before = cloud.x;
        spreadAges(cloud);
        QVERIFY(cloud.jittered && cloud.x.isCompact());
        float least = 0, most = 0;
        for (size_t i = 0; i < many; ++i) {
            least = std::min(least, cloud.x[i] - before[i]);
            most = std::max(most, cloud.x[i] - before[i]);
        }
        QVERIFY2(least >= -0.45F && least < -0.44F, qPrintable(QString::number(least)));
        QVERIFY2(most <= 0.45F && most > 0.44F, qPrintable(QString::number(most)));
    }

    void rowsOutOfOrderStayAsTheyAre()
    {
        PointRows rows;
        for (quint32 row = 0; row < many; ++row)
            rows.push_back(row ^ 1U);
        rows.compact();
        QVERIFY(!rows.isCompact());
        QCOMPARE(rows[0], 1U);
    }

    void compactPointsFallIntoTheSameBins_data()
    {
        QTest::addColumn<DataWindow>("window");
        QTest::newRow("all") << DataWindow{15, 100, 60, 220};
        QTest::newRow("a part, edges on values") << DataWindow{30, 60, 100, 140};
        QTest::newRow("narrow") << DataWindow{40.05, 40.35, 119.95, 120.25};
    }

    void compactPointsFallIntoTheSameBins()
    {
        QFETCH(DataWindow, window);
        const std::vector<float> xs = tenths(2, 18, 99), ys = tenths(3, 70, 210);
        PointValues x(xs), y(ys), jittered(xs);
        x.compact();
        y.compact();
        QVERIFY(x.isCompact() && y.isCompact());
        NoProgress progress;
        const auto plain = binPoints(xs, ys, window, 173, 91, progress);
        const auto compact = binValues(x, y, window, 173, 91, progress);
        const auto mixed = binValues(jittered, y, window, 173, 91, progress);
        QVERIFY(plain && compact && mixed);
        QVERIFY(plain->inside > 0);
        QCOMPARE(compact->inside, plain->inside);
        QCOMPARE(compact->highest, plain->highest);
        QVERIFY(compact->counts == plain->counts);
        QVERIFY(mixed->counts == plain->counts);
    }
};

static const RegisterTest<PointValuesTest> registered;
#include "tst_pointvalues.moc"
