// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the guide: which columns each takes, what was checked, and sentences instead of numbers
// where there is no answer.
#include "app/analysis/compare/tableone.h"
#include "tests/app/analysis/questionhelp.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

class QuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyQuestionCanBeSaidAndRead();
    void columnsAreChosenByMeaning_data();
    void columnsAreChosenByMeaning();
    void whatOnlyNumbersTheRowsIsNotTaken();
    void whatIsKnownComesFirst();
    void codesAreCountedNotAveraged();
    void onlyColumnsThatFit();
    void checksSayWhatWasFound();
    void edgesAreSentences_data();
    void edgesAreSentences();
    void smallGroupsAreLeftOutAndNamed();
    void valueLabelsAreTheWords();
    void textAndCsvHoldTheAnswer();
    void cancelled();
};

void QuestionsTest::everyQuestionCanBeSaidAndRead()
{
    QSet<QString> names;
    for (const QuestionKind &kind : questionKinds()) {
        names.insert(QString::fromUtf8(kind.name));
        QuestionSpec spec{kind.id, u"a"_s, u"b"_s, u"c"_s, {u"d"_s, u"e"_s}, u"yes"_s, true, false};
        const auto again = QuestionSpec::fromJson(spec.toJson());
        QVERIFY(again);
        QVERIFY(*again == spec);
        ChartSpec chart;
        chart.kind = questionsKind;
        chart.options = spec.toJson();
        QVERIFY(questionOf(*ChartSpec::fromJson(chart.toJson())) == spec);
        QCOMPARE(drawableChart(chart).kind, ChartSpec().kind);
        QVERIFY(drawableChart(chart).options.isEmpty());
    }
    QCOMPARE(names.size(), 8);
    QVERIFY(!QuestionSpec::fromJson({{u"question"_s, u"why"_s}}));
}

void QuestionsTest::columnsAreChosenByMeaning_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QStringList>("columns"); // outcome, other, time
    QTest::newRow("compare") << u"compareGroups"_s << QStringList{u"sbp1"_s, u"sex"_s, {}};
    QTest::newRow("change") << u"change"_s << QStringList{u"sbp1"_s, u"sbp2"_s, {}};
    QTest::newRow("related") << u"related"_s << QStringList{u"sbp1"_s, u"age"_s, {}};
    QTest::newRow("agree") << u"agree"_s << QStringList{u"sbp1"_s, u"sbp2"_s, {}};
    QTest::newRow("adjusted") << u"adjusted"_s << QStringList{u"sbp1"_s, u"sex"_s, {}};
    QTest::newRow("time") << u"timeTo"_s << QStringList{u"event"_s, u"sex"_s, u"time_months"_s};
    QTest::newRow("describe") << u"describe"_s << QStringList{{}, u"sex"_s, {}};
}

void QuestionsTest::columnsAreChosenByMeaning()
{
    QFETCH(QString, question);
    QFETCH(QStringList, columns);
    const Table table = oracleTable();
    NoProgress progress;
    QuestionSpec spec;
    spec.question = question;
    const auto found = resolveQuestion(table, *learnFacts(table, progress), spec);
    QVERIFY(found);
    const auto name = [&](qsizetype column) { return column < 0 ? QString() : table.info(column).name; };
    QCOMPARE((QStringList{name(found->outcome), name(found->other), name(found->time)}), columns);
    if (question == u"adjusted"_s)
        QVERIFY(found->columns.contains(table.indexOf(u"age"_s)) && !found->columns.contains(found->other));
    if (question == u"describe"_s)
        QVERIFY(!found->columns.contains(table.indexOf(u"id"_s)) && found->columns.size() > 10);
}

