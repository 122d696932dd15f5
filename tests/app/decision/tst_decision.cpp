// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/decision/decision.h"
#include "app/import/importer.h"
#include "tests/support/oracletable.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

static const double none = std::numeric_limits<double>::quiet_NaN();

class DecisionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void plainRule_data();
    void plainRule();
    void nothingToEvaluate();
    void onlyKeptRows();
    void theFirstSystolicColumn();
    void kilopascal();
    void peopleWhoComeAgain();
    void adults();
    void adultsWithoutAge();
    void agesInDays();
    void lastVisitByDate();
    void averagesReadings();
    void averagedByARecipe();
    void nhanesProtocol();
    void guidelines();
    void saysWhatItAssumes();
    void unclearColumns_data();
    void unclearColumns();
    void canBeCancelled();
    void oracle();
    void nhanesFile();

private:
    Decision decided(const Table &table) const
    {
        NoProgress progress;
        return decide(table, m_rules, progress).value();
    }

    const GuidelineCounts &countsOf(const Decision &decision, const QString &guideline) const
    {
        for (const GuidelineCounts &counts : decision.guidelines) {
            if (counts.guideline == guideline)
                return counts;
        }
        qFatal("no such guideline");
    }

    static QString assumptions(const Decision &decision)
    {
        QStringList all;
        for (const Phrase &phrase : decision.columns.assumptions)
            all.append(Translator().text(phrase));
        return all.join(u'\n');
    }

    ClinicalRulesPtr m_rules;
};

void DecisionTest::initTestCase()
{
    m_rules = ClinicalRules::shipped().value();
}

static NamedColumn sbp(const std::vector<double> &values)
{
    return {u"sbp"_s, u"sbp"_s, numberColumn(values)};
}

void DecisionTest::plainRule_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<bool>("high");
    QTest::addColumn<bool>("settled");
    QTest::newRow("exactly 130 is not above") << std::vector<double>{120, 130, 140} << false << false;
    QTest::newRow("just above") << std::vector<double>{130, 130, 130.3} << true << false;
    QTest::newRow("far above") << std::vector<double>{150, 151, 152} << true << true;
    QTest::newRow("far below") << std::vector<double>{110, 111, none, 112} << false << true;
    QTest::newRow("one value") << std::vector<double>{150} << true << false;
}

void DecisionTest::plainRule()
{
    QFETCH(std::vector<double>, values);
    const Decision decision = decided(tableOf({sbp(values)}));
    QVERIFY(decision.plain.evaluated);
    QTEST(decision.plain.high, "high");
    QTEST(decision.plain.settled, "settled");
    QCOMPARE(decision.plain.summary.n + decision.plain.summary.missing, decision.rowsKept);
    QVERIFY(!decision.plain.clustered);
}

void DecisionTest::nothingToEvaluate()
{
    for (const std::vector<double> &values : {std::vector<double>{}, std::vector<double>{none, none}}) {
        const Decision decision = decided(tableOf({sbp(values)}));
        QVERIFY(!decision.plain.evaluated && !decision.plain.high);
        QVERIFY(!decision.plain.summary.mean && !decision.plain.summary.ci95);
        QCOMPARE(decision.adults.included, 0);
        QVERIFY(!decision.atOrAbove130.share);
        QCOMPARE(decision.plain.summary.missing, static_cast<qint64>(values.size()));
    }
}

void DecisionTest::onlyKeptRows()
{
    RowSet kept(4, true);
    kept.remove(3);
    const Decision decision = decided(tableOf({sbp({120, 130, 140, 999})}).withKept(kept));
    QCOMPARE(decision.rowsIn, 4);
    QCOMPARE(decision.rowsKept, 3);
    QCOMPARE(decision.rowsRemoved, 1);
    QCOMPARE(*decision.plain.summary.mean, 130.0);
    QCOMPARE(decision.atOrAbove130.count, 2);
    QCOMPARE(decision.atOrAbove140.count, 1);
    QCOMPARE(decision.aboveThoughMeanBelow, 2);
    QCOMPARE(decision.belowThoughMeanAbove, 0);
    QCOMPARE(decision.adults.included, 3);
    QCOMPARE(countsOf(decision, u"acc_aha_2017"_s).categories[u"stage1"_s], 1);
}

