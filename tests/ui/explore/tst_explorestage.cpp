// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/chartkind.h"
#include "tests/testcase.h"
#include "tests/ui/explore/shownstage.h"
#include "ui/explore/chartmenu.h"
#include "ui/explore/chartpin.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/presenter.h"
#include "ui/models/filterbar.h"
#include "ui/models/filterchips.h"
#include "ui/widgets/chip.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

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
};

static const RegisterTest<ExploreStageTest> registered;
#include "tst_explorestage.moc"
