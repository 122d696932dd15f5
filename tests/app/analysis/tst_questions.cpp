// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the guide beyond two columns, against what R says of the same rows; which columns a
// question takes; and sentences instead of numbers where there is no answer.
#include "app/analysis/guide/guidetext.h"
#include "app/analysis/guide/questionkind.h"
#include "tests/support/oracletable.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

GuideAnswer ask(const Table &table, const QuestionSpec &spec)
{
    NoProgress progress;
    const auto facts = learnFacts(table, progress);
    const auto question = resolveQuestion(table, *facts, spec);
    if (!question) {
        GuideAnswer answer;
        answer.answered = false;
        answer.result = Phrase::verbatim(question.error().message);
        return answer;
    }
    const auto answer = answerQuestion(table, *question, progress);
    if (answer)
        return *answer;
    GuideAnswer failed;
    failed.answered = false;
    failed.result = Phrase::verbatim(answer.error().message);
    return failed;
}

QString said(const GuideAnswer &answer)
{
    return Translator().text(answer.result).replace(u'−', u'-');
}

/// The exact number (or first end) of the figure called \a name.
double figure(const GuideAnswer &answer, const QString &name, qsizetype end = 0)
{
    for (const GuideFigure &f : answer.figures) {
        if (Translator().text(f.name) == name)
            return f.exact.value(end, std::nan(""));
    }
    return std::nan("");
}

/// The number in the cell of the first table's row that begins with \a name.
double cell(const GuideAnswer &answer, const QString &name, qsizetype column)
{
    if (answer.tables.isEmpty())
        return std::nan("");
    for (const auto &row : answer.tables.first().cells.rows) {
        if (!Translator().text(Phrase{u"%1"_s, {row.first()}, {}}).startsWith(name))
            continue;
        const PhraseValue &value = row[column];
        if (const auto *f = std::get_if<Figure>(&value))
            return f->value;
        if (const auto *n = std::get_if<qint64>(&value))
            return static_cast<double>(*n);
    }
    return std::nan("");
}

bool near(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

#define NEAR(a, b, ...)                             \
    QVERIFY2(near(a, b __VA_OPT__(, ) __VA_ARGS__), \
             qPrintable(u"%1 against %2"_s.arg(a, 0, 'g', 12).arg(b, 0, 'g', 12)))

QJsonValue oracle(const QString &path)
{
    QJsonValue at = oracleResults();
    for (const QString &part : path.split(u'.')) {
        bool isIndex = false;
        const int index = part.toInt(&isIndex);
        at = isIndex ? at.toArray()[index] : at.toObject()[part];
    }
    return at;
}

/// The oracle's rows with the mean of the 2nd and 3rd reading, and whether it is 140 or more.
Table withMeans()
{
    const Table table = oracleTable();
    std::vector<double> sbp, high;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const double second = table.column(table.indexOf(u"sbp2"_s)).number(row),
                     third = table.column(table.indexOf(u"sbp3"_s)).number(row),
                     d2 = table.column(table.indexOf(u"dbp2"_s)).number(row),
                     d3 = table.column(table.indexOf(u"dbp3"_s)).number(row);
        sbp.push_back((second + third) / 2);
        high.push_back((second + third) / 2 >= 140 || (d2 + d3) / 2 >= 90 ? 1 : 0);
    }
    return table
        .withColumn(table.columnCount(), numberColumn(sbp), {u"sbp"_s, {}, ColumnType::Number, {}, {}, {}})
        .withColumn(table.columnCount() + 1, numberColumn(high),
                    {u"high"_s, {}, ColumnType::Number, {}, {}, {}});
}

} // namespace

class QuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyQuestionCanBeSaidAndRead();
    void columnsAreChosenByMeaning_data();
    void columnsAreChosenByMeaning();
    void onlyColumnsThatFit();
    void linearModelIsThatOfR();
    void logisticModelIsThatOfR();
    void repeatedPatientsWidenTheInterval();
    void collinearAndSeparatedAreNamed();
    void areaIsThatOfPRoc();
    void lowerValuesMayMeanYes();
    void survivalIsThatOfR();
    void survivalByGroupIsThatOfR();
    void tableOneIsThatOfR();
    void agreementHasIcc();
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

