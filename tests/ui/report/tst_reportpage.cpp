// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/report/pagepreview.h"
#include "ui/report/reportmaker.h"
#include "ui/report/reportpage.h"
#include "ui/report/sectionlist.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sphygma;
using namespace Qt::StringLiterals;

static constexpr int patience = 20'000;

static QByteArray clinic(int n)
{
    QByteArray csv = "patient_id,age,sbp,dbp\n";
    for (int i = 0; i < n; ++i)
        csv += 'P' + QByteArray::number(i) + ',' + QByteArray::number(20 + (i * 7) % 70) + ','
            + QByteArray::number(105 + (i * 13) % 50) + ',' + QByteArray::number(60 + (i * 5) % 40) + '\n';
    return csv;
}

namespace {

struct ShownPage
{
    explicit ShownPage(const QByteArray &csv = clinic(200))
    {
        if (!csv.isEmpty())
            test.open(csv);
        page.resize(1180, 900);
        page.show();
    }

    ReportMaker &maker() { return *page.findChild<ReportMaker *>(); }

    PagePreview &preview() { return *page.findChild<PagePreview *>(); }

    QLineEdit &field(const QString &name) { return *page.findChild<QLineEdit *>(name); }

    SectionList &sections() { return *page.findChild<SectionList *>(); }

    QPlainTextEdit &words() { return *page.findChild<QPlainTextEdit *>(u"sectionText"_s); }

    /// 0 sections, 1 words, 2 look.
    void showTab(int index) { page.findChild<SegmentedControl *>()->setCurrent(index); }

    /// The kinds of the visible sections, in order.
    QList<SectionKind> kinds() const
    {
        QList<SectionKind> kinds;
        for (const ReportSection &section : spec().sections) {
            if (!section.hidden)
                kinds += section.kind;
        }
        return kinds;
    }

    QPushButton &saveButton() { return *page.findChild<QPushButton *>(u"savePdf"_s); }

    bool says(const QString &words)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    const ReportSpec &spec() const { return *test.document.state().report; }

    QUndoStack &undo() { return test.document.undoStack(); }

    QByteArray fileBytes(const QString &name) const
    {
        QFile file(test.folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TestWorkspace test;
    ReportPage page{test.workspace};
};

} // namespace

class ReportPageTest final : public QObject
{
    Q_OBJECT

private slots:
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

    void savesThePdf()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.saveButton().isEnabled(), patience);
        shown.test.dialogs.savePath = shown.test.folder.filePath(u"audit.pdf"_s);
        shown.saveButton().click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(u"audit.pdf"_s), patience);
        QVERIFY(shown.fileBytes(u"audit.pdf"_s).startsWith("%PDF-"));
    }

    void whatIsSavedIsWhatTheProjectSaysNow()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.saveButton().isEnabled(), patience);
        shown.test.document.edit(u"zoom"_s, [](ProjectState &state) {
            state.chart.change([](ChartSpec &spec) { spec.threshold = 140; });
        });
        QSignalSpy ready(&shown.maker(), &ReportMaker::contentReady);
        QSignalSpy saved(&shown.maker(), &ReportMaker::saved);
        shown.maker().save(shown.test.folder.filePath(u"late.pdf"_s)); // the chart is still being gathered
        QCOMPARE(ready.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patience);
        QCOMPARE(ready.size(), 1);
    }

    void saysWhereItCouldNotWrite()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.saveButton().isEnabled(), patience);
        shown.test.dialogs.savePath = shown.test.folder.filePath(u"no such folder/audit.pdf"_s);
        shown.saveButton().click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(u"could not be written"_s), patience);
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

    void otherFormatsAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("odt") << u"a.odt"_s << u"a.odt"_s << QByteArray("PK");
        QTest::newRow("html") << u"a.html"_s << u"a.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("xlsx") << u"a.xlsx"_s << u"a.xlsx"_s << QByteArray("PK");
        QTest::newRow("svg") << u"a.svg"_s << u"a-1.svg"_s << QByteArray("<?xml");
    }

    void otherFormatsAreWritten()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, written);
        QFETCH(const QByteArray, begins);
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        shown.test.dialogs.savePath = shown.test.folder.filePath(name);
        QMenu *menu = shown.page.findChild<QPushButton *>(u"exportReport"_s)->menu();
        const QString suffix = name.section(u'.', 1).toUpper();
        for (QAction *action : menu->actions()) {
            if (action->text().contains(suffix))
                action->trigger();
        }
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(written), patience);
        QVERIFY(shown.fileBytes(written).startsWith(begins));
    }
};

static const RegisterTest<ReportPageTest> registered;

#include "tst_reportpage.moc"
