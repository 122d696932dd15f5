// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/smallcells.h"
#include "app/report/patientwords.h"
#include "app/report/protect.h"
#include "app/report/reportelement.h"
#include "app/table/columnbuilder.h"
#include "tests/app/report/reportsample.h"
#include "tests/testcase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sphygma;

static ReportContent deidentified()
{
    ReportContent content = sampleReport(u"en"_s);
    content.spec.deidentified = true;
    return content;
}

/// Of a table of patient numbers and names.
static IdentifiersPtr identifiersOf(const QList<std::pair<QString, QString>> &people)
{
    ColumnBuilder ids(ColumnType::Text), names(ColumnType::Text);
    for (const auto &[id, name] : people) {
        ids.appendText(id.toStdString());
        names.appendText(name.toStdString());
    }
    Table table;
    table =
        table.withInsertedColumn(0, ids.finish(), {u"id"_s, {}, ColumnType::Text, u"patient_id"_s, {}, {}});
    table = table.withInsertedColumn(1, names.finish(), {u"who"_s, {}, ColumnType::Text, u"name"_s, {}, {}});
    auto identifiers = std::make_shared<Identifiers>();
    identifiers->add(table);
    identifiers->finish();
    return identifiers;
}

static QString said(const Phrase &phrase)
{
    return Translator().text(phrase);
}

/// A cell of Table 1: \a levels of a category, the rest missing.
static TableOneCell counted(const std::vector<qint64> &levels, qint64 missing)
{
    TableOneCell cell;
    cell.summary.missing = missing;
    for (const qint64 n : levels)
        cell.summary.n += n;
    for (const qint64 n : levels.size() > 1 ? levels : std::vector<qint64>()) // else a number
        cell.levels.push_back(proportion(n, cell.summary.n));
    return cell;
}

/// Rows of the de-identified Table 1 of one variable; its last cell is of all.
static QList<QStringList> tableRows(const QStringList &levels, std::vector<TableOneCell> cells)
{
    TableOne table;
    TableOneRow row;
    row.name = u"x"_s;
    row.levels = levels;
    row.all = cells.back();
    cells.pop_back();
    for (const TableOneCell &cell : cells) {
        table.groups += u"group %1"_s.arg(table.groups.size());
        table.sizes.push_back(cell.summary.n + cell.summary.missing);
    }
    row.cells = std::move(cells);
    table.rows = {row};
    ReportContent content = deidentified();
    content.tables = {table};
    content.spec.sections = {ReportSection()};
    content.spec.sections[0].kind = SectionKind::TableOne;
    const ReportDocument document = composeReport(content);
    for (const ReportElement &element : document.parts[0].elements) {
        if (const auto *shown = std::get_if<TableElement>(&element))
            return shown->rows;
    }
    return {};
}

class ProtectTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingChangesUnlessAsked()
    {
        const ReportContent content = protectedContent(sampleReport(u"en"_s));
        QCOMPARE(said(content.findings[0].rows[1].second), u"3 (0.25 %)"_s);
        QCOMPARE(content.flow.read, 1240);
    }

    void aSmallCountTakesItsShareAndTheNextCountWithIt()
    {
        const auto rows = protectedContent(deidentified()).findings[0].rows;
        QCOMPARE(said(rows[1].second), u"< 10"_s);
        QCOMPARE(said(rows[2].second), u"…"_s); // else the small one could be reckoned
        QCOMPARE(said(rows[0].second), u"123.5 (121.2 to 125.9)"_s);
    }

    void aHiddenCountHasOneMark_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("small");
        QTest::addColumn<QString>("large");
        QTest::newRow("English") << u"en"_s << u"< 10 of 120"_s << u"12 of 120 (10.0 %)"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"120 中的 < 10"_s << u"120 中的 12（10.0 %）"_s;
    }

    void aHiddenCountHasOneMark()
    {
        QFETCH(QString, language);
        QFETCH(QString, small);
        QFETCH(QString, large);
        ReportContent content = sampleReport(language);
        content.spec.deidentified = true;
        const auto line = [](qint64 n, double share) {
            QualityLine one;
            one.figure = Phrase::of("%1 of %2 (%3 %)", {n, qint64(120), Figure{share, 1}});
            return one;
        };
        content.quality = {line(3, 2.5), line(12, 10)};
        content.findings[0].sentences = {Phrase::of("%1 (95 % CI %2)", {qint64(4), Figure{1.5, 1}})};
        const ReportContent covered = protectedContent(content);
        const Translator words(language);
        QCOMPARE(words.text(covered.quality[0].figure), small);
        QCOMPARE(words.text(covered.quality[1].figure), large);
        QCOMPARE(words.text(covered.findings[0].sentences[0]), u"< 10 (95 % CI –)"_s); // says what is hidden
    }

    void aSmallPluralIsSaidAsFewerThan()
    {
        ReportContent content = deidentified();
        content.findings[0].sentences = {Phrase::of("%n are below 130", {}, 4)};
        QCOMPARE(said(protectedContent(content).findings[0].sentences[0]), u"< 10 are below 130"_s);
    }

    void tablesOfAnAnswerThatTellOfFewGo_data()
    {
        QTest::addColumn<qint64>("n");
        QTest::addColumn<qint64>("headCount");
        QTest::addColumn<qint64>("nestedCount");
        QTest::addColumn<qint64>("hidden"); ///< counts
        QTest::newRow("all large") << qint64(10) << qint64(60) << qint64(11) << qint64(0);
        QTest::newRow("none at all") << qint64(0) << qint64(60) << qint64(11) << qint64(0);
        QTest::newRow("a small group") << qint64(9) << qint64(60) << qint64(11) << qint64(1);
        QTest::newRow("a small group in a head") << qint64(50) << qint64(1) << qint64(11) << qint64(1);
        QTest::newRow("a small count with its share") << qint64(50) << qint64(60) << qint64(3) << qint64(1);
        QTest::newRow("several") << qint64(3) << qint64(4) << qint64(5) << qint64(3);
    }

    void tablesOfAnAnswerThatTellOfFewGo()
    {
        QFETCH(qint64, n);
        QFETCH(qint64, headCount);
        QFETCH(qint64, nestedCount);
        QFETCH(qint64, hidden);
        ReportContent content = deidentified();
        content.findings[0].tables = {
            {Phrase::verbatim(u"Groups"_s),
             {{Phrase::verbatim(u"sex"_s), Phrase::of("n"), Phrase::of("%1 (n = %2)", {u"All"_s, headCount})},
              {{u"F"_s, n, nested(Phrase::of("%1 (%2 %)", {nestedCount, Figure{1, 1}}))}}}},
            {Phrase::verbatim(u"Pairs"_s), {{Phrase::verbatim(u"Difference"_s)}, {{Figure{3, 1}}}}}};
        const Finding covered = protectedContent(content).findings[0];
        QCOMPARE(covered.tables.size(), hidden == 0 ? 2 : 0);
        const Phrase note = SmallCells{10, true}.note(hidden);
        QCOMPARE(said(covered.sentences.last()).contains(said(note)), hidden > 0 || note.isEmpty());
        content.spec.deidentified = false;
        QCOMPARE(protectedContent(content).findings[0].tables.size(), 2);
    }

    void namesInTablesOfAnAnswerAreBlottedOut()
    {
        ReportContent content = deidentified();
        content.identifiers = identifiersOf({{u"P0017"_s, u"Anna Berg"_s}, {u"P0018"_s, u"Per Dahl"_s}});
        content.findings[0].tables = {
            {Phrase::of("Positive at %1", {u"P0018"_s}),
             {{Phrase::verbatim(u"Per Dahl"_s), Phrase::of("n")},
              {{u"Anna Berg"_s, qint64(40)},
               {nested(Phrase::of("%1 against %2", {u"P0017"_s, u"F"_s})), qint64(50)}}}}};
        const GuideTable shown = protectedContent(content).findings[0].tables[0];
        QCOMPARE(said(shown.title), u"Positive at …"_s);
        QCOMPARE(said(shown.cells.columns[0]), u"…"_s);
        QCOMPARE(std::get<QString>(shown.cells.rows[0][0]), u"…"_s);
        QCOMPARE(said(Phrase{u"%1"_s, {shown.cells.rows[1][0]}, {}}), u"… against F"_s);
    }

    void valuesAreHiddenInTextsAndNumbers()
    {
        const ReportContent content = protectedContent(deidentified());
        for (const BoundValue &value : content.values) {
            if (value.name.startsWith(u"at_140"_s)) {
                QVERIFY(value.value.isNull());
                QVERIFY(!said(value.text).contains(u'3'));
                QVERIFY(!said(value.text).contains(u"0.3"_s));
            }
        }
    }

    void aSmallExclusionRoundsWhatItCouldBeReckonedFrom()
    {
        ReportContent content = deidentified();
        content.flow.read = 1187;
        content.flow.removed = {{Phrase::verbatim(u"Repeated"_s), 3}};
        const DataFlow flow = protectedContent(content).flow;
        QVERIFY(flow.readRounded);
        QCOMPARE(flow.read, 1190);
        QVERIFY(!flow.keptRounded);
    }

    void patientNumbersInWordsAreBlottedOut()
    {
        ReportContent content = deidentified();
        content.identifiers = identifiersOf({{u"P0017"_s, u"Anna Berg"_s}, {u"P0018"_s, u"Per Dahl"_s}});
        content.recipe = {
            {Phrase::of("Cell of %1 set to 130.", {u"P0017"_s}), Phrase::verbatim(u"1 cell"_s)}};
        content.spec.sections.last().text = u"See P0018, not P0099; Anna rang."_s;
        content.spec.title = u"About per dahl"_s;
        const qsizetype last = content.spec.sections.size() - 1;
        content = protectedContent(content);
        QCOMPARE(said(content.recipe[0].first), u"Cell of … set to 130."_s);
        QCOMPARE(content.spec.sections.last().text, u"See …, not P0099; … rang."_s);
        QCOMPARE(content.spec.title, u"About …"_s);
        QCOMPARE(content.blotted, (QHash<qsizetype, int>{{last, 2}, {-1, 1}}));
        const auto warnings = composeReport(content).warnings;
        QCOMPARE(warnings.size(), 2);
        QCOMPARE(
            Translator().text(warnings[1].text),
            u"“Appendix”: 2 words that stand in a column of names or numbers of patients are left out."_s);
    }

    void namesInAChartAreBlottedOutBeforeItIsDrawn()
    {
        auto marks = std::make_shared<ChartMarks>();
        marks->title = Phrase::of("Doctor of %1", {u"Anna Berg"_s});
        marks->x.ticks = {{1, Phrase::verbatim(u"Per Dahl"_s)}, {2, Phrase::verbatim(u"Ward 2"_s)}};
        marks->marks = {ChartText{{0, 0}, Phrase::verbatim(u"P0017"_s)}};
        marks->legend = {{{}, Phrase::verbatim(u"P0018 and others"_s)}};
        marks->notes = {Phrase::of("%1", {nested(Phrase::verbatim(u"anna berg"_s))})};
        const auto identifiers = identifiersOf({{u"P0017"_s, u"Anna Berg"_s}, {u"P0018"_s, u"Per Dahl"_s}});
        const ChartMarks shown = *withoutPatientWords({nullptr, marks}, *identifiers).marks;
        QCOMPARE(said(shown.title), u"Doctor of …"_s);
        QCOMPARE(said(shown.x.ticks[0].text), u"…"_s);
        QCOMPARE(said(shown.x.ticks[1].text), u"Ward 2"_s);
        QCOMPARE(said(std::get<ChartText>(shown.marks[0]).text), u"…"_s);
        QCOMPARE(said(shown.legend[0].text), u"… and others"_s);
        QCOMPARE(said(shown.notes[0]), u"…"_s);
        QCOMPARE(said(marks->title), u"Doctor of Anna Berg"_s); // the data stay as they are
    }

    void aSmallMissingCountIsNotTheOnlyOneHiddenInItsRow()
    {
        const auto rows =
            tableRows({}, {counted({200}, 3), counted({300}, 40), counted({400}, 25), counted({900}, 68)});
        // "All" less the others told would be 3.
        QCOMPARE(rows.last(),
                 (QStringList{u"    missing"_s, u"68"_s, u"< 10"_s, u"40"_s, u"…"_s, QString()}));
        const auto two =
            tableRows({}, {counted({200}, 3), counted({300}, 4), counted({400}, 25), counted({900}, 32)});
        QCOMPARE(two.last(),
                 (QStringList{u"    missing"_s, u"32"_s, u"< 10"_s, u"< 10"_s, u"25"_s, QString()}));
        const auto none = tableRows({}, {counted({200}, 0), counted({300}, 40), counted({500}, 40)});
        QCOMPARE(none.last(), (QStringList{u"    missing"_s, u"40"_s, u"0"_s, u"40"_s, QString()}));
    }

    void aSmallLevelCannotBeReckonedFromOtherGroups()
    {
        const auto rows = tableRows({u"no"_s, u"yes"_s},
                                    {counted({596, 4}, 0), counted({500, 84}, 0), counted({1096, 88}, 0)});
        QCOMPARE(rows[1].mid(0, 4), (QStringList{u"    no"_s, u"1\u2009096 (92.6)"_s, u"…"_s, u"…"_s}));
        QCOMPARE(rows[2].mid(2, 2), (QStringList{u"< 10"_s, u"…"_s}));
        QVERIFY(rows[2][1].startsWith(u"88"_s));
    }

    void missingOfACategoryCannotBeReckonedFromItsLevels()
    {
        const auto rows = tableRows(
            {u"a"_s, u"b"_s, u"c"_s},
            {counted({100, 200, 297}, 3), counted({150, 250, 160}, 40), counted({250, 450, 457}, 43)});
        QCOMPARE(rows[4].mid(1, 3), (QStringList{u"43"_s, u"< 10"_s, u"…"_s}));
        QCOMPARE(rows[1].mid(2, 2), (QStringList{u"…"_s, u"…"_s})); // the smallest beside it
        QCOMPARE(rows[2].mid(2, 2), (QStringList{u"200"_s, u"250"_s})); // shares would tell it
        QCOMPARE(rows[2][1], u"450 (38.9)"_s);
    }

    void countsOfAChartAreNotThoseOfThePointsLeft()
    {
        auto cloud = std::make_shared<PointCloud>();
        QVERIFY(protectedData({cloud, nullptr}, 10).isThinned);
        QVERIFY(!protectedData({nullptr, std::make_shared<ChartMarks>()}, 10).isThinned);
        QVERIFY(!ChartData().isThinned);
    }

    void lonelyPointsAreNotDrawn()
    {
        auto cloud = std::make_shared<PointCloud>();
        for (quint32 i = 0; i < 12; ++i) {
            cloud->x.push_back(41);
            cloud->y.push_back(121);
            cloud->rows.push_back(i);
        }
        cloud->x.push_back(97);
        cloud->y.push_back(232);
        cloud->rows.push_back(12);
        const PointCloudPtr shown = protectedCloud(cloud, 10);
        QCOMPARE(shown->x.size(), size_t(12));
        QCOMPARE(shown->extent.xMax, 41.0);
    }

    void everyPageSaysSo()
    {
        QVERIFY(composeReport(deidentified()).banner.contains(u"De-identified"_s));
        QVERIFY(composeReport(sampleReport(u"en"_s)).banner.isEmpty());
    }
};

static const RegisterTest<ProtectTest> registered;
#include "tst_protect.moc"
