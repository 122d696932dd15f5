// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "tests/app/quality/proposalhelp.h"
#include "tests/testcase.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;
using enum sphygma::ColumnType;

/// Tables with a row for each measurement, and those that only look like them.
class LongTableTest : public QObject
{
    Q_OBJECT

private slots:
    void isSpread_data();
    void isSpread();
    void isLeft_data();
    void isLeft();
    void keysThatMayLackStayTogether();
    void repeatsBeginRows();
    void unitsAreTakenWhereTheyAgree();
    void realTableIsSpread();
    void realWideTablesStay_data();
    void realWideTablesStay();
    void manyRowsAreQuick();
};

/// A patient's visits, a row for each of \a labels with values \a from on.
struct Long
{
    QList<std::pair<QString, int>> labels;
    int patients = 12;
    int visits = 3;
    int times = 1; ///< that each label stands in a visit
};

static QList<MadeColumn> columnsOf(const Long &made)
{
    QStringList patients, visits, days, labels, values, notes;
    for (int patient = 0; patient < made.patients; ++patient) {
        for (int visit = 1; visit <= made.visits; ++visit) {
            for (int again = 0; again < made.times; ++again) {
                for (const auto &[label, from] : made.labels) {
                    const auto n = static_cast<int>(labels.size());
                    patients += u"P%1"_s.arg(patient);
                    visits += QString::number(visit);
                    days += u"2024-0%1-1%2"_s.arg(visit).arg(patient % 10);
                    labels += label;
                    values += QString::number(from + n * 7 % 9);
                    notes += u"measured %1"_s.arg(n);
                }
            }
        }
    }
    return {{u"id"_s, Text, patients, u"patient_id"_s},
            {u"visit"_s, Number, visits, u"visit_id"_s},
            {u"day"_s, Date, days, u"visit_date"_s},
            {u"what"_s, Text, labels},
            {u"value"_s, Number, values},
            {u"note"_s, Text, notes}};
}

static std::optional<Proposal> spreading(const Table &table)
{
    for (const Proposal &proposal : proposalsFor(table, WizardPage::Columns)) {
        if (proposal.id.startsWith(u"spread:"_s))
            return proposal;
    }
    return {};
}

static const QList<std::pair<QString, int>> cdisc{
    {u"PULSE"_s, 60}, {u"SYSBP"_s, 120}, {u"DIABP"_s, 75}, {u"FRMSIZE"_s, 3}};

void LongTableTest::isSpread_data()
{
    using Labels = QList<std::pair<QString, int>>;
    QTest::addColumn<Labels>("labels");
    QTest::addColumn<QString>("made"); ///< names and roles
    QTest::newRow("CDISC") << cdisc << u"SYSBP:sbp DIABP:dbp PULSE:heart_rate FRMSIZE:"_s;
    QTest::newRow("LOINC") << Labels{{u"8480-6"_s, 120}, {u"8462-4"_s, 75}, {u"8867-4"_s, 60}}
                           << u"8480-6:sbp 8462-4:dbp 8867-4:heart_rate"_s;
    QTest::newRow("words") << Labels{{u"Systolic Blood Pressure"_s, 120}, {u"Diastolic Blood Pressure"_s, 75}}
                           << u"Systolic Blood Pressure:sbp Diastolic Blood Pressure:dbp"_s;
    QTest::newRow("Chinese") << Labels{{u"收缩压"_s, 120}, {u"舒张压"_s, 75}, {u"心率"_s, 60}}
                             << u"收缩压:sbp 舒张压:dbp 心率:heart_rate"_s;
    QTest::newRow("German") << Labels{{u"Systolisch"_s, 120}, {u"Diastolisch"_s, 75}}
                            << u"Systolisch:sbp Diastolisch:dbp"_s;
    QTest::newRow("body") << Labels{{u"HEIGHT"_s, 165}, {u"WEIGHT"_s, 70}, {u"BMI"_s, 22}}
                          << u"HEIGHT:height WEIGHT:weight BMI:bmi"_s;
}

