// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/clinical/clinicalrules.h"
#include "tests/testcase.h"

#include <QFile>
#include <QTest>
#include <QTextStream>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

/// A column of numbers that spread evenly over \a low … \a high.
RoleEvidence numbers(const QString &name, double low, double high)
{
    RoleEvidence column;
    column.name = name;
    column.isNumber = true;
    column.minimum = low;
    column.maximum = high;
    column.median = (low + high) / 2;
    for (int i = 0; i <= 100; ++i)
        column.sample.append(low + (high - low) * i / 100);
    return column;
}

RoleEvidence words(const QString &name, double pairs = 0)
{
    RoleEvidence column;
    column.name = name;
    column.isText = true;
    column.sharePressurePairs = pairs;
    return column;
}

} // namespace

class RoleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void normalises_data();
    void normalises();
    void findsRole_data();
    void findsRole();
    void asksWhenUnclear();
    void numbersDoNotProveAnotherMeaning();
    void readingsShareTheirRole();
    void cellsSettleNames();
    void onlyOneColumnARole();
    void bareBloodPressure_data();
    void bareBloodPressure();
    void agesInDays();
    void yearsUnderAge();
    void kilopascalNeedsBothPressures();
    void taille();
    void understandsTypedNames();
    void realHeaders();

private:
    QList<RoleGuess> guess(const QList<RoleEvidence> &columns) const
    {
        return guessRoles(columns, m_rules->roles, m_rules->plausibility);
    }

    ClinicalRulesPtr m_rules;
};

void RoleTest::initTestCase()
{
    m_rules = ClinicalRules::shipped().value();
}

void RoleTest::normalises_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("normalised");
    QTest::addColumn<QString>("unit");
    QTest::newRow("camel case") << u"sysBP"_s << u"sys bp"_s << QString();
    QTest::newRow("capitals end") << u"SysRR"_s << u"sys rr"_s << QString();
    QTest::newRow("digits") << u"BPXSY1"_s << u"bpxsy 1"_s << QString();
    QTest::newRow("underscore") << u"ap_hi"_s << u"ap hi"_s << QString();
    QTest::newRow("unit") << u"SBP (mmHg)"_s << u"sbp"_s << u"mmHg"_s;
    QTest::newRow("UCUM in brackets") << u"SBP [mm[Hg]]"_s << u"sbp"_s << u"mmHg"_s;
    QTest::newRow("full width") << u"收缩压（ｍｍＨｇ）"_s << u"收缩压"_s << u"mmHg"_s;
    QTest::newRow("marks") << u"Größe"_s << u"grosse"_s << QString();
    QTest::newRow("accent") << u"Âge"_s << u"age"_s << QString();
    QTest::newRow("only brackets") << u"(mmHg)"_s << u"mm hg"_s << QString();
    QTest::newRow("spaces") << u"  Systolic   BP "_s << u"systolic bp"_s << QString();
}

void RoleTest::normalises()
{
    QFETCH(QString, header);
    QString unit;
    QTEST(normaliseHeader(header, &unit), "normalised");
    QTEST(unit, "unit");
}

