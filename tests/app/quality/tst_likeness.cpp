// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/quality/categorygroups.h"
#include "app/quality/personpairs.h"
#include "app/quality/textkeys.h"
#include "app/table/showntext.h"
#include "tests/app/quality/proposalhelp.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/table/maketable.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;
using enum sphygma::ColumnType;

/// Spellings of one category, and people under two numbers: offered for review, never merged.
class LikenessTest : public QObject
{
    Q_OBJECT

private slots:
    void keys_data();
    void keys();
    void distances_data();
    void distances();
    void groupsSpellings_data();
    void groupsSpellings();
    void blanksThatDoNotShowAreShown();
    void leavesOtherColumnsAlone();
    void findsOnePersonUnderTwoNumbers();
    void comparesNoLargeBlocks();
    void needsMoreThanSexAndBirth();
    void seesSharedNumbers();
    void cancels();

private:
    const ClinicalRulesPtr m_rules = ClinicalRules::shipped().value();
};

void LikenessTest::keys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("print");
    QTest::addColumn<QString>("squeezedText");
    QTest::newRow("order") << u" Clinic,  RIVERSIDE "_s << u"clinic riverside"_s << u"clinicriverside"_s;
    QTest::newRow("accents") << u"Genève"_s << u"geneve"_s << u"geneve"_s;
    QTest::newRow("twice") << u"North north gate"_s << u"gate north"_s << u"northnorthgate"_s;
    QTest::newRow("Chinese") << u"北 医院"_s << u"北 医院"_s << u"北医院"_s;
    QTest::newRow("signs") << u"--"_s << QString() << QString();
}

void LikenessTest::keys()
{
    QFETCH(const QString, text);
    QFETCH(const QString, print);
    QFETCH(const QString, squeezedText);
    QCOMPARE(fingerprint(text), print);
    QCOMPARE(squeezed(text), squeezedText);
}

void LikenessTest::distances_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << u"central"_s << u"central"_s << 0;
    QTest::newRow("left out") << u"central"_s << u"cental"_s << 1;
    QTest::newRow("replaced") << u"central"_s << u"centrol"_s << 1;
    QTest::newRow("swapped") << u"central"_s << u"cenrtal"_s << 1;
    QTest::newRow("two") << u"central"_s << u"cenrtl"_s << 2;
    QTest::newRow("far") << u"central"_s << u"riverside"_s << 4;
    QTest::newRow("empty") << QString() << u"abc"_s << 3;
}

void LikenessTest::distances()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const int, distance);
    QCOMPARE(editDistance(a, b, 3), distance);
    QCOMPARE(editDistance(b, a, 3), distance);
}

/// \a frequent times the first word, then each of the others once.
static QStringList column(const QString &word, int frequent, const QStringList &others)
{
    return QStringList(frequent, word) + others;
}

void LikenessTest::groupsSpellings_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QStringList>("merged"); // all spellings of the one group, in order; empty: none
    QTest::newRow("case and blanks") << column(u"Northgate"_s, 20,
                                               {u"northgate"_s, u"North gate"_s, u"NORTHGATE "_s})
                                     << u"site"_s
                                     << QStringList{u"Northgate"_s, u"NORTHGATE "_s, u"North gate"_s,
                                                    u"northgate"_s};
    QTest::newRow("slip") << column(u"Riverside"_s, 20, {u"Rivreside"_s}) << u"site"_s
                          << QStringList{u"Riverside"_s, u"Rivreside"_s};
    QTest::newRow("sexes") << column(u"F"_s, 20, {u"female"_s}) << u"sex"_s
                           << QStringList{u"F"_s, u"female"_s};
    QTest::newRow("other words") << column(u"Riverside"_s, 20, {u"Hilltop"_s}) << u"site"_s << QStringList{};
    QTest::newRow("numbers tell apart")
        << column(u"Station 11"_s, 20, {u"Station 12"_s}) << u"site"_s << QStringList{};
    QTest::newRow("short words") << column(u"East"_s, 20, {u"West"_s}) << u"site"_s << QStringList{};
    QTest::newRow("both frequent") << column(u"Marina"_s, 20, QStringList(15, u"Marino"_s)) << u"site"_s
                                   << QStringList{};
    QTest::newRow("short words for yes and no")
        << (column(u"yes"_s, 20, {u"yse"_s}) + QStringList(30, u"no"_s)) << u""_s
        << QStringList{u"yes"_s, u"yse"_s};
    QTest::newRow("short words for the sexes")
        << (column(u"Male"_s, 20, {u"Mlae"_s}) + QStringList(30, u"Female"_s)) << u"sex"_s
        << QStringList{u"Male"_s, u"Mlae"_s};
    QStringList races{u"White"_s, u"White"_s, u"WHITE"_s};
    for (int i = 0; i < 17; ++i)
        races += u"Race %1"_s.arg(QChar(u'A' + i));
    QTest::newRow("case among many words") << races << u""_s << QStringList{u"White"_s, u"WHITE"_s};
    QTest::newRow("one sex each") << column(u"F"_s, 20, {u"M"_s}) << u"sex"_s << QStringList{};
}

