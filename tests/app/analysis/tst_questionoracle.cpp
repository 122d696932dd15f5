// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/analysis/questionhelp.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

/// The questions of the guide beyond two columns, against what R says of the same rows.
class QuestionOracleTest : public QObject
{
    Q_OBJECT

private slots:
    void linearModelIsThatOfR();
    void logisticModelIsThatOfR();
    void repeatedPatientsWidenTheInterval();
    void logisticOfRepeatedPatientsIsThatOfR();
    void collinearAndSeparatedAreNamed();
    void areaIsThatOfPRoc();
    void lowerValuesMayMeanYes();
    void survivalIsThatOfR();
    void survivalByGroupIsThatOfR();
    void tableOneIsThatOfR();
    void agreementHasIcc();
};

void QuestionOracleTest::linearModelIsThatOfR()
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

void QuestionOracleTest::logisticModelIsThatOfR()
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
void QuestionOracleTest::repeatedPatientsWidenTheInterval()
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

/// Three rows a patient: intervals of vcovCL(glm(htn140 ~ age + sex + bmi, binomial), (row - 1) %/% 3).
void QuestionOracleTest::logisticOfRepeatedPatientsIsThatOfR()
{
    const Table rows = withMeans();
    QList<NamedColumn> columns;
    for (const QString &name : {u"high"_s, u"age"_s, u"sex"_s, u"bmi"_s, u"site"_s})
        columns.append({name, {}, rows.columnPtr(rows.indexOf(name))});
    QStringList patients;
    for (qsizetype row = 0; row < rows.rowCount(); ++row)
        patients.append(u"P%1"_s.arg(row / 3));
    columns.append({u"patient"_s, u"patient_id"_s, textColumn(patients)});
    QuestionSpec spec{u"adjusted"_s, u"high"_s, u"age"_s, {}, {u"sex"_s, u"bmi"_s}, {}, false};
    const GuideAnswer answer = ask(tableOf(columns), spec);
    QVERIFY2(answer.answered, qPrintable(said(answer)));
    NEAR(cell(answer, u"age"_s, 1), oracle(u"logistic.or.1"_s).toDouble());
    NEAR(cell(answer, u"age"_s, 2), 1.04884184570672);
    NEAR(cell(answer, u"age"_s, 3), 1.134444293846565);
    NEAR(cell(answer, u"bmi"_s, 2), 1.04811076473872);
    NEAR(cell(answer, u"bmi"_s, 3), 1.561642262405821);
    const auto mentions = [](const GuideAnswer &given, const QString &part) {
        return std::any_of(given.reasons.begin(), given.reasons.end(),
                           [&](const Phrase &p) { return p.source.contains(part); });
    };
    QVERIFY(mentions(answer, u"cluster-robust"_s));
    QVERIFY(std::none_of(answer.warnings.begin(), answer.warnings.end(),
                         [](const Phrase &p) { return p.source.contains(u"too narrow"_s); }));
    spec.other = u"site"_s; // three sites: no likelihood ratio, which takes every row for another person
    const GuideAnswer sites = ask(tableOf(columns), spec);
    QVERIFY2(sites.answered && mentions(sites, u"cluster-robust"_s), qPrintable(said(sites)));
}

void QuestionOracleTest::collinearAndSeparatedAreNamed()
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

void QuestionOracleTest::areaIsThatOfPRoc()
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

void QuestionOracleTest::lowerValuesMayMeanYes()
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

void QuestionOracleTest::survivalIsThatOfR()
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

void QuestionOracleTest::survivalByGroupIsThatOfR()
{
    const GuideAnswer answer = ask(oracleTable(), {u"timeTo"_s, {}, u"sex"_s, {}, {}, {}, false});
    QVERIFY2(answer.answered, qPrintable(said(answer)));
    NEAR(figure(answer, u"Chi-square (log-rank)"_s), oracle(u"survival.logrank.X2"_s).toDouble());
    NEAR(figure(answer, u"p-value"_s), oracle(u"survival.logrank.p"_s).toDouble());
    QVERIFY(!std::isnan(figure(answer, u"Hazard ratio, M against F"_s)));
    QCOMPARE(cell(answer, u"M"_s, 1) + cell(answer, u"F"_s, 1), 120.0);
    QVERIFY(said(answer).startsWith(u"These data show no clear difference of the time until “event: 1”"_s));
}

void QuestionOracleTest::tableOneIsThatOfR()
{
    const GuideAnswer answer =
        ask(withMeans(), {u"describe"_s, {}, u"sex"_s, {}, {u"sbp"_s, u"smoker"_s, u"site"_s}, {}, false});
    QVERIFY2(answer.answered, qPrintable(said(answer)));
    NEAR(cell(answer, u"sbp, mean"_s, 4), std::abs(oracle(u"table1.smd_sbp_M_minus_F"_s).toDouble()));
    NEAR(cell(answer, u"smoker: 1"_s, 4), std::abs(oracle(u"table1.smd_smoker"_s).toDouble()));
    NEAR(cell(answer, u"site: A"_s, 4), oracle(u"table1.smd_site_mahalanobis"_s).toDouble());
    QVERIFY2(said(answer).startsWith(u"The 2 groups of sex are least alike in site"_s),
             qPrintable(said(answer)));
    // Two groups are no count of persons: a report without names does not hide it.
    QVERIFY(std::holds_alternative<Figure>(answer.result.values[0]));
    QCOMPARE(Translator().text(answer.tables.first().cells.columns[2]), u"F (n = 56)"_s);
}

void QuestionOracleTest::agreementHasIcc()
{
    const GuideAnswer two = ask(oracleTable(), {u"agree"_s, u"sbp1"_s, u"sbp3"_s, {}, {}, {}, false});
    NEAR(figure(two, u"Mean difference"_s), oracle(u"bland_altman_sbp1_sbp3.bias"_s).toDouble());
    NEAR(figure(two, u"SD of the differences"_s), oracle(u"bland_altman_sbp1_sbp3.sd"_s).toDouble());
    const double icc = figure(two, u"Intraclass correlation (absolute agreement)"_s);
    QVERIFY2(icc > 0.8 && icc < oracle(u"icc.icc3_1_C"_s).toDouble(), qPrintable(QString::number(icc)));
}

static const RegisterTest<QuestionOracleTest> registered;
#include "tst_questionoracle.moc"
