// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/riskscores/chinapar.h"
#include "app/clinical/riskscores/riskscorelist.h"
#include "app/clinical/riskscores/score2.h"
#include "tests/app/clinical/riskperson.h"
#include "tests/testcase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

#include "resources/resources.h"

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, double>;

/// Σ coefficient · product of the values its key names ("ln_age*ln_tc").
double weightedSum(const QJsonObject &coefficients, const Values &values)
{
    double sum = 0;
    for (auto it = coefficients.begin(); it != coefficients.end(); ++it) {
        if (it.key() == "mean"_L1 || it.key() == "s0"_L1)
            continue;
        double term = it.value().toDouble();
        const QStringList factors = it.key().split(u'*');
        for (const QString &factor : factors)
            term *= values.value(factor);
        sum += term;
    }
    return sum;
}

/// Somebody to whom every term of a score applies.
const RiskPerson everything{QJsonObject{{u"age"_s, 58},
                                        {u"sbp"_s, 152},
                                        {u"tc"_s, 231},
                                        {u"hdl"_s, 47},
                                        {u"bmi"_s, 33},
                                        {u"egfr"_s, 51},
                                        {u"waist"_s, 96},
                                        {u"smoker"_s, 1},
                                        {u"diabetes"_s, 1},
                                        {u"treated"_s, 1},
                                        {u"bp_treated"_s, 1},
                                        {u"statin"_s, 1},
                                        {u"north"_s, 1},
                                        {u"urban"_s, 1},
                                        {u"family_history"_s, 1},
                                        {u"cvd"_s, 0},
                                        {u"region"_s, u"high"_s}}};

Values logarithms(const RiskPerson &p)
{
    const bool treated = *p.flag("treated");
    const double age = std::log(*p.number("age")), systolic = std::log(*p.number("sbp"));
    return {{u"ln_age"_s, age},
            {u"ln_age_sq"_s, age * age},
            {u"ln_tc"_s, std::log(*p.number("tc"))},
            {u"ln_hdl"_s, std::log(*p.number("hdl"))},
            {u"ln_bmi"_s, std::log(*p.number("bmi"))},
            {u"ln_waist"_s, std::log(*p.number("waist"))},
            {u"ln_sbp_treated"_s, treated ? systolic : 0},
            {u"ln_sbp_untreated"_s, treated ? 0 : systolic},
            {u"smoker"_s, *p.number("smoker")},
            {u"diabetes"_s, *p.number("diabetes")},
            {u"north"_s, *p.number("north")},
            {u"urban"_s, *p.number("urban")},
            {u"family_history"_s, *p.number("family_history")}};
}

} // namespace

class RiskScoresTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void meetsPublishedExamples_data();
    void meetsPublishedExamples();
    void usesEveryPrintedCoefficient_data();
    void usesEveryPrintedCoefficient();
    void preventUsesEveryCoefficient_data();
    void preventUsesEveryCoefficient();
    void refuses_data();
    void refuses();
    void categoriesDependOnAge();
    void chinaParIsOffByDefault();

private:
    void addScore2(const QString &score);
    void addPublished(const QString &name, const QString &score, const RiskPerson &person, double value,
                      double tolerance);
    QJsonObject m_models;
};

