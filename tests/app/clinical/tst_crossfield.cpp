// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/calendar.h"
#include "app/clinical/crossfield.h"
#include "app/clinical/rowgroups.h"
#include "tests/app/table/maketable.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "resources/resources.h"

using namespace sphygma;
using namespace Qt::StringLiterals;
using enum sphygma::ColumnType;

using Columns = QList<MadeColumn>;
using Rows = QList<int>;

static MadeColumn numbers(const char *role, const QStringList &cells, const QString &unit = {})
{
    return {QString::fromLatin1(role), Number, cells, QString::fromLatin1(role), unit};
}

static MadeColumn second(const char *role, const QStringList &cells)
{
    MadeColumn column = numbers(role, cells);
    column.name += u'2';
    return column;
}

static MadeColumn third(const char *role, const QStringList &cells)
{
    MadeColumn column = numbers(role, cells);
    column.name += u'3';
    return column;
}

static MadeColumn dates(const char *role, const QStringList &cells)
{
    return {QString::fromLatin1(role), Date, cells, QString::fromLatin1(role)};
}

static MadeColumn texts(const char *role, const QStringList &cells)
{
    return {QString::fromLatin1(role), Text, cells, QString::fromLatin1(role)};
}

/// The rules over several fields of clinical_spec 2.3, one table a rule.
class CrossFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void breaks_data();
    void breaks();
    void everyRuleIsKnownAndNamed();
    void removedRowsDoNotCount();
    void agesByCompletedYears();
    void groupsBySameCells();
    void cancels();

private:
    const ClinicalRulesPtr m_rules = ClinicalRules::shipped().value();
};

