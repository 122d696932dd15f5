// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "tests/app/recipe/runstep.h"
#include "tests/app/recipe/samplesteps.h"
#include "tests/testcase.h"

#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// replaceText, cleanText, mergeCategories, parseDates, changeType.
class TextStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void numbersAreFreed();
    void declaredTextsStay();
    void slowPatternsGiveUp();
    void purposesAreSaidInPlaceOfPatterns_data();
    void purposesAreSaidInPlaceOfPatterns();
    void dates_data();
    void dates();
    void types_data();
    void types();
    void reasonsStayWithTheType();
};

void TextStepsTest::texts_data()
{
    QTest::addColumn<StepPtr>("step");
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    const QStringList columns{u"x"_s};
    using enum ReplaceText::Match;
    QTest::newRow("part") << replaceText({columns, u"clinic"_s, u"C"_s})
                          << QStringList{u"North Clinic"_s, u"clinic clinic"_s, u""_s}
                          << QStringList{u"North C"_s, u"C C"_s, u""_s};
    QTest::newRow("exact case") << replaceText({columns, u"clinic"_s, u"C"_s, Part, true})
                                << QStringList{u"North Clinic"_s, u"clinic"_s}
                                << QStringList{u"North Clinic"_s, u"C"_s};
    QTest::newRow("signs are no pattern")
        << replaceText({columns, u"a.c"_s, u"\\1"_s}) << QStringList{u"abc"_s, u"a.c"_s}
        << QStringList{u"abc"_s, u"\\1"_s};
    QTest::newRow("whole") << replaceText({columns, u"n"_s, u"no"_s, Whole}) << QStringList{u"N"_s, u"nn"_s}
                           << QStringList{u"no"_s, u"nn"_s};
    QTest::newRow("pattern") << replaceText({columns, u"^(\\w+), (\\w+)$"_s, u"\\2 \\1"_s, Pattern})
                             << QStringList{u"Li, Wei"_s, u"Li Wei"_s}
                             << QStringList{u"Wei Li"_s, u"Li Wei"_s};
    QTest::newRow("to nothing") << replaceText({columns, u"none"_s, {}}) << QStringList{u"none"_s, u"x"_s}
                                << QStringList{u""_s, u"x"_s};
    QTest::newRow("spaces") << cleanText({columns}) << QStringList{u"  a \t b\u00A0"_s, u"a b"_s}
                            << QStringList{u"a b"_s, u"a b"_s};
    QTest::newRow("lower") << cleanText({columns, CleanText::Case::Lower}) << QStringList{u" ÄB "_s}
                           << QStringList{u"äb"_s};
    QTest::newRow("upper, spaces kept") << cleanText({columns, CleanText::Case::Upper, true})
                                        << QStringList{u" äb"_s} << QStringList{u" ÄB"_s};
    QTest::newRow("title") << cleanText({columns, CleanText::Case::Title})
                           << QStringList{u"o'NEILL-smith of york"_s}
                           << QStringList{u"O'neill-Smith Of York"_s};
    QTest::newRow("categories") << mergeCategories({u"x"_s, {{u"m"_s, u"male"_s}, {u"male"_s, u"M"_s}}})
                                << QStringList{u"m"_s, u"male"_s, u"Male"_s, u""_s}
                                << QStringList{u"male"_s, u"M"_s, u"Male"_s, u""_s};
}

void TextStepsTest::texts()
{
    QFETCH(const StepPtr, step);
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    const Table table = makeTable({{u"x"_s, ColumnType::Text, before}});
    const StepOutcome outcome = runStep(table, step);
    QCOMPARE(shown(outcome.table, u"x"_s), after);
    QList<qsizetype> changed;
    for (qsizetype row = 0; row < before.size(); ++row) {
        if (before[row] != after[row])
            changed.append(row);
    }
    QCOMPARE(changedRows(outcome, u"x"_s), changed);
}

