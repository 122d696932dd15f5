// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/decision/conditiontext.h"
#include "app/decision/rulebook.h"
#include "app/decision/rulewords.h"
#include "tests/testcase.h"

#include <QRegularExpression>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Conditions as people type them, and rules as people read them.
class ConditionTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("said");
        QTest::newRow("one") << u"sbp>140"_s << u"sbp > 140"_s << u"Systolic pressure > 140 mmHg"_s;
        QTest::newRow("name") << u"systolic >= 140.5"_s << u"sbp >= 140.5"_s
                              << u"Systolic pressure ≥ 140.5 mmHg"_s;
        QTest::newRow("mirrored") << u"140 <= sbp"_s << u"sbp >= 140"_s << u"Systolic pressure ≥ 140 mmHg"_s;
        QTest::newRow("or of three")
            << u"sbp > 180 or dbp > 120 or age < 18"_s << u"sbp > 180 or dbp > 120 or age < 18"_s
            << u"Systolic pressure > 180 mmHg or Diastolic pressure > 120 mmHg or Age < 18 years"_s;
        QTest::newRow("nested")
            << u"age >= 40 and (sbp > 180 or dbp > 120)"_s << u"age >= 40 and (sbp > 180 or dbp > 120)"_s
            << u"Age ≥ 40 years and (Systolic pressure > 180 mmHg or Diastolic pressure > "
               "120 mmHg)"_s;
        QTest::newRow("not") << u"not (sbp < 90)"_s << u"not (sbp < 90)"_s
                             << u"not (Systolic pressure < 90 mmHg)"_s;
        QTest::newRow("readings")
            << u"all(sbp) >= 140 and average(dbp) >= 90"_s << u"all(sbp) >= 140 and average(dbp) >= 90"_s
            << u"every reading of Systolic pressure ≥ 140 mmHg and average of the readings "
               "of Diastolic pressure ≥ 90 mmHg"_s;
        QTest::newRow("negative") << u"temperature > -5"_s << u"temperature > -5"_s
                                  << u"Body temperature > -5 Cel"_s;
    }

    void reads()
    {
        QFETCH(const QString, typed);
        const auto read = conditionFromText(typed, *m_clinical);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QTEST(conditionText(*read), "written");
        QVERIFY(*conditionFromText(conditionText(*read), *m_clinical) == *read);
        if (typed != "temperature > -5"_L1) // its unit is not for this test
            QTEST(Translator().text(conditionInWords(*read, *m_clinical)), "said");
    }

    void pointsAtTheFault_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("character");
        QTest::newRow("unknown name") << u"sbp > 140 or foo > 3"_s << 14;
        QTest::newRow("no comparison") << u"sbp"_s << 1;
        QTest::newRow("no number") << u"sbp > dbp"_s << 7;
        QTest::newRow("arithmetic") << u"sbp + 2 > 140"_s << 5;
        QTest::newRow("equality") << u"sbp = 140"_s << 5;
        QTest::newRow("function") << u"sqrt(sbp) > 12"_s << 1;
        QTest::newRow("unfinished") << u"sbp >"_s << 6;
    }

    void pointsAtTheFault()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, character);
        const auto read = conditionFromText(typed, *m_clinical);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"At character %1:"_s.arg(character)),
                 qPrintable(read.error().message));
    }

    void everyShippedRuleIsSaid()
    {
        const Translator english;
        const QRegularExpression open(u"%[0-9n]"_s);
        const RuleBook shipped = RuleBook::shipped(m_clinical).value();
        for (const Rule &rule : shipped.rules()) {
            const QList<Phrase> words = ruleInWords(rule, *m_clinical);
            QVERIFY2(words.size() >= 2, qPrintable(rule.id)); // what, and of whom
            for (const Phrase &sentence : words)
                QVERIFY2(!english.text(sentence).contains(open), qPrintable(english.text(sentence)));
            if (const auto *row = std::get_if<RowCondition>(&rule.when))
                QVERIFY2(*conditionFromText(conditionText(*row), *m_clinical) == *row, qPrintable(rule.id));
        }
        QCOMPARE(
            english.text(ruleInWords(*shipped.rule(u"grp_share_sbp_adults_ge_140"_s), *m_clinical).first()),
            u"Applies when the share of values ≥ 140 mmHg is ≥ 30 % (average of the readings of Systolic "
            "pressure)."_s);
    }

private:
    const ClinicalRulesPtr m_clinical = ClinicalRules::shipped().value();
};

static const RegisterTest<ConditionTextTest> registered;
#include "tst_conditiontext.moc"