void LikenessTest::groupsSpellings()
{
    QFETCH(const QStringList, cells);
    QFETCH(const QString, role);
    QFETCH(const QStringList, merged);
    const Table table = makeTable({{u"x"_s, Text, cells, role}});
    const QList<CategoryGroup> groups = categoryGroups(table, 0, *m_rules);
    QCOMPARE(groups.size(), merged.isEmpty() ? 0 : 1);
    if (merged.isEmpty())
        return;
    QStringList spellings;
    for (const auto &[text, count] : groups.first().spellings)
        spellings += text;
    QCOMPARE(spellings, merged);
    QCOMPARE(groups.first().suggested(), merged.first());
    for (qsizetype row = 0; row < cells.size(); ++row)
        QCOMPARE(groups.first().rows.contains(row), merged.indexOf(cells[row]) > 0);
}

void LikenessTest::blanksThatDoNotShowAreShown()
{
    QCOMPARE(visibleBlanks(u"Hill Top"_s), u"Hill Top"_s);
    QCOMPARE(visibleBlanks(u"Hill Top "_s), u"Hill Top·"_s);
    QCOMPARE(visibleBlanks(u" Hill  Top"_s), u"·Hill··Top"_s);
    QCOMPARE(visibleBlanks(u"Hill\u00a0Top"_s), u"Hill·Top"_s);
    const auto proposals = proposalsFor(
        makeTable({{u"site"_s, Text, column(u"Hill Top"_s, 20, {u"Hill Top "_s})}}), WizardPage::Transform);
    const Proposal *merge = withId(proposals, u"spelling:site"_s);
    QVERIFY2(merge, qPrintable(idsOf(proposals)));
    const QString why = Translator().text(merge->explanation);
    QVERIFY2(why.contains(u"“Hill Top·” for “Hill Top”"_s), qPrintable(why));
    QCOMPARE(merge->samples.first().before, u"Hill Top·"_s);
    QCOMPARE(merge->samples.first().after, u"Hill Top"_s);
}

void LikenessTest::leavesOtherColumnsAlone()
{
    QStringList ids;
    for (int i = 0; i < 40; ++i)
        ids += i % 2 ? u"Aaaaaa"_s : u"aaaaaa"_s;
    QVERIFY(categoryGroups(makeTable({{u"id"_s, Text, ids, u"patient_id"_s}}), 0, *m_rules).isEmpty());
    QVERIFY(categoryGroups(makeTable({{u"n"_s, Number, {u"1"_s, u"2"_s}}}), 0, *m_rules).isEmpty());
    QStringList free;
    for (int i = 0; i < 40; ++i)
        free += u"remark number %1"_s.arg(i % 20) + (i % 2 ? u"."_s : QString());
    QVERIFY(categoryGroups(makeTable({{u"remark"_s, Text, free}}), 0, *m_rules).isEmpty());
}