void DecisionTest::theFirstSystolicColumn()
{
    const Decision decision = decided(tableOf({{u"sbp_text"_s, u"sbp"_s, textColumn({u"120"_s})},
                                               {u"b"_s, u"sbp"_s, numberColumn({150})},
                                               {u"a"_s, u"sbp"_s, numberColumn({110})}}));
    QCOMPARE(decision.columns.systolic, 1);
    QCOMPARE(decision.columns.systolicReadings, (QList<qsizetype>{1, 2}));
    QCOMPARE(*decision.plain.summary.mean, 150.0);
    QCOMPARE(*decision.adults.summary.mean, 130.0);
    QVERIFY(assumptions(decision).contains(u"b, a"_s));
}

void DecisionTest::kilopascal()
{
    const Decision decision = decided(tableOf({{u"sbp"_s, u"sbp"_s, numberColumn({14, 18, 20}), u"kPa"_s},
                                               {u"dbp"_s, u"dbp"_s, numberColumn({9, 9, 9}), u"kPa"_s}}));
    QVERIFY(!decision.plain.high); // the rule takes the numbers as they are …
    QVERIFY(std::abs(*decision.plain.summary.mean - 52 / 3.0) < 1e-12);
    QCOMPARE(decision.plain.unit, u"kPa"_s);
    QCOMPARE(decision.atOrAbove130.count, 2); // … people are counted in mmHg: 105, 135, 150
    QVERIFY(std::abs(*decision.adults.summary.mean - 52 / 3.0 / 0.133322) < 1e-9);
    QCOMPARE(countsOf(decision, u"acc_aha_2017"_s).categories[u"stage2"_s], 1);
    QVERIFY(assumptions(decision).contains(u"kPa"_s));
}

void DecisionTest::peopleWhoComeAgain()
{
    const NamedColumn twice{u"id"_s, u"patient_id"_s,
                            textColumn({u"a"_s, u"a"_s, u"b"_s, u"c"_s, u"c"_s, u"c"_s})};
    const Decision decision = decided(tableOf({twice, sbp({110, 120, 130, 125, 130, 135})}));
    QVERIFY(decision.plain.clustered);
    const double half = 4.302652729911275 * std::sqrt(1.5 * 650 / 36);
    QVERIFY(std::abs(decision.plain.summary.ci95->low - (125 - half)) < 1e-9);
    QVERIFY(assumptions(decision).contains(u"“id” repeats"_s));
    QCOMPARE(decision.adults.included, 3);
    QCOMPARE(decision.adults.excluded[u"repeatedVisit"_s], 3);
    QVERIFY(std::abs(*decision.adults.summary.mean - (120 + 130 + 135) / 3.0) < 1e-12);

    // Who comes again without a pressure is there once, as far as pressures go.
    const Decision once = decided(tableOf({twice, sbp({110, none, 130, none, 130, none})}));
    QVERIFY(!once.plain.clustered);
}

void DecisionTest::adults()
{
    const Decision decision = decided(
        tableOf({{u"age"_s, u"age"_s, numberColumn({17.9, 18, 40, none, 50, 60, 70})},
                 sbp({100, 120, 130, 140, none, 150, 160}),
                 {u"pregnant"_s, u"pregnancy"_s,
                  textColumn({u"no"_s, u"no"_s, u"Yes"_s, u"no"_s, u"no"_s, QString(), u"perhaps"_s})}}));
    const AdultsMean &adults = decision.adults;
    QCOMPARE(adults.included, 3); // 120, 150, 160: not knowing about a pregnancy leaves nobody out
    QCOMPARE(*adults.summary.mean, 430 / 3.0);
    QCOMPARE(adults.excluded,
             (QMap<QString, qint64>{
                 {u"underage"_s, 1}, {u"pregnant"_s, 1}, {u"ageMissing"_s, 1}, {u"pressureMissing"_s, 1}}));
    qint64 excluded = 0;
    for (const qint64 count : adults.excluded)
        excluded += count;
    QCOMPARE(adults.included + excluded, decision.rowsKept);
    QCOMPARE(adults.averaging, u"all_mean"_s);
    QCOMPARE(countsOf(decision, u"acc_aha_2017"_s).notClassified, 4);
}

