// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/decision/finding.h"
#include "tests/support/oracletable.h"
#include "tests/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

static const double none = std::numeric_limits<double>::quiet_NaN();

class FindingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void labelsWhatTheMeanSettles_data();
    void labelsWhatTheMeanSettles();
    void saysWhatWasMeasured();
    void saysWhatTheMeanHides();
    void saysWhenNotSettled();
    void guidelineShares();
    void repeatsAreMeasurements();
    void unknownGuideline();
    void assumptionsAreSaidOnce();
    void sentencesAreComplete();
    void noProhibitedWords();

private:
    QList<Finding> findingsOf(const QList<NamedColumn> &columns,
                              const QString &guideline = u"acc_aha_2017"_s) const
    {
        NoProgress progress;
        return findings(decide(tableOf(columns), m_rules, progress).value(), m_rules, guideline);
    }

    static QString said(const Finding &finding)
    {
        const Translator english;
        QStringList all{english.text(finding.title), english.text(finding.label),
                        english.text(finding.keyFigure), english.text(finding.source)};
        for (const Phrase &sentence : finding.sentences)
            all.append(english.text(sentence));
        for (const auto &[label, value] : finding.rows)
            all.append(english.text(label) + u": "_s + english.text(value));
        return all.join(u'\n');
    }

    ClinicalRulesPtr m_rules;
};

static NamedColumn sbp(const std::vector<double> &values)
{
    return {u"sbp"_s, u"sbp"_s, numberColumn(values)};
}

void FindingTest::initTestCase()
{
    m_rules = ClinicalRules::shipped().value();
}

void FindingTest::labelsWhatTheMeanSettles_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<QString>("labelId");
    QTest::addColumn<QString>("label");
    QTest::newRow("above") << std::vector<double>{140, 141, 142} << u"high"_s << u"Mean above 130"_s;
    QTest::newRow("above, open") << std::vector<double>{131, 132} << u"open"_s << u"Not settled"_s;
    QTest::newRow("at") << std::vector<double>{130, 130} << u"open"_s << u"Not settled"_s;
    QTest::newRow("below, open") << std::vector<double>{125, 130, 131} << u"open"_s << u"Not settled"_s;
    QTest::newRow("below") << std::vector<double>{120, 121, 122} << u"normal"_s << u"Mean not above 130"_s;
    QTest::newRow("one value") << std::vector<double>{128} << u"normal"_s << u"Mean not above 130"_s;
    QTest::newRow("none") << std::vector<double>{none} << u"unknown"_s << u"Cannot be evaluated"_s;
}

void FindingTest::labelsWhatTheMeanSettles()
{
    QFETCH(std::vector<double>, values);
    const QList<Finding> all = findingsOf({sbp(values)});
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].id, u"plainMean"_s);
    QCOMPARE(all[1].id, u"adultsMean"_s);
    QCOMPARE(all[2].id, u"guideline:acc_aha_2017"_s);
    QTEST(all[0].labelId, "labelId");
    QTEST(Translator().text(all[0].label), "label");
}

void FindingTest::saysWhatWasMeasured()
{
    const QString text = said(findingsOf({sbp({110, 120, 130, 140, none})})[0]);
    QVERIFY(text.contains(u"125.0 mmHg"_s));
    QVERIFY(text.contains(u"(95 % interval 104.5 to 145.5; SD 12.9; n = 4, missing 1)"_s));
    QVERIFY(text.contains(u"2 of 4 people (50.0 %) are at or above 130 mmHg."_s));
    QVERIFY(text.contains(u"1 of 4 people (25.0 %) are at or above 140 mmHg."_s));
    QVERIFY(text.contains(u"The mean is not above 130."_s));
}

void FindingTest::saysWhatTheMeanHides()
{
    const Translator english;
    QVERIFY(said(findingsOf({sbp({110, 130, 140})})[0])
                .contains(u"2 are at 130 or above although the mean is not above 130"_s));
    QVERIFY(said(findingsOf({sbp({120, 120, 160})})[0])
                .contains(u"2 are below 130 although the mean is above"_s));
}

void FindingTest::saysWhenNotSettled()
{
    const QString open = u"The interval includes 130, so the data do not settle this."_s;
    QVERIFY(said(findingsOf({sbp({110, 150})})[0]).contains(open));
    QVERIFY(!said(findingsOf({sbp({110, 111, 112})})[0]).contains(open));
    const Finding adults = findingsOf({sbp({110, 152})})[1];
    QCOMPARE(adults.labelId, u"open"_s);
    QVERIFY(said(adults).contains(
        u"Mean 131.0, above 130; the interval −135.8 to 397.8 includes 130, so the data do not settle it."_s));
    QCOMPARE(findingsOf({sbp({140, 141, 142})})[1].labelId, u"high"_s);
}