/// Forty people; the last two rows are the first person again, and the second with a slip in the name.
static QList<MadeColumn> peopleTable()
{
    QStringList ids, names, births, sexes;
    for (int i = 0; i < 40; ++i) {
        ids += u"P%1"_s.arg(i);
        names += u"Name%1%2 Family%3"_s.arg(QChar(u'a' + i % 26))
                     .arg(QChar(u'a' + i / 26))
                     .arg(QChar(u'a' + (i * 7) % 26));
        births += QDate(1950, 1, 1).addDays(i * 100).toString(Qt::ISODate);
        sexes += i % 2 ? u"F"_s : u"M"_s;
    }
    ids += {u"Q0"_s, u"Q1"_s};
    names += {names[0].toUpper(), u"Nameb"_s + names[1].mid(4)};
    births += {births[0], births[1]};
    sexes += {u"male"_s, u"F"_s};
    return {{u"id"_s, Text, ids, u"patient_id"_s},
            {u"name"_s, Text, names, u"name"_s},
            {u"born"_s, Date, births, u"birth_date"_s},
            {u"sex"_s, Text, sexes, u"sex"_s}};
}

void LikenessTest::findsOnePersonUnderTwoNumbers()
{
    NoProgress progress;
    const PersonPairs found =
        personPairs(makeTable(peopleTable()), *m_rules, {.leastWeight = 8}, progress).value();
    QCOMPARE(found.pairs.size(), 2);
    QCOMPARE(found.peopleNotCompared, 0);
    QSet<std::pair<qsizetype, qsizetype>> pairs;
    for (const PersonPair &pair : found.pairs) {
        pairs.insert({pair.row, pair.other});
        QCOMPARE(pair.agreeing, QStringList({u"sex"_s, u"birth_date"_s, u"name"_s}));
        QVERIFY(pair.weight > 8);
    }
    QVERIFY(pairs.contains({0, 40}) && pairs.contains({1, 41}));
}

void LikenessTest::comparesNoLargeBlocks()
{
    NoProgress progress;
    QList<MadeColumn> people = peopleTable();
    people[2].cells = QStringList(people[2].cells.size(), u"1950-01-01"_s);
    const PersonPairs found =
        personPairs(makeTable(people), *m_rules, {.leastWeight = 2, .largestBlock = 10}, progress).value();
    QCOMPARE(found.peopleNotCompared, 42);
    QCOMPARE(found.pairs.size(), 1); // by the same name alone
}

void LikenessTest::needsMoreThanSexAndBirth()
{
    NoProgress progress;
    QList<MadeColumn> people = peopleTable();
    people.removeAt(1);
    QVERIFY(personPairs(makeTable(people), *m_rules, {.leastWeight = -100}, progress)->pairs.isEmpty());
}

void LikenessTest::seesSharedNumbers()
{
    NoProgress progress;
    const Table table =
        makeTable({{u"id"_s, Text, {u"a"_s, u"a"_s, u"b"_s, u"b"_s, u"c"_s, u"c"_s}, u"patient_id"_s},
                   {u"sex"_s, Text, {u"F"_s, u"female"_s, u"F"_s, u"M"_s, u"?"_s, u"M"_s}, u"sex"_s}});
    const RowSet shared = sharedNumbers(table, *m_rules, progress).value();
    QCOMPARE(shared.count(), 2);
    QVERIFY(shared.contains(2) && shared.contains(3));

    const Table years =
        makeTable({{u"id"_s, Text, {u"a"_s, u"a"_s, u"b"_s, u"b"_s}, u"patient_id"_s},
                   {u"born"_s, Number, {u"1950"_s, u"1950"_s, u"1950"_s, u"1981"_s}, u"birth_year"_s}});
    QCOMPARE(rowsOf(sharedNumbers(years, *m_rules, progress).value()), (QList<qsizetype>{2, 3}));
}

void LikenessTest::cancels()
{
    CancelAfter stop(0);
    QVERIFY(!personPairs(makeTable(peopleTable()), *m_rules, {}, stop));
}

static const RegisterTest<LikenessTest> registered;
#include "tst_likeness.moc"
