// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportelement.h"
#include "ui/models/workspace.h"

#include <QListWidget>

namespace sphygma {

/// The sections of the report in order: a tick shows, dragging or Alt+Up and Alt+Down move, Delete removes.
/// All are edits of the project.
class SectionList final : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(Workspace &workspace, QWidget *parent = nullptr);

    /// Puts \a section under the chosen one and chooses it.
    void add(const ReportSection &section);
    void removeChosen();
    /// \a by −1 or +1.
    void moveChosen(int by);

    /// Marks the sections whose words do not go out as they stand.
    void setWarnings(const QList<ReportWarning> &warnings);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showState();
    void markWarnings();
    void edit(const QString &text, const std::function<void(QList<ReportSection> &)> &mutate);
    void move(int from, int to);

    Workspace &m_workspace;
    QList<ReportWarning> m_warnings;
    bool m_showing = false;
};

/// What a section is called in a list of the window.
QString sectionTitle(const ReportSection &section, const Translator &words);

} // namespace sphygma