void DecisionTest::adultsWithoutAge()
{
    const Decision decision =
        decided(tableOf({sbp({120, 130}), {u"p"_s, u"pregnancy"_s, numberColumn({1, 2})}}));
    QCOMPARE(decision.adults.included, 1);
    QCOMPARE(countsOf(decision, u"acc_aha_2017"_s).categories[u"stage1"_s], 1);
    QCOMPARE(countsOf(decision, u"acc_aha_2017"_s).notClassified, 1);
    QVERIFY(assumptions(decision).contains(u"taken as an adult"_s));
}

void DecisionTest::agesInDays()
{
    const Decision decision = decided(
        tableOf({{u"age"_s, u"age"_s, numberColumn({6000, 7000, 20000}), u"d"_s}, sbp({110, 120, 130})}));
    QCOMPARE(decision.adults.excluded[u"underage"_s], 1);
    QCOMPARE(decision.adults.included, 2);
    QCOMPARE(countsOf(decision, u"acc_aha_2017"_s).notClassified, 1);
    QCOMPARE(countsOf(decision, u"aap_2017_13plus"_s).categories[u"normal"_s], 1);
    QVERIFY(assumptions(decision).contains(u"age in days"_s));
}

void DecisionTest::lastVisitByDate()
{
    const Decision decision = decided(tableOf(
        {{u"id"_s, u"patient_id"_s, textColumn({u"a"_s, u"a"_s, u"a"_s, u"b"_s, u"b"_s})},
         {u"date"_s, u"visit_date"_s,
          dateColumn({u"2024-05-01"_s, u"2024-07-01"_s, u"2024-06-01"_s, u"2024-01-01"_s, QString()})},
         sbp({110, 120, 130, 140, 150})}));
    QCOMPARE(*decision.adults.summary.mean, 130.0); // 120 of July and 140 of the dated visit
    QVERIFY(assumptions(decision).contains(u"last visit"_s));
}

void DecisionTest::averagesReadings()
{
    const Decision decision = decided(tableOf({{u"sbp1"_s, u"sbp"_s, numberColumn({140, 150})},
                                               {u"dbp1"_s, u"dbp"_s, numberColumn({90, none})},
                                               {u"sbp2"_s, u"sbp"_s, numberColumn({130, 120})},
                                               {u"dbp2"_s, u"dbp"_s, numberColumn({80, 80})}}));
    QCOMPARE(decision.adults.averaging, u"all_mean"_s);
    QCOMPARE(*decision.adults.summary.mean,
             (135 + 120) / 2.0); // a reading without its other half is left out
    QCOMPARE(*decision.plain.summary.mean, 145.0);
}

void DecisionTest::averagedByARecipe()
{
    Table table = tableOf({sbp({140})});
    Schema schema = table.schema();
    schema[0].source = u"averageReadings"_s;
    QCOMPARE(decided(table.withSchema(schema)).adults.averaging, u"averageReadings"_s);
}

void DecisionTest::nhanesProtocol()
{
    const auto table = [](const QString &systolic, const QString &diastolic) {
        return tableOf({{systolic + u'1', u"sbp"_s, numberColumn({140})},
                        {diastolic + u'1', u"dbp"_s, numberColumn({90})},
                        {systolic + u'2', u"sbp"_s, numberColumn({120})},
                        {diastolic + u'2', u"dbp"_s, numberColumn({80})}});
    };
    const Decision auscultatory = decided(table(u"BPXSY"_s, u"BPXDI"_s));
    QCOMPARE(auscultatory.adults.averaging, u"nhanes_auscultatory"_s);
    QCOMPARE(*auscultatory.adults.summary.mean, 120.0);
    const Decision oscillometric = decided(table(u"BPXOSY"_s, u"BPXODI"_s));
    QCOMPARE(oscillometric.adults.averaging, u"nhanes_oscillometric"_s);
    QCOMPARE(*oscillometric.adults.summary.mean, 130.0);
}