void RiskScoresTest::initTestCase()
{
    loadResources();
    QFile file(u":/clinical/rules.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_models = QJsonDocument::fromJson(file.readAll())[u"risk_models"].toObject();
    QCOMPARE(m_models.size(), 8);
}

void RiskScoresTest::addPublished(const QString &name, const QString &score, const RiskPerson &person,
                                  double value, double tolerance)
{
    QTest::newRow(qPrintable(score + u' ' + name)) << score << person.given << value << tolerance;
}

void RiskScoresTest::addScore2(const QString &score)
{
    int row = 0;
    for (const QJsonValue &test : m_models[score][u"tests"].toArray())
        addPublished(QString::number(++row), score, RiskPerson{test[u"in"].toObject()}.with(u"cvd"_s, 0),
                     test[u"pct"].toDouble() / 100, 5e-7);
    for (const QJsonValue &test : m_models[score][u"published_tests"].toArray()) {
        const RiskPerson person = RiskPerson{test.toObject()}.with(u"age"_s, 75).with(u"diabetes"_s, 0);
        addPublished(u"printed %1"_s.arg(++row), score, person.with(u"cvd"_s, 0),
                     test[u"pct"].toDouble() / 100, 5.1e-4);
    }
}

void RiskScoresTest::meetsPublishedExamples_data()
{
    QTest::addColumn<QString>("score");
    QTest::addColumn<QJsonObject>("person");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("tolerance");
    addScore2(u"score2"_s);
    addScore2(u"score2_op"_s);
    const QJsonValue prevent = m_models[u"prevent_base_10y"][u"tests"][0];
    int row = 0;
    for (const QString &sex : {u"female"_s, u"male"_s}) {
        const RiskPerson person = RiskPerson{prevent[u"in"].toObject()}.with(u"sex"_s, sex).with(u"cvd"_s, 0);
        for (const QString &outcome : {u"total_cvd"_s, u"ascvd"_s, u"heart_failure"_s})
            addPublished(sex, outcome, person, prevent[sex][outcome].toDouble(), 5.1e-5);
    }
    for (const QJsonValue &test : m_models[u"pce_2013"][u"tests"].toArray()) {
        const QJsonObject risks = test[u"pct"].toObject();
        for (auto it = risks.begin(); it != risks.end(); ++it) {
            const QStringList parts = it.key().split(u'_');
            addPublished(
                it.key() + QString::number(++row), u"pce_2013"_s,
                RiskPerson{test[u"in"].toObject()}.with(u"sex"_s, parts[1]).with(u"group"_s, parts[0]),
                it.value().toDouble() / 100, 1e-4);
        }
    }
    for (const QJsonValue &test : m_models[u"framingham_2008"][u"tests"].toArray())
        addPublished(QString::number(++row), u"framingham_2008"_s, RiskPerson{test[u"in"].toObject()},
                     test[u"pct"].toDouble() / 100, 1e-6);
    for (const QJsonValue &test : m_models[u"china_par"][u"tests"].toArray())
        for (const QString &sex : {u"female"_s, u"male"_s})
            addPublished(QString::number(++row), u"china_par"_s,
                         RiskPerson{test[u"in"].toObject()}.with(u"sex"_s, sex),
                         test[QString(sex + u"_pct"_s)].toDouble() / 100, 0.0015);
    for (const QJsonValue &test : m_models[u"ckd_epi_2021"][u"tests"].toArray())
        addPublished(QString::number(++row), u"ckd_epi_2021"_s, RiskPerson{test.toObject()},
                     test[u"egfr"].toDouble(), 5.1e-5);
}

void RiskScoresTest::meetsPublishedExamples()
{
    QFETCH(QString, score);
    QFETCH(QJsonObject, person);
    QFETCH(double, value);
    QFETCH(double, tolerance);
    const RiskResult result = evaluateRisk(score, RiskPerson{person});
    QVERIFY2(result.value, qPrintable(result.reason.source));
    QVERIFY(result.reason.isEmpty());
    QVERIFY2(std::abs(*result.value - value) <= tolerance,
             qPrintable(QString::number(*result.value, 'g', 8)));
}

void RiskScoresTest::usesEveryPrintedCoefficient_data()
{
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("equation");
    QTest::addColumn<QString>("part");
    for (const char *sex : {"female", "male"}) {
        const QString id = QString::fromLatin1(sex);
        QTest::addRow("framingham %s", sex) << u"framingham_2008"_s << id << u"coef"_s;
        QTest::addRow("framingham bmi %s", sex) << u"framingham_bmi"_s << id << u"coef_bmi"_s;
        QTest::addRow("china %s", sex) << u"china_par"_s << id << u"coef"_s;
        QTest::addRow("pce white %s", sex) << u"pce_2013"_s << u"white_"_s + id << u"coef"_s;
        QTest::addRow("pce black %s", sex) << u"pce_2013"_s << u"black_"_s + id << u"coef"_s;
    }
}

/// Against the printed numbers by another way of adding up, treated and untreated.
void RiskScoresTest::usesEveryPrintedCoefficient()
{
    QFETCH(QString, score);
    QFETCH(QString, equation);
    QFETCH(QString, part);
    const QString model = score == "framingham_bmi"_L1 ? u"framingham_2008"_s : score;
    const QJsonObject coefficients = m_models[model][part][equation].toObject();
    QVERIFY(coefficients.size() > 5);
    for (const int treated : {0, 1}) {
        const RiskPerson person = everything.with(u"treated"_s, treated)
                                      .with(u"group"_s, equation.section(u'_', 0, 0))
                                      .with(u"sex"_s, equation.section(u'_', -1));
        const double sum = weightedSum(coefficients, logarithms(person));
        const double expected =
            1 - std::pow(coefficients[u"s0"].toDouble(), std::exp(sum - coefficients[u"mean"].toDouble()));
        const RiskResult result = evaluateRisk(score, person);
        QVERIFY2(result.value, qPrintable(result.reason.source));
        QVERIFY(std::abs(*result.value - expected) < 1e-12);
    }
}

void RiskScoresTest::preventUsesEveryCoefficient_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("sex");
    for (const char *outcome : {"total_cvd", "ascvd", "heart_failure"})
        for (const char *sex : {"female", "male"})
            QTest::addRow("%s %s", outcome, sex) << QString::fromLatin1(outcome) << QString::fromLatin1(sex);
}