void RoleTest::findsRole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("unit");
    const auto row = [](const QString &name, double low, double high, const char *role,
                        const char *unit = "") {
        QTest::newRow(qPrintable(name))
            << name << low << high << QString::fromLatin1(role) << QString::fromLatin1(unit);
    };
    row(u"age"_s, 18, 90, "age");
    row(u"Alter"_s, 18, 90, "age");
    row(u"年龄"_s, 18, 90, "age");
    row(u"年龄（岁）"_s, 18, 90, "age", "a");
    row(u"age_days"_s, 10000, 23000, "age", "d");
    row(u"age_months"_s, 200, 900, "age", "mo");
    row(u"RIDAGEYR"_s, 18, 80, "age");
    row(u"sysBP"_s, 90, 200, "sbp");
    row(u"diaBP"_s, 50, 120, "dbp");
    row(u"ap_hi"_s, 90, 200, "sbp");
    row(u"ap_lo"_s, 50, 120, "dbp");
    row(u"Systolic Blood Pressure"_s, 90, 200, "sbp");
    row(u"systolic_bp_mmhg"_s, 90, 200, "sbp", "mm[Hg]");
    row(u"SBP (kPa)"_s, 10, 26, "sbp", "kPa");
    row(u"Blood pressure (systolic)"_s, 90, 200, "sbp");
    row(u"BPXSY1"_s, 90, 200, "sbp");
    row(u"BPXDI1"_s, 50, 120, "dbp");
    row(u"收缩压"_s, 90, 200, "sbp");
    row(u"舒张压"_s, 50, 120, "dbp");
    row(u"收缩压(mmHg)"_s, 90, 200, "sbp", "mm[Hg]");
    row(u"高压"_s, 90, 200, "sbp");
    row(u"低压"_s, 50, 120, "dbp");
    row(u"首诊收缩压"_s, 90, 200, "sbp");
    row(u"収縮期血圧"_s, 90, 200, "sbp");
    row(u"RR syst."_s, 90, 200, "sbp");
    row(u"SysRR"_s, 90, 200, "sbp");
    row(u"DiaRR"_s, 50, 120, "dbp");
    row(u"Blutdruck systolisch"_s, 90, 200, "sbp");
    row(u"PAS"_s, 90, 200, "sbp");
    row(u"PAD"_s, 50, 120, "dbp");
    row(u"Presión arterial sistólica"_s, 90, 200, "sbp");
    row(u"sbp1"_s, 90, 200, "sbp");
    row(u"sytolic"_s, 90, 200, "sbp"); // a slip, and the numbers fit
    row(u"heart_rate"_s, 50, 120, "heart_rate");
    row(u"RR"_s, 10, 30, "resp_rate");
    row(u"height_cm"_s, 150, 195, "height", "cm");
    row(u"BMXHT"_s, 150, 195, "height");
    row(u"Größe"_s, 150, 195, "height");
    row(u"weight_lb"_s, 100, 300, "weight", "[lb_av]");
    row(u"BMI"_s, 18, 40, "bmi");
    row(u"Body-Mass-Index"_s, 18, 40, "bmi");
    row(u"HbA1c"_s, 4, 12, "hba1c");
    row(u"chol"_s, 120, 350, "total_cholesterol");
    row(u"SEQN"_s, 83732, 93702, "patient_id");
    row(u"RIAGENDR"_s, 1, 2, "sex");
    row(u"性别"_s, 1, 2, "sex");
}

void RoleTest::findsRole()
{
    QFETCH(QString, name);
    QFETCH(double, low);
    QFETCH(double, high);
    const RoleGuess found = guess({numbers(name, low, high)}).first();
    QTEST(found.role, "role");
    QTEST(found.unit, "unit");
    QVERIFY(found.score <= 1.3 + 1e-9);
    QVERIFY(found.certain);
}

void RoleTest::asksWhenUnclear()
{
    const auto certain = [this](const RoleEvidence &column) { return guess({column}).first().certain; };
    QVERIFY(!certain(numbers(u"sbp_flag"_s, 0, 1)));
    QVERIFY(!certain(numbers(u"age_group"_s, 1, 5)));
    QVERIFY(!certain(numbers(u"sbp"_s, -3, 3))); // a z-score, not a pressure
    QVERIFY(!certain(numbers(u"高血压"_s, 0, 1)));
    QVERIFY(!certain(numbers(u"SBP change"_s, -20, 20)));
    QVERIFY(!certain(words(u"sbp"_s, 0.9)));
    QCOMPARE(guess({numbers(u"income"_s, 0, 9)}).first().role, QString());
    QCOMPARE(guess({}).size(), 0);
    QCOMPARE(guess({words({})}).first().role, QString());
}

/// The highest rate at exercise is no heart rate at rest, though every heart rate is possible.
void RoleTest::numbersDoNotProveAnotherMeaning()
{
    for (const QString &name : {u"MaxHR"_s, u"max heart rate (bpm)"_s, u"SBP target"_s, u"weight_change"_s})
        QCOMPARE(guess({numbers(name, 91, 180)}).first().role, QString());
    QCOMPARE(guess({numbers(u"Visit 1 HR"_s, 50, 110)}).first().role, u"heart_rate"_s);
}

