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