void LongTableTest::isSpread()
{
    using Labels = QList<std::pair<QString, int>>;
    QFETCH(const Labels, labels);
    QFETCH(const QString, made);
    const Table table = makeTable(columnsOf({labels}));
    const auto proposals = proposalsFor(table, WizardPage::Columns);
    QVERIFY2(!proposals.isEmpty() && proposals[0].id == "spread:what"_L1, qPrintable(idsOf(proposals)));
    const Proposal &found = proposals[0];
    QVERIFY(!found.lossless);
    QCOMPARE(found.choices.size(), 1);
    const QJsonObject json = found.choices[0].step->parameters();
    QCOMPARE(json[u"by"_s].toVariant().toStringList(), (QStringList{u"id"_s, u"visit"_s}));
    QVERIFY(found.reshape);
    QCOMPARE(found.reshape->after.rows.size(), 2);
    QCOMPARE(found.reshape->before.rows.size(), 2 * std::min<qsizetype>(3, labels.size()));

    const Table wide = runStep(table, found.choices[0].step).table;
    QCOMPARE(wide.keptCount(), 12 * 3);
    QStringList columns;
    for (const ColumnInfo &info : wide.schema()) {
        if (info.source == "spreadRows"_L1)
            columns += info.name + u':' + info.role;
    }
    QCOMPARE(columns.join(u' '), made);
    for (const QString &gone : {u"what"_s, u"value"_s, u"note"_s})
        QCOMPARE(wide.indexOf(gone), -1);
    QVERIFY(wide.indexOf(u"day"_s) >= 0);
    QVERIFY(!spreading(wide));
}

static Table tableOf(const Long &made, const QList<MadeColumn> &more, const QStringList &without = {})
{
    QList<MadeColumn> columns;
    for (const MadeColumn &column : columnsOf(made)) {
        if (!without.contains(column.name))
            columns += column;
    }
    return makeTable(columns + more);
}

void LongTableTest::isLeft_data()
{
    QTest::addColumn<Table>("table");
    const auto repeated = [](const QStringList &cells, qsizetype rows) {
        QStringList all;
        for (qsizetype i = 0; i < rows; ++i)
            all += cells[i % cells.size()];
        return all;
    };
    const QStringList risks{u"BMI"_s, u"Glucose"_s, u"Cholesterol"_s, u"Weight"_s};
    QTest::newRow("diagnosis in a wide table")
        << plus({{u"diagnosis"_s, Text, repeated({u"Hypertension"_s, u"Diabetes"_s, u"Obesity"_s}, 60)}});
    QTest::newRow("risk factor in a wide table") << plus({{u"risk"_s, Text, repeated(risks, 60)}});
    QTest::newRow("risk factor and an age, one row a patient")
        << plus({{u"risk"_s, Text, repeated(risks, 60)}}, {u"sbp"_s, u"dbp"_s});
    QTest::newRow("group and number") << makeTable({{u"id"_s, Text, ids(), u"patient_id"_s},
                                                    {u"group"_s, Text, repeated({u"A"_s, u"B"_s}, 60)},
                                                    {u"value"_s, Number, series({}, 101, 53)}});
    QTest::newRow("one label") << makeTable(columnsOf({{{u"SYSBP"_s, 120}}}));
    QTest::newRow("one known label") << makeTable(columnsOf({{{u"SYSBP"_s, 120}, {u"FRMSIZE"_s, 3}}}));
    QTest::newRow("questionnaire") << makeTable(
        columnsOf({{{u"Do you smoke?"_s, 1}, {u"Do you have diabetes?"_s, 1}, {u"Hours of sleep"_s, 6}}}));
    QTest::newRow("values that cannot be")
        << makeTable(columnsOf({{{u"SYSBP"_s, 1}, {u"DIABP"_s, 1}, {u"PULSE"_s, 1}}}));
    QTest::newRow("beside a pressure")
        << tableOf({cdisc}, {{u"sbp"_s, Number, series({}, 101, 53, 12 * 3 * 4), u"sbp"_s}});
    QTest::newRow("an age, not a value")
        << tableOf({cdisc}, {{u"age"_s, Number, series({}, 55, 31, 12 * 3 * 4), u"age"_s}}, {u"value"_s});
    QStringList scores;
    for (int row = 0; row < 12 * 3 * 4; ++row)
        scores += QString::number(72 + row / 12);
    QTest::newRow("a number of the patient")
        << tableOf({cdisc}, {{u"score"_s, Number, scores}}, {u"value"_s});
    QTest::newRow("nothing") << Table();
}

