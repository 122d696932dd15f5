// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/testcase.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/charts/agepressurechart.h"
#include "ui/clean/cleanpage.h"
#include "ui/clean/proposalcard.h"
#include "ui/data/importdialog.h"
#include "ui/decide/findingspanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QUrl>

using namespace sphygma;
using namespace Qt::StringLiterals;

static constexpr int patience = 60'000; // ms; the machine that runs this may be busy

/// From a file dropped on the window to the meeting's PDF and a project that opens as it was left, with the
/// keyboard wherever a clinician would use it.
class StoryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m = std::make_unique<TestProgram>();
        m->language.use(u"en"_s);
        m_window = std::make_unique<MainWindow>(m->workspace, m->language);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m.reset();
    }

    void dropsAFileAndReadsIt()
    {
        drop(QStringLiteral(EXAMPLE_FILE));
        QTRY_VERIFY(m_window->findChild<ImportDialog *>());
        auto *dialog = m_window->findChild<ImportDialog *>();
        auto *open = defaultButton(*dialog);
        QVERIFY(open);
        QTRY_VERIFY_WITH_TIMEOUT(open->isEnabled(), patience);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m->document.result() != nullptr, patience);
        QVERIFY(m->document.state().raw->table.rowCount() > 2000);
        QCOMPARE(m->document.result()->table.keptCount(), m->document.state().raw->table.rowCount());
    }

    void walksTheWizardWithKeys()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->stage(), Stage::Clean);
        auto *clean = qobject_cast<CleanPage *>(m_window->currentPage());
        QVERIFY(clean);
        for (const auto page : {WizardPage::Columns, WizardPage::Missing, WizardPage::Duplicates,
                                WizardPage::WrongValues, WizardPage::Transform}) {
            QCOMPARE(clean->current(), page);
            acceptAll(*clean);
            clean->setFocus();
            QTest::keyClick(clean, Qt::Key_Right, Qt::ControlModifier);
        }
        QCOMPARE(clean->current(), WizardPage::Finish);
        QVERIFY(m->document.state().recipe->entries().size() >= 4);
        QVERIFY(!m->document.result()->firstMisfit());
        QVERIFY(m->document.result()->table.keptCount() < m->document.state().raw->table.rowCount());
        QTest::keyClick(clean, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_window->stage(), Stage::Explore);
    }

    void undoesAndRedoesAcrossPages()
    {
        const Recipe recipe = *m->document.state().recipe;
        while (m->document.undoStack().canUndo())
            press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m->document.state().recipe->isEmpty());
        while (m->document.undoStack().canRedo())
            press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(*m->document.state().recipe, recipe);
        waitForQuiet();
    }

    void seesTheChart()
    {
        m_window->goTo(Stage::Explore);
        auto *page = m_window->currentPage();
        QTRY_VERIFY_WITH_TIMEOUT(page->findChild<AgePressureChart *>()
                                     && page->findChild<AgePressureChart *>()->isVisible(),
                                 patience);
        waitForQuiet();
        auto *chart = page->findChild<AgePressureChart *>();
        QVERIFY(!chart->view().accessibleDescription().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(tealPixels(chart->grab().toImage()) > 2000, 20'000);
    }

    void readsTheDecision()
    {
        press(Qt::Key_4, Qt::ControlModifier);
        // The first of the page's views; a card is named when it has something to say.
        auto *findings = m_window->currentPage()->findChild<FindingsPanel *>();
        QVERIFY(findings);
        QTRY_VERIFY_WITH_TIMEOUT(
            findings->findChild<QWidget *>(u"finding:plainMean"_s) && findings->isVisible(), patience);
        waitForQuiet();
        const QString plain = labelOf(*findings, u"finding:plainMean"_s);
        const QString adults = labelOf(*findings, u"finding:adultsMean"_s);
        const QStringList answers{u"Mean above 130"_s, u"Mean not above 130"_s, u"Not settled"_s};
        QVERIFY2(answers.contains(plain), qPrintable(plain));
        QVERIFY2(answers.contains(adults), qPrintable(adults));
    }

    void exportsThePdf()
    {
        const QString path = m->folder.filePath(u"meeting.pdf"_s);
        m->dialogs.fileToSave = path;
        press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(m_window->stage(), Stage::Report);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.size() > 10'000);
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        waitForQuiet();
    }

    void exportsTheCleanTable()
    {
        const QString path = m->folder.filePath(u"clean.csv"_s);
        m->dialogs.fileToSave = path;
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        waitForQuiet();
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), m->document.result()->table.keptCount() + 1);
    }

    void savesAndReopensAsItWas()
    {
        const QString path = m->folder.filePath(u"clinic.sphygma"_s);
        m->dialogs.fileToSave = path;
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m->document.path(), path, patience);
        const ProjectState before = m->document.state();
        const qsizetype kept = m->document.result()->table.keptCount();
        const int steps = m->document.undoStack().count();
        press(Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(m->document.isEmpty());
        m_window->openFiles({path});
        QTRY_VERIFY_WITH_TIMEOUT(!m->document.isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m->document.result() != nullptr, patience);
        QCOMPARE(m->document.result()->table.keptCount(), kept);
        QCOMPARE(*m->document.state().recipe, *before.recipe);
        QCOMPARE(*m->document.state().name, *before.name);
        QCOMPARE(*m->document.state().visited, *before.visited);
        QCOMPARE(m->document.undoStack().count(), steps); // the history came along
        QVERIFY(m->dialogs.errors.isEmpty());
        QVERIFY(m->dialogs.asked.isEmpty());
    }

    void speaksChineseInTheDark()
    {
        m->language.setChoice(u"zh_CN"_s);
        m->theme.setChoice(Theme::Choice::Dark);
        for (const Stage stage : {Stage::Data, Stage::Clean, Stage::Explore, Stage::Decide, Stage::Report}) {
            m_window->goTo(stage);
            waitForQuiet();
            QVERIFY(!m_window->grab().isNull());
        }
    }

private:
    void drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({400, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
        QVERIFY(event.isAccepted());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        m_window->activateWindow(); // no desktop does it here when a dialog has closed
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    static QString labelOf(const QWidget &panel, const QString &card)
    {
        const auto *finding = panel.findChild<QWidget *>(card);
        const auto *label = finding ? finding->findChild<QAbstractButton *>(u"findingLabel"_s) : nullptr;
        return label ? label->text() : QString();
    }

    static QPushButton *defaultButton(QDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }

    /// No recipe runs and nothing is looked for.
    void waitForQuiet()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m->document.isComputing() && !m->jobs.isBusy(), patience);
        QCoreApplication::processEvents();
    }

    /// Takes the recommended answer of every card of the page, by the Space key.
    void acceptAll(CleanPage &clean)
    {
        for (int card = 0; card < 40; ++card) {
            waitForQuiet();
            QPushButton *next = nullptr;
            for (ProposalCard *candidate : clean.findChildren<ProposalCard *>()) {
                if (!next && candidate->isVisible() && candidate->isOpen())
                    next = candidate->primary();
            }
            if (!next)
                return;
            next->setFocus();
            QTest::keyClick(next, Qt::Key_Space);
        }
        QFAIL("the cards never end");
    }

    /// Where points are drawn, one by one or as a crowd.
    static qint64 tealPixels(const QImage &image)
    {
        qint64 found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                found += colour.blue() - colour.red() > 30;
            }
        }
        return found;
    }

    std::unique_ptr<TestProgram> m;
    std::unique_ptr<MainWindow> m_window;
};

static const RegisterTest<StoryTest> registered;
#include "tst_story.moc"