/// "1,5" is a text among numbers until its comma is replaced.
void TextStepsTest::numbersAreFreed()
{
    const Table table = makeTable({{u"x"_s, ColumnType::Number, {u"1"_s, u"1,5"_s, u"> 200"_s}}});
    const StepOutcome outcome = runStep(table, replaceText({{u"x"_s}, u","_s, u"."_s}));
    QCOMPARE(values(outcome.table, u"x"_s), (QStringList{u"1"_s, u"1.5"_s, {}}));
    QCOMPARE(changedRows(outcome, u"x"_s), QList<qsizetype>{1});
}

void TextStepsTest::declaredTextsStay()
{
    Table table = makeTable({{u"x"_s, ColumnType::Number, {u"NA"_s, u"N A"_s}}});
    table = runStep(table, declareMissing({u"x"_s}, {u"NA"_s}, {})).table;
    const StepOutcome outcome = runStep(table, replaceText({{u"x"_s}, u"A"_s, u"B"_s}));
    QCOMPARE(shown(outcome.table, u"x"_s), (QStringList{u"NA"_s, u"N B"_s}));
    QVERIFY(misfit(table, mergeCategories({u"x"_s, {{u"1"_s, u"2"_s}}})).contains(u"does not hold text"_s));
}

void TextStepsTest::slowPatternsGiveUp()
{
    const QString text = QString(40, u'a') + u'!';
    const Table table = makeTable({{u"x"_s, ColumnType::Text, {text}}});
    const StepPtr step = replaceText({{u"x"_s}, u"^(a+)+$"_s, u"b"_s, ReplaceText::Match::Pattern});
    QCOMPARE(shown(runStep(table, step).table, u"x"_s), QStringList{text});
}

void TextStepsTest::purposesAreSaidInPlaceOfPatterns_data()
{
    QTest::addColumn<ReplaceText::Purpose>("purpose");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("unit") << ReplaceText::Purpose::TakeUnitAway
                          << u"Take the unit behind the numbers of sbp away"_s;
    QTest::newRow("comma") << ReplaceText::Purpose::DecimalComma
                           << u"Read the comma in numbers of sbp as the decimal sign"_s;
    QTest::newRow("none") << ReplaceText::Purpose::None
                          << u"Replace what matches the pattern “^(\\d+)x$” by “\\1” in sbp"_s;
}

void TextStepsTest::purposesAreSaidInPlaceOfPatterns()
{
    QFETCH(const ReplaceText::Purpose, purpose);
    const StepPtr step =
        replaceText({{u"sbp"_s}, u"^(\\d+)x$"_s, u"\\1"_s, ReplaceText::Match::Pattern, false, purpose});
    QTEST(Translator().text(step->sentence()), "sentence");
    const auto renamed = step->renamed({{u"sbp"_s, u"sys"_s}});
    QVERIFY(Translator().text(renamed->sentence()).contains(u"sys"_s));
    QCOMPARE(renamed->parameters()[u"purpose"], step->parameters()[u"purpose"]);
}

void TextStepsTest::dates_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<double>("centuryFrom");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    const auto row = [](const char *order, double century, const QString &text, const QString &date = {}) {
        QTest::addRow("%s %s", order, qPrintable(text))
            << QString::fromLatin1(order) << century << text << date;
    };
    row("dmy", 0, u"3/4/2021"_s, u"2021-04-03"_s);
    row("mdy", 0, u"3/4/2021"_s, u"2021-03-04"_s);
    row("ymd", 0, u"2021-4-3"_s, u"2021-04-03"_s);
    row("dmy", 0, u" 03 . 04 . 2021 "_s, u"2021-04-03"_s);
    row("dmy", 0, u"3-Feb-2021"_s, u"2021-02-03"_s);
    row("mdy", 0, u"February 3, 2021"_s, u"2021-02-03"_s);
    row("ymd", 0, u"2021年4月3日"_s, u"2021-04-03"_s);
    row("ymd", 0, u"20210403"_s, u"2021-04-03"_s);
    row("dmy", 0, u"03042021"_s, u"2021-04-03"_s);
    row("dmy", 0, u"31/2/2021"_s);
    row("mdy", 0, u"31/2/2021"_s);
    row("dmy", 0, u"3/4/21"_s);
    row("dmy", 1930, u"3/4/21"_s, u"2021-04-03"_s);
    row("dmy", 1930, u"3/4/30"_s, u"1930-04-03"_s);
    row("dmy", 1930, u"3/4/29"_s, u"2029-04-03"_s);
    row("dmy", 0, u"3/4/2021 10:30"_s);
    row("dmy", 0, u"tomorrow"_s);
    row("excel1900", 0, u"45000"_s, u"2023-03-15"_s);
    row("excel1904", 0, u"43538"_s, u"2023-03-15"_s);
    row("excel1900", 0, u"20000"_s, u"1954-10-03"_s);
    row("excel1900", 0, u"60000"_s, u"2064-04-08"_s);
    row("excel1900", 0, u"60"_s);
    row("excel1900", 0, u"45000.5"_s);
}

