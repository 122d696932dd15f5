// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/quality/answeredindicators.h"
#include "app/quality/missingpatterns.h"
#include "app/quality/qualityreport.h"
#include "app/recipe/steps/steps.h"
#include "tests/app/recipe/runstep.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;
using enum sphygma::ColumnType;

/// Six rows, two of them without pressure, and a recipe that removes one and empties a cell.
class QualityReportTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsAddUp();
    void namesTheColumnsThatLack();
    void leadsOnlyWhereSomethingIsOffered();
    void saysWhatCanBeUsed();
    void whatCannotBeIsNotUsable();
    void comparesBeforeAndAfter();
    void checksAreAtMostSevenAndNamed();
    void withoutColumnsNothingIsUsable();
    void patternsAddUp();
    void patternsBeyondTheListAreCounted();
};

static Table visits()
{
    return makeTable(
        {{u"id"_s, Text, {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"a"_s}, u"patient_id"_s},
         {u"age"_s, Number, {u"40"_s, u"41"_s, u""_s, u"60"_s, u"70"_s, u"40"_s}, u"age"_s, u"a"_s},
         {u"sbp"_s, Number, {u"120"_s, u"400"_s, u"131"_s, u""_s, u"150"_s, u"120"_s}, u"sbp"_s, u"mm[Hg]"_s},
         {u"dbp"_s, Number, {u"80"_s, u"90"_s, u"84"_s, u""_s, u"96"_s, u"80"_s}, u"dbp"_s, u"mm[Hg]"_s}});
}

static QualityReport reportOf(const Table &raw, const Recipe &recipe)
{
    NoProgress quiet;
    RecipeRunner runner(raw, rules());
    const RecipeResultPtr run = runner.run(recipe, quiet).value();
    ImportReport source;
    source.source.path = u"/somewhere/visits.csv"_s;
    source.source.sha256 = QByteArray(32, '\xab');
    return qualityReport({source, raw, *run, recipe}, rules(), QualityThresholds::standard(),
                         QDate(2026, 7, 1), quiet)
        .value();
}

static Recipe cleaning()
{
    Recipe recipe;
    recipe.append({limitValues(u"sbp"_s), true, {}});
    recipe.append({dropDuplicateRows({}), true, {}});
    return recipe;
}

void QualityReportTest::rowsAddUp()
{
    const QualityReport report = reportOf(visits(), cleaning());
    qint64 left = 0;
    for (const QualityFlow &line : report.flow) {
        if (line.isRemoval)
            left -= line.rows;
        else if (left == 0)
            left = line.rows;
        else
            QCOMPARE(line.rows, left);
    }
    QCOMPARE(left, report.analysed);
    QCOMPARE(report.rows, 6);
    QCOMPARE(report.changes.size(), 2);
    QCOMPARE(report.changes[0].cells, 1);
    QCOMPARE(report.changes[1].rows, 1);
    QCOMPARE(report.file, u"visits.csv"_s);
    QCOMPARE(report.sha256, u"abababababab"_s);
    QCOMPARE(report.patients.value(), 5);
}

void QualityReportTest::whatCannotBeIsNotUsable()
{
    const QualityReport report = reportOf(visits(), Recipe());
    QCOMPARE(report.analysed, 4);
    QCOMPARE(report.usable, 3); // without b, of 400 mmHg
    QVERIFY(Translator().text(report.verdict).contains(u"3 of the 6 rows"_s));
}

void QualityReportTest::namesTheColumnsThatLack()
{
    Schema schema = visits().schema();
    for (ColumnInfo &info : schema) {
        if (info.role == "dbp"_L1)
            info.role.clear();
    }
    QCOMPARE(
        Translator().text(reportOf(visits().withSchema(schema), Recipe()).verdict),
        u"Usable for describing age and systolic pressure in 3 of the 6 rows read (50.0 %); no column is "
        "known as diastolic pressure."_s);
    for (ColumnInfo &info : schema) {
        if (info.role == "age"_L1 || info.role == "sbp"_L1)
            info.role.clear();
    }
    const QualityReport report = reportOf(visits().withSchema(schema), Recipe());
    QCOMPARE(Translator().text(report.verdict),
             u"Not usable for age and blood pressure: no column is known as Age, Systolic pressure or "
             "Diastolic pressure."_s);
    QCOMPARE(report.usable, 0);
}

