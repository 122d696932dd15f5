// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/quality/indicator.h"
#include "tests/app/table/maketable.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;
using enum sphygma::ColumnType;

using Rows = QList<int>;

/// Ten rows with one defect of each kind, and what the indicators say of them.
class IndicatorTest : public QObject
{
    Q_OBJECT

private slots:
    void measures_data();
    void measures();
    void digitsAreCountedBySiteAndMonth();
    void sitesThatDifferAreSeen();
    void missingPressureIsNotAtRandom();
    void outliersNeedThreeWitnesses();
    void cleaningIsSeen();
    void everyKindIsTagged();
    void jsonCarriesWhatItMust();
    void nothingToLookAt();
    void cancels();

private:
    QList<Indicator> indicatorsOf(const Table &table) const
    {
        NoProgress progress;
        return qualityIndicators(table, m_rules, QualityThresholds::standard(), QDate(2026, 7, 1), progress)
            .value();
    }

    const ClinicalRulesPtr m_rules = ClinicalRules::shipped().value();
};

static Table clinic()
{
    return makeTable({
        {u"id"_s,
         Text,
         {u"P01"_s, u"P02"_s, u"P03"_s, u"P04"_s, u"P05"_s, u"P06"_s, u"P07"_s, u"X-8"_s, u"P01"_s, u"P01"_s},
         u"patient_id"_s},
        {u"seen"_s,
         Date,
         {u"2026-01-05"_s, u"2026-01-05"_s, u"2026-01-06"_s, u"2026-01-06"_s, u"2026-01-07"_s,
          u"2026-01-07"_s, u"2027-01-07"_s, u"2026-01-08"_s, u"2026-01-05"_s, u"2026-01-05"_s},
         u"visit_date"_s},
        {u"age"_s,
         Number,
         {u"40"_s, u"50"_s, u""_s, u"60"_s, u"110"_s, u"refused"_s, u"61"_s, u"62"_s, u"40"_s, u"40"_s},
         u"age"_s},
        {u"sex"_s,
         Text,
         {u"F"_s, u"m"_s, u"?"_s, u"M"_s, u"F"_s, u"F"_s, u"F"_s, u"F\uFFFD"_s, u"F"_s, u"F"_s},
         u"sex"_s},
        {u"sbp"_s,
         Number,
         {u"120"_s, u"130"_s, u"80"_s, u"400"_s, u"125"_s, u"140 mmHg"_s, u""_s, u"131"_s, u"120"_s,
          u"122"_s},
         u"sbp"_s},
        {u"dbp"_s,
         Number,
         {u"80"_s, u"85"_s, u"120"_s, u"90"_s, u"110"_s, u"90"_s, u"85"_s, u"79"_s, u"80"_s, u"80"_s},
         u"dbp"_s},
    });
}

static const Indicator *find(const QList<Indicator> &all, const QString &kind, const QString &what)
{
    for (const Indicator &one : all) {
        if (one.kind == kind
            && (one.detail == what || (one.detail.isEmpty() && one.columns.value(0) == what)))
            return &one;
    }
    return nullptr;
}

void IndicatorTest::measures_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("what");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<int>("grade");
    const auto row = [](const char *kind, const char *what, const Rows &rows, qint64 denominator, int grade) {
        QTest::addRow("%s %s", kind, what)
            << QString::fromLatin1(kind) << QString::fromLatin1(what) << rows << denominator << grade;
    };
    row("C1", "age", {2, 5}, 10, 1);
    row("C1", "id", {}, 10, 0);
    row("C2", "refused", {5}, 10, -1);
    row("C3", "sbp", {5, 6}, 10, 3);
    row("C4", "age", {2, 5, 6}, 10, 3);
    row("I7", "age", {5}, 10, 3);
    row("I1", "sbp", {5}, 9, 3);
    row("I1", "age", {}, 8, 0);
    row("I2", "id", {7}, 10, 3);
    row("I3", "sex", {7}, 10, 3);
    row("I6", "row", {8}, 10, 3);
    row("I6", "key", {8, 9}, 10, 3);
    row("P1", "sbp", {3}, 8, 3);
    row("P2", "age", {4}, 8, 3);
    row("P3", "sex", {2, 7}, 10, 3);
    row("P4", "sbp_le_dbp", {2}, 8, 1);
    row("P4", "visit_in_future", {6}, 10, 1);
    row("P5", "pp_low", {4}, 8, 3);
    row("P5", "pp_high", {3}, 8, 3);
}