void DecisionTest::guidelines()
{
    const Decision decision =
        decided(tableOf({{u"age"_s, u"age"_s, numberColumn({30, 40, 50, 60, 15, none, 70})},
                         sbp({118, 125, none, 150, 150, 150, none}),
                         {u"dbp"_s, u"dbp"_s, numberColumn({72, 79, 95, none, 95, 95, none})}}));
    QCOMPARE(decision.guidelines.size(), m_rules->guidelines.size());
    const GuidelineCounts &accAha = countsOf(decision, u"acc_aha_2017"_s);
    QCOMPARE(
        accAha.categories,
        (QMap<QString, qint64>{{u"normal"_s, 1}, {u"elevated"_s, 1}, {u"stage1"_s, 0}, {u"stage2"_s, 2}}));
    QCOMPARE(accAha.partial, 2);
    QCOMPARE(accAha.notClassified, 3);
    QCOMPARE(countsOf(decision, u"esc_2024"_s).categories[u"elevated"_s], 2);
    QCOMPARE(countsOf(decision, u"aap_2017_13plus"_s).categories[u"stage2"_s], 1);
    for (const GuidelineCounts &counts : decision.guidelines) {
        qint64 sum = counts.notClassified;
        for (const qint64 count : counts.categories)
            sum += count;
        QCOMPARE(sum, decision.rowsKept);
    }
    const Decision systolicOnly = decided(tableOf({sbp({118, 150})}));
    QCOMPARE(countsOf(systolicOnly, u"acc_aha_2017"_s).partial, 2);
    QVERIFY(assumptions(systolicOnly).contains(u"no diastolic column"_s));
}

void DecisionTest::saysWhatItAssumes()
{
    QVERIFY(assumptions(decided(tableOf({{u"blood_pressure"_s, u"sbp"_s, numberColumn({120})}})))
                .contains(u"“blood_pressure” is taken as the systolic pressure"_s));
    QVERIFY(!assumptions(decided(tableOf({sbp({120})}))).contains(u"taken as the systolic"_s));
}

void DecisionTest::unclearColumns_data()
{
    QTest::addColumn<QList<NamedColumn>>("columns");
    QTest::addColumn<QString>("named");
    QTest::newRow("pairs") << QList<NamedColumn>{{u"bp"_s, u"bp_combined"_s, textColumn({u"120/80"_s})}}
                           << u"bp"_s;
    QTest::newRow("systolic text") << QList<NamedColumn>{{u"pressure"_s, u"sbp"_s, textColumn({u"120/80"_s})}}
                                   << u"pressure"_s;
    QTest::newRow("two candidates") << QList<NamedColumn>{{u"bp"_s, u"bp_combined"_s, numberColumn({70, 75})},
                                                          {u"x"_s, {}, numberColumn({120, 130})},
                                                          {u"y"_s, {}, numberColumn({1, 2})}}
                                    << u"bp, x"_s;
    QTest::newRow("only the diastolic") << QList<NamedColumn>{{u"bp"_s, u"dbp"_s, numberColumn({70, 75})}}
                                        << u"looks like a systolic pressure"_s;
    QTest::newRow("nothing") << QList<NamedColumn>{{u"note"_s, {}, textColumn({u"well"_s})}} << u"by hand"_s;
    QTest::newRow("no columns") << QList<NamedColumn>{} << u"by hand"_s;
}

void DecisionTest::unclearColumns()
{
    QFETCH(QList<NamedColumn>, columns);
    QFETCH(QString, named);
    NoProgress progress;
    const auto decision = decide(tableOf(columns), m_rules, progress);
    QVERIFY(!decision);
    QCOMPARE(decision.error().kind, Error::Kind::DoesNotFit);
    QVERIFY(!decision.error().hint.isEmpty());
    QVERIFY2((decision.error().message + decision.error().hint).contains(named),
             qPrintable(decision.error().hint));
}

void DecisionTest::canBeCancelled()
{
    const Table table = tableOf({{u"id"_s, u"patient_id"_s, numberColumn({1, 2})}, sbp({120, 130})});
    for (int reports = 0; reports < 3; ++reports) {
        CancelAfter cancel(reports);
        const auto decision = decide(table, m_rules, cancel);
        QVERIFY(!decision);
        QCOMPARE(decision.error().kind, Error::Kind::Cancelled);
    }
}

