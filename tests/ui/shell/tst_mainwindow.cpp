// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/data/importdialog.h"
#include "ui/explore/presenter.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/filerow.h"
#include "ui/shell/nameedit.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/settingkeys.h"
#include "ui/shell/welcomepage.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

bool drop(QWidget &window, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
    return event.isAccepted();
}

QAbstractButton *button(QWidget &window, const char *name)
{
    return window.findChild<QAbstractButton *>(QLatin1StringView(name));
}

QAction *action(QWidget &window, const QString &keys)
{
    for (QAction *candidate : window.actions()) {
        if (candidate->shortcut() == QKeySequence(keys))
            return candidate;
    }
    return nullptr;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<TestProgram>();
        m->language.use(u"en"_s);
    }

    void cleanup()
    {
        m_window.reset();
        m.reset();
    }

    void welcomesWithoutData()
    {
        showWindow();
        QVERIFY(m_window->findChild<WelcomePage *>());
        QCOMPARE(m_window->windowTitle(), u"Sphygma"_s);
        QVERIFY(button(*m_window, "stage-data")->isEnabled());
        QVERIFY(!button(*m_window, "stage-clean")->isEnabled());
        QVERIFY(!action(*m_window, u"Ctrl+2"_s)->isEnabled());
        QVERIFY(!action(*m_window, u"Ctrl+E"_s)->isEnabled());
        m_window->goTo(Stage::Report);
        QCOMPARE(m_window->stage(), Stage::Data);
    }

    void stagesByMouseAndKeys()
    {
        showWithData();
        QVERIFY(!m_window->findChild<WelcomePage *>());
        QWidget *data = m_window->currentPage();
        QTest::mouseClick(button(*m_window, "stage-decide"), Qt::LeftButton);
        QCOMPARE(m_window->stage(), Stage::Decide);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->stage(), Stage::Explore);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), data); // pages stay as they were left
    }

    void everyStageHasAPage()
    {
        showWithData();
        QSet<QWidget *> pages;
        for (const Stage stage : {Stage::Data, Stage::Clean, Stage::Explore, Stage::Decide, Stage::Report}) {
            m_window->goTo(stage);
            QCOMPARE(m_window->stage(), stage);
            pages.insert(m_window->currentPage());
        }
        QCOMPARE(pages.size(), 5);
    }

    /// A key that two things claim does neither.
    void presentingAndRefreshingHaveKeysOfTheirOwn()
    {
        showWithData();
        QVERIFY(action(*m_window, u"Ctrl+R"_s) && action(*m_window, u"Ctrl+R"_s)->isEnabled());
        m_window->goTo(Stage::Explore);
        QTRY_VERIFY(!m->jobs.isBusy());
        auto *chart = m_window->findChild<QWidget *>(u"agePressureView"_s);
        QVERIFY(chart);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_F5);
        QTRY_VERIFY(m_window->findChild<Presenter *>());
        delete m_window->findChild<Presenter *>();
    }

    void dropOpensTheImport()
    {
        showWindow();
        QVERIFY(drop(*m_window, {QUrl::fromLocalFile(m->writeTable(u"visits.csv"_s))}));
        QTRY_VERIFY(m_window->findChild<ImportDialog *>());
        auto *dialog = m_window->findChild<ImportDialog *>();
        QTRY_VERIFY(dialog->isVisible());
        dialog->reject();
        QTRY_VERIFY(!m_window->findChild<ImportDialog *>());
        QVERIFY(m->document.isEmpty());
    }

    void textIsNotTakenForAFile()
    {
        showWindow();
        QVERIFY(!drop(*m_window, {}));
        QVERIFY(!drop(*m_window, {QUrl(u"https://example.org/visits.csv"_s)}));
    }

    void whatCannotBeOpenedIsSaidOnce()
    {
        showWindow();
        m_window->openFiles({m->folder.filePath(u"none.csv"_s)});
        QCOMPARE(m->dialogs.errors.size(), 1);
        QVERIFY(!m->dialogs.errors.first().message.isEmpty());
        QVERIFY(m->document.isEmpty());
        m_window->openFiles({m->folder.path()});
        QCOMPARE(m->dialogs.errors.size(), 2);
    }

    void pastesABlockOfCells()
    {
        showWindow();
        QGuiApplication::clipboard()->setText(u"age\tsbp\n50\t120\n60\t140\n70\t150\n"_s);
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<ImportDialog *>());
        auto *dialog = m_window->findChild<ImportDialog *>();
        const auto *rows = dialog->findChild<QTableView *>();
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m->document.isEmpty());
        QCOMPARE(m->document.state().raw->table.columnCount(), 2);
        QGuiApplication::clipboard()->clear();
    }

    /// Copied from a browser that gives no text.
    void pastesATableOfAWebPage()
    {
        showWindow();
        auto *page = new QMimeData;
        page->setHtml(u"<p>Visits</p><table><tr><th>age</th><th>sbp</th></tr>"
                      "<tr><td>50</td><td><b>120</b></td></tr><tr><td>60</td><td>1,40</td></tr></table>"_s);
        QGuiApplication::clipboard()->setMimeData(page);
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->findChild<ImportDialog *>());
        const auto *rows = m_window->findChild<ImportDialog *>()->findChild<QTableView *>();
        QTRY_COMPARE(rows->model()->rowCount(), 2);
        QCOMPARE(rows->model()->headerData(1, Qt::Horizontal).toString(), u"sbp"_s);
        QCOMPARE(rows->model()->index(1, 0).data().toString(), u"60"_s);
        QGuiApplication::clipboard()->clear();
    }

    /// There the key is the field's own.
    void aFieldKeepsItsPaste()
    {
        showWithData();
        auto *name = m_window->findChild<NameEdit *>();
        name->setFocus();
        QGuiApplication::clipboard()->setText(u"clinic"_s);
        name->selectAll();
        QTest::keyClick(name, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(name->text(), u"clinic"_s);
        QVERIFY(!m_window->findChild<ImportDialog *>());
        QGuiApplication::clipboard()->clear();
    }

    void anEmptyClipboardIsSaid()
    {
        showWindow();
        QGuiApplication::clipboard()->clear();
        action(*m_window, u"Ctrl+V"_s)->trigger();
        QVERIFY(!m_window->findChild<ImportDialog *>());
        QVERIFY(m->document.isEmpty());
    }

    void footCountsTheRows()
    {
        showWithData(40);
        const auto labels = m_window->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"40"_s;
        }));
    }

    void paletteRunsWhatIsTyped()
    {
        showWithData();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<CommandPalette *>();
        QVERIFY(palette);
        auto *query = palette->findChild<QLineEdit *>();
        QTest::keyClicks(query, u"decide"_s);
        QTest::keyClick(query, Qt::Key_Return);
        QCOMPARE(m_window->stage(), Stage::Decide);
        QTRY_VERIFY(!m_window->findChild<CommandPalette *>());
    }

    void paletteFindsByEveryWord()
    {
        QAction exportTable(u"Export clean table…"_s), exportPdf(u"Export report as PDF…"_s),
            off(u"Export all"_s);
        off.setEnabled(false);
        QAction table(u"Table"_s);
        const QList<QAction *> all{&exportTable, &exportPdf, &off, &table};
        QCOMPARE(CommandPalette::matching(all, u"EXPORT tab"_s), (QList<QAction *>{&exportTable}));
        QCOMPARE(CommandPalette::matching(all, u"table"_s), (QList<QAction *>{&table, &exportTable}));
        QCOMPARE(CommandPalette::matching(all, u"export"_s), (QList<QAction *>{&exportTable, &exportPdf}));
        QCOMPARE(CommandPalette::matching(all, u"nothing like it"_s), QList<QAction *>{});
    }

    void nameIsEditedInPlaceAndUndone()
    {
        showWithData();
        auto *name = m_window->findChild<NameEdit *>();
        QCOMPARE(name->text(), u"visits"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Hypertension clinic"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(*m->document.state().name, u"Hypertension clinic"_s);
        QCOMPARE(m_window->windowTitle(), u"Hypertension clinic"_s);
        QVERIFY(action(*m_window, u"Ctrl+Z"_s)->text().contains(u"Rename"_s));
        action(*m_window, u"Ctrl+Z"_s)->trigger();
        QCOMPARE(name->text(), u"visits"_s);
        action(*m_window, u"Ctrl+Shift+Z"_s)->trigger();
        QCOMPARE(name->text(), u"Hypertension clinic"_s);
    }

    void escapeKeepsTheOldName()
    {
        showWithData();
        auto *name = m_window->findChild<NameEdit *>();
        name->setFocus();
        QTest::keyClicks(name, u"xyz"_s);
        QTest::keyClick(name, Qt::Key_Escape);
        QCOMPARE(*m->document.state().name, u"visits"_s);
        QCOMPARE(name->text(), u"visits"_s);
    }

    void languageChangesAtOnce()
    {
        showWithData();
        m_window->goTo(Stage::Explore);
        QCOMPARE(action(*m_window, u"Ctrl+Q"_s)->text(), u"Quit"_s);
        m->language.setChoice(u"zh_CN"_s);
        QCOMPARE(m->words.language(), u"zh_CN"_s);
        QCOMPARE(m_window->stage(), Stage::Explore);
        QCOMPARE(m->settings.value(languageKey), u"zh_CN"_s);
        QCOMPARE(m_window->findChildren<WelcomePage *>().size(), 0);
        m->language.setChoice(u"en"_s);
        QCOMPARE(action(*m_window, u"Ctrl+Q"_s)->text(), u"Quit"_s);
    }

    void themeChangesAtOnce()
    {
        showWithData();
        const QImage light = m_window->grab().toImage();
        m->theme.setChoice(Theme::Choice::Dark);
        const QImage dark = m_window->grab().toImage();
        QVERIFY(light.pixelColor(300, 10) == lightTokens().surface);
        QVERIFY(dark.pixelColor(300, 10) == darkTokens().surface);
    }

    void recentFilesAreOfferedAndCleared()
    {
        const QString path = m->writeTable(u"ward.csv"_s);
        RecentFiles(m->settings).add(path);
        showWindow();
        auto *row = m_window->findChild<FileRow *>();
        QVERIFY(row);
        QCOMPARE(row->text(), u"ward.csv"_s);
        QTest::mouseClick(button(*m_window, "clear-recent"), Qt::LeftButton);
        QTRY_VERIFY(!m_window->findChild<FileRow *>());
        QVERIFY(m->settings.value(recentKey).isEmpty());
    }

    void recentFileOpensByKey()
    {
        RecentFiles(m->settings).add(m->writeTable(u"ward.csv"_s));
        showWindow();
        auto *row = m_window->findChild<FileRow *>();
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<ImportDialog *>());
        m_window->findChild<ImportDialog *>()->reject();
    }

    void savingNamesTheProject()
    {
        showWithData();
        QVERIFY(m->document.path().isEmpty());
        m->dialogs.fileToSave = m->folder.filePath(u"clinic"_s); // the suffix is ours
        action(*m_window, u"Ctrl+S"_s)->trigger();
        const QString path = m->folder.filePath(u"clinic.sphygma"_s);
        QTRY_COMPARE(m->document.path(), path);
        QVERIFY(QFile::exists(path));
        QVERIFY(m->settings.value(recentKey).contains(path));
        QVERIFY(m_window->close()); // nothing to ask
        QVERIFY(m->dialogs.asked.isEmpty());
    }

    void closingAnUnnamedProjectAsks()
    {
        showWithData();
        QAction *close = action(*m_window, u"Ctrl+W"_s);
        m->dialogs.answer = 2; // stay
        close->trigger();
        QCOMPARE(m->dialogs.asked.size(), 1);
        QVERIFY(!m->document.isEmpty());
        m->dialogs.answer = 1; // let it go
        close->trigger();
        QTRY_VERIFY(m->document.isEmpty());
        QTRY_VERIFY(m_window->findChild<WelcomePage *>());
        QCOMPARE(m_window->windowTitle(), u"Sphygma"_s);
    }

    void quittingAnUnnamedProjectAsksNothing()
    {
        showWithData();
        QVERIFY(m_window->close());
        QVERIFY(m->dialogs.asked.isEmpty());
    }

    void quittingDuringAJobAsksOnce()
    {
        showWithData();
        JobSlot slot;
        startEndlessJob(slot);
        m->dialogs.answer = 1;
        QVERIFY(!m_window->close());
        QCOMPARE(m->dialogs.asked.size(), 1);
        QVERIFY(slot.isRunning());
        m->dialogs.answer = 0;
        QVERIFY(m_window->close());
        QCOMPARE(m->dialogs.asked.size(), 2);
        QVERIFY(!slot.isRunning());
    }

    void runningJobIsCancelledFromTheFoot()
    {
        showWithData();
        JobSlot slot;
        auto *cancel = button(*m_window, "cancel-job");
        QTRY_VERIFY(!cancel->isVisible());
        startEndlessJob(slot);
        QVERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!slot.isRunning());
        QVERIFY(!cancel->isVisible());
    }

    void diskThatRefusesIsANotice()
    {
        showWithData();
        emit m->document.failed({Error::Kind::Unwritable, u"The disk is full."_s, {}});
        QVERIFY(m->dialogs.errors.isEmpty());
        const auto labels = m_window->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"The disk is full."_s;
        }));
    }

    /// A notice of what was added would be untrue once that is undone.
    void undoingTakesTheNoticeAway()
    {
        showWithData();
        m_window->openFiles({m->writeTable(u"more.csv"_s)});
        QTRY_VERIFY(m_window->findChild<ImportDialog *>());
        QPushButton *add = nullptr;
        for (auto *button : m_window->findChild<ImportDialog *>()->findChildren<QPushButton *>())
            add = button->text() == u"Add to this project"_s ? button : add;
        QTRY_VERIFY(add && add->isEnabled());
        add->click();
        const auto isTold = [this] {
            const auto labels = m_window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"lies beside"_s);
            });
        };
        QTRY_VERIFY(isTold());
        action(*m_window, u"Ctrl+Z"_s)->trigger();
        QVERIFY(!isTold());
    }

    void placeOfTheWindowIsKept()
    {
        showWindow();
        m_window->resize(1111, 777);
        QVERIFY(m_window->close());
        MainWindow again(m->workspace, m->language);
        QCOMPARE(again.size(), QSize(1111, 777));
    }

private:
    void showWindow()
    {
        m_window = std::make_unique<MainWindow>(m->workspace, m->language);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void showWithData(int rows = 40)
    {
        showWindow();
        QVERIFY(m->openTable(m->writeTable(u"visits.csv"_s, rows)));
        QTRY_VERIFY(!m->jobs.isBusy());
    }

    void startEndlessJob(JobSlot &slot)
    {
        slot.start<int>(
            [](Progress &progress) -> Result<int> {
                while (progress.update(1, 2))
                    QThread::msleep(1);
                return Error::cancelled();
            },
            [](const Result<int> &) {});
        m->jobs.watch(slot, u"Counting"_s);
    }

    std::unique_ptr<TestProgram> m;
    std::unique_ptr<MainWindow> m_window;
};

static const RegisterTest<MainWindowTest> registered;
#include "tst_mainwindow.moc"