void LongTableTest::isLeft()
{
    QFETCH(const Table, table);
    const auto found = spreading(table);
    QVERIFY2(!found, found ? qPrintable(Translator().text(found->explanation)) : "");
}

/// A weight has no time point, and belongs to the visit all the same.
void LongTableTest::keysThatMayLackStayTogether()
{
    QStringList patients, visits, points, labels, values;
    const auto add = [&](int visit, const QString &point, const QString &label, int value) {
        patients += u"P%1"_s.arg(visit / 2);
        visits += QString::number(visit % 2 + 1);
        points += point;
        labels += label;
        values += QString::number(value);
    };
    for (int visit = 0; visit < 20; ++visit) {
        add(visit, {}, u"WEIGHT"_s, 70 + visit);
        add(visit, {}, u"TEMP"_s, 36);
        for (const QString &point : {u"lying"_s, u"standing"_s}) {
            add(visit, point, u"SYSBP"_s, 120 + visit);
            add(visit, point, u"DIABP"_s, 70 + visit);
        }
    }
    const Table table = makeTable({{u"id"_s, Text, patients, u"patient_id"_s},
                                   {u"visit"_s, Number, visits, u"visit_id"_s},
                                   {u"point"_s, Text, points},
                                   {u"test"_s, Text, labels},
                                   {u"value"_s, Number, values}});
    const auto found = spreading(table);
    QVERIFY2(found, qPrintable(idsOf(table, WizardPage::Columns)));
    const QJsonObject json = found->choices[0].step->parameters();
    QCOMPARE(json[u"by"_s].toVariant().toStringList(), (QStringList{u"id"_s, u"visit"_s}));
    QCOMPARE(json[u"within"_s].toVariant().toStringList(), QStringList{u"point"_s});
    const Table wide = runStep(table, found->choices[0].step).table;
    QCOMPARE(wide.keptCount(), 60);
    QCOMPARE(shown(wide, u"WEIGHT"_s).mid(0, 1), QStringList{u"70"_s});
    QCOMPARE(shown(wide, u"TEMP"_s).mid(0, 1), QStringList{u"36"_s}); // of the same row
}

void LongTableTest::repeatsBeginRows()
{
    const Table table = makeTable(columnsOf({{{u"SYSBP"_s, 120}, {u"DIABP"_s, 75}}, 12, 3, 3}));
    const auto found = spreading(table);
    QVERIFY(found);
    const QString said = Translator().text(found->explanation);
    QVERIFY2(said.contains(u"144 value(s) repeat a label"_s) || said.contains(u"144 values repeat a label"_s),
             qPrintable(said));
    QCOMPARE(found->reshape->before.rows.size(), 4); // two pairs become two rows
    QCOMPARE(found->reshape->after.rows.size(), 2);
    const StepOutcome outcome = runStep(table, found->choices[0].step);
    QCOMPARE(outcome.table.keptCount(), 12 * 3 * 3); // nothing is lost, and pairs stay pairs
    outcome.table.keptRows().forEach([&](qsizetype row) {
        QVERIFY(outcome.table.column(outcome.table.indexOf(u"SYSBP"_s)).isValid(row));
        QVERIFY(outcome.table.column(outcome.table.indexOf(u"DIABP"_s)).isValid(row));
    });
    QCOMPARE(outcome.changes.notes.size(), 1);
}

void LongTableTest::unitsAreTakenWhereTheyAgree()
{
    const QList<std::pair<QString, int>> labels{
        {u"SYSBP"_s, 120}, {u"DIABP"_s, 75}, {u"TEMP"_s, 96}, {u"WEIGHT"_s, 70}};
    QStringList units;
    for (int i = 0; i < 12 * 3; ++i)
        units += {u"mmHg"_s, u"mmHg"_s, u"F"_s, i % 2 == 0 ? u"kg"_s : u"LB"_s};
    const Table table = tableOf({labels}, {{u"unit"_s, Text, units}});
    const auto found = spreading(table);
    QVERIFY2(found, qPrintable(idsOf(table, WizardPage::Columns)));
    QVERIFY(Translator().text(found->explanation).contains(u"WEIGHT stands in several units (kg and lb)"_s));
    const Table wide = runStep(table, found->choices[0].step).table;
    QCOMPARE(wide.info(wide.indexOf(u"SYSBP"_s)).unit, pressureUnit);
    QCOMPARE(wide.info(wide.indexOf(u"TEMP"_s)).unit, u"[degF]"_s);
    QCOMPARE(wide.info(wide.indexOf(u"TEMP"_s)).role, u"temperature"_s);
    QCOMPARE(wide.info(wide.indexOf(u"WEIGHT"_s)).role, QString());
    QCOMPARE(wide.info(wide.indexOf(u"WEIGHT"_s)).unit, QString());
}