void RoleTest::readingsShareTheirRole()
{
    const auto guesses =
        guess({numbers(u"BPXSY1"_s, 90, 200), numbers(u"BPXDI1"_s, 50, 110), numbers(u"BPXSY2"_s, 90, 200),
               numbers(u"BPXDI2"_s, 50, 110), numbers(u"BPXSY3"_s, 90, 200)});
    const QStringList expected{u"sbp"_s, u"dbp"_s, u"sbp"_s, u"dbp"_s, u"sbp"_s};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(guesses[i].role, expected[i]);
        QVERIFY(guesses[i].certain);
    }
    const auto home = guess({numbers(u"sbp"_s, 90, 200), numbers(u"sbp_home"_s, 90, 200)});
    QCOMPARE(home[0].role, u"sbp"_s);
    QCOMPARE(home[1].role, QString()); // another measurement, not a reading of the same one
    const auto mixed = guess({numbers(u"systolic_1"_s, 90, 200), numbers(u"sbp2"_s, 90, 200),
                              numbers(u"diastolic_1"_s, 50, 110), numbers(u"dbp2"_s, 50, 110)});
    for (qsizetype i = 0; i < 4; ++i)
        QCOMPARE(mixed[i].role, i < 2 ? u"sbp"_s : u"dbp"_s);
    const auto twice = guess({numbers(u"systolic_1"_s, 90, 200), numbers(u"sbp1"_s, 90, 200)});
    QCOMPARE(twice[1].role, QString()); // two first readings: which is meant is a question
}

/// What the cells are decides what a name means that could be two things.
void RoleTest::cellsSettleNames()
{
    RoleEvidence day = words(u"visit"_s);
    day.isText = false;
    QCOMPARE(guess({day})[0].role, u"visit_id"_s);
    day.isDate = true;
    QCOMPARE(guess({day})[0].role, u"visit_date"_s);
    RoleEvidence tablets = words(u"bp_tablets"_s);
    tablets.isText = false;
    QCOMPARE(guess({tablets})[0].role, u"bp_treated"_s);
    tablets.name = u"bp_drug_name"_s;
    QVERIFY(guess({tablets})[0].role != u"bp_combined"_s);
    QCOMPARE(guess({words(u"pat_no"_s)})[0].role, u"patient_id"_s);
    QVERIFY(!guess({words(u"Age"_s)})[0].certain); // words are no ages
    QVERIFY(guess({numbers(u"Age"_s, 18, 90)})[0].certain);
    QVERIFY(!guess({numbers(u"sbp"_s, 2000, 9000)})[0].certain);
}

void RoleTest::onlyOneColumnARole()
{
    const auto guesses = guess({words(u"USUBJID"_s), words(u"SUBJID"_s)});
    QCOMPARE(guesses[0].role, u"patient_id"_s);
    QVERIFY(guesses[1].role != u"patient_id"_s);
}

void RoleTest::bareBloodPressure_data()
{
    QTest::addColumn<RoleEvidence>("column");
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("certain");
    QTest::newRow("numbers around 130") << numbers(u"blood_pressure"_s, 90, 180) << u"sbp"_s << true;
    QTest::newRow("bp") << numbers(u"bp"_s, 90, 180) << u"sbp"_s << true;
    QTest::newRow("Blutdruck") << numbers(u"Blutdruck"_s, 90, 180) << u"sbp"_s << true;
    QTest::newRow("RR") << numbers(u"RR"_s, 90, 180) << u"sbp"_s << true;
    QTest::newRow("RestBP") << numbers(u"RestBP"_s, 94, 200) << u"sbp"_s << true;
    QTest::newRow("trestbps") << numbers(u"trestbps"_s, 94, 200) << u"sbp"_s << true;
    QTest::newRow("血压") << numbers(u"血压"_s, 90, 180) << u"sbp"_s << true;
    QTest::newRow("numbers around 75") << numbers(u"bp"_s, 40, 110) << u"dbp"_s << false;
    QTest::newRow("numbers far off") << numbers(u"bp"_s, 0, 260) << QString() << false;
    QTest::newRow("text pairs") << words(u"bp"_s, 0.95) << u"bp_combined"_s << true;
    QTest::newRow("RR pairs") << words(u"RR"_s, 0.95) << u"bp_combined"_s << true;
    QTest::newRow("pairs under another name") << words(u"Messung"_s, 0.95) << u"bp_combined"_s << true;
}

void RoleTest::bareBloodPressure()
{
    QFETCH(RoleEvidence, column);
    QFETCH(QString, role);
    QFETCH(bool, certain);
    const RoleGuess found = guess({column}).first();
    QCOMPARE(found.role, role);
    QCOMPARE(found.certain, certain);
    QCOMPARE(found.assumption.isEmpty(), role != u"sbp"_s);
    if (role == u"sbp"_s)
        QVERIFY(Translator().text(found.assumption).contains(column.name));
}

void RoleTest::agesInDays()
{
    const RoleGuess found = guess({numbers(u"age"_s, 10798, 23713)}).first();
    QCOMPARE(found.role, u"age"_s);
    QCOMPARE(found.unit, u"d"_s);
    QVERIFY(found.certain);
    QVERIFY(!found.assumption.isEmpty());
    QCOMPARE(guess({numbers(u"age"_s, 60, 900)}).first().unit, u"mo"_s);
    QCOMPARE(guess({numbers(u"age"_s, 18, 90)}).first().unit, QString());
}

