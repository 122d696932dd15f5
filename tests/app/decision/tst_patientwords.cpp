// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/decision/patientwords.h"
#include "app/decision/ruleset.h"
#include "tests/support/oracletable.h"
#include "tests/testcase.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

static const double none = std::numeric_limits<double>::quiet_NaN();

/// One person's page in words, from a whole table and from almost nothing.
class PatientWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsThere()
    {
        const PatientSummary patient = summary(visits(), 0);
        QCOMPARE(Translator().text(patientTitle(patient)), u"A, 61 years, female"_s);
        const QString page = said(patient);
        QVERIFY2(page.contains(u"150/95 mmHg on 2026-03-01."_s), qPrintable(page));
        QVERIFY(page.contains(u"It is in the range that ESC 2024 calls: Hypertension"_s));
        QVERIFY(page.contains(u"Systolic pressure: +20 mmHg."_s));
        QVERIFY(page.contains(u"Diastolic pressure: −5 mmHg."_s));
        QVERIFY(page.contains(u"59 days lie between them."_s));
        QVERIFY(page.contains(u"too few to compare"_s));
        QVERIFY(page.contains(u"Values in the severe range"_s) == false);
        QVERIFY(page.contains(u"It names no disease and says nothing about treatment."_s));
        QVERIFY(page.contains(u"not a medical device"_s));
    }

    void saysWhatIsMissing()
    {
        const PatientSummary patient = summary(visits(), 2);
        const QString page = said(patient);
        QVERIFY2(page.contains(u"No visit has a pressure."_s), qPrintable(page));
        QVERIFY(page.contains(u"There are no two visits"_s));
        QVERIFY(page.contains(u"Systolic pressure"_s)); // under what is missing
    }

    void anImpossiblePressureIsNotClassified()
    {
        for (const auto &[systolic, diastolic] : {std::pair(17.0, 10.0), {120.0, 999.0}, {39.0, 30.0}}) {
            const Table table = tableOf({{u"sbp"_s, u"sbp"_s, numberColumn({systolic})},
                                         {u"dbp"_s, u"dbp"_s, numberColumn({diastolic})}});
            const QString page = said(summary(table, 0));
            QVERIFY2(page.contains(u"not a possible pressure in mmHg"_s), qPrintable(page));
            QVERIFY2(!page.contains(u"It is in the range"_s), qPrintable(page));
        }
        QVERIFY(!said(summary(visits(), 0)).contains(u"not a possible pressure"_s));
    }

    void leavesNoPlaceOpenAndAdvisesNothing()
    {
        const QRegularExpression open(u"%[0-9n]"_s);
        const QRegularExpression prohibited(
            u"\\b(diagnosed|you should|safe|normal patient|proves|causes|treatment required|must be treated)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const Table bare = tableOf({{u"sbp"_s, u"sbp"_s, numberColumn({190, none})}});
        for (const PatientSummary &patient :
             {summary(visits(), 0), summary(visits(), 2), summary(bare, 0), summary(bare, 1)}) {
            const QString page = said(patient) + Translator().text(patientTitle(patient));
            QVERIFY2(!page.contains(open), qPrintable(page));
            QVERIFY2(!page.contains(prohibited), qPrintable(page));
        }
        QVERIFY(said(summary(bare, 0)).contains(u"Readings in the hypertension range of ESC 2024"_s));
    }

private:
    static Table visits()
    {
        return tableOf(
            {{u"id"_s, u"patient_id"_s, textColumn({u"A"_s, u"A"_s, u"B"_s})},
             {u"date"_s, u"visit_date"_s, dateColumn({u"2026-01-01"_s, u"2026-03-01"_s, u"2026-02-01"_s})},
             {u"age"_s, u"age"_s, numberColumn({61, 61, 44})},
             {u"sex"_s, u"sex"_s, textColumn({u"F"_s, u"F"_s, u"M"_s})},
             {u"sbp"_s, u"sbp"_s, numberColumn({130, 150, none})},
             {u"dbp"_s, u"dbp"_s, numberColumn({100, 95, none})}});
    }

    PatientSummary summary(const Table &table, qsizetype row) const
    {
        NoProgress progress;
        const RuleBook shipped = RuleBook::shipped(m_clinical).value();
        const auto answers = answerRules(listedRules(shipped, {}), table, m_clinical, progress);
        QList<RuleResult> results;
        for (const AnsweredRule &answer : *answers) {
            if (answer.result)
                results.append(*answer.result);
        }
        return patientSummary(table, row, m_clinical, results, QDate(2026, 6, 1), progress).value();
    }

    QString said(const PatientSummary &patient) const
    {
        QStringList lines;
        for (const PatientSection &section : patientInWords(patient, *m_clinical->guideline(u"esc_2024"_s))) {
            lines += Translator().text(section.heading);
            for (const Phrase &line : section.lines)
                lines += Translator().text(line);
        }
        return lines.join(u'\n');
    }

    const ClinicalRulesPtr m_clinical = ClinicalRules::shipped().value();
};

static const RegisterTest<PatientWordsTest> registered;
#include "tst_patientwords.moc"
