// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/clinicalrules.h"
#include "app/clinical/clinicaltexts.h"
#include "tests/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "resources/resources.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

class ClinicalRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void classifiesTestVectors_data();
    void classifiesTestVectors();
    void classifiesWithOnePressure();
    void knowsAges();
    void namesEverything();
    void knowsLimits();
    void readsYesAndNo();
    void refusesOtherJson();

private:
    ClinicalRulesPtr m_rules;
};

void ClinicalRulesTest::initTestCase()
{
    const auto rules = ClinicalRules::shipped();
    QVERIFY(rules);
    m_rules = *rules;
    QCOMPARE(m_rules->guidelines.size(), 14);
    QCOMPARE(m_rules->roles.roles().size(), 48);
    QCOMPARE(m_rules->missingWords.words().size(), 113);
    QVERIFY(!m_rules->version.isEmpty());
}

void ClinicalRulesTest::classifiesTestVectors_data()
{
    QTest::addColumn<QString>("guideline");
    QTest::addColumn<double>("systolic");
    QTest::addColumn<double>("diastolic");
    QTest::addColumn<QString>("category");
    loadResources();
    QFile file(u":/clinical/rules.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors =
        QJsonDocument::fromJson(file.readAll())[u"classification"][u"test_vectors"].toArray();
    QCOMPARE(vectors.size(), 40);
    for (const QJsonValue &v : vectors) {
        const QString name = u"%1 %2/%3"_s.arg(v[0].toString()).arg(v[1].toDouble()).arg(v[2].toDouble());
        QTest::newRow(qPrintable(name))
            << v[0].toString() << v[1].toDouble() << v[2].toDouble() << v[3].toString();
    }
}

void ClinicalRulesTest::classifiesTestVectors()
{
    QFETCH(QString, guideline);
    QFETCH(double, systolic);
    QFETCH(double, diastolic);
    QFETCH(QString, category);
    const Guideline *found = m_rules->guideline(guideline);
    QVERIFY(found);
    const BpClass result = classifyBloodPressure(*found, systolic, diastolic);
    QCOMPARE(found->categories[result.category].id, category);
    QVERIFY(!result.partial);
}

void ClinicalRulesTest::classifiesWithOnePressure()
{
    const Guideline &accAha = *m_rules->guideline(u"acc_aha_2017"_s);
    const BpClass systolic = classifyBloodPressure(accAha, 135, {});
    QCOMPARE(accAha.categories[systolic.category].id, u"stage1"_s);
    QVERIFY(systolic.partial);
    const BpClass diastolic = classifyBloodPressure(accAha, {}, 95);
    QCOMPARE(accAha.categories[diastolic.category].id, u"stage2"_s);
    QVERIFY(diastolic.partial);
    QCOMPARE(classifyBloodPressure(accAha, {}, {}).category, -1);
}

void ClinicalRulesTest::knowsAges()
{
    const Guideline &adults = *m_rules->guideline(u"acc_aha_2017"_s);
    QVERIFY(adults.appliesToAge(18) && adults.appliesToAge(120) && !adults.appliesToAge(17.99));
    QVERIFY(m_rules->guideline(u"esc_esh_2018"_s)->appliesToAge(16));
    const Guideline &young = *m_rules->guideline(u"aap_2017_13plus"_s);
    QVERIFY(young.appliesToAge(13) && !young.appliesToAge(18) && !young.appliesToAge(12.9));
    QVERIFY(!m_rules->guideline(u"none"_s));
}

void ClinicalRulesTest::namesEverything()
{
    const QStringList marked = guidelineTexts();
    for (const Guideline &guideline : m_rules->guidelines) {
        QVERIFY2(marked.contains(guideline.name), qPrintable(guideline.name));
        QVERIFY(!guideline.citation.isEmpty());
        for (const BpCategory &category : guideline.categories)
            QVERIFY2(marked.contains(category.label), qPrintable(category.label));
    }
    QSet<QString> names;
    for (const Role &role : m_rules->roles.roles()) {
        QVERIFY2(roleLabel(role.id) != role.id, qPrintable(role.id));
        names.insert(roleLabel(role.id));
    }
    QCOMPARE(names.size(), m_rules->roles.roles().size());
    QCOMPARE(roleLabel(u"sbp"_s), u"Systolic pressure"_s);
}

void ClinicalRulesTest::knowsLimits()
{
    const PlausibilityLimits *sbp = m_rules->plausibility.limits(u"sbp"_s);
    QVERIFY(sbp);
    QVERIFY(sbp->hard.contains(40) && sbp->hard.contains(300) && !sbp->hard.contains(39.9));
    QVERIFY(sbp->soft.contains(220) && !sbp->soft.contains(220.5));
    QCOMPARE(m_rules->plausibility.limits(u"height"_s)->hard.low, 50.0); // adults come first
    QVERIFY(!m_rules->plausibility.limits(u"sex"_s));
}

void ClinicalRulesTest::readsYesAndNo()
{
    const ValueMaps &values = m_rules->values;
    QCOMPARE(values.yesNo(u" Yes "_s), std::optional(true));
    QCOMPARE(values.yesNo(u"1"_s), std::optional(true));
    QCOMPARE(values.yesNo(u"是"_s), std::optional(true));
    QCOMPARE(values.yesNo(u"2"_s), std::optional(false));
    QCOMPARE(values.yesNo(u"否"_s), std::optional(false));
    QVERIFY(!values.yesNo(u"perhaps"_s));
    QCOMPARE(values.sex(u"Männlich"_s), u"male"_s);
    QCOMPARE(values.sex(u"女"_s), u"female"_s);
    QCOMPARE(values.sex(u"3"_s), QString());
}

void ClinicalRulesTest::refusesOtherJson()
{
    QVERIFY(!ClinicalRules::fromJson("{}"));
    const auto broken = ClinicalRules::fromJson("{");
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, Error::Kind::Unreadable);
    QVERIFY(!broken.error().message.isEmpty());
}

static const RegisterTest<ClinicalRulesTest> registered;
#include "tst_clinicalrules.moc"
