// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/models/testworkspace.h"
#include "ui/report/pagepreview.h"
#include "ui/report/reportmaker.h"
#include "ui/report/reportpage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
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

    QPushButton &saveButton() { return *page.findChild<QPushButton *>(u"savePdf"_s); }

    bool says(const QString &words)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    const ReportSpec &spec() { return *test.document.state().report; }

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
        QTRY_VERIFY_WITH_TIMEOUT(shown.preview().pageCount() >= 1, patience);
        QVERIFY(shown.saveButton().isEnabled());
        picture(shown.page, u"report"_s);
    }

    void typingIsOneUndoStep()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
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
        QSignalSpy ready(&shown.maker(), &ReportMaker::contentReady);
        QTest::keyClick(&shown.field(u"reportTitle"_s), Qt::Key_A);
        QCOMPARE(ready.size(), 1); // at once: no job was needed
    }

    void speaksChineseWhenAsked()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.preview().pageCount() >= 1, patience);
        QSignalSpy pages(&shown.maker(), &ReportMaker::pagesReady);
        auto *language = shown.page.findChild<QComboBox *>(u"reportLanguage"_s);
        language->setCurrentIndex(language->findData(u"zh_CN"_s));
        emit language->activated(language->currentIndex());
        QCOMPARE(shown.spec().language, u"zh_CN"_s);
        QTRY_COMPARE_WITH_TIMEOUT(pages.size(), 1, patience);
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
        shown.maker().savePdf(shown.test.folder.filePath(u"late.pdf"_s)); // the chart is still being gathered
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
};

static const RegisterTest<ReportPageTest> registered;

#include "tst_reportpage.moc"
