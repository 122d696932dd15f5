// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/document/sourcedifference.h"
#include "app/recipe/steps/steps.h"
#include "app/table/columnbuilder.h"
#include "tests/support/oracletable.h"
#include "tests/testcase.h"

#include <QTest>

#include <cmath>

using namespace sphygma;
using namespace Qt::StringLiterals;

using StepKind = StepDifference::Kind;

static RawData rawOf(const QList<NamedColumn> &columns, const QByteArray &hash = {})
{
    RawData raw{tableOf(columns), {}};
    raw.report.source.sha256 = hash;
    return raw;
}

/// Patients, days of the visit and pressures.
static RawData visits(const QStringList &patients, const QStringList &days,
                      const std::vector<double> &pressures)
{
    return rawOf({{u"pid"_s, u"patient_id"_s, textColumn(patients)},
                  {u"day"_s, u"visit_date"_s, dateColumn(days)},
                  {u"sbp"_s, u"sbp"_s, numberColumn(pressures), u"mm[Hg]"_s}});
}

static const RawData march =
    visits({u"A"_s, u"B"_s, u"C"_s, u"C"_s},
           {u"2026-03-01"_s, u"2026-03-02"_s, u"2026-03-03"_s, u"2026-03-03"_s}, {120, 130, 140, 142});

static RawData withRows(const std::vector<double> &values)
{
    return rawOf({{u"x"_s, {}, numberColumn(values)}});
}

static QString spoken(const SourceDifference &difference)
{
    const Translator english;
    QStringList lines;
    for (const Phrase &phrase : sentences(difference))
        lines.append(english.text(phrase));
    return lines.join(u'\n');
}

class SourceDifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameFile();
    void readInAnotherWay();
    void rows_data();
    void rows();
    void rowsFoundByKey();
    void keysMustBeAlone();
    void reasonsCount();
    void columns_data();
    void columns();
    void typeChanges();
    void numbersAsText();
    void dialect();
    void recipeFollowsRenamedColumns();
    void recipeThatDoesNotFit();
    void whatDidNotFitBeforeIsNotTold();
    void correctionsFollowTheirRow();
    void correctionsThatWouldHitAnotherCell_data();
    void correctionsThatWouldHitAnotherCell();
    void manyRows();
    void cancels();

private:
    SourceDifference compare(const RawData &before, const RawData &now, const Recipe &recipe = {})
    {
        NoProgress progress;
        return *sourceDifference(before, now, recipe, m_rules, progress);
    }

    ClinicalRulesPtr m_rules;
};

void SourceDifferenceTest::initTestCase()
{
    const auto rules = ClinicalRules::shipped();
    QVERIFY(rules);
    m_rules = *rules;
}

void SourceDifferenceTest::sameFile()
{
    const RawData raw = rawOf({{u"x"_s, {}, numberColumn({1, 2})}}, "hash");
    const SourceDifference difference = compare(raw, raw);
    QVERIFY(difference.sameBytes && difference.isNone());
    QCOMPARE(difference.rowsSame, 2);
    QCOMPARE(spoken(difference), u"The file is the same as before, byte by byte."_s);
}

void SourceDifferenceTest::readInAnotherWay()
{
    const SourceDifference difference = compare(rawOf({{u"x"_s, {}, numberColumn({1, 2})}}, "hash"),
                                                rawOf({{u"x"_s, {}, numberColumn({10, 20})}}, "hash"));
    QVERIFY(difference.sameBytes && !difference.isNone());
    QVERIFY(spoken(difference).contains(u"read in another way"_s));
}

void SourceDifferenceTest::rows_data()
{
    QTest::addColumn<RawData>("before");
    QTest::addColumn<RawData>("now");
    QTest::addColumn<QList<qint64>>("counts"); // same, added, removed
    const auto none = std::nan("");
    const auto one = [](const char *name, const std::vector<double> &before, const std::vector<double> &now,
                        const QList<qint64> &counts) {
        QTest::newRow(name) << withRows(before) << withRows(now) << counts;
    };
    one("appended", {1, 2, 3}, {1, 2, 3, 4, 5}, {3, 2, 0});
    one("put first", {1, 2, 3}, {9, 1, 2, 3}, {3, 1, 0});
    one("taken out", {1, 2, 3}, {1, 3}, {2, 0, 1});
    one("another order", {1, 2, 3}, {3, 1, 2}, {3, 0, 0});
    one("one of two equal ones gone", {5, 5, 1}, {1, 5}, {2, 0, 1});
    one("one more of the same", {5, 1}, {5, 5, 1}, {2, 1, 0});
    one("missing cells are rows too", {1, none, none}, {none, 1, 2}, {2, 1, 1});
    one("nothing left", {1, 2}, {}, {0, 0, 2});
    one("nothing before", {}, {1, 2}, {0, 2, 0});
    one("no key: a changed row is one gone and one new", {1, 2, 3}, {1, 7, 3}, {2, 1, 1});
}

