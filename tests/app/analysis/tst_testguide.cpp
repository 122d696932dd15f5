// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/testguide.h"
#include "app/base/translator.h"
#include "tests/support/oracletable.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QTest>

#include <cmath>

using namespace sphygma;
using namespace Qt::StringLiterals;

class TestGuideTest : public QObject
{
    Q_OBJECT

private slots:
    void choice_data();
    void choice();
    void answers_data();
    void answers();
    void everyMethodHasAName();
    void fewGetNoTest();
    void repeatedPatientsAreTold();
    void missingRowsAreTold();
    void noSuchColumn();
    void cancelled();

private:
    static GuideAnswer answer(const Table &table, Question question, const char *outcome, const char *other,
                              bool paired = false)
    {
        NoProgress progress;
        const auto found = answerQuestion(
            table,
            {question, table.indexOf(QLatin1String(outcome)), table.indexOf(QLatin1String(other)), paired},
            progress);
        return found ? *found : GuideAnswer{};
    }
};

void TestGuideTest::choice_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<int>("method");
    const auto row = [](const char *name, const Situation &situation, Method method) {
        QTest::newRow(name) << situation << static_cast<int>(method);
    };
    using Q = Question;
    row("two large groups", {Q::CompareGroups, false, true, false, 2, 40, 3}, Method::Welch);
    row("two small even groups", {Q::CompareGroups, false, true, false, 2, 8, 0.4}, Method::Welch);
    row("two small skewed groups", {Q::CompareGroups, false, true, false, 2, 8, 1.6}, Method::MannWhitney);
    row("pairs", {Q::CompareGroups, true, true, true, 2, 40, 0}, Method::PairedT);
    row("few skewed pairs", {Q::CompareGroups, true, true, true, 2, 10, 2}, Method::SignedRank);
    row("four groups", {Q::CompareGroups, false, true, false, 4, 50, 0}, Method::WelchAnova);
    row("four small skewed groups", {Q::CompareGroups, false, true, false, 4, 9, 2}, Method::KruskalWallis);
    row("counts", {Q::CompareGroups, false, false, false, 2, 100, 0, 20, true}, Method::ChiSquare);
    row("small counts", {Q::Related, false, false, false, 2, 20, 0, 3, true}, Method::Fisher);
    row("small counts, many cells", {Q::Related, false, false, false, 2, 20, 0, 3, false}, Method::ChiSquare);
    row("yes or no twice", {Q::CompareGroups, true, false, false, 2, 40, 0, 9, true}, Method::McNemar);
    row("two numbers", {Q::Related, false, true, true, 2, 100, 0.2}, Method::Pearson);
    row("two numbers, one skewed", {Q::Related, false, true, true, 2, 100, 2}, Method::Spearman);
    row("two devices", {Q::Agree, false, true, true, 2, 100, 2}, Method::BlandAltman);
    row("two readers", {Q::Agree, false, false, false, 2, 100, 0, 9, true}, Method::Kappa);
}

void TestGuideTest::choice()
{
    QFETCH(Situation, situation);
    QFETCH(int, method);
    const TestChoice choice = chooseTest(situation);
    QCOMPARE(static_cast<int>(choice.method), method);
    QVERIFY(!choice.reasons.isEmpty());
    for (const Phrase &reason : choice.reasons)
        QVERIFY(reason.source.endsWith(u'.'));
}

void TestGuideTest::answers_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("paired");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("two groups")
        << Question::CompareGroups << QByteArray("sbp1") << QByteArray("sex") << false
        << u"Mean sbp1 is 127.3 in F and 126.5 in M: a difference of 0.8 (95 % CI -4.0 to 5.6; p = 0.730)."_s;
    QTest::newRow("three groups")
        << Question::CompareGroups << QByteArray("sbp1") << QByteArray("site") << false
        << u"These data show no clear difference of sbp1 between the groups of site (p = 0."_s;
    QTest::newRow("pairs")
        << Question::CompareGroups << QByteArray("sbp1") << QByteArray("sbp3") << true
        << u"sbp1 is on average 3.8 higher than sbp3 in the same person (95 % CI 2.9 to 4.8; p < 0.001)."_s;
    QTest::newRow("numbers") << Question::Related << QByteArray("sbp1") << QByteArray("age") << false
                             << u"Persons with higher age tend to have higher sbp1 (correlation 0."_s;
    QTest::newRow("counts") << Question::CompareGroups << QByteArray("smoker") << QByteArray("sex") << false
                            << u"These data show no clear relation of smoker and sex (p = 0."_s;
    QTest::newRow("devices")
        << Question::Agree << QByteArray("sbp1") << QByteArray("sbp3") << false
        << u"sbp1 reads on average 3.8 more than sbp3; for 95 % of persons the difference lies "
           "between -6.4 and 14.1."_s;
    QTest::newRow("classes") << Question::Agree << QByteArray("smoker") << QByteArray("diabetes") << false
                             << u"smoker and diabetes agree in "_s;
}

