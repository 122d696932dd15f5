// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/clinicaltexts.h"
#include "app/clinical/measurementsetting.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class MeasurementSettingTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsTheLineElsewhere_data();
    void drawsTheLineElsewhere();
    void keepsTheOfficeWhereNothingIsGiven();
    void classifiesAtHome();
    void saysSo();
    void everyLabelIsTranslated();

private:
    const ClinicalRulesPtr m_rules = ClinicalRules::shipped().value();
};

void MeasurementSettingTest::drawsTheLineElsewhere_data()
{
    QTest::addColumn<QString>("guideline");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<double>("systolic");
    QTest::addColumn<double>("diastolic");
    // clinical_spec 1.3
    const auto row = [](const char *guideline, const char *setting, double systolic, double diastolic) {
        QTest::addRow("%s %s", guideline, setting)
            << QString::fromLatin1(guideline) << QString::fromLatin1(setting) << systolic << diastolic;
    };
    for (const char *guideline : {"esc_esh_2018", "ish_2020", "china_2024", "esc_2024"}) {
        row(guideline, "home", 135, 85);
        row(guideline, "abpm_day", 135, 85);
        row(guideline, "abpm_24h", 130, 80);
        row(guideline, "abpm_night", 120, 70);
    }
    for (const char *guideline : {"acc_aha_2017", "aha_acc_2025"}) {
        row(guideline, "home", 130, 80);
        row(guideline, "abpm_24h", 125, 75);
        row(guideline, "abpm_night", 110, 65);
    }
    row("nice_ng136", "home", 135, 85);
    row("nice_ng136", "abpm_day", 135, 85);
}

void MeasurementSettingTest::drawsTheLineElsewhere()
{
    QFETCH(QString, guideline);
    QFETCH(QString, setting);
    QFETCH(double, systolic);
    QFETCH(double, diastolic);
    QVERIFY(hasThresholds(guideline, setting));
    const ClinicalRulesPtr rules = rulesForSetting(m_rules, setting);
    const auto isRaised = [&](double s, double d) {
        const Guideline &g = *rules->guideline(guideline);
        return g.categories[classifyBloodPressure(g, s, d).category].isHypertension;
    };
    QVERIFY(isRaised(systolic, diastolic - 1));
    QVERIFY(isRaised(systolic - 1, diastolic));
    QVERIFY(!isRaised(systolic - 0.5, diastolic - 0.5));
}

void MeasurementSettingTest::keepsTheOfficeWhereNothingIsGiven()
{
    QVERIFY(!hasThresholds(u"jnc7"_s, u"home"_s));
    QVERIFY(!hasThresholds(u"nice_ng136"_s, u"abpm_night"_s));
    const ClinicalRulesPtr rules = rulesForSetting(m_rules, u"home"_s);
    QCOMPARE(*rules->guideline(u"jnc7"_s)->categories[2].systolicFrom, 140.0);
    QCOMPARE(rulesForSetting(m_rules, {}), m_rules);
    QCOMPARE(rulesForSetting(m_rules, u"office"_s), m_rules);
}

void MeasurementSettingTest::classifiesAtHome()
{
    const ClinicalRulesPtr rules = rulesForSetting(m_rules, u"home"_s);
    const Guideline &esc = *rules->guideline(u"esc_2024"_s);
    const auto category = [&](double s, double d) {
        return esc.categories[classifyBloodPressure(esc, s, d).category].id;
    };
    QCOMPARE(category(119, 69), u"below"_s);
    QCOMPARE(category(120, 60), u"elevated"_s);
    QCOMPARE(category(119, 70), u"elevated"_s);
    QCOMPARE(category(134, 84), u"elevated"_s);
    QCOMPARE(category(120, 85), u"hypertension"_s);
    const Guideline &nice = *rules->guideline(u"nice_ng136"_s);
    QCOMPARE(nice.categories[classifyBloodPressure(nice, 151, 80).category].id, u"stage2"_s);
}

void MeasurementSettingTest::saysSo()
{
    QVERIFY(settingAssumption(u"office"_s).isEmpty());
    QVERIFY(!settingAssumption({}).isEmpty()); // taken as the office, and told
    for (const QString &setting : measurementSettings())
        QVERIFY(settingLabel(setting).source != setting);
}

void MeasurementSettingTest::everyLabelIsTranslated()
{
    for (const QString &setting : measurementSettings()) {
        const ClinicalRulesPtr rules = rulesForSetting(m_rules, setting);
        for (const Guideline &guideline : rules->guidelines) {
            for (const BpCategory &category : guideline.categories)
                QVERIFY2(guidelineTexts().contains(category.label), qPrintable(category.label));
        }
    }
}

static const RegisterTest<MeasurementSettingTest> registered;
#include "tst_measurementsetting.moc"
