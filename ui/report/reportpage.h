// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace sphygma {

class EmptyState;
class MessageBar;
class PagePreview;
class ReportMaker;

/// The report: its title, site and author, the pages as they will be, and the PDF.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Asks where, then writes the PDF; also behind the window's own action.
    void savePdf();

signals:
    /// The user wants to go on (or back) to \a stage.
    void goTo(sphygma::Stage stage);

private:
    QWidget *makePages();
    QWidget *makePanel();
    void connectMaker();
    QString suggestedPath() const;

    Workspace &m_workspace;
    ReportMaker *m_maker;
    QStackedWidget *m_stack = nullptr;
    PagePreview *m_preview = nullptr;
    EmptyState *m_empty = nullptr;
    MessageBar *m_message = nullptr;
    QPushButton *m_save = nullptr;
    bool m_saveAsked = false; ///< before there was anything to save
};

} // namespace sphygma