void TestGuideTest::answers()
{
    QFETCH(Question, question);
    QFETCH(QByteArray, outcome);
    QFETCH(QByteArray, other);
    QFETCH(bool, paired);
    QFETCH(QString, sentence);
    const GuideAnswer found = answer(oracleTable(), question, outcome, other, paired);
    QVERIFY(found.answered);
    const Translator english;
    QString said = english.text(found.result);
    said.replace(u'−', u'-');
    QVERIFY2(said.startsWith(sentence), qPrintable(said));
    QVERIFY(said.endsWith(u'.'));
    QVERIFY(found.figures.size() >= 3);
    for (const GuideFigure &figure : found.figures)
        QVERIFY(!english.text(figure.name).isEmpty());
}

void TestGuideTest::everyMethodHasAName()
{
    QSet<QString> names;
    for (int m = 0; m <= static_cast<int>(Method::TableOne); ++m)
        names.insert(nameOf(static_cast<Method>(m)).source);
    QCOMPARE(names.size(), static_cast<int>(Method::TableOne) + 1);
}

void TestGuideTest::fewGetNoTest()
{
    const Table table =
        tableOf({{u"sbp"_s, {}, numberColumn({120, 130, 125, 141, 118, 122, 133})},
                 {u"arm"_s, {}, textColumn({u"A"_s, u"A"_s, u"A"_s, u"B"_s, u"B"_s, u"B"_s, u"B"_s})}});
    const GuideAnswer found = answer(table, Question::CompareGroups, "sbp", "arm");
    QVERIFY(!found.answered);
    QVERIFY(found.figures.isEmpty());
    QVERIFY(!found.result.isEmpty());
    const Table alone = tableOf({{u"sbp"_s, {}, numberColumn({120, 130, 125, 141, 118, 122, 133})},
                                 {u"arm"_s, {}, textColumn(QStringList(7, u"A"_s))}});
    QVERIFY(!answer(alone, Question::CompareGroups, "sbp", "arm").answered);
}

void TestGuideTest::repeatedPatientsAreTold()
{
    std::vector<double> before, after;
    QStringList patients;
    for (int i = 0; i < 40; ++i) {
        before.push_back(120 + i % 7);
        after.push_back(118 + i % 5);
        patients.append(u"P%1"_s.arg(i / 2));
    }
    const NamedColumn first{u"before"_s, {}, numberColumn(before)},
        second{u"after"_s, {}, numberColumn(after)};
    const Table once = tableOf({first, second});
    const Table twice = tableOf({first, second, {u"id"_s, u"patient_id"_s, textColumn(patients)}});
    QVERIFY(answer(once, Question::Agree, "before", "after").warnings.isEmpty());
    QCOMPARE(answer(twice, Question::Agree, "before", "after").warnings.size(), 1);
}

void TestGuideTest::missingRowsAreTold()
{
    std::vector<double> x, y;
    for (int i = 0; i < 30; ++i) {
        x.push_back(i % 10 == 3 ? std::nan("") : 120 + i % 7);
        y.push_back(60 + i % 11);
    }
    const Table table = tableOf({{u"x"_s, {}, numberColumn(x)}, {u"y"_s, {}, numberColumn(y)}});
    const GuideAnswer found = answer(table, Question::Related, "x", "y");
    QCOMPARE(found.warnings.size(), 1);
    QCOMPARE(*found.warnings.first().count, 3);
}

void TestGuideTest::noSuchColumn()
{
    NoProgress progress;
    const auto found = answerQuestion(oracleTable(), {Question::Related, 0, 99, false}, progress);
    QVERIFY(!found);
    QCOMPARE(static_cast<int>(found.error().kind), static_cast<int>(Error::Kind::NotFound));
}

void TestGuideTest::cancelled()
{
    CancelAfter cancel(0);
    const auto found = answerQuestion(oracleTable(), {Question::Related, 1, 5, false}, cancel);
    QVERIFY(!found);
    QCOMPARE(static_cast<int>(found.error().kind), static_cast<int>(Error::Kind::Cancelled));
}

static const RegisterTest<TestGuideTest> registered;
#include "tst_testguide.moc"