/// 0 and 1 for the sexes are no slips that the page Transform could merge, but Columns asks who is who;
/// "Mlae" is a slip.
void QualityReportTest::leadsOnlyWhereSomethingIsOffered()
{
    QStringList codes, words;
    for (int i = 0; i < 60; ++i) {
        codes += QString::number(i % 2);
        words += i == 7 ? u"Mlae"_s : i % 2 ? u"Male"_s : u"Female"_s;
    }
    const auto mendedOn = [](const Table &table, const QString &kind) -> std::optional<WizardPage> {
        NoProgress quiet;
        RecipeRunner runner(table, rules());
        const RecipeResultPtr run = runner.run({}, quiet).value();
        QList<IndicatorPair> pairs = compareQuality(table, run->table, rules(), QualityThresholds::standard(),
                                                    QDate(2026, 7, 1), quiet)
                                         .value();
        const bool done = keepAnswered(pairs, *run, rules(), quiet).has_value();
        for (const IndicatorPair &pair : pairs) {
            if (done && pair.shown().kind == kind && pair.shown().violated > 0)
                return pair.mends;
        }
        return WizardPage::Finish; // nothing was found
    };
    QCOMPARE(mendedOn(makeTable({{u"sex"_s, Number, codes, u"sex"_s}}), u"P3"_s),
             std::optional(WizardPage::Columns));
    QStringList letters = codes;
    letters.replaceInStrings(u"0"_s, u"x"_s).replaceInStrings(u"1"_s, u"y"_s);
    QCOMPARE(mendedOn(makeTable({{u"sex"_s, Text, letters, u"sex"_s}}), u"P3"_s),
             std::optional<WizardPage>());
    QCOMPARE(mendedOn(makeTable({{u"sex"_s, Text, words, u"sex"_s}}), u"P3"_s),
             std::optional(WizardPage::Transform));
    // What was not measured stays missing; words for it are a question.
    QStringList empty(60, u"70"_s), said = empty;
    empty[3] = QString();
    said[3] = u"refused"_s;
    QCOMPARE(mendedOn(makeTable({{u"weight"_s, Number, empty, u"weight"_s, u"kg"_s}}), u"C1"_s),
             std::optional<WizardPage>());
    QCOMPARE(mendedOn(makeTable({{u"weight"_s, Number, said, u"weight"_s, u"kg"_s}}), u"C1"_s),
             std::optional(WizardPage::Missing));
}

void QualityReportTest::saysWhatCanBeUsed()
{
    const QualityReport report = reportOf(visits(), cleaning());
    QCOMPARE(report.usable, 2); // a and e; b's systolic pressure is impossible
    const QString verdict = Translator().text(report.verdict);
    QVERIFY2(verdict.contains(u"2 of the 6 rows"_s), qPrintable(verdict));
    const auto sbp = std::find_if(report.variables.begin(), report.variables.end(),
                                  [](const QualityVariable &v) { return v.column == u"sbp"_s; });
    QVERIFY(sbp != report.variables.end());
    QCOMPARE(sbp->n, 3);
    QCOMPARE(sbp->missing, 2);
    QCOMPARE(sbp->impossible.value(), 0);
    QCOMPARE(sbp->n + sbp->missing, 5);
    qint64 aged = 0;
    for (const auto &[from, rows] : report.ages)
        aged += rows;
    QCOMPARE(aged, 4);
    QCOMPARE(report.sites.size(), 1);
    QCOMPARE(report.sites[0].n, 3);
}

void QualityReportTest::comparesBeforeAndAfter()
{
    const QualityReport report = reportOf(visits(), cleaning());
    const auto pair = std::find_if(report.indicators.begin(), report.indicators.end(), [](const auto &p) {
        return p.shown().kind == u"P1"_s && p.shown().columns == QStringList{u"sbp"_s};
    });
    QVERIFY(pair != report.indicators.end());
    QCOMPARE(pair->before->violated, 1);
    QCOMPARE(pair->after->violated, 0);
    QCOMPARE(pair->before->rows.count(), 1);
    QCOMPARE(mendingPage(u"P1"_s).value(), WizardPage::WrongValues);
    QVERIFY(!mendingPage(u"A4"_s));
}

void QualityReportTest::checksAreAtMostSevenAndNamed()
{
    const QualityReport report = reportOf(visits(), {});
    QVERIFY(report.checks.size() > 2 && report.checks.size() <= 7);
    for (qsizetype i = 0; i < report.checks.size(); ++i) {
        QVERIFY(report.checks[i].rows > 0 && !report.checks[i].records.isEmpty());
        QVERIFY(!Translator().text(report.checks[i].what).isEmpty());
        QVERIFY(i == 0 || report.checks[i].rows <= report.checks[i - 1].rows);
    }
    QVERIFY(!report.limits.isEmpty());
}

void QualityReportTest::withoutColumnsNothingIsUsable()
{
    const QualityReport report = reportOf(makeTable({{u"x"_s, Number, {u"1"_s, u"2"_s}}}), {});
    QCOMPARE(report.usable, 0);
    QVERIFY(Translator().text(report.verdict).startsWith(u"Not usable"_s));
    QVERIFY(report.ages.empty() && report.sites.isEmpty() && report.variables.isEmpty());
}

void QualityReportTest::patternsAddUp()
{
    NoProgress quiet;
    const MissingMap map = missingMap(visits(), 10, 10, quiet).value();
    QCOMPARE(map.columns, QStringList({u"age"_s, u"sbp"_s, u"dbp"_s}));
    QCOMPARE(map.missing, QList<qint64>({1, 1, 1}));
    QCOMPARE(map.patterns.size(), 3);
    QCOMPARE(map.patterns[0].rows, 4);
    QVERIFY(map.patterns[0].missing == std::vector<bool>({false, false, false}));
    qint64 rows = 0;
    for (const MissingPattern &pattern : map.patterns) {
        rows += pattern.rows;
        QCOMPARE(pattern.which.count(), pattern.rows);
        if (pattern.missing == std::vector<bool>({false, true, true}))
            QVERIFY(pattern.which.contains(3));
    }
    QCOMPARE(rows, map.rows);
}

void QualityReportTest::patternsBeyondTheListAreCounted()
{
    NoProgress quiet;
    const MissingMap map = missingMap(visits(), 2, 1, quiet).value();
    QCOMPARE(map.columns.size(), 2);
    QCOMPARE(map.otherColumns, 1);
    QCOMPARE(map.patterns.size(), 1);
    QCOMPARE(map.patterns[0].rows + map.otherRows, map.rows);
}

static const RegisterTest<QualityReportTest> registered;
#include "tst_qualityreport.moc"
