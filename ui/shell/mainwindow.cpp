// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/clean/repeat.h"
#include "ui/shell/about.h"
#include "ui/shell/actionset.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/footbar.h"
#include "ui/shell/language.h"
#include "ui/shell/opener.h"
#include "ui/shell/pages.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/saver.h"
#include "ui/shell/settingkeys.h"
#include "ui/shell/stagerail.h"
#include "ui/shell/stages.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/screenfit.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

MainWindow::MainWindow(Workspace &workspace, Language &language, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_recent(new RecentFiles(workspace.settings, this))
    , m_actions(new ActionSet(workspace, language, this))
    , m_opener(new Opener(workspace, *m_recent, this))
{
    setObjectName(u"main-window"_s);
    setAcceptDrops(true);
    setMinimumSize(880, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!restoreGeometry(workspace.settings.value(geometryKey)))
        resizeWithinScreen(*this, {1280, 820});
    connectActions();
    connectDocument();
    connect(&language, &Language::changed, this, [this] {
        m_actions->retranslate();
        build();
    });
    m_wasEmpty = workspace.document.isEmpty();
    build();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    connect(m_actions->open, &QAction::triggered, m_opener, &Opener::choose);
    connect(m_actions->openExample, &QAction::triggered, m_opener, &Opener::openExample);
    connect(m_actions->paste, &QAction::triggered, m_opener, &Opener::paste);
    connect(m_actions->refresh, &QAction::triggered, this, [this] {
        goTo(Stage::Data);
        refreshFrom(*currentPage());
    });
    connect(m_actions->closeProject, &QAction::triggered, m_opener, &Opener::close);
    connect(m_actions->save, &QAction::triggered, this, [this] { saveProject(m_workspace, this); });
    connect(m_actions->saveAs, &QAction::triggered, this, [this] { saveProjectAs(m_workspace, this); });
    connect(m_actions->repeat, &QAction::triggered, this, [this] { repeatRecipe(m_workspace, this); });
    connect(m_actions->exportTable, &QAction::triggered, this, [this] { exportAt(Stage::Data); });
    connect(m_actions->exportReport, &QAction::triggered, this, [this] { exportAt(Stage::Report); });
    connect(m_actions->search, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_actions->clearRecent, &QAction::triggered, m_recent, &RecentFiles::clear);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *dialog = new AboutDialog(m_workspace, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_actions, &ActionSet::stageChosen, this, &MainWindow::goTo);
    auto *menu = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(menu, &QShortcut::activated, this, [this] { m_top->openMenu(); });
    connect(m_opener, &Opener::notice, this,
            [this](const QString &sentence) { m_notice->showMessage(Tone::Neutral, sentence); });
    // What it told of may be undone.
    connect(&m_workspace.document.undoStack(), &QUndoStack::indexChanged, this, [this] {
        if (m_notice->tone() == Tone::Neutral)
            m_notice->dismiss();
    });
}

void MainWindow::connectDocument()
{
    ProjectDocument *document = &m_workspace.document;
    connect(document, &ProjectDocument::opened, this, [this] {
        m_notice->dismiss();
        goTo(Stage::Data);
        m_seen.clear();
        m_rail->update(m_workspace.document, m_seen);
    });
    connect(document, &ProjectDocument::stateChanged, this, [this, document] {
        m_rail->update(*document, m_seen);
        showTitle();
        if (document->isComputing())
            m_workspace.jobs.watch(document->computeSlot(), tr("Working through the recipe…"));
        if (document->isEmpty() != m_wasEmpty) {
            m_wasEmpty = document->isEmpty();
            goTo(Stage::Data);
        }
    });
    connect(document, &ProjectDocument::pathChanged, this, [this, document] {
        if (!document->path().isEmpty())
            m_recent->add(document->path());
        showTitle();
    });
    connect(document, &ProjectDocument::failed, this, &MainWindow::showError);
}

void MainWindow::build()
{
    const QString notice = m_notice && m_notice->isVisible() ? m_notice->text() : QString();
    if (m_frame) {
        layout()->removeWidget(m_frame);
        m_frame->hide();
        m_frame->deleteLater(); // later, because the menu that was just used is inside
    }
    m_pages.clear();
    m_welcome = nullptr;
    m_frame = new QWidget;
    auto *rows = new QVBoxLayout(m_frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_top = new TopBar(m_workspace, *m_actions);
    m_rail = new StageRail(m_workspace.theme);
    m_notice = new MessageBar(m_workspace.theme.icon(u"close"_s));
    m_stack = new QStackedWidget;
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notice);
    right->addWidget(m_stack, 1);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    rows->addWidget(m_top);
    rows->addLayout(middle, 1);
    rows->addWidget(new FootBar(m_workspace));
    layout()->addWidget(m_frame);
    connect(m_rail, &StageRail::chosen, this, &MainWindow::goTo);
    m_rail->update(m_workspace.document, m_seen);
    if (!notice.isEmpty())
        m_notice->showMessage(Tone::Neutral, notice);
    showPage();
    showTitle();
}

void MainWindow::goTo(Stage stage)
{
    if (stage != m_stage)
        m_seen.insert(m_stage);
    m_stage = m_workspace.document.isEmpty() ? Stage::Data : stage;
    m_rail->update(m_workspace.document, m_seen);
    showPage();
}

void MainWindow::showPage()
{
    m_rail->setCurrent(m_stage);
    if (m_workspace.document.isEmpty()) {
        for (QWidget *page : std::as_const(m_pages))
            page->deleteLater();
        m_pages.clear();
        if (!m_welcome) {
            m_welcome = new WelcomePage(m_workspace, *m_recent, *m_actions);
            connect(m_welcome, &WelcomePage::openFile, m_opener,
                    [this](const QString &path) { m_opener->open({path}); });
            connect(m_welcome, &WelcomePage::recover, m_opener, &Opener::recover);
            m_stack->addWidget(m_welcome);
        }
        m_stack->setCurrentWidget(m_welcome);
        return;
    }
    if (m_welcome) { // made anew when it is needed again, with the lists as they are then
        m_welcome->deleteLater();
        m_welcome = nullptr;
    }
    QWidget *&page = m_pages[m_stage];
    if (!page) {
        page = makePage(m_stage, m_workspace, [this](Stage stage) { goTo(stage); });
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    // Not in the project's name, where typing would rename it.
    if (!m_rail->isAncestorOf(focusWidget()))
        page->setFocus(Qt::OtherFocusReason);
}

QWidget *MainWindow::currentPage() const
{
    return m_stack->currentWidget();
}

void MainWindow::showTitle()
{
    const ProjectDocument &document = m_workspace.document;
    // The desktop adds the name of the program.
    setWindowTitle(document.isEmpty() ? u"Sphygma"_s : *document.state().name);
    setWindowFilePath(document.path());
}

void MainWindow::showError(const Error &error)
{
    // A disk that says no while saving is told without stopping the work; the rest answers what was just
    // asked.
    if (error.kind == Error::Kind::Unwritable)
        m_notice->showError(error);
    else
        m_workspace.dialogs.showError(this, error);
}

void MainWindow::exportAt(Stage stage)
{
    goTo(stage);
    exportFrom(stage, *currentPage());
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(m_actions->all(), this);
    palette->openUnder(*m_top->searchBox());
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_opener->open(paths);
}

void MainWindow::setDropping(bool dropping)
{
    if (m_welcome)
        m_welcome->setDropping(dropping);
}

static QStringList filesOf(const QMimeData &data)
{
    QStringList paths;
    const auto urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (filesOf(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setDropping(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropping(false);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    setDropping(false);
    const QStringList paths = filesOf(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    // The sender waits until the drop is answered, so what may ask something comes after.
    QMetaObject::invokeMethod(
        this, [this, paths] { m_opener->open(paths); }, Qt::QueuedConnection);
}

bool MainWindow::mayQuit()
{
    JobBoard &jobs = m_workspace.jobs;
    if (jobs.isBusy()) {
        const int answer = m_workspace.dialogs.ask(this, tr("Something is still running"), jobs.text(),
                                                   {tr("Stop it and quit"), tr("Keep working")});
        if (answer != 0)
            return false;
        jobs.cancelAll();
    }
    if (m_workspace.document.flush())
        return true;
    return m_workspace.dialogs.ask(
               this, tr("The last changes could not be saved"),
               tr("The disk did not take them. Save the project elsewhere, or quit without them."),
               {tr("Quit without them"), tr("Keep working")})
        == 0;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayQuit()) {
        event->ignore();
        return;
    }
    m_workspace.settings.setValue(geometryKey, saveGeometry());
    event->accept();
}

} // namespace sphygma