/// R writes such a column before the others; compared between groups, it gives a finding of nothing.
void QuestionsTest::whatOnlyNumbersTheRowsIsNotTaken()
{
    std::vector<double> counter, fall;
    QStringList arm;
    for (int i = 0; i < 21; ++i) {
        counter.push_back(i + 1);
        fall.push_back((i * 7) % 11 - 4);
        arm += i < 10 ? u"Calcium"_s : u"Placebo"_s;
    }
    const Table table = tableOf({{u"rownames"_s, {}, numberColumn(counter)},
                                 {u"Treatment"_s, {}, textColumn(arm)},
                                 {u"Decrease"_s, {}, numberColumn(fall)}});
    NoProgress progress;
    const TableFacts facts = *learnFacts(table, progress);
    QuestionSpec compare, describe;
    compare.question = u"compareGroups"_s;
    describe.question = u"describe"_s;
    QCOMPARE(resolveQuestion(table, facts, compare)->outcome, 2);
    QVERIFY(!resolveQuestion(table, facts, describe)->columns.contains(0));
    compare.outcome = u"rownames"_s; // asked for, it is taken
    QCOMPARE(resolveQuestion(table, facts, compare)->outcome, 0);
}

void QuestionsTest::whatIsKnownComesFirst()
{
    std::vector<double> month, year, rate;
    QStringList sex;
    for (int i = 0; i < 20; ++i) {
        month.push_back((i * 5) % 12 + 1);
        year.push_back(1950 + (i * 7) % 40);
        rate.push_back(60 + (i * 11) % 30);
        sex += i % 2 ? u"F"_s : u"M"_s;
    }
    const Table table = tableOf({{u"Month of birth"_s, {}, numberColumn(month)},
                                 {u"Year birth"_s, u"birth_year"_s, numberColumn(year)},
                                 {u"Sex"_s, u"sex"_s, textColumn(sex)},
                                 {u"Visit 1 HR"_s, u"heart_rate"_s, numberColumn(rate)}});
    NoProgress progress;
    QuestionSpec compare;
    compare.question = u"compareGroups"_s;
    const auto found = resolveQuestion(table, *learnFacts(table, progress), compare);
    QCOMPARE(found->outcome, 3);
    QCOMPARE(found->other, 2);
}

/// In Table 1: education from 1 to 5, 9 for who does not know; a dose in steps of a half is a number.
void QuestionsTest::codesAreCountedNotAveraged()
{
    std::vector<double> education, dose, household;
    for (int i = 0; i < 90; ++i) {
        education.push_back(i % 6 == 5 ? 9 : i % 6 + 1);
        dose.push_back(i % 4 / 2.0);
        household.push_back(i % 12);
    }
    const Table table = tableOf({{u"DMDEDUC2"_s, {}, numberColumn(education)},
                                 {u"dose"_s, {}, numberColumn(dose)},
                                 {u"household"_s, {}, numberColumn(household)}});
    NoProgress progress;
    const auto one = tableOne(table, {0, 1, 2}, -1, progress);
    QVERIFY(one);
    QCOMPARE(one->rows.size(), size_t(3));
    QCOMPARE(one->rows[0].levels, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"9"_s}));
    QCOMPARE(one->rows[0].all.levels[5].count, 15);
    QVERIFY(one->rows[1].levels.isEmpty() && one->rows[2].levels.isEmpty());
}

void QuestionsTest::onlyColumnsThatFit()
{
    QStringList thousand;
    std::vector<double> number;
    for (int i = 0; i < 1000; ++i) {
        thousand.append(u"word %1"_s.arg(i));
        number.push_back(i % 70);
    }
    const Table table = tableOf({{u"text"_s, {}, textColumn(thousand)},
                                 {u"number"_s, {}, numberColumn(number)},
                                 {u"same"_s, {}, textColumn(QStringList(1000, u"a"_s))}});
    NoProgress progress;
    const TableFacts facts = *learnFacts(table, progress);
    QVERIFY(!fits(facts[0], QuestionField::Takes::NumberOrGroups));
    QVERIFY(fits(facts[1], QuestionField::Takes::Number) && !fits(facts[1], QuestionField::Takes::Groups));
    QVERIFY(!fits(facts[2], QuestionField::Takes::Groups) && !fits(facts[2], QuestionField::Takes::YesNo));
    QuestionSpec spec;
    spec.outcome = u"number"_s;
    spec.other = u"text"_s;
    QVERIFY(said(ask(table, spec)).contains(u"too many different values"_s));
}