void LongTableTest::realTableIsSpread()
{
    const Table table = sharedTable(u"cdisc_vs_metabolic.csv"_s);
    if (table.columnCount() == 0)
        QSKIP("The file cdisc_vs_metabolic.csv is not at hand.");
    const auto proposals = proposalsFor(table, WizardPage::Columns);
    QVERIFY2(!proposals.isEmpty() && proposals[0].id == "spread:VSTEST"_L1, qPrintable(idsOf(proposals)));
    const Table wide = runStep(table, proposals[0].choices[0].step).table;
    const auto ofRole = [&](const QString &role) { return wide.info(wide.indexOfRole(role)); };
    QCOMPARE(ofRole(u"sbp"_s).name, u"Systolic Blood Pressure"_s);
    QCOMPARE(ofRole(u"sbp"_s).unit, pressureUnit);
    QCOMPARE(ofRole(u"dbp"_s).name, u"Diastolic Blood Pressure"_s);
    QCOMPARE(ofRole(u"temperature"_s).unit, u"Cel"_s); // the file says F beside 36.5
    QVERIFY(Translator()
                .text(proposals[0].explanation)
                .contains(u"Temperature is said to be in °F, which its values cannot be: taken as °C."_s));
    qint64 pairs = 0, halves = 0;
    wide.keptRows().forEach([&](qsizetype row) {
        const bool high = wide.column(wide.indexOfRole(u"sbp"_s)).isValid(row);
        const bool low = wide.column(wide.indexOfRole(u"dbp"_s)).isValid(row);
        pairs += high && low;
        halves += high != low;
    });
    QCOMPARE(pairs, 165);
    QCOMPARE(halves, 0);
    // Lying and standing are readings of a day now, and a weight of that day stays beside their mean.
    const auto again = proposalOf(wide, WizardPage::Duplicates, u"sameVisit"_s);
    QVERIFY2(again, qPrintable(idsOf(wide, WizardPage::Duplicates)));
    QCOMPARE(again->samples[0].after, again->samples[0].before); // averaged, not lost
    const Table averaged = runStep(wide, again->choices[0].step).table;
    QVERIFY(averaged.indexOf(u"sbp_mean"_s) >= 0);
    QCOMPARE(averaged.keptCount(), wide.keptCount() - again->count);
}

void LongTableTest::realWideTablesStay_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file :
         {u"CalciumBP.csv"_s, u"Heart_islr.csv"_s, u"Pima.tr2.csv"_s, u"cdisc_dm_metabolic.csv"_s,
          u"dirty_clinic_600.csv"_s, u"medicaldata_indo_rct_pep.dta"_s, u"messy_bp.xlsx"_s,
          u"messy_cirrhosis.xlsx"_s, u"nhanes_2015_2016.csv"_s, u"sklearn_diabetes_raw.csv"_s})
        QTest::newRow(qPrintable(file)) << file;
}

void LongTableTest::realWideTablesStay()
{
    QFETCH(const QString, file);
    const Table table = sharedTable(file);
    if (table.columnCount() == 0)
        QSKIP(qPrintable(u"The file %1 is not at hand."_s.arg(file)));
    QVERIFY(!spreading(table));
    QVERIFY(!idsOf(table, WizardPage::WrongValues).contains(u"perhapsPounds"_s));
}

void LongTableTest::manyRowsAreQuick()
{
    const Table table = makeTable(columnsOf({cdisc, 5000, 5}));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(spreading(table));
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed()))); // 100,000 rows
}

static const RegisterTest<LongTableTest> registered;
#include "tst_longtable.moc"