void QuestionsTest::linearModelIsThatOfR()
{
    QuestionSpec spec{u"adjusted"_s, u"sbp"_s, u"age"_s, {}, {u"sex"_s, u"bmi"_s, u"smoker"_s, u"site"_s}, {},
                      false};
    const GuideAnswer answer = ask(withMeans(), spec);
    QVERIFY2(answer.answered, qPrintable(said(answer)));
    QCOMPARE(static_cast<int>(answer.method), static_cast<int>(Method::LinearModel));
    NEAR(figure(answer, u"Share of the variance explained (R²)"_s), oracle(u"lm_multi.r2"_s).toDouble());
    const std::pair<QString, int> rows[]{
        {u"age"_s, 1}, {u"sex: M against F"_s, 2}, {u"bmi"_s, 3}, {u"smoker"_s, 4}};
    for (const auto &[name, at] : rows) {
        NEAR(cell(answer, name, 1), oracle(u"lm_multi.coef.%1.Estimate"_s.arg(at)).toDouble());
    }
    const QJsonObject ci = oracle(u"lm_multi.ci.1"_s).toObject();
    NEAR(cell(answer, u"age"_s, 2), ci[u"2.5 %"_s].toDouble());
    NEAR(cell(answer, u"age"_s, 3), ci[u"97.5 %"_s].toDouble());
    QVERIFY2(
        said(answer).startsWith(
            u"Taking sex, bmi, smoker, site into account, sbp is 0.485 higher for each 1 more of age (95 % CI 0.401 to 0.570; p < 0.001)"_s),
        qPrintable(said(answer)));
    QCOMPARE(Translator().text(answer.meaning), u"So it holds when the others are taken into account."_s);
    QVERIFY(answer.checks.size() >= 5);
}

void QuestionsTest::logisticModelIsThatOfR()
{
    QuestionSpec spec{u"adjusted"_s, u"high"_s, u"age"_s, {}, {u"sex"_s, u"bmi"_s}, {}, false};
    const GuideAnswer answer = ask(withMeans(), spec);
    QVERIFY2(answer.answered, qPrintable(said(answer)));
    QCOMPARE(static_cast<int>(answer.method), static_cast<int>(Method::LogisticModel));
    NEAR(cell(answer, u"age"_s, 1), oracle(u"logistic.or.1"_s).toDouble());
    NEAR(cell(answer, u"sex"_s, 1), oracle(u"logistic.or.2"_s).toDouble());
    NEAR(cell(answer, u"bmi"_s, 1), oracle(u"logistic.or.3"_s).toDouble());
    NEAR(cell(answer, u"age"_s, 2), oracle(u"logistic.ci_wald_or.1"_s).toObject()[u"2.5 %"_s].toDouble(),
         1e-3);
    NEAR(figure(answer, u"Area under the ROC curve"_s), oracle(u"logistic.auc"_s).toDouble());
    NEAR(figure(answer, u"McFadden's R²"_s), oracle(u"logistic.mcfadden"_s).toDouble());
    QVERIFY2(said(answer).contains(u"the odds of “high: 1” are 1.09 times as high for each 1 more of age"_s),
             qPrintable(said(answer)));
}