void QuestionsTest::checksSayWhatWasFound()
{
    const GuideAnswer answer =
        ask(oracleTable(), {u"compareGroups"_s, u"sbp1"_s, u"sex"_s, {}, {}, {}, false});
    QCOMPARE(answer.n, 120);
    QCOMPARE(answer.missing, 0);
    QStringList checks;
    for (const GuideCheck &check : answer.checks) {
        checks += Translator().text(check.what) + u": "_s + Translator().text(check.found);
        QVERIFY(check.holds);
    }
    QCOMPARE(checks.size(), 4);
    QCOMPARE(checks[0], u"Enough values in each group: F: 56, M: 64"_s);
    QVERIFY(checks[1].startsWith(u"Skewed values: Not strong: skewness 0."_s));
    QVERIFY(checks[2].startsWith(u"Equal spread of the groups: Not needed by this test: SD "_s));
    QCOMPARE(checks[3], u"Every row is another person: Yes: no patient number comes twice."_s);
    QVERIFY(!answer.meaning.isEmpty());
    QCOMPARE(answer.tables.size(), 1);
    QCOMPARE(cell(answer, u"F"_s, 1), 56.0);
    const GuideAnswer sites =
        ask(oracleTable(), {u"compareGroups"_s, u"sbp1"_s, u"site"_s, {}, {}, {}, false});
    QCOMPARE(sites.tables.size(), 2);
    QCOMPARE(sites.tables[1].cells.rows.size(), 3);
}

void QuestionsTest::edgesAreSentences_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<QuestionSpec>("spec");
    QTest::addColumn<QString>("sentence");
    const QuestionSpec compare{u"compareGroups"_s, u"x"_s, u"arm"_s, {}, {}, {}, false},
        related{u"related"_s, u"x"_s, u"y"_s, {}, {}, {}, false},
        twice{u"related"_s, u"x"_s, u"x"_s, {}, {}, {}, false},
        none{u"related"_s, u"x"_s, u"gone"_s, {}, {}, {}, false},
        empty{u"adjusted"_s, u"x"_s, u"y"_s, {}, {u"arm"_s}, {}, false},
        tell{u"tellApart"_s, u"arm"_s, u"x"_s, {}, {}, {}, false},
        time{u"timeTo"_s, u"arm"_s, {}, u"x"_s, {}, {}, true};
    const std::vector<double> many{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20};
    const double no = std::nan("");
    QTest::newRow("no value") << std::vector<double>(20, no) << related
                              << u"No row has a value in both columns."_s;
    QTest::newRow("one value") << std::vector<double>{1, no, no, no} << related
                               << u"Only 1 row has a value in both columns: too few to test."_s;
    QTest::newRow("two values") << std::vector<double>{1, 2, no, no} << compare
                                << u"Only 2 rows have a value in both columns: too few to test."_s;
    QTest::newRow("constant") << std::vector<double>(20, 7) << compare
                              << u"The values do not vary, so there is nothing to compare."_s;
    QTest::newRow("twice") << many << twice
                           << u"The same column is chosen twice: choose another one in its second place."_s;
    QTest::newRow("gone") << many << none << u"There is no column “gone”."_s;
    QTest::newRow("model of nothing")
        << std::vector<double>(20, no) << empty << u"No row has a value in all of the columns chosen."_s;
    QTest::newRow("nothing to tell") << std::vector<double>(
        20, no) << tell << u"All rows that count have the same answer, so there is nothing to tell apart."_s;
    QTest::newRow("time below 0")
        << std::vector<double>{-1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13} << time
        << u"1 row has a time below 0: correct it, or choose another column of times."_s;
}

void QuestionsTest::edgesAreSentences()
{
    QFETCH(std::vector<double>, values);
    QFETCH(QuestionSpec, spec);
    QFETCH(QString, sentence);
    std::vector<double> y;
    QStringList arm;
    for (size_t i = 0; i < values.size(); ++i) {
        y.push_back(static_cast<double>((i * 7) % 13));
        arm.append(i % 2 ? u"A"_s : u"B"_s);
    }
    const Table table = tableOf(
        {{u"x"_s, {}, numberColumn(values)}, {u"y"_s, {}, numberColumn(y)}, {u"arm"_s, {}, textColumn(arm)}});
    const GuideAnswer answer = ask(table, spec);
    QVERIFY(!answer.answered);
    QCOMPARE(said(answer), sentence);
    QVERIFY(answer.figures.isEmpty() && answer.tables.isEmpty());
}