void CrossFieldTest::breaks_data()
{
    QTest::addColumn<Columns>("columns");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<qint64>("evaluable");
    const auto rule = [](const char *id, const Columns &columns, const Rows &rows, qint64 evaluable) {
        QTest::newRow(id) << columns << rows << evaluable;
    };
    const MadeColumn sbp = numbers("sbp", {u"120"_s, u"80"_s, u"110"_s, u"190"_s, u""_s, u"95"_s});
    const MadeColumn dbp = numbers("dbp", {u"80"_s, u"120"_s, u"95"_s, u"80"_s, u"70"_s, u"95"_s});
    rule("sbp_le_dbp", {sbp, dbp}, {1, 5}, 5);
    rule("pp_low", {sbp, dbp}, {2}, 5);
    rule("pp_high", {sbp, dbp}, {3}, 5);
    rule("pair_incomplete", {sbp, dbp}, {4}, 6);
    rule("map_out_of_pair",
         {numbers("sbp", {u"120"_s, u"120"_s}), numbers("dbp", {u"80"_s, u"80"_s}),
          numbers("map", {u"93"_s, u"77"_s})},
         {1}, 2);
    rule("map_inconsistent",
         {numbers("sbp", {u"150"_s, u"150"_s}), numbers("dbp", {u"80"_s, u"80"_s}),
          numbers("map", {u"118"_s, u"119"_s})},
         {1}, 2);
    rule("bmi_mismatch",
         {numbers("height", {u"170"_s, u"1.70"_s, u"170"_s}, u"cm"_s),
          numbers("weight", {u"70"_s, u"70"_s, u""_s}), numbers("bmi", {u"24.2"_s, u"24.2"_s, u"24"_s})},
         {1}, 2);
    rule("height_weight_swapped",
         {numbers("height", {u"170"_s, u"70"_s}), numbers("weight", {u"70"_s, u"170"_s})}, {1}, 2);
    rule("visit_before_birth",
         {dates("birth_date", {u"1960-05-01"_s, u"2025-05-01"_s}),
          dates("visit_date", {u"2024-05-01"_s, u"2024-05-01"_s})},
         {1}, 2);
    rule("age_vs_birth",
         {dates("birth_date", {u"1960-05-02"_s, u"1960-05-02"_s, u"1960-05-02"_s}),
          dates("visit_date", {u"2024-05-01"_s, u"2024-05-01"_s, u"2024-05-01"_s}),
          numbers("age", {u"63"_s, u"64"_s, u"65"_s})},
         {2}, 3);
    rule("visit_in_future", {dates("visit_date", {u"2026-06-30"_s, u"2026-07-01"_s, u"2026-07-02"_s})}, {2},
         3);
    rule("hdl_ge_tc",
         {numbers("total_cholesterol", {u"5"_s, u"1.2"_s}), numbers("hdl", {u"1.3"_s, u"1.3"_s})}, {1}, 2);
    rule("ldl_gt_tc", {numbers("total_cholesterol", {u"5"_s, u"3"_s}), numbers("ldl", {u"3"_s, u"3.5"_s})},
         {1}, 2);
    rule("friedewald",
         {numbers("total_cholesterol", {u"5"_s, u"5"_s, u"5"_s}), numbers("hdl", {u"1"_s, u"1"_s, u"1"_s}),
          numbers("ldl", {u"3"_s, u"1"_s, u"1"_s}), numbers("triglycerides", {u"2.2"_s, u"2.2"_s, u"5"_s})},
         {1}, 2);
    rule("pregnant_male",
         {texts("sex", {u"F"_s, u"male"_s, u"M"_s, u""_s}),
          texts("pregnancy", {u"yes"_s, u"yes"_s, u"no"_s, u"y"_s})},
         {1}, 3);
    rule("height_change_adult",
         {texts("patient_id", {u"a"_s, u"b"_s, u"a"_s, u"b"_s}),
          numbers("age", {u"40"_s, u"20"_s, u"41"_s, u"20"_s}),
          numbers("height", {u"170"_s, u"160"_s, u"176"_s, u"170"_s})},
         {0, 2}, 2);
    rule("repeat_identical",
         {numbers("sbp", {u"120"_s, u"121"_s}), numbers("dbp", {u"80"_s, u"80"_s}),
          second("sbp", {u"120"_s, u"120"_s}), second("dbp", {u"80"_s, u"80"_s}),
          third("sbp", {u"120"_s, u"120"_s}), third("dbp", {u"80"_s, u"80"_s})},
         {0}, 2);
    rule("repeat_spread",
         {numbers("sbp", {u"120"_s, u"120"_s}), numbers("dbp", {u"80"_s, u"80"_s}),
          second("sbp", {u"160"_s, u"161"_s}), second("dbp", {u"80"_s, u"80"_s})},
         {1}, 2);
    rule("carried_forward",
         {texts("patient_id", {u"a"_s, u"a"_s, u"a"_s, u"b"_s, u"a"_s}),
          dates("visit_date",
                {u"2024-01-03"_s, u"2024-01-01"_s, u"2024-01-02"_s, u"2024-01-02"_s, u"2024-01-04"_s}),
          numbers("sbp", {u"130"_s, u"130"_s, u"130"_s, u"130"_s, u"131"_s}),
          numbers("dbp", {u"80"_s, u"80"_s, u"80"_s, u"80"_s, u"80"_s})},
         {0, 1, 2}, 4);
}

void CrossFieldTest::breaks()
{
    QFETCH(const Columns, columns);
    QFETCH(const Rows, rows);
    QFETCH(const qint64, evaluable);
    NoProgress progress;
    const auto found = crossFieldFindings(makeTable(columns), *m_rules, QDate(2026, 7, 1), progress).value();
    const QString rule = QString::fromLatin1(QTest::currentDataTag());
    int times = 0;
    for (const CrossFieldFinding &finding : found) {
        if (finding.rule != rule || ++times > 1) // of several readings, the first
            continue;
        Rows broken;
        finding.rows.forEach([&broken](qsizetype row) { broken += static_cast<int>(row); });
        QCOMPARE(broken, rows);
        QCOMPARE(finding.evaluable, evaluable);
        QVERIFY(!finding.columns.isEmpty());
    }
    QVERIFY(times > 0);
}

