// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/digitpreference.h"
#include "app/quality/outliers.h"
#include "app/quality/qualitythresholds.h"
#include "app/quality/variancecomponents.h"
#include "tests/app/table/maketable.h"
#include "tests/support/oracletable.h"
#include "tests/testcase.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// The formulas behind the indicators against R (oracle_results.json, robustbase) and by hand.
class QualityMathTest : public QObject
{
    Q_OBJECT

private slots:
    void medcoupleAsRobustbase_data();
    void medcoupleAsRobustbase();
    void fencesOfEvenSpread();
    void iccAsR();
    void digitsAsR_data();
    void digitsAsR();
    void grades_data();
    void grades();
    void thresholdsSurviveJson();
    void wrongThresholdsAreNamed();
};

static NumberView viewOf(const std::vector<double> &values)
{
    return NumberView(tableOf({{u"x"_s, {}, numberColumn(values)}}), 0);
}

void QualityMathTest::medcoupleAsRobustbase_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("expected");
    QTest::newRow("even") << QList<double>{1, 2, 3, 4, 5} << 0.0;
    QTest::newRow("cushny") << QList<double>{0, 0.8, 1, 1.2, 1.3, 1.3, 1.4, 1.8, 2.4, 4.6} << 0.125;
    QTest::newRow("left") << QList<double>{1, 2, 7, 9, 10} << -1.0 / 3;
}

void QualityMathTest::medcoupleAsRobustbase()
{
    QFETCH(const QList<double>, values);
    QFETCH(const double, expected);
    const double found = medcouple(viewOf({values.begin(), values.end()}));
    QVERIFY2(std::abs(found - expected) < 1e-12, qPrintable(QString::number(found)));
}

void QualityMathTest::fencesOfEvenSpread()
{
    std::vector<double> values;
    for (int i = 0; i <= 40; ++i)
        values.push_back(100 + i);
    values.push_back(300);
    const OutlierFences fences = outlierFences(viewOf(values));
    QCOMPARE(fences.votesAgainst(300), 4);
    QCOMPARE(fences.votesAgainst(120), 0);
    QCOMPARE(fences.sigmaGap.high, 140.0);
    QCOMPARE(fences.sigmaGap.low, 100.0);
}

/// Three readings a person: the persons are the groups.
void QualityMathTest::iccAsR()
{
    const Table table = oracleTable();
    std::vector<std::vector<double>> groups(static_cast<size_t>(table.rowCount()));
    const QList<qsizetype> readings = table.indicesOfRole(u"sbp"_s);
    QCOMPARE(readings.size(), 3);
    for (size_t row = 0; row < groups.size(); ++row) {
        for (const qsizetype column : readings)
            groups[row].push_back(table.column(column).number(static_cast<qsizetype>(row)));
    }
    const QJsonObject expected = oracleResults()[u"icc"].toObject();
    const auto found = varianceComponents(groups);
    QVERIFY(std::abs(*found->icc() - expected[u"icc1"].toDouble()) < 1e-9);
    QVERIFY(std::abs(std::sqrt(found->within) - expected[u"within_sd"].toDouble()) < 1e-9);
    QVERIFY(!varianceComponents({{1, 2, 3}}));
    QVERIFY(!varianceComponents({{1}, {2}}));
}

void QualityMathTest::digitsAsR_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("sbp1") << u"digit_pref_sbp1"_s;
    QTest::newRow("example") << u"digit_pref_example"_s;
}

void QualityMathTest::digitsAsR()
{
    QFETCH(const QString, key);
    const QJsonObject expected = oracleResults()[key].toObject();
    std::array<qint64, 10> counts{};
    for (size_t digit = 0; digit < 10; ++digit)
        counts[digit] = expected[u"counts"][static_cast<qsizetype>(digit)].toInt();
    const DigitPreference found = digitPreference(counts);
    QVERIFY(std::abs(found.chiSquare - expected[u"X2"].toDouble()) < 1e-8);
    QVERIFY(std::abs(found.score - expected[u"dps"].toDouble()) < 1e-8);
    QVERIFY(std::abs(found.p / expected[u"p"].toDouble() - 1) < 1e-9);
}

/// clinical_spec 4.2.
void QualityMathTest::grades_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("measured");
    QTest::addColumn<int>("grade");
    const auto row = [](const char *kind, double measured, int grade) {
        QTest::addRow("%s %g", kind, measured) << QString::fromLatin1(kind) << measured << grade;
    };
    row("C1", 0.0099, 0);
    row("C1", 0.01, 1);
    row("P1", 0, 0);
    row("P1", 0.0001, 1);
    row("P1", 0.02, 2);
    row("P1", 0.05, 3);
    row("A1", 0.10, 4);
    row("P5", 0.05, 1);
    row("P5", 0.0501, 2);
    row("P5", 0.11, 3);
    row("P4", 1, 1);
    row("P4", 2, 2);
    row("A4", 0.019, 0);
    row("A4", 0.1, 4);
    row("A3", 10, 1);
    row("A3", 20, 2);
}

void QualityMathTest::grades()
{
    QFETCH(const QString, kind);
    QFETCH(const double, measured);
    QFETCH(const int, grade);
    QCOMPARE(QualityThresholds::standard().grade(kind, measured), grade);
}

void QualityMathTest::thresholdsSurviveJson()
{
    const QualityThresholds standard = QualityThresholds::standard();
    QCOMPARE(QualityThresholds::fromJson(standard.toJson()).value(), standard);
    QVERIFY(!standard.grade(u"A7"_s, 5));
}

void QualityMathTest::wrongThresholdsAreNamed()
{
    const auto read = [](const QJsonArray &bounds) {
        return QualityThresholds::fromJson(QJsonObject{{u"P1"_s, bounds}});
    };
    QVERIFY(read({QJsonObject{{u"atLeast"_s, 1}}, QJsonObject{{u"above"_s, 1}}}));
    for (const QJsonArray &wrong : {QJsonArray{QJsonObject{{u"atLeast"_s, u"much"_s}}},
                                    QJsonArray{QJsonObject{{u"above"_s, 2}}, QJsonObject{{u"above"_s, 1}}}}) {
        const auto thresholds = read(wrong);
        QVERIFY(!thresholds);
        QVERIFY(thresholds.error().message.contains(u"P1"_s));
    }
}

static const RegisterTest<QualityMathTest> registered;
#include "tst_qualitymath.moc"
