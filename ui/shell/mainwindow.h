// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QStackedWidget;

namespace sphygma {

class ActionSet;
class Language;
class MessageBar;
class Opener;
class RecentFiles;
class StageRail;
class TopBar;
class WelcomePage;

/// The one window: puts head, rail, pages and foot together and wires them; holds no data. Pages are made
/// when first shown, and anew when the language changes.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Workspace &workspace, Language &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFiles(const QStringList &paths);
    void goTo(Stage stage);
    Stage stage() const { return m_stage; }

    QWidget *currentPage() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectActions();
    void connectDocument();
    void showPage();
    void showTitle();
    void showError(const Error &error);
    void exportAt(Stage stage);
    void openPalette();
    void setDropping(bool dropping);
    bool mayQuit();

    Workspace &m_workspace;
    RecentFiles *m_recent;
    ActionSet *m_actions;
    Opener *m_opener;
    Stage m_stage = Stage::Data;
    bool m_wasEmpty = true;
    QSet<Stage> m_seen; ///< stages looked at and left, since the project was opened

    // Made anew by build().
    QWidget *m_frame = nullptr;
    TopBar *m_top = nullptr;
    StageRail *m_rail = nullptr;
    MessageBar *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    QHash<Stage, QWidget *> m_pages;
};

} // namespace sphygma