void SourceDifferenceTest::rows()
{
    QFETCH(RawData, before);
    QFETCH(RawData, now);
    const SourceDifference difference = compare(before, now);
    QTEST((QList<qint64>{difference.rowsSame, difference.rowsAdded, difference.rowsRemoved}), "counts");
    QCOMPARE(difference.rowsChanged, 0);
    QCOMPARE(difference.rowsBefore, before.table.rowCount());
    QCOMPARE(difference.rowsNow, now.table.rowCount());
}

void SourceDifferenceTest::rowsFoundByKey()
{
    const RawData april =
        visits({u"D"_s, u"B"_s, u"A"_s, u"C"_s, u"C"_s},
               {u"2026-04-01"_s, u"2026-03-02"_s, u"2026-03-01"_s, u"2026-03-03"_s, u"2026-03-03"_s},
               {150, 131, 120, 140, 142});
    const SourceDifference difference = compare(march, april);
    QCOMPARE(difference.keys, (QStringList{u"pid"_s, u"day"_s}));
    QCOMPARE(difference.rowsSame, 3);
    QCOMPARE(difference.rowsChanged, 1);
    QCOMPARE(difference.rowsAdded, 1);
    QCOMPARE(difference.rowsRemoved, 0);
    QCOMPARE(difference.cellsChanged, 1);
    const CellDifference &cell = difference.samples.at(0);
    QCOMPARE(cell.column, u"sbp"_s);
    QCOMPARE(cell.before, u"130"_s);
    QCOMPARE(cell.now, u"131"_s);
    QCOMPARE(cell.lineBefore, 3);
    QCOMPARE(cell.lineNow, 3);
    QVERIFY(spoken(difference).contains(u"Line 3, column sbp: “130” before, “131” now."_s));
}

/// Two readings of one visit, both changed: nobody knows which is which.
void SourceDifferenceTest::keysMustBeAlone()
{
    const RawData april =
        visits({u"A"_s, u"B"_s, u"C"_s, u"C"_s},
               {u"2026-03-01"_s, u"2026-03-02"_s, u"2026-03-03"_s, u"2026-03-03"_s}, {120, 130, 150, 152});
    const SourceDifference difference = compare(march, april);
    QCOMPARE(difference.rowsChanged, 0);
    QCOMPARE(difference.rowsRemoved, 2);
    QCOMPARE(difference.rowsAdded, 2);
    QCOMPARE(difference.cellsChanged, 0);
}

/// Empty is not "refused".
void SourceDifferenceTest::reasonsCount()
{
    ColumnBuilder before(ColumnType::Number), now(ColumnType::Number);
    before.appendMissing();
    now.appendMissing(Reason::NotANumber, "refused");
    before.appendMissing(u"tagged:a"_s);
    now.appendMissing(u"tagged:b"_s);
    const QStringList patients{u"A"_s, u"B"_s};
    const SourceDifference difference =
        compare(rawOf({{u"p"_s, u"patient_id"_s, textColumn(patients)}, {u"x"_s, {}, before.finish()}}),
                rawOf({{u"p"_s, u"patient_id"_s, textColumn(patients)}, {u"x"_s, {}, now.finish()}}));
    QCOMPARE(difference.cellsChanged, 2);
    QCOMPARE(difference.samples.at(0).now, u"refused"_s);
}

void SourceDifferenceTest::columns_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("first");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("gone") << QStringList{u"a"_s} << QString() << QString() << 1.0
                          << u"The column b is gone."_s;
    QTest::newRow("new") << QStringList{u"a"_s, u"b"_s, u"c"_s} << u"sbp"_s << u"mm[Hg]"_s << 1.0
                         << u"The column c is new."_s;
    QTest::newRow("renamed but for case") << QStringList{u"a"_s, u" B "_s} << QString() << u"mm[Hg]"_s << 9.0
                                          << u"The column b is now called  B ."_s;
    QTest::newRow("renamed, by role") << QStringList{u"a"_s, u"Systole"_s} << u"sbp"_s << u"mm[Hg]"_s << 9.0
                                      << u"The column b is now called Systole."_s;
    QTest::newRow("renamed, by cells") << QStringList{u"a"_s, u"z"_s} << QString() << u"mm[Hg]"_s << 1.0
                                       << u"The column b is now called z."_s;
    QTest::newRow("another unit") << QStringList{u"a"_s, u"b"_s} << u"sbp"_s << u"kPa"_s << 1.0
                                  << u"The column b was in mmHg and is now in kPa."_s;
    QTest::newRow("no unit any more") << QStringList{u"a"_s, u"b"_s} << u"sbp"_s << QString() << 1.0
                                      << u"The column b was in mmHg and is now in an unknown unit."_s;
}

