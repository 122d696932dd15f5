// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/analysis/oracle/oraclerows.h"
#include "tests/support/oracletable.h"
#include "tests/testcase.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Every number of R's results (tests/data/clinical/oracle_results.json), printed with 12 digits, against
/// ours.
class OracleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void values_data();
    void values();
    void everyNumberIsChecked();

private:
    OracleRows m_rows;
    QMap<QString, double> m_expected;
};

static void collectNumbers(const QJsonValue &value, const QString &path, QMap<QString, double> &numbers)
{
    const auto at = [&path](const QString &key) { return path.isEmpty() ? key : path + u'.' + key; };
    if (value.isDouble()) {
        numbers[path] = value.toDouble();
    } else if (value.isArray()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i)
            collectNumbers(value[i], at(QString::number(i)), numbers);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectNumbers(it.value(), at(it.key()), numbers);
    }
}

void OracleTest::initTestCase()
{
    collectNumbers(oracleResults(), {}, m_expected);
    QVERIFY(m_expected.size() > 500);
    addDescription(m_rows);
    addComparison(m_rows);
    addRates(m_rows);
    addRelation(m_rows);
    addRegression(m_rows);
    addLogistic(m_rows);
    addCurves(m_rows);
    addAgreement(m_rows);
    addSurvival(m_rows);
}

void OracleTest::values_data()
{
    QTest::addColumn<double>("found");
    QTest::addColumn<double>("tolerance");
    for (const OracleRow &row : m_rows.rows())
        QTest::newRow(qPrintable(row.path)) << row.found << row.tolerance;
}

void OracleTest::values()
{
    QFETCH(double, found);
    QFETCH(double, tolerance);
    const QString path = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY2(m_expected.contains(path), "R says nothing of it");
    const double expected = m_expected[path];
    // Half a unit in the last printed digit of the oracle.
    const double printed = 5e-12 * std::pow(10, std::ceil(std::log10(std::abs(expected) + 1e-300)));
    const double allowed = std::max({tolerance * std::abs(expected), printed, 1e-12});
    QVERIFY2(std::abs(found - expected) <= allowed,
             qPrintable(u"%1 instead of %2"_s.arg(found, 0, 'g', 15).arg(expected, 0, 'g', 15)));
}

void OracleTest::everyNumberIsChecked()
{
    QSet<QString> left;
    for (auto it = m_expected.keyBegin(); it != m_expected.keyEnd(); ++it)
        left.insert(*it);
    for (const OracleRow &row : m_rows.rows())
        left.remove(row.path);
    // What the others were computed from.
    const QStringList given{u"age_standardised.weights."_s,
                            u"digit_pref_example.counts."_s,
                            u"lms.L"_s,
                            u"lms.M"_s,
                            u"lms.S"_s,
                            u"lms.y."_s,
                            u"p_adjust.p."_s,
                            u"power_t."_s,
                            u"psi.expected."_s,
                            u"psi.actual."_s,
                            u"quantile_types_sbp.p."_s};
    // Not ours: another type of quantile, a bias index that the quality pages compute, R's interpolated count
    // of parameters, seasonal forecasts.
    const QStringList notOurs{u"loess.enp"_s, u"quantile_types_sbp.type6."_s,
                              u"digit_pref_example.index_0_5"_s, u"holt_winters"_s};
    QStringList unchecked;
    for (const QString &path : left) {
        const auto begins = [&path](const QString &start) { return path.startsWith(start); };
        if (std::any_of(given.begin(), given.end(), begins))
            continue;
        if (std::any_of(notOurs.begin(), notOurs.end(), begins))
            qInfo("unchecked: %s", qPrintable(path));
        else
            unchecked.append(path);
    }
    QVERIFY2(unchecked.isEmpty(), qPrintable(unchecked.join(u'\n')));
}

static const RegisterTest<OracleTest> registered;
#include "tst_oracle.moc"