/// Each row twice: the estimate stays, and the interval does not shrink as if there were twice as many
/// people.
void QuestionsTest::repeatedPatientsWidenTheInterval()
{
    std::vector<double> x, y, z;
    QStringList once, twice;
    for (int i = 0; i < 120; ++i) {
        const int person = i / 2;
        x.push_back(20 + (person * 7) % 50);
        z.push_back((person * 11) % 17);
        y.push_back(100 + 0.4 * x.back() + (person * 13) % 19);
        once.append(u"P%1"_s.arg(i));
        twice.append(u"P%1"_s.arg(person));
    }
    const auto table = [&](const QStringList &ids) {
        return tableOf({{u"id"_s, u"patient_id"_s, textColumn(ids)},
                        {u"y"_s, {}, numberColumn(y)},
                        {u"x"_s, {}, numberColumn(x)},
                        {u"z"_s, {}, numberColumn(z)}});
    };
    const QuestionSpec spec{u"adjusted"_s, u"y"_s, u"x"_s, {}, {u"z"_s}, {}, false};
    const GuideAnswer plain = ask(table(once), spec), robust = ask(table(twice), spec);
    NEAR(cell(plain, u"x"_s, 1), cell(robust, u"x"_s, 1));
    QVERIFY(cell(robust, u"x"_s, 3) - cell(robust, u"x"_s, 2)
            > 1.2 * (cell(plain, u"x"_s, 3) - cell(plain, u"x"_s, 2)));
    QVERIFY(std::any_of(robust.reasons.begin(), robust.reasons.end(),
                        [](const Phrase &p) { return p.source.contains(u"cluster-robust"_s); }));
}

void QuestionsTest::collinearAndSeparatedAreNamed()
{
    std::vector<double> x, twice, y, told;
    for (int i = 0; i < 60; ++i) {
        x.push_back((i * 7) % 31);
        twice.push_back(2 * x.back() + 1);
        y.push_back((i * 13) % 41);
        told.push_back(i % 2);
    }
    QStringList answer;
    for (const double t : told)
        answer.append(t > 0 ? u"yes"_s : u"no"_s);
    const Table table = tableOf({{u"y"_s, {}, numberColumn(y)},
                                 {u"x"_s, {}, numberColumn(x)},
                                 {u"double"_s, {}, numberColumn(twice)},
                                 {u"answer"_s, {}, textColumn(answer)},
                                 {u"told"_s, {}, numberColumn(told)}});
    QCOMPARE(said(ask(table, {u"adjusted"_s, u"y"_s, u"x"_s, {}, {u"double"_s}, {}, false})),
             u"double says the same as the others together: leave it out."_s);
    QVERIFY2(said(ask(table, {u"adjusted"_s, u"answer"_s, u"x"_s, {}, {u"told"_s}, {}, false}))
                 .startsWith(u"told tells the answer without error"_s),
             qPrintable(said(ask(table, {u"adjusted"_s, u"answer"_s, u"x"_s, {}, {u"told"_s}, {}, false}))));
}

void QuestionsTest::areaIsThatOfPRoc()
{
    const GuideAnswer answer = ask(withMeans(), {u"tellApart"_s, u"high"_s, u"age"_s, {}, {}, {}, false});
    QVERIFY2(answer.answered, qPrintable(said(answer)));
    NEAR(figure(answer, u"Area under the ROC curve"_s), oracle(u"logistic.auc_age_only"_s).toDouble());
    QVERIFY2(
        said(answer).startsWith(
            u"Of one person with “high: 1” and one without, the first has the higher age in 84 of 100 pairs"_s),
        qPrintable(said(answer)));
    QCOMPARE(Translator().text(answer.meaning), u"It tells them apart well."_s);
    QCOMPARE(answer.tables.first().cells.rows.size(), 4);
    const double cases = figure(answer, u"Rows with a yes"_s);
    QCOMPARE(cell(answer, u"Found among"_s, 2), cases);
}

void QuestionsTest::lowerValuesMayMeanYes()
{
    std::vector<double> score;
    QStringList ill;
    for (int i = 0; i < 60; ++i) {
        ill.append(i % 3 == 0 ? u"yes"_s : u"no"_s);
        score.push_back(50 + i % 7 - (i % 3 == 0 ? 20 : 0));
    }
    const Table table = tableOf({{u"ill"_s, {}, textColumn(ill)}, {u"score"_s, {}, numberColumn(score)}});
    const GuideAnswer answer = ask(table, {u"tellApart"_s, u"ill"_s, u"score"_s, {}, {}, {}, false});
    QVERIFY(said(answer).contains(u"the first has the lower score in 100 of 100 pairs"_s));
    const double cut = figure(answer, u"Cut that tells best (Youden)"_s);
    QVERIFY(cut > 36 && cut < 50);
    QVERIFY(Translator().text(answer.tables.first().title).startsWith(u"Positive at or below "_s));
    NEAR(cell(answer, u"Found among"_s, 3), 100.0);
    const GuideAnswer other = ask(table, {u"tellApart"_s, u"ill"_s, u"score"_s, {}, {}, u"no"_s, false});
    QVERIFY(said(other).contains(u"“ill: no”"_s) && said(other).contains(u"higher score"_s));
}

