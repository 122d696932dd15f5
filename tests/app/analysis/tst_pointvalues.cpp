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