void IndicatorTest::measures()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, what);
    QFETCH(const Rows, rows);
    QFETCH(const qint64, denominator);
    QFETCH(const int, grade);
    const QList<Indicator> all = indicatorsOf(clinic());
    const Indicator *found = find(all, kind, what);
    QVERIFY(found);
    Rows violated;
    found->rows.forEach([&violated](qsizetype row) { violated += static_cast<int>(row); });
    QCOMPARE(violated, rows);
    QCOMPARE(found->violated, rows.size());
    QCOMPARE(found->denominator, denominator);
    QCOMPARE(found->grade.value_or(-1), grade);
    QVERIFY(found->ci95->low <= *found->value && *found->value <= found->ci95->high);
}

/// 400 pressures of two sites: one rounds to 0, the other does not.
static Table twoSites()
{
    QStringList sites, dates, pressures, ages;
    for (int i = 0; i < 400; ++i) {
        const bool north = i % 2 == 0;
        sites += north ? u"North"_s : u"South"_s;
        dates += QDate(2026, 1, 1).addDays(i / 4).toString(Qt::ISODate);
        const int exact = 100 + (i * 37) % 60 + (north ? 0 : 25);
        pressures += QString::number(north ? exact / 10 * 10 : exact);
        ages += QString::number(30 + (i * 11) % 50);
    }
    return makeTable({{u"where"_s, Text, sites, u"site"_s},
                      {u"seen"_s, Date, dates, u"visit_date"_s},
                      {u"age"_s, Number, ages, u"age"_s},
                      {u"sbp"_s, Number, pressures, u"sbp"_s}});
}

void IndicatorTest::digitsAreCountedBySiteAndMonth()
{
    const QList<Indicator> all = indicatorsOf(twoSites());
    const Indicator *north = find(all, u"A3"_s, u"site=North"_s),
                    *south = find(all, u"A3"_s, u"site=South"_s);
    QVERIFY(north && south);
    QCOMPARE(*north->value, 100.0);
    QCOMPARE(north->violated, 200);
    QCOMPARE(north->rows.count(), 200);
    QCOMPARE(*north->grade, 2);
    QVERIFY(*north->p < 1e-6);
    QVERIFY(*south->value < 10);
    QCOMPARE(*south->grade, 0);
    QVERIFY(find(all, u"A3"_s, u"month=2026-02"_s));
    QVERIFY(!find(all, u"A3"_s, u"month=2026-05"_s));
}

void IndicatorTest::sitesThatDifferAreSeen()
{
    const QList<Indicator> all = indicatorsOf(twoSites());
    const Indicator *sites = find(all, u"A4"_s, u"site"_s);
    QVERIFY(sites && *sites->value > 0.3);
    QCOMPARE(*sites->grade, 4);
    const Indicator *drift = find(all, u"A5"_s, u"sbp"_s);
    QVERIFY(drift && std::abs(*drift->value) < 3);
}

void IndicatorTest::missingPressureIsNotAtRandom()
{
    QStringList ages, pressures;
    for (int i = 0; i < 100; ++i) {
        ages += QString::number(20 + i / 2);
        pressures += i < 80 ? QString::number(110 + i % 30) : QString();
    }
    const QList<Indicator> all = indicatorsOf(
        makeTable({{u"age"_s, Number, ages, u"age"_s}, {u"sbp"_s, Number, pressures, u"sbp"_s}}));
    const Indicator *age = find(all, u"C6"_s, u"age"_s);
    QVERIFY(age && *age->value > 2);
    QCOMPARE(age->violated, 20);
    QCOMPARE(*age->grade, 2);
}