void QuestionsTest::survivalIsThatOfR()
{
    const GuideAnswer answer = ask(oracleTable(), {u"timeTo"_s, {}, {}, {}, {}, {}, true});
    QVERIFY2(answer.answered, qPrintable(said(answer)));
    QCOMPARE(figure(answer, u"Events"_s), oracle(u"survival.events"_s).toDouble());
    QVERIFY2(
        said(answer).startsWith(u"Fewer than half of the persons have “event: 1” while they are followed"_s),
        qPrintable(said(answer)));
    QVERIFY(cell(answer, u"All"_s, 7) >= 10);
    const double share = cell(answer, u"All"_s, 4);
    QVERIFY(share > 50 && share < 100 * oracle(u"survival.km.surv.2"_s).toDouble() + 1e-9);
}

void QuestionsTest::survivalByGroupIsThatOfR()
{
    const GuideAnswer answer = ask(oracleTable(), {u"timeTo"_s, {}, u"sex"_s, {}, {}, {}, false});
    QVERIFY2(answer.answered, qPrintable(said(answer)));
    NEAR(figure(answer, u"Chi-square (log-rank)"_s), oracle(u"survival.logrank.X2"_s).toDouble());
    NEAR(figure(answer, u"p-value"_s), oracle(u"survival.logrank.p"_s).toDouble());
    QVERIFY(!std::isnan(figure(answer, u"Hazard ratio, M against F"_s)));
    QCOMPARE(cell(answer, u"M"_s, 1) + cell(answer, u"F"_s, 1), 120.0);
    QVERIFY(said(answer).startsWith(u"These data show no clear difference of the time until “event: 1”"_s));
}

void QuestionsTest::tableOneIsThatOfR()
{
    const GuideAnswer answer =
        ask(withMeans(), {u"describe"_s, {}, u"sex"_s, {}, {u"sbp"_s, u"smoker"_s, u"site"_s}, {}, false});
    QVERIFY2(answer.answered, qPrintable(said(answer)));
    NEAR(cell(answer, u"sbp, mean"_s, 4), std::abs(oracle(u"table1.smd_sbp_M_minus_F"_s).toDouble()));
    NEAR(cell(answer, u"smoker: 1"_s, 4), std::abs(oracle(u"table1.smd_smoker"_s).toDouble()));
    NEAR(cell(answer, u"site: A"_s, 4), oracle(u"table1.smd_site_mahalanobis"_s).toDouble());
    QVERIFY2(said(answer).startsWith(u"The 2 groups of sex are least alike in site"_s),
             qPrintable(said(answer)));
    QCOMPARE(Translator().text(answer.tables.first().cells.columns[2]), u"F (n = 56)"_s);
}

void QuestionsTest::agreementHasIcc()
{
    const GuideAnswer two = ask(oracleTable(), {u"agree"_s, u"sbp1"_s, u"sbp3"_s, {}, {}, {}, false});
    NEAR(figure(two, u"Mean difference"_s), oracle(u"bland_altman_sbp1_sbp3.bias"_s).toDouble());
    NEAR(figure(two, u"SD of the differences"_s), oracle(u"bland_altman_sbp1_sbp3.sd"_s).toDouble());
    const double icc = figure(two, u"Intraclass correlation (absolute agreement)"_s);
    QVERIFY2(icc > 0.8 && icc < oracle(u"icc.icc3_1_C"_s).toDouble(), qPrintable(QString::number(icc)));
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
