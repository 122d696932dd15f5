// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/chartkind.h"
#include "tests/testcase.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/charts/marksplot.h"
#include "ui/explore/chartgallery.h"
#include "ui/explore/chartmenu.h"
#include "ui/explore/chartpin.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/explorestage.h"
#include "ui/explore/marksdesk.h"
#include "ui/explore/presenter.h"
#include "ui/models/filterbar.h"
#include "ui/models/filterchips.h"
#include "ui/widgets/chip.h"

#include <QAbstractItemDelegate>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

/// Visits without an age: only charts other than that of age can be drawn.
static QByteArray clinic(int n = 120)
{
    QByteArray csv = "patient_id,visit_date,sex,sbp,dbp\n";
    for (int i = 0; i < n; ++i) {
        csv += 'P' + QByteArray::number(i % 40) + ",2024-"
            + QByteArray::number(1 + i % 9).rightJustified(2, '0') + "-15," + (i % 2 ? "F," : "M,")
            + QByteArray::number(110 + (i * 13) % 50) + ',' + QByteArray::number(60 + (i * 5) % 40) + '\n';
    }
    return csv;
}

namespace {

struct ShownStage
{
    ShownStage()
    {
        test.open(clinic());
        stage.resize(1300, 860);
        stage.show();
        settle();
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(test.isSettled(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!test.jobs.isBusy(), 20'000);
    }

    ChartGallery &gallery() { return *stage.findChild<ChartGallery *>(); }

    MarksDesk &desk() { return *stage.findChild<MarksDesk *>(); }

    const ChartSpec &spec() { return *test.document.state().chart; }

    const ChartMarks &marks() { return *desk().plot().marks(); }

    /// Clicks on a picture of the gallery.
    void click(const QString &kind)
    {
        for (int row = 0; row < gallery().count(); ++row) {
            QListWidgetItem *item = gallery().item(row);
            if (item->data(Qt::UserRole).toString() != kind)
                continue;
            gallery().scrollToItem(item);
            QTest::mouseClick(gallery().viewport(), Qt::LeftButton, {},
                              gallery().visualItemRect(item).center());
        }
        settle();
    }

    template<typename Widget>
    Widget *named(const QString &text)
    {
        for (Widget *widget : desk().findChildren<Widget *>()) {
            if (widget->text() == text && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    /// The newest control of that name: the form is made anew with each change.
    template<typename Widget>
    Widget *control(const QString &name)
    {
        return desk().findChildren<Widget *>(name).last();
    }

    void choose(const QString &name, const QVariant &value)
    {
        auto *combo = control<QComboBox>(name);
        combo->setFocus();
        combo->setCurrentIndex(combo->findData(value));
        emit combo->activated(combo->currentIndex());
        settle();
    }

    bool says(const QString &words)
    {
        const auto labels = stage.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    TestWorkspace test;
    ExploreStage stage{test.workspace};
};

} // namespace

class ExploreStageTest final : public QObject
{
    Q_OBJECT

private slots:
    void theGalleryHoldsEveryKind()
    {
        ShownStage shown;
        QCOMPARE(shown.gallery().count(), static_cast<int>(chartKinds().size()) + 1); // and the questions
        for (int row = 0; row < shown.gallery().count(); ++row) {
            QVERIFY(!shown.gallery().item(row)->text().isEmpty());
            QVERIFY(!shown.gallery().item(row)->icon().pixmap(24).isNull());
        }
        picture(shown.stage, u"gallery-noage"_s);
    }

    void aClickDrawsAnotherKindAndUndoTakesItBack()
    {
        ShownStage shown;
        shown.click(u"histogram"_s);
        QCOMPARE(shown.spec().kind, u"histogram"_s);
        QVERIFY(shown.desk().isVisible());
        QCOMPARE(shown.marks().n, qint64(120));
        QVERIFY(shown.says(u"n = 120"_s));
        QVERIFY(shown.says(u"data "_s));
        picture(shown.stage, u"gallery-histogram"_s);
        shown.test.document.undoStack().undo();
        shown.settle();
        QCOMPARE(shown.spec().kind, ChartSpec().kind);
        QVERIFY(!shown.desk().isVisible());
    }

    void arrowKeysGoAlongTheGallery()
    {
        ShownStage shown;
        shown.gallery().setFocus();
        QTest::keyClick(&shown.gallery(), Qt::Key_Right);
        shown.settle();
        QCOMPARE(shown.spec().kind, chartKinds()[1].id);
        QTest::keyClick(&shown.gallery(), Qt::Key_Right);
        shown.settle();
        QCOMPARE(shown.spec().kind, chartKinds()[2].id);
        shown.test.document.undoStack().undo(); // both are one step
        QCOMPARE(shown.spec().kind, ChartSpec().kind);
    }

    void theFormChangesColumnsAndOptions()
    {
        ShownStage shown;
        shown.click(u"box"_s);
        QCOMPARE(shown.marks().x.ticks.size(), 2);
        shown.choose(u"y"_s, u"dbp"_s);
        QCOMPARE(shown.spec().y, u"dbp"_s);
        QVERIFY(Translator().text(shown.marks().y.title).contains(u"Diastolic"_s));
        picture(shown.stage, u"gallery-box"_s);
        shown.click(u"trend"_s);
        QVERIFY(shown.spec().y.isEmpty());
        QCOMPARE(shown.marks().table.rows.size(), 9);
        shown.choose(u"period"_s, u"year"_s);
        QCOMPARE(shown.marks().table.rows.size(), 1);
        shown.click(u"histogram"_s);
        QTest::mouseClick(shown.control<QCheckBox>(u"normal"_s), Qt::LeftButton);
        shown.settle();
        QCOMPARE(shown.spec().options[u"normal"_s].toBool(true), false);
    }

    void theChangedControlKeepsTheFocus()
    {
        ShownStage shown;
        shown.stage.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.stage));
        shown.click(u"box"_s);
        shown.choose(u"y"_s, u"dbp"_s);
        auto *combo = shown.control<QComboBox>(u"y"_s);
        QVERIFY(combo->hasFocus());
        QCOMPARE(combo->currentData().toString(), u"dbp"_s);
        QTest::keyClick(combo, Qt::Key_Up); // and the keyboard goes on there
        shown.settle();
        QVERIFY(shown.spec().y != u"dbp"_s);
        QVERIFY(shown.control<QComboBox>(u"y"_s)->hasFocus());
    }

    void pinningPutsThisChartIntoTheReport()
    {
        ShownStage shown;
        const auto sections = [&] { return shown.test.document.state().report->sections; };
        shown.click(u"box"_s);
        shown.choose(u"y"_s, u"dbp"_s);
        const auto before = sections();
        QTest::mouseClick(shown.named<QPushButton>(u"Pin to report"_s), Qt::LeftButton);
        QCOMPARE(sections().size(), before.size() + 1);
        QCOMPARE(sections().last().kind, SectionKind::Chart);
        QVERIFY(sections().last().chart == shown.spec());
        QVERIFY(shown.named<QPushButton>(u"Take out of the report"_s));
        shown.choose(u"y"_s, u"sbp"_s); // another chart, which is not there
        QVERIFY(!shown.named<QPushButton>(u"Take out of the report"_s));
        QTest::mouseClick(shown.named<QPushButton>(u"Pin to report"_s), Qt::LeftButton);
        QCOMPARE(sections().size(), before.size() + 2);
        QTest::mouseClick(shown.named<QPushButton>(u"Take out of the report"_s), Qt::LeftButton);
        QCOMPARE(sections().size(), before.size() + 1);
        QCOMPARE(sections().last().chart->y, u"dbp"_s);
    }

    void whatCannotBeDrawnSaysWhy()
    {
        ShownStage shown;
        shown.click(u"regionMap"_s);
        QVERIFY(shown.says(u"Choose a file with the outlines of the regions."_s));
        QVERIFY(!shown.named<QPushButton>(u"Copy"_s)->isEnabled());
    }

    void zoomIsKeptWithTheProject()
    {
        ShownStage shown;
        shown.click(u"histogram"_s);
        shown.desk().plot().setFocus();
        QTest::keyClick(&shown.desk().plot(), Qt::Key_Plus);
        QTRY_VERIFY(shown.spec().window.has_value());
        shown.click(u"ecdf"_s);
        QVERIFY(!shown.spec().window);
    }

    void savesPicturesAndNumbers()
    {
        ShownStage shown;
        shown.click(u"lastDigits"_s);
        for (const auto &[suffix, magic] :
             {std::pair("png", QByteArray("\x89PNG")), {"svg", "<?xml"}, {"pdf", "%PDF"}}) {
            shown.test.dialogs.savePath =
                shown.test.folder.filePath(u"chart."_s + QString::fromLatin1(suffix));
            QTest::mouseClick(shown.named<QPushButton>(u"Save as…"_s), Qt::LeftButton);
            QTRY_VERIFY(QFile::exists(shown.test.dialogs.savePath));
            QFile file(shown.test.dialogs.savePath);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().startsWith(magic));
        }
        shown.test.dialogs.savePath = shown.test.folder.filePath(u"digits.csv"_s);
        QTest::mouseClick(shown.named<QPushButton>(u"Data as CSV…"_s), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(shown.test.dialogs.savePath));
        QFile file(shown.test.dialogs.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 11);
        QTest::mouseClick(shown.named<QPushButton>(u"Copy"_s), Qt::LeftButton);
        const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
        QVERIFY(mime->hasImage());
        QVERIFY(mime->hasFormat(u"image/svg+xml"_s));
    }

    void aReadingOfAPatientIsSelectedEverywhere()
    {
        ShownStage shown;
        shown.click(u"timeline"_s);
        const ChartMarks &marks = shown.marks();
        const auto point = std::find_if(marks.marks.begin(), marks.marks.end(), [](const ChartMark &mark) {
            return std::holds_alternative<ChartPoint>(mark);
        });
        QVERIFY(point != marks.marks.end());
        const auto &reading = std::get<ChartPoint>(*point);
        const QPoint at = shown.desk().plot().map().toScene(reading.at.x(), reading.at.y()).toPoint();
        QTest::mouseClick(&shown.desk().plot(), Qt::LeftButton, {}, at);
        QCOMPARE(shown.test.selection.rows()->count(), 1);
        QVERIFY(shown.test.selection.rows()->contains(reading.tableRow));
        picture(shown.stage, u"gallery-timeline"_s);
    }

    void theGalleryShowsWholeNames_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s;
    }

    void theGalleryShowsWholeNames()
    {
        QFETCH(QString, language);
        TestWorkspace test;
        const Translator words(language);
        const Workspace workspace{test.document, test.selection, test.settings, test.theme,
                                  test.dialogs,  test.jobs,      words};
        ChartGallery gallery(workspace);
        gallery.resize(1200, gallery.height());
        gallery.show();
        for (int row = 0; row < gallery.count(); ++row) {
            QListWidgetItem *item = gallery.item(row);
            const QRect place = gallery.visualItemRect(item);
            const QSize needed = gallery.itemDelegate()->sizeHint(
                [&] {
                    QStyleOptionViewItem option;
                    option.initFrom(&gallery);
                    option.font = gallery.font();
                    option.fontMetrics = gallery.fontMetrics();
                    option.decorationSize = gallery.iconSize();
                    option.decorationPosition = QStyleOptionViewItem::Top;
                    option.widget = &gallery;
                    return option;
                }(),
                gallery.model()->index(row, 0));
            QVERIFY(place.width() >= gallery.fontMetrics().horizontalAdvance(item->text()) + 12);
            QVERIFY(place.width() >= needed.width());
            if (row > 0)
                QVERIFY(place.left() > gallery.visualItemRect(gallery.item(row - 1)).right());
        }
    }

    void theMenuIsThereForEveryChart()
    {
        ShownStage shown;
        shown.click(u"box"_s);
        QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {10, 10},
                                 shown.desk().mapToGlobal(QPoint(10, 10)));
        QApplication::sendEvent(&shown.desk().plot(), &wanted);
        auto *menu = shown.desk().findChild<ChartMenu *>();
        QTRY_VERIFY(menu->isVisible());
        menu->hide();
        menu->copySvg->trigger();
        QVERIFY(QGuiApplication::clipboard()->mimeData()->text().contains(u"<svg"_s));
        menu->pin->trigger();
        QVERIFY(isInReport(*shown.test.document.state().report, shown.spec()));
        menu->zoomIn->trigger();
        QTRY_VERIFY(shown.spec().window.has_value());
        menu->showAll->trigger();
        QTRY_VERIFY(!shown.spec().window.has_value());
        shown.test.dialogs.savePath = shown.test.folder.filePath(u"boxes.csv"_s);
        menu->saveData->trigger();
        QTRY_VERIFY(QFile::exists(shown.test.dialogs.savePath));
    }

