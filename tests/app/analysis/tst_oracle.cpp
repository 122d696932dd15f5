// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agepressure.h"
#include "app/clinical/averaging.h"
#include "tests/support/oracletable.h"
#include "tests/testcase.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Everything computed here that R also computed, on 120 rows whose pressures are the mean of the last two
/// readings. R's numbers are printed with 12 digits.
class OracleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void describes_data();
    void describes();
    void quantileTypes();
    void prevalence();
    void regression();

private:
    static bool near(double found, double expected, double relative = 1e-9)
    {
        // Half a unit in the last printed digit of the oracle.
        const double printed = 5e-12 * std::pow(10, std::ceil(std::log10(std::abs(expected) + 1e-12)));
        return std::abs(found - expected) <= std::max(relative * std::abs(expected), printed);
    }

    QHash<QString, std::vector<double>> m_values;
    QJsonObject m_expected;
};

void OracleTest::initTestCase()
{
    const Table table = oracleTable();
    m_expected = oracleResults();
    QCOMPARE(table.rowCount(), 120);
    const auto at = [&table](const QString &name, qsizetype row) {
        return table.column(table.indexOf(name)).number(row);
    };
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        std::vector<Reading> readings;
        for (const QString &n : {u"1"_s, u"2"_s, u"3"_s})
            readings.push_back({at(u"sbp"_s + n, row), at(u"dbp"_s + n, row)});
        const Reading mean = averageReadings(u"esc"_s, readings);
        m_values[u"sbp"_s].push_back(*mean.systolic);
        m_values[u"dbp"_s].push_back(*mean.diastolic);
        m_values[u"age"_s].push_back(at(u"age"_s, row));
    }
}

void OracleTest::describes_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"age", "sbp", "dbp"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void OracleTest::describes()
{
    QFETCH(QString, name);
    const QJsonObject expected = m_expected[u"describe"][name].toObject();
    const auto value = [&expected](const char *key) { return expected[QLatin1String(key)].toDouble(); };
    const Summary found = summarise(m_values[name]);
    QCOMPARE(found.n, 120);
    QVERIFY(near(*found.mean, value("mean")));
    QVERIFY(near(*found.sd, value("sd")));
    QCOMPARE(*found.minimum, value("min"));
    QCOMPARE(*found.maximum, value("max"));
    QVERIFY(near(found.ci95->low, expected[u"ci95"][0].toDouble(), 1e-8));
    QVERIFY(near(found.ci95->high, expected[u"ci95"][1].toDouble(), 1e-8));
    const auto spread = quantiles(m_values[name]);
    QCOMPARE(spread->p25, value("q1"));
    QCOMPARE(spread->p50, value("median"));
    QCOMPARE(spread->p75, value("q3"));
}

void OracleTest::quantileTypes()
{
    const QJsonValue expected = m_expected[u"quantile_types_sbp"];
    const auto spread = quantiles(m_values[u"sbp"_s]);
    QVERIFY(near(spread->p05, expected[u"type7"][0].toDouble()));
    QVERIFY(near(spread->p50, expected[u"type7"][1].toDouble()));
    QVERIFY(near(spread->p95, expected[u"type7"][2].toDouble()));
}

void OracleTest::prevalence()
{
    for (const auto &[key, systolic, diastolic] :
         {std::tuple{u"htn140"_s, 140.0, 90.0}, std::tuple{u"htn130"_s, 130.0, 80.0}}) {
        qint64 count = 0;
        for (size_t i = 0; i < 120; ++i)
            count += m_values[u"sbp"_s][i] >= systolic || m_values[u"dbp"_s][i] >= diastolic;
        const QJsonValue expected = m_expected[u"prevalence"][key];
        const Proportion found = proportion(count, 120);
        QCOMPARE(found.count, expected[u"x"].toInteger());
        QVERIFY(near(*found.share, expected[u"p"].toDouble()));
        QVERIFY(near(found.ci95->low, expected[u"wilson"][0].toDouble()));
        QVERIFY(near(found.ci95->high, expected[u"wilson"][1].toDouble()));
    }
}

void OracleTest::regression()
{
    const Table table = tableOf({{u"age"_s, u"age"_s, numberColumn(m_values[u"age"_s])},
                                 {u"sbp"_s, u"sbp"_s, numberColumn(m_values[u"sbp"_s])}});
    NoProgress progress;
    const auto line = leastSquares(*gatherPoints(table, 0, 1, progress).value());
    const QJsonArray expected = m_expected[u"lm_simple"][u"coef"].toArray();
    QVERIFY(near(line->intercept, expected[0][u"Estimate"].toDouble()));
    QVERIFY(near(line->slope, expected[1][u"Estimate"].toDouble()));
}

static const RegisterTest<OracleTest> registered;
#include "tst_oracle.moc"
