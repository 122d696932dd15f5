// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Tables as OMOP databases and NHANES name their columns.
class OmopTest : public QObject
{
    Q_OBJECT

private slots:
    void oneMeasurement_data();
    void oneMeasurement();
    void severalMeasurements();
    void manyMeasurements();
    void units_data();
    void units();
    void bounds_data();
    void bounds();
    void persons();
    void nhanes();
};

static QString roleOf(const Table &table, const QString &column)
{
    return table.info(table.indexOf(column)).role;
}

static QByteArray measurements(const QByteArray &firstConcept, const QByteArray &secondConcept)
{
    QByteArray text = "measurement_id,person_id,measurement_concept_id,measurement_date,value_as_number,"
                      "unit_concept_id\n";
    for (int i = 0; i < 20; ++i)
        text += QByteArray::number(i + 1) + ',' + QByteArray::number(i / 2 + 100) + ','
            + (i % 2 == 0 ? firstConcept : secondConcept) + ",2020-03-1" + QByteArray::number(i % 10) + ','
            + QByteArray::number(100 + i) + ",8876\n";
    return text;
}

void OmopTest::oneMeasurement_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("role");
    QTest::newRow("systolic") << QByteArray("3004249") << u"sbp"_s;
    QTest::newRow("diastolic") << QByteArray("3012888") << u"dbp"_s;
    QTest::newRow("unknown") << QByteArray("1") << QString();
}

void OmopTest::oneMeasurement()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, role);
    const Table table = imported(measurements(number, number)).table;
    QCOMPARE(roleOf(table, u"person_id"_s), u"patient_id"_s);
    QCOMPARE(roleOf(table, u"measurement_date"_s), u"visit_date"_s);
    QCOMPARE(roleOf(table, u"value_as_number"_s), role);
    QCOMPARE(table.info(table.indexOf(u"value_as_number"_s)).unit, u"mm[Hg]"_s);
    QCOMPARE(table.info(table.indexOf(u"unit_concept_id"_s)).valueLabel(u"8876"_s), u"mm[Hg]"_s);
}

void OmopTest::severalMeasurements()
{
    const Imported read = imported(measurements("3004249", "3012888"));
    QCOMPARE(roleOf(read.table, u"value_as_number"_s), QString()); // it is neither of the two
    const ColumnInfo &what = read.table.info(read.table.indexOf(u"measurement_concept_id"_s));
    QCOMPARE(what.valueLabel(u"3004249"_s), u"Systolic pressure"_s);
    QCOMPARE(what.valueLabel(u"3012888"_s), u"Diastolic pressure"_s);
    QStringList told;
    for (const Phrase &assumption : read.report.assumptions)
        told.append(Translator().text(assumption));
    QVERIFY2(told.join(u' ').contains(u"Systolic pressure, Diastolic pressure"_s),
             qPrintable(told.join(u' ')));
}

void OmopTest::manyMeasurements()
{
    QByteArray text = "measurement_concept_id,value_as_number\n3004249,120\n3004249,121\n";
    for (int i = 0; i < 60; ++i)
        text += QByteArray::number(3000000 + i) + ",5\n";
    QStringList told;
    for (const Phrase &assumption : imported(text).report.assumptions)
        told.append(Translator().text(assumption));
    QVERIFY2(told.join(u' ').contains(u"hold 61 different measurements, one a row, most often Systolic"_s),
             qPrintable(told.join(u' ')));
}

void OmopTest::units_data()
{
    QTest::addColumn<QByteArray>("odd"); // number, concept and text of the unit in one row of twenty
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("told");
    QTest::newRow("the same") << QByteArray("121,8876,mmHg") << u"mm[Hg]"_s << QString();
    QTest::newRow("another concept") << QByteArray("16.1,44777602,kPa") << QString()
                                     << u"(kPa: 1, mm[Hg]: 19)"_s;
    QTest::newRow("an unknown concept")
        << QByteArray("16.1,12345,") << QString() << u"(12345: 1, mm[Hg]: 19)"_s;
    QTest::newRow("only a text") << QByteArray("121,,mmHg") << u"mm[Hg]"_s << QString();
    QTest::newRow("only another text") << QByteArray("16.1,0,kPa") << QString() << u"(kPa: 1, mm[Hg]: 19)"_s;
    QTest::newRow("none") << QByteArray("16.1,0,") << u"mm[Hg]"_s << u"1 number of Systolic"_s;
    QTest::newRow("contradiction") << QByteArray("16.1,8876,kPa") << u"mm[Hg]"_s
                                   << u"mm[Hg] by unit_concept_id but in kPa"_s;
    QTest::newRow("no number") << QByteArray(",44777602,kPa") << u"mm[Hg]"_s << QString();
}

