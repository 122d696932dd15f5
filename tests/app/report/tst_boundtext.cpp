// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/boundtext.h"
#include "app/report/reportelement.h"
#include "tests/app/report/reportsample.h"
#include "tests/testcase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sphygma;

class BoundTextTest : public QObject
{
    Q_OBJECT

private slots:
    void bindsValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QStringList>("unknown");
        QTest::newRow("none") << u"Plain words"_s << u"Plain words"_s << QStringList();
        QTest::newRow("one") << u"Mean {mean_sbp}."_s << u"Mean 123.5 mmHg."_s << QStringList();
        QTest::newRow("two") << u"{mean_sbp}/{at_140}"_s << u"123.5 mmHg/3"_s << QStringList();
        QTest::newRow("unknown") << u"Mean {mean_spb}!"_s << u"Mean [mean_spb ?]!"_s
                                 << QStringList{u"mean_spb"_s};
        QTest::newRow("unknown in Chinese, and with a dash")
            << u"{平均值} {mean-sbp}"_s << u"[平均值 ?] [mean-sbp ?]"_s
            << QStringList{u"平均值"_s, u"mean-sbp"_s};
        QTest::newRow("a brace alone") << u"a { b } {c d}"_s << u"a { b } {c d}"_s << QStringList();
        QTest::newRow("percent sign stays")
            << u"100 % of %1 {at_140}"_s << u"100 % of %1 3"_s << QStringList();
    }

    void bindsValues()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QFETCH(const QStringList, unknown);
        const BoundText bound = boundText(text, sampleReport(u"en"_s).values, Translator());
        QCOMPARE(bound.text, shown);
        QCOMPARE(bound.unknown, unknown);
    }

    void aCommentOfAFindingHoldsValuesToo()
    {
        ReportContent content = sampleReport(u"en"_s);
        content.findings[0].sentences = {Phrase::verbatim(u"100 % sure: {mean_sbp}, {nonsense}."_s),
                                         Phrase::of("About {%1}", {u"mean_sbp"_s})}; // not the user's words
        content.spec.sections = {ReportSection()};
        content.spec.sections[0].kind = SectionKind::Findings;
        const ReportDocument document = composeReport(content);
        QStringList texts;
        for (const ReportElement &element : document.parts[0].elements) {
            if (const auto *text = std::get_if<TextElement>(&element))
                texts += text->text;
        }
        QVERIFY2(texts.contains(u"100 % sure: 123.5 mmHg, [nonsense ?]."_s), qPrintable(texts.join(u'|')));
        QVERIFY(texts.contains(u"About {mean_sbp}"_s));
        QCOMPARE(document.warnings.size(), 1);
        QCOMPARE(document.warnings[0].place, u"nonsense"_s);
        QCOMPARE(Translator().text(document.warnings[0].text),
                 u"“Findings”: there is no value named {nonsense}."_s);
    }

    void aValueThatIsNotThereIsADash()
    {
        const QList<BoundValue> values{{u"ci_low"_s, {}, {}, {}}};
        const BoundText bound = boundText(u"from {ci_low}"_s, values, Translator());
        QCOMPARE(bound.text, u"from –"_s);
        QVERIFY(bound.unknown.isEmpty());
    }
};

static const RegisterTest<BoundTextTest> registered;
#include "tst_boundtext.moc"