void RiskScoresTest::preventUsesEveryCoefficient()
{
    QFETCH(QString, outcome);
    QFETCH(QString, sex);
    const QJsonObject c = m_models[u"prevent_base_10y"][u"coef"][outcome][sex].toObject();
    const double age = 0.3, nonHdl = (231 - 47) * 0.02586 - 3.5, hdl = (47 * 0.02586 - 1.3) / 0.3;
    const double systolic = (152.0 - 130) / 20, bmi = 3.0 / 5, kidney = (51.0 - 60) / -15;
    const Values values{{u"age10"_s, age},
                        {u"nonhdl"_s, nonHdl},
                        {u"hdl03"_s, hdl},
                        {u"sbp_lt110"_s, 0},
                        {u"sbp_ge110"_s, systolic},
                        {u"diabetes"_s, 1},
                        {u"smoker"_s, 1},
                        {u"bmi_lt30"_s, 1},
                        {u"bmi_ge30"_s, bmi},
                        {u"egfr_lt60"_s, kidney},
                        {u"egfr_ge60"_s, 2},
                        {u"bp_treated"_s, 1},
                        {u"statin"_s, 1},
                        {u"treated_sbp_ge110"_s, systolic},
                        {u"treated_nonhdl"_s, nonHdl},
                        {u"age_x_nonhdl"_s, age * nonHdl},
                        {u"age_x_hdl"_s, age * hdl},
                        {u"age_x_sbp_ge110"_s, age * systolic},
                        {u"age_x_diabetes"_s, age},
                        {u"age_x_smoker"_s, age},
                        {u"age_x_bmi_ge30"_s, age * bmi},
                        {u"age_x_egfr_lt60"_s, age * kidney},
                        {u"constant"_s, 1}};
    const double expected = 1 / (1 + std::exp(-weightedSum(c, values)));
    const RiskResult result = evaluateRisk(outcome, everything.with(u"sex"_s, sex));
    QVERIFY2(result.value, qPrintable(result.reason.source));
    QVERIFY(std::abs(*result.value - expected) < 1e-12);
}