void SourceDifferenceTest::columns()
{
    QFETCH(QStringList, names);
    QFETCH(QString, role);
    QFETCH(QString, unit);
    QFETCH(double, first);
    QFETCH(QString, sentence);
    const RawData before =
        rawOf({{u"a"_s, {}, numberColumn({7, 8})}, {u"b"_s, u"sbp"_s, numberColumn({1, 2}), u"mm[Hg]"_s}});
    QList<NamedColumn> now{{names[0], {}, numberColumn({7, 8})}};
    if (names.size() > 1)
        now.append({names[1], role, numberColumn({first, 2}), unit});
    if (names.size() > 2)
        now.append({names[2], {}, numberColumn({0, 0})});
    const QStringList lines = spoken(compare(before, rawOf(now))).split(u'\n');
    QVERIFY2(lines.contains(sentence), qPrintable(lines.join(u'\n')));
}

/// A column that was numbers and is text now is compared by what its cells say.
void SourceDifferenceTest::typeChanges()
{
    const QStringList patients{u"A"_s, u"B"_s, u"C"_s};
    const auto raw = [&](const ColumnPtr &column) {
        return rawOf({{u"p"_s, u"patient_id"_s, textColumn(patients)}, {u"x"_s, {}, column}});
    };
    const SourceDifference difference =
        compare(raw(numberColumn({120, 1.5, 130})), raw(textColumn({u"120.0"_s, u"1.5"_s, u"refused"_s})));
    QCOMPARE(difference.rowsSame, 2);
    QCOMPARE(difference.cellsChanged, 1);
    QVERIFY(spoken(difference).contains(u"The column x held numbers and now holds text."_s));
}

void SourceDifferenceTest::numbersAsText()
{
    ColumnBuilder comma(ColumnType::Number, NumberFormat{1, u',', 0});
    comma.appendNumber(1.5);
    comma.appendNumber(2);
    const SourceDifference difference = compare(rawOf({{u"x"_s, {}, comma.finish()}}),
                                                rawOf({{u"x"_s, {}, textColumn({u"1,5"_s, u"2,1"_s})}}));
    QCOMPARE(difference.rowsSame, 1);
    QCOMPARE(difference.rowsRemoved, 1);
}

