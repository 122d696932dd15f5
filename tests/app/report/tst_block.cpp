// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/block.h"
#include "app/report/paper.h"
#include "tests/testcase.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sphygma;

static Block plain(double height, bool keepWithNext = false)
{
    Block block;
    block.height = height;
    block.keepWithNext = keepWithNext;
    block.marks = {BoxMark{{0, 0, 10, height}, Qt::black, 0}};
    return block;
}

static double lowestEnd(const Page &page)
{
    double end = 0;
    for (const Mark &mark : page.marks)
        end = std::max(end, std::get<BoxMark>(mark).box.bottom());
    return end;
}

class BlockTest : public QObject
{
    Q_OBJECT

private slots:
    void noBlockIsCutAtThePageEnd()
    {
        QList<Block> blocks;
        for (int i = 0; i < 25; ++i)
            blocks += plain(30);
        const auto pages = paginate(blocks, 100);
        QCOMPARE(pages.size(), 9); // three a page
        for (const Page &page : pages)
            QVERIFY(lowestEnd(page) <= 100);
    }

    void headingGoesWithWhatFollows()
    {
        const auto pages = paginate({plain(80), plain(15, true), plain(30)}, 100);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[0].marks.size(), 1);
        QCOMPARE(pages[1].marks.size(), 2);
    }

    void aPartStaysWholeWhereLittleIsLeftBlank()
    {
        const auto part = [](int lines) {
            Block heading = plain(10, true);
            heading.level = 2;
            QList<Block> blocks{heading};
            for (int i = 0; i < lines; ++i)
                blocks += plain(10);
            return blocks;
        };
        // 30 are left and 50 are needed: the whole part goes on.
        const auto moved = paginate(part(6) + part(4), 100);
        QCOMPARE(moved.size(), 2);
        QCOMPARE(moved[0].marks.size(), 7);
        QCOMPARE(moved[1].marks.size(), 5);
        // Half a page would stay blank: it is cut.
        const auto cut = paginate(part(4) + part(6), 100);
        QCOMPARE(cut[0].marks.size(), 10);
        // It is longer than a page, and cut anyway: nothing is won by a new page.
        QCOMPARE(paginate(part(6) + part(12), 100)[0].marks.size(), 10);
    }

    void aSectionGoesOnTheNextPageWithItsFirstPart()
    {
        Block section = plain(10, true), figure = plain(60);
        section.level = 1;
        const auto pages = paginate({plain(50), section, figure, plain(10)}, 100);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[0].marks.size(), 1);
    }

    void tableHeadIsRepeated()
    {
        const auto head = std::make_shared<const Block>(plain(10));
        QList<Block> rows{*head};
        for (int i = 0; i < 5; ++i) {
            rows += plain(40);
            rows.last().repeatOnBreak = head;
        }
        const auto pages = paginate(rows, 100);
        QCOMPARE(pages.size(), 3);
        for (const Page &page : pages)
            QCOMPARE(std::get<BoxMark>(page.marks.first()).box.height(), 10.0);
    }

    void blockHigherThanAPageGetsItsOwn()
    {
        QCOMPARE(paginate({plain(20), plain(300), plain(20)}, 100).size(), 3);
    }

    void linesFitTheWidth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words")
            << u"A group mean says nothing about a single person, whatever it is. "_s.repeated(5);
        QTest::newRow("one long word") << QString(300, u'a');
        QTest::newRow("chinese") << u"平均值不说明任何一个人的情况"_s.repeated(9);
    }

    void linesFitTheWidth()
    {
        QFETCH(const QString, text);
        const TextStyle style{paper::font(12), Qt::black};
        const auto lines = paragraph(text, style, 200);
        QVERIFY(lines.size() > 3);
        for (const Block &line : lines) {
            const auto &mark = std::get<TextMark>(line.marks.first());
            QVERIFY(QFontMetricsF(mark.font).horizontalAdvance(mark.text) <= 201);
        }
    }

    void noLineEndsInsideANumber()
    {
        const TextStyle style{paper::font(12), Qt::black};
        const QString text = u"n = 2\u2009574, 26.3 %, 139.2 mmHg; "_s.repeated(20);
        for (double width = 90; width < 220; width += 7) {
            const QList<Block> lines = paragraph(text, style, width);
            QStringList said;
            for (const Block &line : lines)
                said += std::get<TextMark>(line.marks.first()).text;
            for (const QString &line : std::as_const(said))
                QVERIFY2(!line.startsWith(u"574"_s) && !line.startsWith(u'%') && !line.startsWith(u"mmHg"_s),
                         qPrintable(said.join(u'|')));
            QCOMPARE(said.join(u' '), text.trimmed()); // what is copied is what was said
        }
    }

    void rightAlignedCellEndsAtItsColumn()
    {
        const Block row =
            tableRow({{u"12.5"_s, 100, 80, Align::Right}}, {paper::font(12), Qt::black}, 200, Qt::gray);
        const auto &mark = std::get<TextMark>(row.marks.first());
        QVERIFY(qAbs(mark.at.x() + QFontMetricsF(mark.font).horizontalAdvance(mark.text) - 180) < 0.01);
    }
};

static const RegisterTest<BlockTest> registered;
#include "tst_block.moc"
