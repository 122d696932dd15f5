// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Real files, against facts that others computed exactly.
class CliOracleTest : public QObject
{
    Q_OBJECT

private slots:
    void nhanesMean();
    void profileAgreesWithTheFacts_data();
    void profileAgreesWithTheFacts();
};

void CliOracleTest::nhanesMean()
{
    if (sharedData().isEmpty())
        return;
    const CliRun run =
        runSphygma({u"analyse"_s, sharedData() + u"/clinical/nhanes_2015_2016.csv"_s, u"--json"_s});
    QVERIFY2(run.code == 0, run.err);
    const QJsonObject json = run.json();
    QCOMPARE_EQ(json[u"columns"][u"systolic"].toString(), u"BPXSY1"_s);
    QCOMPARE_EQ(json[u"n"].toInt(), 5401);
    QCOMPARE_EQ(json[u"missing"].toInt(), 334);
    QVERIFY(std::fabs(json[u"meanSystolic"].toDouble() - 125.08461396037771) < 1e-9);
    QVERIFY(std::fabs(json[u"sd"].toDouble() - 18.480872651654913) < 1e-9);
    QCOMPARE_EQ(json[u"atOrAbove130"].toInt(), 1864);
    QCOMPARE_EQ(json[u"atOrAbove140"].toInt(), 1020);
    QCOMPARE_EQ(json[u"plainMean"][u"label"].toString(), u"Normal"_s);
    bool said = false;
    for (const QJsonValue assumption : json[u"assumptions"].toArray())
        said = said || assumption.toString().contains(u"BPXSY1"_s);
    QVERIFY(said); // which of several readings
}

static QJsonObject facts()
{
    return QJsonDocument::fromJson(readFile(sharedData() + u"/clinical/expected.json"_s))
        .object()[u"files"_s]
        .toObject();
}

void CliOracleTest::profileAgreesWithTheFacts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("fact");
    QTest::newRow("none") << QString() << QJsonObject();
    const QJsonObject files = facts();
    for (auto file = files.constBegin(); file != files.constEnd(); ++file) {
        if (file.value()[u"delimiter"].isString())
            QTest::newRow(qPrintable(file.key())) << file.key() << file.value().toObject();
    }
}

static bool isNear(const QJsonValue &value, const QJsonValue &fact)
{
    const double expected = fact.toDouble();
    return value.isDouble()
        && std::fabs(value.toDouble() - expected) <= 1e-9 * std::max(1.0, std::fabs(expected));
}

void CliOracleTest::profileAgreesWithTheFacts()
{
    QFETCH(QString, name);
    QFETCH(QJsonObject, fact);
    if (name.isEmpty())
        return;
    const CliRun run = runSphygma({u"profile"_s, sharedData() + u"/clinical/"_s + name, u"--json"_s});
    QVERIFY2(run.code == 0, run.err);
    const QJsonObject profile = run.json();
    QCOMPARE_EQ(profile[u"file"][u"sha256"], fact[u"sha256"]);
    QCOMPARE_EQ(profile[u"rows"].toInt(), fact[u"rows"].toInt());
    QCOMPARE_EQ(profile[u"columns"].toArray().size(), fact[u"columns"].toInt());
    const QJsonArray names = fact[u"column_names"].toArray();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString column = names[i].toString();
        const QByteArray where = column.toUtf8();
        const QJsonObject ours = profile[u"columns"][int(i)].toObject();
        if (fact[u"missing_per_column"][column].toInt() == 0)
            QVERIFY2(ours[u"distinct"].toInt() == fact[u"distinct_per_column"][column].toInt(), where);
        const QJsonObject known = fact[u"numeric"][column].toObject();
        if (known.isEmpty())
            continue;
        QVERIFY2(ours[u"type"] == u"number"_s, where);
        QVERIFY2(ours[u"n"].toInt() == known[u"n"].toInt(), where);
        QVERIFY2(ours[u"missing"].toInt() == fact[u"rows"].toInt() - known[u"n"].toInt(), where);
        for (const char *key : {"mean", "sd", "min", "max"})
            QVERIFY2(isNear(ours[QLatin1String(key)], known[QLatin1String(key)]), where + " " + key);
        for (const auto &[quantile, theirs] :
             {std::pair("p25", "q1"), std::pair("p50", "median"), std::pair("p75", "q3")})
            QVERIFY2(isNear(ours[u"quantiles"][QLatin1String(quantile)], known[QLatin1String(theirs)]),
                     where + " " + quantile);
    }
}

static const RegisterTest<CliOracleTest> registered;
#include "tst_clioracle.moc"
