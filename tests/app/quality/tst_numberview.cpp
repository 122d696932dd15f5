// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/digitpreference.h"
#include "app/quality/numberview.h"
#include "tests/app/table/maketable.h"
#include "tests/testcase.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace sphygma;
using namespace Qt::StringLiterals;

class NumberViewTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithSortedValues_data();
    void agreesWithSortedValues();
    void emptyColumn();
    void keptRowsOnly();
    void lastDigits_data();
    void lastDigits();
};

void NumberViewTest::agreesWithSortedValues_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("shift");
    QTest::newRow("whole") << 1.0 << 60.0;
    QTest::newRow("tenths") << 0.1 << -5.0;
    QTest::newRow("hundredths") << 0.01 << -2.0;
    QTest::newRow("thousandths") << 0.001 << 18.0;
    QTest::newRow("thirds") << 1.0 / 3 << 0.0;
    QTest::newRow("partly out of the table") << 40.0 << -2000.0;
    QTest::newRow("huge") << 1e12 << 1e15;
}

void NumberViewTest::agreesWithSortedValues()
{
    QFETCH(const double, scale);
    QFETCH(const double, shift);
    QRandomGenerator random(11);
    std::vector<double> values;
    for (int i = 0; i < 5000; ++i)
        values.push_back(static_cast<double>(random.bounded(400)) * scale + shift);
    const Table table({{u"x"_s, {}, ColumnType::Number, {}, {}, {}}},
                      {makeNumbers(5000, [&](qsizetype row) { return values[static_cast<size_t>(row)]; })});
    const NumberView view(table, 0);
    std::sort(values.begin(), values.end());
    QCOMPARE(view.n(), 5000);
    for (const double p : {0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1.0})
        QCOMPARE(view.quantile(p), *quantile(values, p));
    const double middle = values[2500];
    QCOMPARE(view.countOf(middle), std::count(values.begin(), values.end(), middle));
    QCOMPARE(view.countBetween(values[100], middle),
             std::count_if(values.begin(), values.end(),
                           [&](double v) { return v >= values[100] && v <= middle; }));
    QCOMPARE(view.wholeShare(),
             static_cast<double>(std::count_if(values.begin(), values.end(), [](double v) {
                 return v == std::floor(v);
             })) / 5000);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    QVERIFY(view.values() == values);
    QCOMPARE(view.gapAround(values[1]), std::min(values[1] - values[0], values[2] - values[1]));
}

void NumberViewTest::emptyColumn()
{
    const Table table = makeTable({{u"x"_s, ColumnType::Number, {u"NA"_s, {}}}});
    const NumberView view(table, 0);
    QCOMPARE(view.n(), 0);
    QCOMPARE(view.distinct(), 0);
    QCOMPARE(view.median(), 0.0);
    QCOMPARE(view.share(0, 1), 0.0);
    QVERIFY(std::isinf(view.gapAround(5)));
}

void NumberViewTest::keptRowsOnly()
{
    Table table = makeTable({{u"x"_s, ColumnType::Number, {u"1"_s, u"2"_s, u"3"_s}}});
    RowSet kept(3, true);
    kept.remove(2);
    QCOMPARE(NumberView(table.withKept(kept), 0).values(), (std::vector<double>{1, 2}));
}

void NumberViewTest::lastDigits_data()
{
    using Counts = std::array<qint64, 10>;
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<double>("chiSquare");
    QTest::addColumn<double>("score");
    QTest::addColumn<double>("index");
    QTest::addColumn<int>("digits");
    // Worked example of the clinical specification, checked there against R's chisq.test.
    QTest::newRow("rounded") << Counts{70, 6, 9, 7, 10, 30, 9, 8, 12, 9} << 208.5882353 << 36.92318783
                             << 294.1176 << 10;
    QTest::newRow("even") << Counts{10, 10, 10, 10, 10, 10, 10, 10, 10, 10} << 0.0 << 0.0 << 100.0 << 10;
    QTest::newRow("one digit") << Counts{100, 0, 0, 0, 0, 0, 0, 0, 0, 0} << 400.0 << 100.0 << 500.0 << 5;
    QTest::newRow("scale of two") << Counts{20, 0, 20, 0, 20, 0, 20, 0, 20, 0} << 0.0 << 0.0 << 100.0 << 5;
    QTest::newRow("none") << Counts{} << 0.0 << 0.0 << 0.0 << 10;
}

void NumberViewTest::lastDigits()
{
    using Counts = std::array<qint64, 10>;
    QFETCH(const Counts, counts);
    QFETCH(const double, chiSquare);
    QFETCH(const double, score);
    QFETCH(const double, index);
    QFETCH(const int, digits);
    const DigitPreference found = digitPreference(counts);
    QVERIFY(qAbs(found.chiSquare - chiSquare) < 1e-6);
    QVERIFY(qAbs(found.score - score) < 1e-6);
    QVERIFY(qAbs(found.index - index) < 1e-4);
    QCOMPARE(found.possibleDigits, digits);
}

static const RegisterTest<NumberViewTest> registered;
#include "tst_numberview.moc"