void OmopTest::units()
{
    QFETCH(QByteArray, odd);
    QFETCH(QString, unit);
    QFETCH(QString, told);
    QByteArray text = "measurement_concept_id,value_as_number,unit_concept_id,unit_source_value\n";
    for (int i = 0; i < 19; ++i)
        text += "3004249," + QByteArray::number(110 + i) + ",8876,mmHg\n";
    const Imported read = imported(text + "3004249," + odd + '\n');
    QCOMPARE(read.table.info(1).unit, unit);
    QCOMPARE(roleOf(read.table, u"value_as_number"_s), u"sbp"_s);
    const QString said = sentences(read.report);
    QVERIFY2(told.isEmpty() ? said.isEmpty() : said.contains(told), qPrintable(said));
}

void OmopTest::bounds_data()
{
    QTest::addColumn<QByteArray>("comparison");
    QTest::addColumn<QString>("shown");
    QTest::newRow("equal") << QByteArray("4172703") << u"5"_s;
    QTest::newRow("none") << QByteArray("") << u"5"_s;
    QTest::newRow("no concept") << QByteArray("0") << u"5"_s;
    QTest::newRow("below") << QByteArray("4171756") << u"<5"_s;
    QTest::newRow("at most") << QByteArray("4171754") << u"<=5"_s;
    QTest::newRow("above") << QByteArray("4172704") << u">5"_s;
    QTest::newRow("at least") << QByteArray("4171755") << u">=5"_s;
}

void OmopTest::bounds()
{
    QFETCH(QByteArray, comparison);
    QFETCH(QString, shown);
    const Imported read =
        imported("measurement_concept_id,value_as_number,operator_concept_id,unit_concept_id\n"
                 "3004249,7.5,,\n3004249,5.0,"
                 + comparison + ",8876\n3004249,,4171756,8876\n");
    QCOMPARE(read.table.info(1).unit, u"mm[Hg]"_s);
    const Column &values = read.table.column(1);
    QCOMPARE(read.table.displayText(1, 1), shown);
    QCOMPARE(values.reason(1), shown == u"5"_s ? Reason::None : Reason::Censored);
    QCOMPARE(values.number(0), 7.5);
    QCOMPARE(values.reason(2), Reason::Empty);
    QCOMPARE(sentences(read.report).contains(u"1 number is a bound"_s), shown != u"5"_s);
}

void OmopTest::persons()
{
    const Table table = imported("person_id,gender_concept_id,year_of_birth\n1,8507,1950\n2,8532,1961\n"
                                 "3,8532,1972\n")
                            .table;
    QCOMPARE(roleOf(table, u"person_id"_s), u"patient_id"_s);
    QCOMPARE(roleOf(table, u"gender_concept_id"_s), u"sex"_s);
    QCOMPARE(roleOf(table, u"year_of_birth"_s), u"birth_year"_s);
    QCOMPARE(table.info(1).valueLabel(u"8532"_s), u"Female"_s);
}

void OmopTest::nhanes()
{
    const Table osc = imported("SEQN,BPAOMNTS,BPXOPLS2\n83732,60,72\n83733,65,75\n83734,63,78\n").table;
    QCOMPARE(osc.info(1).role, QString()); // minutes
    QCOMPARE(osc.info(2).role, u"heart_rate"_s);
    const Table table = imported("SEQN,RIAGENDR,RIDAGEYR,BPXSY1,BPXDI1,BPXSY2,BPXDI2,BMXBMI\n"
                                 "83732,1,62,128,70,124,64,27.8\n83733,1,53,146,88,140,88,30.8\n"
                                 "83734,2,78,138,46,132,44,28.8\n")
                            .table;
    QStringList roles, units;
    for (const ColumnInfo &info : table.schema()) {
        roles.append(info.role);
        units.append(info.unit);
    }
    QCOMPARE(
        roles,
        (QStringList{u"patient_id"_s, u"sex"_s, u"age"_s, u"sbp"_s, u"dbp"_s, u"sbp"_s, u"dbp"_s, u"bmi"_s}));
    QCOMPARE(units,
             (QStringList{{}, {}, u"a"_s, u"mm[Hg]"_s, u"mm[Hg]"_s, u"mm[Hg]"_s, u"mm[Hg]"_s, u"kg/m2"_s}));
}

static const sphygma::RegisterTest<OmopTest> registered;

#include "tst_omop.moc"
