// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"
#include "ui/report/reportmaker.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace sphygma {

class EmptyState;
class ExportMenu;
class MessageBar;
class PagePreview;
class PreviewBar;
class SectionPanel;

/// The report: its sections and words on one side, the pages as they will be on the other, and the ways out.
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
    QWidget *makeActions();
    void connectMaker();
    void connectMessages();
    void showSection(int index);
    void saySaved(const QStringList &files, const QList<ReportWarning> &warnings);

    Workspace &m_workspace;
    ReportMaker *m_maker;
    QStackedWidget *m_stack = nullptr;
    PagePreview *m_preview = nullptr;
    PreviewBar *m_bar = nullptr;
    SectionPanel *m_sections = nullptr;
    ExportMenu *m_exports = nullptr;
    LaidOutReportPtr m_report; ///< the one that is shown
    EmptyState *m_empty = nullptr;
    MessageBar *m_message = nullptr;
    QPushButton *m_save = nullptr, *m_more = nullptr;
    bool m_saveAsked = false; ///< before there was anything to save
};

} // namespace sphygma