    void everyChartCanBePresented_data()
    {
        QTest::addColumn<bool>("fromGallery");
        QTest::newRow("from the gallery") << true;
        QTest::newRow("from the chart") << false;
    }

    void everyChartCanBePresented()
    {
        QFETCH(bool, fromGallery);
        ShownStage shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.stage));
        shown.click(u"timeline"_s);
        QWidget *from = fromGallery ? static_cast<QWidget *>(&shown.gallery()) : &shown.desk().plot();
        from->setFocus();
        QTest::keyClick(from, Qt::Key_F5);
        QPointer<Presenter> presenter = shown.stage.window()->findChild<Presenter *>();
        QVERIFY(presenter && presenter->isVisible());
        auto *plot = presenter->findChild<MarksPlot *>();
        QCOMPARE(plot->marks(), shown.desk().plot().marks());
        for (const QLabel *label : presenter->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QRegularExpression(u"P\\d"_s)), qPrintable(label->text()));
        QTRY_COMPARE(QApplication::activeWindow(), presenter.data());
        QTest::keyClick(presenter, Qt::Key_Escape);
        QTRY_VERIFY(!presenter);
    }

    void aRowFilterStaysFromChartToChart()
    {
        ShownStage shown;
        shown.click(u"histogram"_s);
        QCOMPARE(shown.marks().n, qint64(120));
        RowSet rows(120);
        for (qsizetype row = 0; row < 30; ++row)
            rows.insert(row);
        shown.test.selection.set(rows);
        auto *filters = shown.desk().findChild<FilterBar *>();
        QTest::mouseClick(shown.named<QPushButton>(u"Keep only these"_s), Qt::LeftButton);
        shown.settle();
        QCOMPARE(shown.marks().n, qint64(30));
        QVERIFY(shown.says(u"only 30 selected rows"_s));
        QVERIFY(!shown.named<QPushButton>(u"Pin to report"_s)->isEnabled());
        shown.click(u"lastDigits"_s);
        QCOMPARE(shown.marks().n, qint64(30));
        const QList<Chip *> chips = filters->findChildren<Chip *>();
        QCOMPARE(chips.size(), 1);
        emit chips.first()->removed();
        shown.settle();
        QCOMPARE(shown.marks().n, qint64(120));
    }

    void everyChartIsFilteredByAColumn()
    {
        ShownStage shown;
        shown.click(u"histogram"_s);
        QCOMPARE(shown.marks().n, qint64(120));
        auto *menu =
            shown.desk().findChild<FilterChips *>()->findChild<QMenu *>({}, Qt::FindDirectChildrenOnly);
        QTest::mouseClick(shown.named<QPushButton>(u"Filter"_s), Qt::LeftButton);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTRY_COMPARE(menu->activeAction()->text(), u"sex"_s);
        QTest::keyClick(menu, Qt::Key_Right);
        QTRY_VERIFY(menu->activeAction()->menu()->isVisible());
        QTest::keyClick(menu->activeAction()->menu(), Qt::Key_Return);
        shown.settle();
        QTRY_COMPARE(shown.marks().n, qint64(60));
        QVERIFY(shown.says(u"sex = F"_s)); // in the note
        shown.click(u"lastDigits"_s);
        QCOMPARE(shown.marks().n, qint64(60));
        picture(shown.stage, u"desk-filtered"_s);
    }

    void whereAFilterLeavesNothingItCanBeTakenOff()
    {
        ShownStage shown;
        shown.click(u"histogram"_s);
        shown.test.selection.setFilter(RowSet(120), u"nothing"_s);
        shown.settle();
        QTRY_VERIFY(!shown.desk().plot().isVisible());
        auto *chip = shown.named<Chip>(u"only: nothing"_s);
        QVERIFY(chip);
        QTest::keyClick(chip, Qt::Key_Delete);
        shown.settle();
        QTRY_VERIFY(shown.desk().plot().isVisible());
        QCOMPARE(shown.marks().n, qint64(120));
    }

    void theMenuOfACorrelationSelectsOrShowsItsPair()
    {
        ShownStage shown;
        shown.click(u"correlationMap"_s);
        MarksPlot &plot = shown.desk().plot();
        auto *menu = shown.desk().findChild<ChartMenu *>();
        const auto bar = std::get<ChartBar>(shown.marks().marks.first());
        const QPoint at = plot.map()
                              .toScene((bar.box.xMin + bar.box.xMax) / 2, (bar.box.yMin + bar.box.yMax) / 2)
                              .toPoint();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, plot.mapToGlobal(at));
        QApplication::sendEvent(&plot, &asked);
        QTRY_VERIFY(menu->isVisible());
        QVERIFY(menu->selectMark->isEnabled() && menu->showPair->isEnabled());
        menu->selectMark->trigger();
        menu->hide();
        QTRY_VERIFY(shown.test.selection.rows());
        QCOMPARE(shown.test.selection.rows()->count(), 120); // all have both
        menu->showPair->trigger();
        shown.settle();
        QCOMPARE(shown.spec().kind, u"scatterMatrix"_s);
        QCOMPARE(shown.spec().columns, (QStringList{u"sbp"_s, u"dbp"_s}));
    }

    void aTimelineIsOfTheSelectedPatient()
    {
        ShownStage shown;
        shown.click(u"histogram"_s);
        RowSet rows(120);
        rows.insert(17); // P17
        shown.test.selection.set(rows);
        shown.click(u"timeline"_s);
        QVERIFY(shown.says(u"Patient P17"_s));
        QCOMPARE(shown.marks().n, qint64(3)); // visits
    }

    void aTimelineSaysWhoseItIs()
    {
        ShownStage shown;
        shown.click(u"timeline"_s);
        QVERIFY(shown.says(u"Patient P"_s));
        shown.click(u"histogram"_s);
        QVERIFY(!shown.says(u"Patient P"_s));
    }

    void smallGroupsAreThoseTheReportHides()
    {
        ShownStage shown;
        shown.click(u"box"_s); // 60 women, 60 men
        QVERIFY(!shown.says(u"have fewer than"_s));
        shown.test.document.edit(u"limit"_s, [](ProjectState &state) {
            state.report.change([](ReportSpec &spec) { spec.smallCellLimit = 61; });
        });
        shown.settle();
        QTRY_VERIFY(shown.says(u"2 groups have fewer than 61"_s));
        shown.test.document.undoStack().undo();
        shown.settle();
        QTRY_VERIFY(!shown.says(u"have fewer than"_s));
    }

    void aClickOnABarSelectsItsRows_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"histogram", "lastDigits", "box", "trend", "ecdf"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void aClickOnABarSelectsItsRows()
    {
        QFETCH(QString, kind);
        ShownStage shown;
        shown.click(kind);
        MarksPlot &plot = shown.desk().plot();
        plot.setFocus();
        const auto select = [&](Qt::KeyboardModifiers keys = {}) {
            QTest::keyClick(&plot, Qt::Key_PageDown);
            const int row = plot.litRow();
            QTest::keyClick(&plot, Qt::Key_Return, keys);
            shown.settle();
            return shown.marks().rowsOf(row);
        };
        const RowSet first = select();
        QVERIFY(!first.isEmpty());
        QTRY_VERIFY(shown.test.selection.rows() && *shown.test.selection.rows() == first);
        RowSet both = select(Qt::ControlModifier);
        both |= first;
        QTRY_VERIFY(*shown.test.selection.rows() == both);
        QTest::keyClick(&plot, Qt::Key_Escape);
        QTRY_VERIFY(!shown.test.selection.rows());
        const auto bar = std::find_if(shown.marks().marks.begin(), shown.marks().marks.end(),
                                      [](const auto &m) { return std::holds_alternative<ChartBar>(m); });
        if (bar == shown.marks().marks.end())
            return; // means and shares have no bars
        const DataWindow box = std::get<ChartBar>(*bar).box;
        const double low = box.yMin + (box.yMax - box.yMin) * 0.2;
        QTest::mouseClick(&plot, Qt::LeftButton, {},
                          plot.map().toScene((box.xMin + box.xMax) / 2, low).toPoint());
        QTRY_VERIFY(shown.test.selection.rows());
        QVERIFY(*shown.test.selection.rows() == shown.marks().rowsOf(std::get<ChartBar>(*bar).row));
    }
};

static const RegisterTest<ExploreStageTest> registered;
#include "tst_explorestage.moc"
