// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/elementblocks.h"
#include "app/report/paper.h"
#include "app/report/reportlayout.h"
#include "tests/app/report/reportsample.h"
#include "tests/testcase.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sphygma;

static QStringList linesOf(const LaidOutPage &page)
{
    QStringList lines;
    for (const Mark &mark : page.marks) {
        if (const auto *text = std::get_if<TextMark>(&mark))
            lines += text->text;
    }
    return lines;
}

static QString allText(const LaidOutReport &report)
{
    QStringList lines;
    for (const LaidOutPage &page : report.pages)
        lines += linesOf(page);
    return lines.join(u'\n');
}

static ReportContent withSections(const QList<SectionKind> &kinds)
{
    ReportContent content = sampleReport(u"en"_s);
    content.spec.sections.clear();
    for (const SectionKind kind : kinds) {
        ReportSection section;
        section.kind = kind;
        content.spec.sections += section;
    }
    return content;
}

class ReportLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void saysEverything()
    {
        const QString text = allText(layOutReport(sampleReport(u"en"_s)));
        for (const QString &part :
             {u"Hypertension clinic"_s, u"North Ward"_s, u"14 October 2026"_s, u"visits.csv"_s, u"5a5a5a5a"_s,
              u"123.5 mmHg"_s, u"Normal"_s, u"121.2 to 125.9"_s, u"Step sentence number 40"_s, u"missing 7"_s,
              u"4 outside the picture"_s, u"not a medical device"_s, u"Page 1 of "_s,
              u"收缩压按毫米汞柱理解"_s, u"Repeated rows removed  56"_s, u"age, mean (SD)"_s,
              u"51.3 (14.2)"_s, u"Missing values: age"_s, u"{mean_sbp}"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void everyPageHasItsFootAndNothingLeavesThePaper_data()
    {
        QTest::addColumn<PaperSize>("paper");
        QTest::addColumn<QString>("language");
        QTest::newRow("A4") << PaperSize::A4 << u"en"_s;
        QTest::newRow("Letter") << PaperSize::Letter << u"en"_s;
        QTest::newRow("Chinese") << PaperSize::A4 << u"zh_CN"_s;
    }

    void everyPageHasItsFootAndNothingLeavesThePaper()
    {
        QFETCH(const PaperSize, paper);
        QFETCH(const QString, language);
        ReportContent content = sampleReport(language);
        content.spec.paper = paper;
        content.spec.sections[6].landscape = true;
        for (ReportSection &section : content.spec.sections)
            section.newPage = true;
        const LaidOutReport report = layOutReport(content);
        QVERIFY(report.pages.size() >= 8);
        const QString safety = Translator(language).text(safetySentence());
        for (const LaidOutPage &page : report.pages) {
            QVERIFY(linesOf(page).contains(safety));
            const QRectF sheet({}, page.size);
            for (const Mark &mark : page.marks) {
                const auto *text = std::get_if<TextMark>(&mark);
                if (!text)
                    continue;
                QVERIFY2(sheet.contains(text->at), qPrintable(text->text));
                const double end = text->at.x() + QFontMetricsF(text->font).horizontalAdvance(text->text);
                QVERIFY2(end <= page.size.width() - paper::margins.right() + 2, qPrintable(text->text));
            }
        }
    }

    void contentsLeadToTheirHeadings()
    {
        const LaidOutReport report = layOutReport(sampleReport(u"en"_s));
        QVERIFY(report.links.size() >= 8);
        for (const PdfLink &link : report.links) {
            QCOMPARE(link.page, 1); // after the cover
            const PdfBookmark &target = report.bookmarks[link.target];
            QVERIFY2(linesOf(report.pages[target.page]).contains(target.text), qPrintable(target.text));
            QVERIFY(linesOf(report.pages[1]).contains(QString::number(target.page + 1)));
        }
    }

    void hiddenSectionsAreLeftOut()
    {
        ReportContent content = withSections({SectionKind::Summary, SectionKind::Method});
        content.spec.sections[1].hidden = true;
        const QString text = allText(layOutReport(content));
        QVERIFY(text.contains(u"rows were analysed."_s));
        QVERIFY(!text.contains(u"Step sentence number 1"_s));
    }

    void ownWordsStandInTheSectionWithTheirValues()
    {
        ReportContent content = withSections({SectionKind::Method, SectionKind::Summary});
        content.spec.sections[0].text = u"Read with {mean_sbp} in mind; {typo}."_s;
        content.spec.sections[1].text = u"Only this: {at_140}."_s;
        const LaidOutReport report = layOutReport(content);
        const QString text = allText(report);
        QVERIFY(text.contains(u"Read with 123.5 mmHg in mind; [typo ?]."_s));
        QVERIFY(text.contains(u"Only this: 3."_s));
        QVERIFY(!text.contains(u"rows were analysed"_s)); // a summary's own words stand instead
        QCOMPARE(report.warnings.size(), 1);
        QCOMPARE(report.warnings[0].place, u"typo"_s);
        QCOMPARE(report.warnings[0].section, 0);
    }

    void aPageOfAFewRowsIsSaved()
    {
        const auto sheets = [](int steps) {
            ReportContent content = withSections({SectionKind::Method});
            content.assumptions.clear();
            content.recipe.clear();
            for (int i = 1; i <= steps; ++i)
                content.recipe.append({Phrase::verbatim(u"Step %1"_s.arg(i)), Phrase::verbatim(u"–"_s)});
            return layOutReport(content);
        };
        int most = 0; // rows of one page as they are at first
        while (sheets(most + 1).pages.size() == 1)
            ++most;
        const LaidOutReport saved = sheets(most);
        QVERIFY(allText(saved).contains(u"Step %1"_s.arg(most)));
        QVERIFY2(most > 40, qPrintable(QString::number(most))); // 38 at the usual size
        for (const LaidOutPage &page : saved.pages) {
            for (const Mark &mark : page.marks) {
                if (const auto *text = std::get_if<TextMark>(&mark))
                    QVERIFY(text->font.pixelSize() >= 8);
            }
        }
    }

    void theFlowAddsUp()
    {
        const ReportDocument document = composeReport(withSections({SectionKind::DataFlow}));
        for (const ReportElement &element : document.parts[0].elements) {
            const auto *flow = std::get_if<FlowElement>(&element);
            if (!flow)
                continue;
            QCOMPARE(flow->stages.size(), 3);
            QCOMPARE(flow->stages[0].leftOut.size(), 1);
            QVERIFY(flow->stages[2].leftOut.isEmpty());
            return;
        }
        QFAIL("no diagram");
    }

    void aTableThatIsTooWideTurnsThePage()
    {
        ReportContent content = withSections({SectionKind::Summary, SectionKind::TableOne});
        QVERIFY(layOutReport(content).pages.last().size.width() < paper::a4.height());
        TableOne &table = content.tables[0];
        for (int i = 0; i < 9; ++i) {
            table.groups += u"Site number %1"_s.arg(i);
            table.sizes.push_back(1000 + i);
            for (TableOneRow &row : table.rows)
                row.cells.push_back(row.cells[0]);
        }
        const LaidOutReport report = layOutReport(content);
        QCOMPARE(report.pages.first().size.width(), paper::a4.width());
        QCOMPARE(report.pages.last().size.width(), paper::a4.height());
    }

    void groupsThatLookAlikeAreToldApart()
    {
        ReportContent content = withSections({SectionKind::TableOne});
        content.tables[0].groups = {u"F"_s, u"F "_s};
        content.tables[0].rows[1].levels = {u"no"_s, u" no"_s};
        const QString text = allText(layOutReport(content));
        QVERIFY2(text.contains(u"F·"_s) && text.contains(u"·no"_s), qPrintable(text));
    }

    void aPinnedAnswerShowsItsTablesOnPaper_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("isWide");
        QTest::newRow("as of two groups") << 7 << false;
        QTest::newRow("as of many groups") << 16 << true;
    }

    void aPinnedAnswerShowsItsTablesOnPaper()
    {
        QFETCH(int, columns);
        QFETCH(bool, isWide);
        ReportContent content = withSections({SectionKind::Findings});
        GuideTable table{Phrase::verbatim(u"Groups of clinic"_s), {}};
        QList<PhraseValue> row;
        for (int i = 0; i < columns; ++i) {
            table.cells.columns += Phrase::of("Head %1", {qint64(i)});
            row += i == 0 ? PhraseValue(u"North"_s) : PhraseValue(Figure{1000.25 + i, 2});
        }
        table.cells.rows = {row, row};
        content.findings = {content.findings[0]};
        content.findings[0].tables = {table};
        const LaidOutReport report = layOutReport(content);
        const QString text = allText(report);
        for (const QString &part :
             {u"Groups of clinic"_s, u"Head 1"_s, u"North"_s, u"1\u2009001.25"_s, u"Mean"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QCOMPARE(report.pages.first().size.width(), isWide ? paper::a4.height() : paper::a4.width());
        for (const Mark &mark : report.pages.first().marks) {
            if (const auto *line = std::get_if<TextMark>(&mark))
                QVERIFY2(line->at.x() + QFontMetricsF(line->font).horizontalAdvance(line->text)
                             <= report.pages.first().size.width(),
                         qPrintable(line->text));
        }
    }

    void aLongTableRepeatsItsHead()
    {
        ReportContent content = withSections({SectionKind::Method});
        content.recipe += content.recipe; // more than smaller type would bring on one page
        const LaidOutReport report = layOutReport(content);
        QVERIFY(report.pages.size() >= 2);
        QVERIFY(linesOf(report.pages[0]).contains(u"Effect"_s));
        QVERIFY(linesOf(report.pages[1]).contains(u"Effect"_s));
    }

    void numbersOfATableDoNotWrap()
    {
        TableElement table;
        table.aligns = {Align::Left, Align::Right};
        table.rows = {{u"A sentence that is far too long for one line of this narrow page and so goes on"_s,
                       u"1 234.5 (12.3)"_s}};
        for (const Block &block : tableBlocks(table, {220, 400, Qt::black, false})) {
            const bool whole = std::any_of(block.marks.begin(), block.marks.end(), [](const Mark &mark) {
                const auto *text = std::get_if<TextMark>(&mark);
                return text && text->text == u"1 234.5 (12.3)"_s;
            });
            QVERIFY(whole);
        }
    }

    void aReportWithoutSectionsIsOnePage() { QCOMPARE(layOutReport(withSections({})).pages.size(), 1); }
};

static const RegisterTest<ReportLayoutTest> registered;
#include "tst_reportlayout.moc"