void FindingTest::guidelineShares()
{
    const Finding finding = findingsOf({sbp({110, 125, 135, 150})}, u"esc_2024"_s)[2];
    const QString text = said(finding);
    QVERIFY(text.contains(u"ESC 2024"_s));
    QVERIFY(text.contains(u"25.0 %"_s));
    QVERIFY(text.contains(u"at or above 140/90 mmHg, where ESC 2024 draws the line"_s));
    QVERIFY(text.contains(u"Elevated BP: 2 (50.0 %; 95 % interval 15.0 to 85.0 %)"_s));
    QVERIFY(text.contains(u"Hypertension: 1 (25.0 %"_s));
    QVERIFY(text.contains(u"4 are classified by one of the two pressures only"_s));
    QVERIFY(text.contains(u"McEvoy"_s));
}

void FindingTest::repeatsAreMeasurements()
{
    const QList<Finding> all =
        findingsOf({{u"id"_s, u"patient_id"_s, textColumn({u"a"_s, u"a"_s, u"b"_s})}, sbp({120, 135, 140})});
    QVERIFY(said(all[0]).contains(u"2 of 3 measurements"_s));
    QVERIFY(!said(all[2]).contains(u"interval"_s)); // it would be too narrow
    QVERIFY(said(all[1]).contains(u"earlier visits: 1"_s));
}

void FindingTest::unknownGuideline()
{
    QCOMPARE(findingsOf({sbp({120})}, u"of our clinic"_s)[2].id, u"guideline:acc_aha_2017"_s);
}

void FindingTest::assumptionsAreSaidOnce()
{
    Decision decision;
    decision.columns.assumptions = {barePressureAssumption(u"bp"_s), Phrase::verbatim(u"second"_s)};
    const QList<Phrase> all =
        allAssumptions({Phrase::verbatim(u"first"_s), barePressureAssumption(u"bp"_s)}, decision);
    QCOMPARE(all.size(), 3);
    QCOMPARE(Translator().text(all[0]), u"first"_s);
    QCOMPARE(Translator().text(all[2]), u"second"_s);
}

/// No place of a template stays open, whatever is missing.
void FindingTest::sentencesAreComplete()
{
    const QRegularExpression open(u"%[0-9n]"_s);
    const NamedColumn dbp{u"dbp"_s, u"dbp"_s, numberColumn({80, none, 95})};
    const NamedColumn age{u"age"_s, u"age"_s, numberColumn({30, 12, none})};
    for (const QList<NamedColumn> &columns :
         {QList<NamedColumn>{sbp({})}, {sbp({none})}, {sbp({150})}, {sbp({120, 130, 150}), dbp, age}}) {
        for (const Guideline &guideline : m_rules->guidelines) {
            for (const Finding &finding : findingsOf(columns, guideline.id)) {
                QVERIFY2(!said(finding).contains(open), qPrintable(said(finding)));
                QVERIFY(!finding.title.isEmpty() && !finding.keyFigure.isEmpty()
                        && !finding.source.isEmpty());
                QVERIFY(!finding.sentences.isEmpty());
            }
        }
    }
    QVERIFY(Translator().text(safetySentence()).contains(u"not a medical device"_s));
}

/// clinical_spec 6.2: words that no result may use. All literals of app/ and of the pages that show results
/// are looked at, not only those of findings.
void FindingTest::noProhibitedWords()
{
    const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    const QRegularExpression prohibited(
        u"\\b(diagnosed|you should take|safe|normal patient|proves|causes|treatment required)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression marked(u"(QT_TRANSLATE_NOOP|translate|\\btr)\\s*\\("_s);
    const QString root = QFileInfo(QStringLiteral(TEST_DATA)).dir().absolutePath() + u"/.."_s;
    int files = 0;
    for (const QString &folder :
         {u"/app"_s, u"/ui/decide"_s, u"/ui/explore"_s, u"/ui/report"_s, u"/ui/charts"_s}) {
        QDirIterator it(root + folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            if (!text.contains(marked))
                continue;
            ++files;
            for (auto found = literal.globalMatch(text); found.hasNext();) {
                const QString words = found.next().captured(1);
                QVERIFY2(!words.contains(prohibited), qPrintable(file.fileName() + u": "_s + words));
            }
        }
    }
    QVERIFY(files > 5);
}

static const RegisterTest<FindingTest> registered;
#include "tst_finding.moc"