/// R's numbers are of the mean of the last two of three readings.
void DecisionTest::oracle()
{
    const Table raw = oracleTable();
    std::vector<double> systolic, diastolic;
    const auto at = [&raw](const QString &name, qsizetype row) {
        return raw.column(raw.indexOf(name)).number(row);
    };
    for (qsizetype row = 0; row < raw.rowCount(); ++row) {
        std::vector<Reading> readings;
        for (const QString &n : {u"1"_s, u"2"_s, u"3"_s})
            readings.push_back({at(u"sbp"_s + n, row), at(u"dbp"_s + n, row)});
        const Reading mean = averageReadings(u"esc"_s, readings);
        systolic.push_back(*mean.systolic);
        diastolic.push_back(*mean.diastolic);
    }
    const Decision decision =
        decided(tableOf({{u"id"_s, u"patient_id"_s, raw.columnPtr(raw.indexOf(u"id"_s))},
                         {u"age"_s, u"age"_s, raw.columnPtr(raw.indexOf(u"age"_s))},
                         sbp(systolic),
                         {u"dbp"_s, u"dbp"_s, numberColumn(diastolic)}}));
    const QJsonObject expected = oracleResults();
    const QJsonValue sbpFacts = expected[u"describe"][u"sbp"];
    const auto close = [](double found, const QJsonValue &value) {
        return std::abs(found - value.toDouble()) <= 1e-9 * value.toDouble();
    };
    QVERIFY(close(*decision.plain.summary.mean, sbpFacts[u"mean"]));
    QVERIFY(close(*decision.plain.summary.sd, sbpFacts[u"sd"]));
    QVERIFY(close(decision.plain.summary.ci95->low, sbpFacts[u"ci95"][0]));
    QVERIFY(close(decision.plain.summary.ci95->high, sbpFacts[u"ci95"][1]));
    QCOMPARE(decision.plain.high, expected[u"prevalence"][u"mean_rule_gt130"].toBool());
    QVERIFY(close(*decision.adults.summary.mean, sbpFacts[u"mean"])); // all adults, each once
    const auto hypertensive = [&](const QString &id) {
        qint64 count = 0;
        for (const BpCategory &category : m_rules->guideline(id)->categories)
            count += category.isHypertension ? countsOf(decision, id).categories[category.id] : 0;
        return count;
    };
    QCOMPARE(hypertensive(u"acc_aha_2017"_s), expected[u"prevalence"][u"htn130"][u"x"].toInteger());
    QCOMPARE(hypertensive(u"esc_2024"_s), expected[u"prevalence"][u"htn140"][u"x"].toInteger());
}

void DecisionTest::nhanesFile()
{
    const QString path = QStringLiteral(SHARED_DATA "/data/clinical/nhanes_2015_2016.csv");
    if (!QFileInfo::exists(path)) {
        qInfo("the NHANES file is not there");
        return;
    }
    NoProgress progress;
    const auto imported = importFile(path, {}, m_rules, progress);
    QVERIFY(imported);
    const Decision decision = decided(imported->table);
    const Summary &plain = decision.plain.summary;
    QCOMPARE(plain.n, 5401);
    QCOMPARE(plain.missing, 334);
    QVERIFY(std::abs(*plain.mean - 125.08461396037771) < 1e-11);
    QVERIFY(std::abs(*plain.sd - 18.480872651654913) < 1e-11);
    QCOMPARE(decision.atOrAbove130.count, 1864);
    QCOMPARE(decision.atOrAbove140.count, 1020);
    const auto &accAha = countsOf(decision, u"acc_aha_2017"_s).categories;
    QCOMPARE(accAha[u"stage1"_s] + accAha[u"stage2"_s], 2288);
    QCOMPARE(decision.adults.averaging, u"nhanes_auscultatory"_s);
    QCOMPARE(decision.adults.included, 5735 - decision.adults.excluded[u"pressureMissing"_s]);
}

static const RegisterTest<DecisionTest> registered;
#include "tst_decision.moc"