void QuestionsTest::smallGroupsAreLeftOutAndNamed()
{
    std::vector<double> x;
    QStringList arm;
    for (int i = 0; i < 43; ++i) {
        x.push_back(100 + (i * 7) % 31);
        arm.append(i < 20 ? u"A"_s : i < 40 ? u"B"_s : u"rare"_s);
    }
    const Table table = tableOf({{u"x"_s, {}, numberColumn(x)}, {u"arm"_s, {}, textColumn(arm)}});
    const GuideAnswer answer = ask(table, {u"compareGroups"_s, u"x"_s, u"arm"_s, {}, {}, {}, false});
    QVERIFY(answer.answered);
    QCOMPARE(static_cast<int>(answer.method), static_cast<int>(Method::Welch));
    QVERIFY(std::any_of(answer.warnings.begin(), answer.warnings.end(), [](const Phrase &warning) {
        return Translator().text(warning) == u"Left out, for having fewer than 5 values: rare."_s;
    }));
}

void QuestionsTest::valueLabelsAreTheWords()
{
    std::vector<double> x, sex;
    for (int i = 0; i < 60; ++i) {
        x.push_back(100 + (i * 7) % 31);
        sex.push_back(1 + i % 3);
    }
    Table table = tableOf({{u"x"_s, {}, numberColumn(x)}, {u"sex"_s, {}, numberColumn(sex)}});
    Schema schema = table.schema();
    schema[1].valueLabels = {{u"1"_s, u"Men"_s}, {u"2"_s, u"Women"_s}, {u"3"_s, u"Others"_s}};
    table = table.withSchema(schema);
    const GuideAnswer answer = ask(table, {u"related"_s, u"x"_s, u"sex"_s, {}, {}, {}, false});
    QVERIFY(answer.answered);
    QCOMPARE(static_cast<int>(answer.method), static_cast<int>(Method::WelchAnova)); // codes are no numbers
    QVERIFY(!std::isnan(cell(answer, u"Women"_s, 1)));
}

void QuestionsTest::textAndCsvHoldTheAnswer()
{
    const GuideAnswer answer =
        ask(oracleTable(), {u"compareGroups"_s, u"sbp1"_s, u"sex"_s, {}, {}, {}, false});
    const Translator english, chinese(u"zh_CN"_s);
    const QString text = answerText(u"Why?"_s, answer, english);
    for (const char *part : {"Why?", "Mean sbp1 is", "n = 120 · missing 0 · Welch's t test",
                             "What was checked", "Why this method", "p-value\tp = 0.730", "F\t56\t"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QVERIFY(answerText({}, answer, chinese).contains(u"检查了什么"_s));
    const QList<QByteArray> csv = answerCsv(answer, english).split('\n');
    QCOMPARE(csv[0], QByteArray("sex,n,Mean,SD,Median,Lower quartile,Upper quartile"));
    QVERIFY(csv[1].startsWith("F,56,127.3"));
    QVERIFY(csv.contains("Figure,Value"));
    const QJsonObject json = answerJson(answer, english);
    QCOMPARE(json[u"n"_s].toInt(), 120);
    const QJsonArray figures = json[u"figures"_s].toArray();
    QVERIFY(std::any_of(figures.begin(), figures.end(), [](const QJsonValue &f) {
        return f[u"name"].toString() == u"95 % confidence interval"_s && f[u"value"].toArray().size() == 2;
    }));
}

void QuestionsTest::cancelled()
{
    for (const QuestionKind &kind : questionKinds()) {
        CancelAfter cancel(0);
        NoProgress progress;
        const Table table = oracleTable();
        QuestionSpec spec;
        spec.question = kind.id;
        const auto question = resolveQuestion(table, *learnFacts(table, progress), spec);
        QVERIFY2(question, qPrintable(kind.id));
        const auto answer = answerQuestion(table, *question, cancel);
        QVERIFY(!answer);
        QCOMPARE(static_cast<int>(answer.error().kind), static_cast<int>(Error::Kind::Cancelled));
    }
}

static const RegisterTest<QuestionsTest> registered;
#include "tst_questions.moc"
