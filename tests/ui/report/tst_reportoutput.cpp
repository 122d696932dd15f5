// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/report/shownpage.h"

#include <QMenu>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

/// What leaves the page: as PDF, on paper, in other formats.
class ReportOutputTest final : public QObject
{
    Q_OBJECT

private slots:
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

    void thePagesAskedForArePrintedInTheirShape()
    {
        ShownPage shown;
        shown.test.document.edit(u"shape"_s, [](ProjectState &state) {
            state.report.change([](ReportSpec &spec) {
                spec.sections[2].newPage = true;
                spec.sections[2].landscape = true;
            });
        });
        QTRY_VERIFY_WITH_TIMEOUT(shown.preview().pageCount() >= 4, patience);
        const QString path = shown.test.folder.filePath(u"printed.pdf"_s);
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        printer->setPageSize(QPageSize(QPageSize::A4));
        printer->setFromTo(2, 4);
        shown.maker().print(printer);
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(u"3 page(s) were sent to the printer."_s), patience);
        printer.reset();
        QTRY_VERIFY(shown.fileBytes(u"printed.pdf"_s).trimmed().endsWith("%%EOF"));
        const QByteArray pdf = shown.fileBytes(u"printed.pdf"_s);
        QCOMPARE(pdf.count("/MediaBox"), 3);
        QVERIFY(pdf.contains("/MediaBox [0 0 595.000000 842.000000]"));
        QVERIFY(pdf.contains("/MediaBox [0 0 842.000000 595.000000]"));
    }

    void printingHasItsKeys()
    {
        ShownPage shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.maker().hasContent(), patience);
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        QTimer closing; // the dialog waits in its own loop
        bool seen = false;
        QObject::connect(&closing, &QTimer::timeout, &shown.page, [&] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                seen = dialog->windowTitle() == u"Print the report"_s;
                dialog->reject();
            }
        });
        closing.start(50);
        QTest::keyClick(&shown.page, Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(seen, patience);
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

static const RegisterTest<ReportOutputTest> registered;

#include "tst_reportoutput.moc"