/// rules.json says which there are and how grave each is.
void CrossFieldTest::everyRuleIsKnownAndNamed()
{
    loadResources();
    QFile file(u":/clinical/rules.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray known =
        QJsonDocument::fromJson(file.readAll())[u"plausibility"][u"cross_field"].toArray();
    QHash<QString, bool> hard;
    for (const QJsonValue &rule : known)
        hard.insert(rule[u"id"].toString(), rule[u"severity"].toString() == u"hard"_s);
    NoProgress progress;
    const Table table =
        makeTable({numbers("sbp", {u"120"_s}), numbers("dbp", {u"80"_s}),
                   dates("visit_date", {u"2024-01-01"_s}), dates("birth_date", {u"1990-01-01"_s})});
    const auto findings = crossFieldFindings(table, *m_rules, QDate(2026, 7, 1), progress).value();
    for (const CrossFieldFinding &finding : findings)
        QCOMPARE(finding.hard, hard.value(finding.rule));
    for (auto it = hard.begin(); it != hard.end(); ++it)
        QVERIFY2(crossFieldText(it.key()).source != u"%1"_s || it.key() == u"visit_after_death"_s,
                 qPrintable(it.key()));
}

void CrossFieldTest::removedRowsDoNotCount()
{
    Table table = makeTable({numbers("sbp", {u"80"_s, u"80"_s}), numbers("dbp", {u"120"_s, u"120"_s})});
    RowSet kept(2);
    kept.insert(1);
    table = table.withKept(kept);
    NoProgress progress;
    const auto findings = crossFieldFindings(table, *m_rules, QDate(2026, 7, 1), progress).value();
    QCOMPARE(findings.first().rule, u"sbp_le_dbp"_s);
    QCOMPARE(findings.first().evaluable, 1);
    QVERIFY(findings.first().rows == kept);
}

void CrossFieldTest::agesByCompletedYears()
{
    QCOMPARE(completedYears(QDate(2000, 2, 29), QDate(2001, 2, 28)), 0);
    QCOMPARE(completedYears(QDate(2000, 2, 29), QDate(2001, 3, 1)), 1);
    QCOMPARE(completedYears(QDate(1960, 5, 2), QDate(2024, 5, 2)), 64);
    QCOMPARE(dayOf(ticksOf(QDate(1969, 12, 31)) + 1), QDate(1969, 12, 31));
    QCOMPARE(dayOf(ticksOf(QDate(2024, 2, 29)) + 86'399'999), QDate(2024, 2, 29));
    QCOMPARE(firstDayOf(monthOf(ticksOf(QDate(2024, 3, 1)) - 1)), QDate(2024, 2, 1));
    QCOMPARE(firstDayOf(monthOf(ticksOf(QDate(1969, 12, 31)))), QDate(1969, 12, 1));
    QCOMPARE(monthOf(ticksOf(QDate(1970, 1, 1))) - monthOf(-1), 1);
    QVERIFY(!ageDisagrees(63, ticksOf(QDate(1960, 5, 2)), ticksOf(QDate(2025, 5, 1))));
    QVERIFY(ageDisagrees(62, ticksOf(QDate(1960, 5, 2)), ticksOf(QDate(2025, 5, 1))));
}

void CrossFieldTest::groupsBySameCells()
{
    const Table table = makeTable(
        {texts("site", {u"N"_s, u"S"_s, u""_s, u"N"_s}), numbers("age", {u"1"_s, u"1"_s, u"2"_s, u""_s}),
         dates("visit_date", {u"2024-01-01"_s, u""_s, u"2024-01-01"_s, u"2024-01-02"_s})});
    NoProgress progress;
    const RowGroups sites = groupRows(table, 0, progress).value();
    QCOMPARE(sites.count(), 2);
    QCOMPARE(sites.label(table, 0, 1), u"S"_s);
    QCOMPARE(sites.ofRow[2], RowGroups::none);
    QVERIFY(sites.rows()[0] == std::vector<quint32>({0, 3}));
    QCOMPARE(groupRows(table, 1, progress).value().count(), 2);
    QCOMPARE(groupRows(table, 2, progress).value().count(), 2);
}

void CrossFieldTest::cancels()
{
    CancelAfter stop(0);
    const Table table = makeTable({numbers("sbp", {u"120"_s}), numbers("dbp", {u"80"_s})});
    QVERIFY(!crossFieldFindings(table, *m_rules, QDate(2026, 7, 1), stop));
    QVERIFY(!groupRows(table, 0, stop));
}

static const RegisterTest<CrossFieldTest> registered;
#include "tst_crossfield.moc"
