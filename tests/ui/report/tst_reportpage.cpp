// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/smallcells.h"
#include "tests/testcase.h"
#include "tests/ui/report/shownpage.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

class ReportPageTest final : public QObject
{
    Q_OBJECT

private slots:
    /// At 1280 × 720.
    void fieldsStandApartOnASmallScreen()
    {
        ShownPage shown;
        shown.page.resize(1080, 620);
        QTRY_VERIFY(shown.sections().count() > 4);
        const auto boxOf = [](const QWidget *widget) {
            return QRect(widget->mapToGlobal(QPoint()), widget->size());
        };
        QCoreApplication::processEvents();
        QVERIFY(
            !boxOf(&shown.words()).intersects(boxOf(shown.page.findChild<QPushButton *>(u"insertValue"_s))));
        const QListWidget &list = shown.sections();
        QVERIFY(list.visualItemRect(list.item(2)).bottom() < list.viewport()->height());
    }

    void withoutDataItLeadsToTheData()
    {
        ShownPage shown{QByteArray()};
        QSignalSpy goTo(&shown.page, &ReportPage::goTo);
        QVERIFY(!shown.saveButton().isEnabled());
        for (QPushButton *button : shown.page.findChildren<QPushButton *>()) {
            if (button->text() == u"Go to Data"_s)
                button->click();
        }
        QCOMPARE(goTo.size(), 1);
        QCOMPARE(goTo[0][0].value<Stage>(), Stage::Data);
    }