void IndicatorTest::outliersNeedThreeWitnesses()
{
    QStringList pressures;
    for (int i = 0; i < 200; ++i)
        pressures += QString::number(100 + (i * 13) % 41);
    pressures += {u"255"_s, u"146"_s};
    const QList<Indicator> all = indicatorsOf(makeTable({{u"sbp"_s, Number, pressures, u"sbp"_s}}));
    const Indicator *outliers = find(all, u"A1"_s, u"sbp"_s);
    QVERIFY(outliers);
    QCOMPARE(outliers->violated, 1);
    QVERIFY(outliers->rows.contains(200));
}

void IndicatorTest::cleaningIsSeen()
{
    const Table before = clinic();
    RowSet kept(10, true);
    for (const int row : {2, 3, 4, 5, 6, 7, 8, 9})
        kept.remove(row);
    const QList<Indicator> after = indicatorsOf(before.withKept(kept));
    for (const Indicator &one : after) {
        if (one.kind != u"C6"_s && !one.kind.startsWith(u'A'))
            QVERIFY2(one.violated == 0, qPrintable(one.kind + one.columns.join(u',')));
        QVERIFY(one.denominator <= 2);
    }
}

void IndicatorTest::everyKindIsTagged()
{
    QSet<QString> ids;
    for (const IndicatorKind &kind : indicatorKinds()) {
        ids.insert(QLatin1String(kind.id));
        QVERIFY(QLatin1String(kind.kahn).size() > 5 && QLatin1String(kind.title).size() > 5);
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(indicatorKinds().size()));
    const QList<QString> graded = QualityThresholds::standard().bounds.keys();
    for (const QString &kind : graded)
        QVERIFY2(ids.contains(kind), qPrintable(kind));
}

void IndicatorTest::jsonCarriesWhatItMust()
{
    const QList<Indicator> all = indicatorsOf(clinic());
    const QJsonObject json = qualityJson(all, QualityThresholds::standard());
    QCOMPARE(json[u"indicators"].toArray().size(), all.size());
    QCOMPARE(json[u"thresholds"].toObject(), QualityThresholds::standard().toJson());
    const QJsonValue first = json[u"indicators"][0];
    QCOMPARE(first[u"id"].toString(), u"C1"_s);
    QCOMPARE(first[u"dimension"].toString(), u"completeness"_s);
    QCOMPARE(first[u"dataquieR"].toString(), u"com_crm_mv DQI-2001"_s);
    const Translator english;
    for (const Indicator &one : all) {
        QVERIFY(!english.text(indicatorTitle(one)).contains(u'%'));
        QVERIFY(!english.text(indicatorFigure(one)).isEmpty());
        QCOMPARE(gradeText(one, QualityThresholds::standard()).isEmpty(), !one.grade);
    }
    const Indicator *contradiction = find(all, u"P4"_s, u"sbp_le_dbp"_s);
    QCOMPARE(english.text(indicatorTitle(*contradiction)),
             u"Contradictions: Systolic pressure not above the diastolic (sbp and dbp)"_s);
    QCOMPARE(english.text(indicatorFigure(*contradiction)), u"1 of 8 (12.5 %)"_s);
}

void IndicatorTest::nothingToLookAt()
{
    QVERIFY(indicatorsOf(Table()).isEmpty());
    const QList<Indicator> empty = indicatorsOf(makeTable({{u"sbp"_s, Number, {}, u"sbp"_s}}));
    for (const Indicator &one : empty) {
        QVERIFY(!one.value && !one.grade);
        QCOMPARE(indicatorFigure(one).source, u"Nothing to look at"_s);
    }
}

void IndicatorTest::cancels()
{
    CancelAfter stop(0);
    QVERIFY(!qualityIndicators(clinic(), m_rules, {}, QDate(2026, 7, 1), stop));
}

static const RegisterTest<IndicatorTest> registered;
#include "tst_indicator.moc"
