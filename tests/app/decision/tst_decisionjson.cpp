// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/finding.h"
#include "tests/support/oracletable.h"
#include "tests/testcase.h"

#include <QJsonArray>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class DecisionJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasEveryKey();
    void undefinedIsNull();

private:
    QJsonObject jsonOf(const Table &table) const
    {
        NoProgress progress;
        const Decision decision = decide(table, m_rules, progress).value();
        return decisionJson(decision, table, decision.columns.assumptions);
    }

    ClinicalRulesPtr m_rules;
};

void DecisionJsonTest::initTestCase()
{
    m_rules = ClinicalRules::shipped().value();
}

void DecisionJsonTest::hasEveryKey()
{
    const QJsonObject json = jsonOf(oracleTable());
    QStringList keys = json.keys();
    keys.sort();
    QCOMPARE(keys,
             (QStringList{u"adults"_s, u"assumptions"_s, u"atOrAbove130"_s, u"atOrAbove140"_s, u"ci95"_s,
                          u"columns"_s, u"guidelines"_s, u"meanSystolic"_s, u"missing"_s, u"n"_s,
                          u"plainMean"_s, u"rowsIn"_s, u"rowsKept"_s, u"rowsRemoved"_s, u"sd"_s}));
    QCOMPARE(json[u"columns"],
             (QJsonValue(QJsonObject{
                 {u"systolic"_s, u"sbp1"_s}, {u"diastolic"_s, u"dbp1"_s}, {u"age"_s, u"age"_s}})));
    const QJsonObject plain = json[u"plainMean"].toObject();
    QCOMPARE(plain[u"status"], QJsonValue(u"evaluated"_s));
    QCOMPARE(plain[u"label"], QJsonValue(u"Normal"_s)); // as the plain script prints it
    QCOMPARE(plain[u"finding"], QJsonValue(u"Mean not above 130"_s)); // as the window and the report say it
    QCOMPARE(plain[u"mean"], json[u"meanSystolic"]);
    QCOMPARE(plain[u"ci95"], json[u"ci95"]);
    QCOMPARE(plain[u"n"], json[u"n"]);
    QVERIFY(plain[u"ci95"][0].toDouble() < plain[u"mean"].toDouble());
    QCOMPARE(json[u"adults"][u"averaging"], QJsonValue(u"all_mean"_s));
    QVERIFY(json[u"adults"][u"excluded"].isObject());
    for (const Guideline &guideline : m_rules->guidelines) {
        const QJsonObject counts = json[u"guidelines"][guideline.id].toObject();
        QCOMPARE(counts.size(), guideline.categories.size() + 2);
        for (const BpCategory &category : guideline.categories)
            QVERIFY(counts[category.id].isDouble());
        QVERIFY(counts[u"partial"].isDouble() && counts[u"notClassified"].isDouble());
    }
    QVERIFY(json[u"assumptions"].toArray().size() >= 2);
    QVERIFY(!json[u"assumptions"][0].toString().contains(u'%'));
}

void DecisionJsonTest::undefinedIsNull()
{
    const QJsonObject json = jsonOf(tableOf({{u"sbp"_s, u"sbp"_s, numberColumn({})}}));
    QCOMPARE(json[u"plainMean"][u"status"], QJsonValue(u"cannotEvaluate"_s));
    for (const char *key : {"mean", "sd", "ci95", "label", "finding"}) {
        QVERIFY2(json[u"plainMean"].toObject().contains(QLatin1String(key)), key);
        QVERIFY2(json[u"plainMean"][QLatin1String(key)].isNull(), key);
    }
    for (const char *key : {"meanSystolic", "sd", "ci95"})
        QVERIFY2(json[QLatin1String(key)].isNull(), key);
    QVERIFY(json[u"adults"][u"mean"].isNull());
    QVERIFY(json[u"columns"][u"diastolic"].isNull());
    QCOMPARE(json[u"atOrAbove130"].toInteger(), 0);
    QCOMPARE(json[u"rowsKept"].toInteger(), 0);
}

static const RegisterTest<DecisionJsonTest> registered;
#include "tst_decisionjson.moc"