    void showsThePages()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.preview().pageCount() >= 5, patience);
        QVERIFY(shown.saveButton().isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(shown.preview().paintedCount() >= 1, patience);
        QVERIFY(shown.preview().paintedCount() < shown.preview().pageCount()); // only those in sight
        picture(shown.page, u"report"_s);
    }

    void typingIsOneUndoStep()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        shown.showTab(1);
        const int before = shown.undo().count();
        QTest::keyClicks(&shown.field(u"reportTitle"_s), u"Spring audit"_s);
        QCOMPARE(shown.spec().title, u"Spring audit"_s);
        QCOMPARE(shown.undo().count(), before + 1);
        emit shown.field(u"reportTitle"_s).editingFinished();
        QTest::keyClicks(&shown.field(u"reportSite"_s), u"North"_s);
        QCOMPARE(shown.undo().count(), before + 2);
        shown.undo().undo();
        shown.undo().undo();
        QVERIFY(shown.field(u"reportTitle"_s).text().isEmpty());
    }

    void newWordsGatherNothingAnew()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        shown.showTab(1);
        QSignalSpy ready(&shown.maker(), &ReportMaker::contentReady);
        QTest::keyClick(&shown.field(u"reportTitle"_s), Qt::Key_A);
        QCOMPARE(ready.size(), 1); // at once: no job was needed
    }

    void speaksChineseWhenAsked()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.preview().pageCount() >= 1, patience);
        shown.showTab(1);
        QSignalSpy pages(&shown.maker(), &ReportMaker::pagesReady);
        auto *language = shown.page.findChild<QComboBox *>(u"reportLanguage"_s);
        language->setCurrentIndex(language->findData(u"zh_CN"_s));
        emit language->activated(language->currentIndex());
        QCOMPARE(shown.spec().language, u"zh_CN"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!pages.isEmpty(), patience);
        picture(shown.page, u"report-zh"_s);
    }

    void aReportIsArrangedByKeys()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        using enum SectionKind;
        SectionList &list = shown.sections();
        list.setFocus();
        list.setCurrentRow(0);
        QCOMPARE(shown.kinds().mid(0, 3), (QList{Cover, Contents, Summary}));
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Space); // no table of contents
        QCOMPARE(shown.kinds().mid(0, 2), (QList{Cover, Summary}));
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier); // the chart before the summary
        QCOMPARE(shown.kinds().mid(0, 3), (QList{Cover, Chart, Summary}));
        QCOMPARE(list.currentRow(), 3);
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(shown.kinds().mid(0, 3), (QList{Cover, Summary, Chart}));
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(shown.kinds().mid(0, 2), (QList{Cover, Chart}));
        shown.undo().undo();
        QCOMPARE(shown.kinds().mid(0, 3), (QList{Cover, Summary, Chart}));
        QCOMPARE(list.count(), shown.spec().sections.size());
    }

    void theEditorFollowsADroppedSection()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        SectionList &list = shown.sections();
        shown.chooseSection(SectionKind::Quality);
        const int from = list.currentRow();
        QVERIFY(list.model()->moveRow({}, from, {}, 3)); // as a drop does
        QTRY_COMPARE(shown.spec().sections[3].kind, SectionKind::Quality);
        QCOMPARE(list.currentRow(), 3);
        QTest::keyClicks(&shown.field(u"sectionTitle"_s), u"How good"_s);
        QCOMPARE(shown.spec().sections[3].title, u"How good"_s);
        QVERIFY(shown.spec().sections[from].title.isEmpty());
    }

    void aPatientIsCompletedWhileTyping()
    {
        ShownPage shown(clinic(300));
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        shown.test.document.edit(u"a patient"_s, [](ProjectState &state) {
            state.report.change([](ReportSpec &spec) {
                spec.sections = {ReportSection()};
                spec.sections[0].kind = SectionKind::Patient;
            });
        });
        shown.chooseSection(SectionKind::Patient);
        QLineEdit &field = shown.field(u"sectionPatient"_s);
        QTRY_VERIFY(field.isVisible());
        field.setFocus();
        QTest::keyClicks(&field, u"29"_s);
        QAbstractItemView *offered = field.completer()->popup();
        QTRY_VERIFY(offered->isVisible());
        QCOMPARE(offered->model()->rowCount(), 13); // P29, P129, P229, P290 to P299
        QTest::keyClick(offered, Qt::Key_7); // typing goes on in the field
        QCOMPARE(field.text(), u"297"_s);
        QTRY_COMPARE(offered->model()->rowCount(), 1);
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(field.text(), u"P297"_s);
        QCOMPARE(shown.spec().sections[0].column, u"P297"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown.reportText().contains(u"P297"_s), patience);
    }

    void everySectionCanBeRemoved()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        while (shown.sections().count() > 0)
            QTest::keyClick(&shown.sections(), Qt::Key_Delete);
        QVERIFY(shown.spec().sections.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(shown.preview().pageCount(), 1, patience);
    }

    void ownWordsAreBoundAndTypoesAreSaid()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        shown.sections().setCurrentRow(2); // the summary
        const int before = shown.undo().count();
        QTest::keyClicks(&shown.words(), u"Mean {mean_sbp}."_s);
        QCOMPARE(shown.spec().sections[2].text, u"Mean {mean_sbp}."_s);
        QCOMPARE(shown.undo().count(), before + 1);
        auto *warning = shown.page.findChild<QLabel *>(u"sectionWarning"_s);
        QVERIFY(warning->isHidden());
        QTest::keyClicks(&shown.words(), u" {typo}"_s);
        QVERIFY(!warning->isHidden());
        QVERIFY(warning->text().contains(u"{typo}"_s));
        picture(shown.page, u"report-words"_s);
    }

    void aTypoIsSaidAtTheSectionAndWhenSaving()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        shown.sections().setCurrentRow(2); // the summary
        QTest::keyClicks(&shown.words(), u"Mean {mean_spb}."_s);
        QListWidgetItem *summary = shown.sections().item(2);
        QTRY_VERIFY_WITH_TIMEOUT(
            summary->toolTip().contains(u"“Summary”: there is no value named {mean_spb}"_s), patience);
        QVERIFY(!summary->icon().isNull());
        QVERIFY(shown.sections().item(3)->toolTip().isEmpty());
        shown.test.dialogs.savePath = shown.test.folder.filePath(u"typo.pdf"_s);
        shown.saveButton().click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(u"typo.pdf"_s), patience);
        QVERIFY(shown.says(u"“Summary”: there is no value named {mean_spb}."_s));
        picture(shown.page, u"report-typo"_s);
        shown.words().selectAll();
        QTest::keyClick(&shown.words(), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(summary->toolTip().isEmpty(), patience);
        QVERIFY(summary->icon().isNull());
    }

    void pinningOneFindingHidesNoneUnlessAsked()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        const auto titles = [&] { return shown.reportText(); };
        QTRY_VERIFY_WITH_TIMEOUT(titles().contains(u"Adults, each counted once"_s), patience);
        shown.test.document.edit(u"pin"_s,
                                 [](ProjectState &state) { state.pinned = QStringList{u"adultsMean"_s}; });
        QTRY_VERIFY_WITH_TIMEOUT(titles().indexOf(u"Adults, each counted once"_s)
                                     < titles().indexOf(u"Group rule: is the mean"_s),
                                 patience); // the pinned one first
        QVERIFY(titles().contains(u"Group rule: is the mean"_s));
        shown.chooseSection(SectionKind::Findings);
        auto *box = shown.page.findChild<QCheckBox *>(u"pinnedOnly"_s);
        QVERIFY(box->isVisible() && !box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!titles().contains(u"Group rule: is the mean"_s), patience);
        QVERIFY(titles().contains(u"Adults, each counted once"_s));
        shown.chooseSection(SectionKind::Summary);
        QVERIFY(!box->isVisible());
    }

    void namesInOwnWordsAreSaidAndLeftOut()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        shown.test.document.edit(u"deidentify"_s, [](ProjectState &state) {
            state.report.change([](ReportSpec &spec) { spec.deidentified = true; });
        });
        shown.sections().setCurrentRow(2);
        QTest::keyClicks(&shown.words(), u"P17 was seen twice."_s);
        auto *warning = shown.page.findChild<QLabel *>(u"sectionWarning"_s);
        QTRY_VERIFY_WITH_TIMEOUT(warning->text().contains(u"1 word that stands in a column of names"_s),
                                 patience);
        QVERIFY(warning->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(shown.reportText().contains(u"… was seen twice."_s), patience);
        QVERIFY(!shown.reportText().contains(u"P17"_s));
    }

    void aWordNeedsNoNewGathering()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        shown.sections().setCurrentRow(2);
        QSignalSpy ready(&shown.maker(), &ReportMaker::contentReady);
        QSignalSpy laid(&shown.maker(), &ReportMaker::laidOut);
        QTest::keyClick(&shown.words(), Qt::Key_A);
        QCOMPARE(ready.size(), 1); // at once: no job was needed
        QTRY_VERIFY_WITH_TIMEOUT(!laid.isEmpty(), patience);
    }

    void templatesArrangeTheSections()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        QMenu *menu = shown.page.findChild<QPushButton *>(u"templates"_s)->menu();
        emit menu->aboutToShow();
        QVERIFY(menu->actions().size() >= 4);
        menu->actions()[2]->trigger(); // one page
        QCOMPARE(shown.spec().sections, templateSections(u"onepager"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shown.preview().pageCount(), 1, patience);
        picture(shown.page, u"report-onepager"_s);
        shown.test.dialogs.savePath = u"Mine.json"_s;
        menu->actions().last()->trigger();
        emit menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        QVERIFY(std::any_of(actions.begin(), actions.end(),
                            [](const QAction *action) { return action->text() == u"Mine"_s; }));
    }

    void deidentifiedIsWrittenOnThePages()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        shown.showTab(2);
        auto *box = shown.page.findChild<QCheckBox *>(u"deidentified"_s);
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(shown.spec().deidentified);
        picture(shown.page, u"report-look"_s);
    }

    void smallGroupsAreAsSmallAsTheUserSays()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        shown.showTab(2);
        auto *limit = shown.page.findChild<QSpinBox *>(u"smallCellLimit"_s);
        QCOMPARE(limit->value(), 10);
        limit->setFocus();
        limit->selectAll();
        QTest::keyClicks(limit, u"25"_s);
        QTest::keyClick(limit, Qt::Key_Return);
        QCOMPARE(shown.spec().smallCellLimit, 25);
        QCOMPARE(shown.test.settings.value(smallCellLimit), 25);
        shown.test.document.undoStack().undo();
        QCOMPARE(limit->value(), 10);
    }
};

static const RegisterTest<ReportPageTest> registered;

#include "tst_reportpage.moc"
