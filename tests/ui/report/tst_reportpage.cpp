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
        settle();
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(test.document.isEmpty() || test.isSettled(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!maker().isBehind() && !preview().isBehind(), 20'000);
    }

    ReportMaker &maker() { return *page.findChild<ReportMaker *>(); }

    PagePreview &preview() { return *page.findChild<PagePreview *>(); }

    QLineEdit *field(const QString &name)
    {
        for (QLineEdit *field : page.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    bool says(const QString &words)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    const ReportSpec &spec() { return *test.document.state().report; }

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
        QTRY_VERIFY(shown.button(u"Go to Data"_s)->isVisible());
        shown.button(u"Go to Data"_s)->click();
        QCOMPARE(goTo[0][0].value<Stage>(), Stage::Data);
    }

    void showsThePages()
    {
        ShownPage shown;
        QTRY_VERIFY(shown.preview().pageCount() >= 1);
        QVERIFY(!shown.maker().content()->figure.picture.isNull());
        picture(shown.page, u"report"_s);
    }

    void typingIsOneUndoStepAndReachesThePages()
    {
        ShownPage shown;
        QUndoStack &undo = shown.test.document.undoStack();
        const int before = undo.count();
        QLineEdit *title = shown.field(u"Title"_s);
        title->setFocus();
        QTest::keyClicks(title, u"Spring audit"_s);
        QCOMPARE(shown.spec().title, u"Spring audit"_s);
        QCOMPARE(undo.count(), before + 1);
        shown.settle();
        QCOMPARE(shown.maker().content()->spec.title, u"Spring audit"_s);
        undo.undo();
        QCOMPARE(title->text(), QString());
    }

    void anotherFieldIsAnotherStep()
    {
        ShownPage shown;
        const int before = shown.test.document.undoStack().count();
        QTest::keyClicks(shown.field(u"Title"_s), u"A"_s);
        emit shown.field(u"Title"_s)->editingFinished();
        QTest::keyClicks(shown.field(u"Site"_s), u"B"_s);
        emit shown.field(u"Site"_s)->editingFinished();
        QTest::keyClicks(shown.field(u"Author"_s), u"C"_s);
        QCOMPARE(shown.test.document.undoStack().count(), before + 3);
    }

    void speaksChineseWhenAsked()
    {
        ShownPage shown;
        auto *language = shown.page.findChild<QComboBox *>();
        language->setCurrentIndex(language->findData(u"zh_CN"_s));
        emit language->activated(language->currentIndex());
        QCOMPARE(shown.spec().language, u"zh_CN"_s);
        shown.settle();
        QCOMPARE(shown.maker().content()->spec.language, u"zh_CN"_s);
        picture(shown.page, u"report-zh"_s);
    }

    void savesThePdf()
    {
        ShownPage shown;
        shown.test.dialogs.savePath = shown.test.folder.filePath(u"audit"_s); // the ending is added
        QTest::keyClicks(shown.field(u"Title"_s), u"Spring audit"_s);
        shown.button(u"Save PDF…"_s)->click(); // while the content is still behind
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(u"audit.pdf"_s), 20'000);
        QFile file(shown.test.folder.filePath(u"audit.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void saysWhereItCouldNotWrite()
    {
        ShownPage shown;
        shown.test.dialogs.savePath = shown.test.folder.filePath(u"no such folder/audit.pdf"_s);
        shown.button(u"Save PDF…"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(u"could not be written"_s), 20'000);
    }
};

static const RegisterTest<ReportPageTest> registered;

#include "tst_reportpage.moc"