void RiskScoresTest::refuses_data()
{
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *score, const char *key, const QJsonValue &value, const char *reason) {
        QTest::addRow("%s %s %s", score, key, qPrintable(value.toVariant().toString()))
            << QString::fromLatin1(score) << QString::fromLatin1(key) << value << QString::fromLatin1(reason);
    };
    const QJsonValue none;
    row("score2", "age", 39.9, "Age %1 is outside");
    row("score2", "age", 70, "Age %1 is outside");
    row("score2", "diabetes", 1, "people with diabetes");
    row("score2", "diabetes", none, "no value for");
    row("score2", "cvd", 1, "had cardiovascular disease");
    row("score2", "cvd", none, "not known");
    row("score2", "region", none, "region");
    row("score2", "sbp", 301, "%1 is %2, outside");
    row("score2_op", "age", 69.9, "Age %1 is outside");
    row("score2_op", "age", 90, "Age %1 is outside");
    row("total_cvd", "sbp", 181, "%1 is %2, outside");
    row("total_cvd", "bmi", 40, "%1 is %2, outside");
    row("total_cvd", "egfr", none, "no value for");
    row("total_cvd", "age", 80, "Age %1 is outside");
    row("pce_2013", "group", none, "no value for");
    row("pce_2013", "age", 39, "Age %1 is outside");
    row("framingham_2008", "treated", none, "no value for");
    row("framingham_2008", "hdl", 231, "HDL cholesterol is not below");
    row("framingham_bmi", "bmi", none, "no value for");
    row("china_par", "urban", none, "Yangtze");
    row("china_par", "age", 75, "Age %1 is outside");
    row("ckd_epi_2021", "scr", none, "no value for");
    row("ckd_epi_2021", "age", 17.9, "Age %1 is outside");
}

void RiskScoresTest::refuses()
{
    QFETCH(QString, score);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    const bool european = score.startsWith(u"score2"_s);
    const RiskPerson person = everything.with(u"sex"_s, u"male"_s)
                                  .with(u"group"_s, u"white"_s)
                                  .with(u"scr"_s, 1)
                                  .with(u"age"_s, score == "score2_op"_L1 ? 75 : 58)
                                  .with(u"tc"_s, european ? 6 : 231)
                                  .with(u"hdl"_s, european ? 1.3 : 47)
                                  .with(u"diabetes"_s, 0);
    QVERIFY(evaluateRisk(score, person).value);
    const RiskResult refused = evaluateRisk(score, person.with(key, value));
    QVERIFY(!refused.value);
    QVERIFY2(refused.reason.source.contains(reason), qPrintable(refused.reason.source));
}

void RiskScoresTest::categoriesDependOnAge()
{
    QCOMPARE(score2Category(0.06, 49), Score2Category::High);
    QCOMPARE(score2Category(0.075, 49), Score2Category::VeryHigh);
    QCOMPARE(score2Category(0.0499, 50), Score2Category::LowToModerate);
    QCOMPARE(score2Category(0.06, 69.5), Score2Category::High);
    QCOMPARE(score2Category(0.06, 70), Score2Category::LowToModerate);
    QCOMPARE(score2Category(0.15, 70), Score2Category::VeryHigh);
}

void RiskScoresTest::chinaParIsOffByDefault()
{
    int off = 0;
    for (const RiskScoreInfo &score : riskScores()) {
        const QJsonObject model = m_models[QLatin1String(score.id)].toObject();
        QCOMPARE(model[u"status"].toString(), QLatin1String(score.status));
        off += !score.onByDefault;
        QCOMPARE(score.onByDefault, QLatin1String(score.id) != "china_par"_L1);
    }
    QCOMPARE(off, 1);
    QVERIFY(!chinaParCaveat().isEmpty());
}

static const RegisterTest<RiskScoresTest> registered;
#include "tst_riskscores.moc"