void RoleTest::yearsUnderAge()
{
    RoleEvidence column = numbers(u"age"_s, 1930, 2030);
    for (double &year : column.sample)
        year = std::floor(year);
    const RoleGuess found = guess({column}).first();
    QCOMPARE(found.role, u"birth_year"_s);
    QVERIFY(!found.certain);
}

void RoleTest::kilopascalNeedsBothPressures()
{
    const auto both = guess({numbers(u"sbp"_s, 12, 24), numbers(u"dbp"_s, 7, 14)});
    QCOMPARE(both[0].unit, u"kPa"_s);
    QCOMPARE(both[1].unit, u"kPa"_s);
    QVERIFY(!both[0].assumption.isEmpty());
    QCOMPARE(guess({numbers(u"sbp"_s, 12, 24), numbers(u"dbp"_s, 50, 110)})[0].unit, QString());
}

void RoleTest::taille()
{
    QCOMPARE(guess({numbers(u"taille"_s, 150, 195)}).first().role, u"height"_s);
    QCOMPARE(guess({numbers(u"Taille"_s, 60, 130)}).first().role, u"waist"_s);
}

void RoleTest::understandsTypedNames()
{
    const RoleBook &roles = m_rules->roles;
    QCOMPARE(roles.idFromText(u"sbp"_s), u"sbp"_s);
    QCOMPARE(roles.idFromText(u"Systolic"_s), u"sbp"_s);
    QCOMPARE(roles.idFromText(u"diastolic"_s), u"dbp"_s);
    QCOMPARE(roles.idFromText(u"patient"_s), u"patient_id"_s);
    QCOMPARE(roles.idFromText(u"patient_id"_s), u"patient_id"_s);
    QCOMPARE(roles.idFromText(u"年龄"_s), u"age"_s);
    QCOMPARE(roles.idFromText(u"nonsense"_s), QString());
}

/// Header lines of public tables; what each column must be.
void RoleTest::realHeaders()
{
    struct Case
    {
        QList<RoleEvidence> columns;
        QStringList roles;
    };
    const QList<Case> cases{
        // Framingham
        {{numbers(u"male"_s, 0, 1), numbers(u"age"_s, 32, 70), numbers(u"BPMeds"_s, 0, 1),
          numbers(u"prevalentHyp"_s, 0, 1), numbers(u"totChol"_s, 107, 400), numbers(u"sysBP"_s, 83, 250),
          numbers(u"diaBP"_s, 48, 140), numbers(u"BMI"_s, 15, 50), numbers(u"heartRate"_s, 44, 140),
          numbers(u"glucose"_s, 40, 250)},
         {u""_s, u"age"_s, u"bp_treated"_s, u""_s, u"total_cholesterol"_s, u"sbp"_s, u"dbp"_s, u"bmi"_s,
          u"heart_rate"_s, u"glucose"_s}},
        // Kaggle cardio
        {{numbers(u"id"_s, 0, 99999), numbers(u"age"_s, 10798, 23713), numbers(u"gender"_s, 1, 2),
          numbers(u"height"_s, 140, 200), numbers(u"weight"_s, 40, 150), numbers(u"ap_hi"_s, 90, 200),
          numbers(u"ap_lo"_s, 50, 120), numbers(u"cholesterol"_s, 1, 3), numbers(u"gluc"_s, 1, 3)},
         {u"patient_id"_s, u"age"_s, u"sex"_s, u"height"_s, u"weight"_s, u"sbp"_s, u"dbp"_s,
          u"total_cholesterol"_s, u""_s}},
        // a clinic's export
        {{words(u"患者编号"_s), words(u"姓名"_s), numbers(u"年龄"_s, 18, 90), numbers(u"收缩压"_s, 90, 200),
          numbers(u"舒张压"_s, 50, 120), words(u"备注"_s)},
         {u"patient_id"_s, u"name"_s, u"age"_s, u"sbp"_s, u"dbp"_s, u""_s}},
    };
    for (const Case &table : cases) {
        const auto guesses = guess(table.columns);
        for (qsizetype i = 0; i < table.roles.size(); ++i)
            QVERIFY2(guesses[i].role == table.roles[i],
                     qPrintable(table.columns[i].name + u": "_s + guesses[i].role));
    }
}

static const RegisterTest<RoleTest> registered;
#include "tst_role.moc"
