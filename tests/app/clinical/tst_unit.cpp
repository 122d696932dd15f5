// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/clinicalrules.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

class UnitTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void converts_data();
    void converts();
    void refusesWhatIsAmbiguous();
    void knowsAliases_data();
    void knowsAliases();
    void listsUnitsOfRoles();

private:
    ClinicalRulesPtr m_rules;
};

void UnitTest::initTestCase()
{
    m_rules = ClinicalRules::shipped().value();
}

void UnitTest::converts_data()
{
    QTest::addColumn<QString>("analyte");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *name, const char *analyte, double value, const char *from, const char *to,
                        double expected) {
        QTest::newRow(name) << QString::fromLatin1(analyte) << value << QString::fromLatin1(from)
                            << QString::fromLatin1(to) << expected;
    };
    row("mmHg to kPa", "pressure", 120, "mm[Hg]", "kPa", 15.99864);
    row("kPa to mmHg", "pressure", 16, "kPa", "mm[Hg]", 120.01020086707371);
    row("water to kPa over mmHg", "pressure", 10, "cm[H2O]", "kPa", 10 * 0.735559 * 0.133322);
    row("mmHg to water", "pressure", 0.735559, "mm[Hg]", "cm[H2O]", 1);
    row("pressure without analyte", "", 120, "mm[Hg]", "kPa", 15.99864);
    row("fahrenheit", "temperature", 98.6, "[degF]", "Cel", 37);
    row("to fahrenheit", "temperature", 37, "Cel", "[degF]", 98.6);
    row("cholesterol", "cholesterol", 200, "mg/dL", "mmol/L", 5.172);
    row("creatinine", "creatinine", 1, "mg/dL", "umol/L", 88.4);
    row("HbA1c by its own inverse", "hba1c", 6.5, "%", "mmol/mol", 47.545);
    row("pounds", "mass", 100, "[lb_av]", "kg", 45.359237);
    row("inches to metres over cm", "length", 70, "[in_i]", "m", 1.778);
    row("days", "age", 7305, "d", "a", 20);
    row("months", "age", 30, "mo", "a", 2.5);
    row("weeks", "age", 52.17857, "wk", "a", 1);
    row("years to months", "age", 2, "a", "mo", 24);
    row("same", "pressure", 7, "kPa", "kPa", 7);
}

void UnitTest::converts()
{
    QFETCH(QString, analyte);
    QFETCH(double, value);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, expected);
    const auto conversion = m_rules->units.conversion(analyte, from, to);
    QVERIFY(conversion);
    QVERIFY(qAbs(conversion->apply(value) - expected) <= 1e-9 * qAbs(expected));
    QCOMPARE(conversion->from, from);
    QCOMPARE(conversion->to, to);
}

void UnitTest::refusesWhatIsAmbiguous()
{
    QVERIFY(!m_rules->units.conversion({}, u"mg/dL"_s, u"mmol/L"_s)); // glucose or cholesterol?
    QVERIFY(!m_rules->units.conversion(u"pressure"_s, u"kg"_s, u"mm[Hg]"_s));
    QVERIFY(!m_rules->units.conversion(u"pressure"_s, {}, u"mm[Hg]"_s));
}

void UnitTest::knowsAliases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("mmHg") << u"mmHg"_s << u"mm[Hg]"_s;
    QTest::newRow("MM HG") << u" MM HG "_s << u"mm[Hg]"_s;
    QTest::newRow("chinese") << u"毫米汞柱"_s << u"mm[Hg]"_s;
    QTest::newRow("full width") << u"ｋＰａ"_s << u"kPa"_s;
    QTest::newRow("celsius sign") << u"℃"_s << u"Cel"_s;
    QTest::newRow("square") << u"kg/m²"_s << u"kg/m2"_s;
    QTest::newRow("years") << u"岁"_s << u"a"_s;
    QTest::newRow("weeks") << u"Weeks"_s << u"wk"_s;
    QTest::newRow("days") << u"days"_s << u"d"_s;
    QTest::newRow("micro sign") << u"µmol/L"_s << u"umol/L"_s;
    QTest::newRow("code itself") << u"[lb_av]"_s << u"[lb_av]"_s;
    QTest::newRow("unknown") << u"furlong"_s << QString();
}

void UnitTest::knowsAliases()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(m_rules->units.code(text).value_or(QString()), code);
}

void UnitTest::listsUnitsOfRoles()
{
    const QStringList pressures = m_rules->units.unitsForRole(u"sbp"_s, u"mm[Hg]"_s);
    QCOMPARE(pressures.first(), u"mm[Hg]"_s);
    QVERIFY(pressures.contains(u"kPa"_s) && pressures.contains(u"cm[H2O]"_s));
    QCOMPARE(m_rules->units.unitsForRole(u"age"_s, u"a"_s), QStringList({u"a"_s, u"d"_s, u"wk"_s, u"mo"_s}));
    QCOMPARE(m_rules->units.unitsForRole(u"sex"_s, {}), QStringList());
    QCOMPARE(UnitBook::readable(u"mm[Hg]"_s), u"mmHg"_s);
    QCOMPARE(UnitBook::readable(u"kPa"_s), u"kPa"_s);
}

static const RegisterTest<UnitTest> registered;
#include "tst_unit.moc"