void SourceDifferenceTest::dialect()
{
    RawData before = march, now = march;
    before.report.dialect.decimalSign.value = u',';
    now.report.dialect.decimalSign.value = u'.';
    before.report.dialect.dateOrder.value = DateOrder::DayFirst;
    now.report.dialect.dateOrder.value = DateOrder::MonthFirst;
    const QString text = spoken(compare(before, now));
    QVERIFY2(text.contains(u"The decimal sign was “,” and is now “.”."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Dates were read day first and are now read month first."_s), qPrintable(text));
}

static RawData withPressure(const QString &name)
{
    return rawOf({{u"pid"_s, u"patient_id"_s, textColumn({u"A"_s, u"B"_s, u"C"_s})},
                  {name, u"sbp"_s, numberColumn({120, 999, 140})}});
}

static Recipe recipeOf(const QList<StepPtr> &steps)
{
    Recipe recipe;
    for (const StepPtr &step : steps)
        recipe.append({step, true, {}});
    return recipe;
}

void SourceDifferenceTest::recipeFollowsRenamedColumns()
{
    const Recipe recipe = recipeOf({declareMissing({u"sbp"_s}, {}, {999})});
    const SourceDifference difference = compare(withPressure(u"sbp"_s), withPressure(u"RR"_s), recipe);
    QCOMPARE(difference.recipe, recipeOf({declareMissing({u"RR"_s}, {}, {999})}));
    QVERIFY(difference.steps.isEmpty());
    QVERIFY(spoken(difference).contains(u"Every step of the recipe fits as before."_s));
}

void SourceDifferenceTest::recipeThatDoesNotFit()
{
    const RawData now = rawOf({{u"pid"_s, u"patient_id"_s, textColumn({u"A"_s})}});
    const Recipe recipe =
        recipeOf({declareMissing({u"sbp"_s}, {}, {999}), limitValues(u"sbp"_s, {40, 300, {}, {}})});
    const SourceDifference difference = compare(withPressure(u"sbp"_s), now, recipe);
    QCOMPARE(difference.recipe, recipe);
    QCOMPARE(difference.steps.size(), 2);
    QVERIFY(difference.steps[1].kind == StepKind::DoesNotFit);
    QCOMPARE(difference.steps[1].step, 2);
    QVERIFY2(difference.steps[1].why.contains(u"sbp"_s), qPrintable(difference.steps[1].why));
    QVERIFY(spoken(difference).contains(u"Step 2 ("_s));
}

void SourceDifferenceTest::whatDidNotFitBeforeIsNotTold()
{
    const Recipe recipe = recipeOf({declareMissing({u"nowhere"_s}, {}, {999})});
    QVERIFY(compare(withPressure(u"sbp"_s), withPressure(u"sbp"_s), recipe).steps.isEmpty());
}

void SourceDifferenceTest::correctionsFollowTheirRow()
{
    const RawData now = rawOf({{u"pid"_s, u"patient_id"_s, textColumn({u"D"_s, u"A"_s, u"B"_s, u"C"_s})},
                               {u"RR"_s, u"sbp"_s, numberColumn({150, 120, 999, 140})}});
    const Recipe recipe = recipeOf({setCell(u"sbp"_s, 2, u"99"_s, u"typing error"_s)});
    const SourceDifference difference = compare(withPressure(u"sbp"_s), now, recipe);
    QCOMPARE(difference.recipe, recipeOf({setCell(u"RR"_s, 3, u"99"_s, u"typing error"_s)}));
    QCOMPARE(difference.steps.size(), 1);
    QVERIFY(difference.steps[0].kind == StepKind::Moved);
    QVERIFY(spoken(difference).contains(u"now record 3"_s));
}

void SourceDifferenceTest::correctionsThatWouldHitAnotherCell_data()
{
    QTest::addColumn<QStringList>("patients");
    QTest::addColumn<double>("second");
    QTest::newRow("row gone") << QStringList{u"A"_s, u"C"_s} << 140.0;
    QTest::newRow("another patient there") << QStringList{u"A"_s, u"X"_s, u"C"_s} << 999.0;
    QTest::newRow("corrected at the source") << QStringList{u"A"_s, u"B"_s, u"C"_s} << 99.0;
}

void SourceDifferenceTest::correctionsThatWouldHitAnotherCell()
{
    QFETCH(QStringList, patients);
    QFETCH(double, second);
    std::vector<double> pressures{120, second, 140};
    pressures.resize(static_cast<size_t>(patients.size()));
    const RawData now = rawOf(
        {{u"pid"_s, u"patient_id"_s, textColumn(patients)}, {u"sbp"_s, u"sbp"_s, numberColumn(pressures)}});
    const Recipe recipe = recipeOf({setCell(u"sbp"_s, 2, u"98"_s, {})});
    const SourceDifference difference = compare(withPressure(u"sbp"_s), now, recipe);
    QCOMPARE(difference.recipe.entries().size(), 1);
    QVERIFY(!difference.recipe.entries()[0].enabled);
    QVERIFY(difference.steps.at(0).kind == StepKind::SwitchedOff);
    QVERIFY(spoken(difference).contains(u"is switched off"_s));
}

/// More rows than a chunk holds, one taken out of the first and one value changed in the second.
void SourceDifferenceTest::manyRows()
{
    QStringList patients;
    std::vector<double> values;
    for (int i = 0; i < chunkRows + 5000; ++i) {
        patients.append(QString::number(i));
        values.push_back(i % 100);
    }
    const auto raw = [&] {
        return rawOf({{u"pid"_s, u"patient_id"_s, textColumn(patients)}, {u"x"_s, {}, numberColumn(values)}});
    };
    const RawData before = raw();
    patients.removeAt(10);
    values.erase(values.begin() + 10);
    values[chunkRows + 10] = 4711;
    const SourceDifference difference = compare(before, raw());
    QCOMPARE(difference.rowsRemoved, 1);
    QCOMPARE(difference.rowsChanged, 1);
    QCOMPARE(difference.rowsSame, chunkRows + 4998);
    QCOMPARE(difference.samples.at(0).lineNow, chunkRows + 12);
    QCOMPARE(difference.samples.at(0).lineBefore, chunkRows + 13);
}

void SourceDifferenceTest::cancels()
{
    class Stop final : public Progress
    {
        bool update(qint64, qint64) override { return false; }
    } progress;

    const auto difference = sourceDifference(march, march, {}, m_rules, progress);
    QVERIFY(!difference);
    QVERIFY(difference.error().kind == Error::Kind::Cancelled);
}

static const RegisterTest<SourceDifferenceTest> registered;

#include "tst_sourcedifference.moc"