void TextStepsTest::dates()
{
    QFETCH(const QString, order);
    QFETCH(const double, centuryFrom);
    QFETCH(const QString, text);
    QFETCH(const QString, date);
    const Table table = makeTable({{u"x"_s, ColumnType::Text, {text, u""_s}}});
    const std::optional<double> century = centuryFrom > 0 ? std::optional(centuryFrom) : std::nullopt;
    const StepOutcome outcome = runStep(table, parseDates({u"x"_s, order, century}));
    QCOMPARE(outcome.table.info(0).type, ColumnType::Date);
    QCOMPARE(values(outcome.table, u"x"_s), (QStringList{date, {}}));
    QCOMPARE(shown(outcome.table, u"x"_s).first(), date.isEmpty() ? text : date);
}

void TextStepsTest::types_data()
{
    QTest::addColumn<ColumnType>("from");
    QTest::addColumn<ColumnType>("to");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // empty: kept as original text
    using enum ColumnType;
    QTest::newRow("number") << Text << Number << u"120.50"_s << u"120.5"_s;
    QTest::newRow("noughts") << Text << Number << u"007"_s << QString();
    QTest::newRow("nought") << Text << Number << u"-0.5"_s << u"-0.5"_s;
    QTest::newRow("long") << Text << Number << u"1234567890123456"_s << QString();
    QTest::newRow("word") << Text << Number << u"high"_s << QString();
    QTest::newRow("number as text") << Number << Text << u"1.5"_s << u"1.5"_s;
    QTest::newRow("date as text") << Date << Text << u"2024-02-29"_s << u"2024-02-29"_s;
    QTest::newRow("text as date") << Text << Date << u"2024-02-29"_s << u"2024-02-29"_s;
    QTest::newRow("no date") << Text << Date << u"2023-02-29"_s << QString();
    QTest::newRow("a day has a midnight") << Date << DateTime << u"2024-02-29"_s << u"2024-02-29T00:00:00"_s;
    QTest::newRow("an hour is not lost") << DateTime << Date << u"2024-02-29T10:00:00"_s << QString();
}

void TextStepsTest::types()
{
    QFETCH(const ColumnType, from);
    QFETCH(const ColumnType, to);
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    const Table table = makeTable({{u"x"_s, from, {text}}});
    const StepOutcome outcome = runStep(table, changeType({u"x"_s, to}));
    QCOMPARE(outcome.table.info(0).type, to);
    QCOMPARE(values(outcome.table, u"x"_s), QStringList{value});
    QCOMPARE(shown(outcome.table, u"x"_s), QStringList{value.isEmpty() ? text : value});
}

void TextStepsTest::reasonsStayWithTheType()
{
    Table table = makeTable({{u"x"_s, ColumnType::Number, {u"NA"_s, u"refused"_s, u""_s}}});
    table = runStep(table, declareMissing({u"x"_s}, {u"NA"_s}, {})).table;
    table = runStep(table, changeType({u"x"_s, ColumnType::Text})).table;
    QCOMPARE(values(table, u"x"_s), (QStringList{{}, u"refused"_s, {}}));
    const Column &column = table.column(0);
    QCOMPARE(column.reasonName(column.reason(0)), u"code:NA"_s);
    QCOMPARE(column.reason(2), Reason::Empty);
}

static const RegisterTest<TextStepsTest> registered;
#include "tst_textsteps.moc"
