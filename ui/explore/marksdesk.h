// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/chartdata.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace sphygma {

class ChartForm;
class EmptyState;
class MarksFiles;
class MarksPlot;
class MessageBar;
class PageHeader;
class TextLabel;

/// Every chart but that of age: the plot, what stands under it, and what can be changed about it.
class MarksDesk final : public QWidget
{
    Q_OBJECT

public:
    explicit MarksDesk(Workspace &workspace, QWidget *parent = nullptr);
    ~MarksDesk() override;

    /// Draws the chart of the project over \a result, unless it is there already.
    void update(const RecipeResultPtr &result);

    MarksPlot &plot() { return *m_plot; }

private:
    QWidget *buildChart();
    QWidget *buildSide();
    void connectParts();
    void gather();
    void accept(const Result<ChartData> &gathered);
    void edit(const QString &text, const ChartSpec &spec, const QString &field);
    void pin();

    Workspace &m_workspace;
    RecipeResultPtr m_result;
    ChartSpec m_spec; ///< what was asked for, without its window
    ChartData m_shown;
    quint64 m_gesture = 0;
    QString m_gestureField;
    JobSlot m_gather;
    PageHeader *m_header;
    MessageBar *m_message;
    QStackedLayout *m_stack;
    MarksPlot *m_plot;
    TextLabel *m_note;
    EmptyState *m_empty;
    ChartForm *m_form;
    QPushButton *m_pin, *m_copy, *m_save, *m_data;
    MarksFiles *m_files;
};

} // namespace sphygma
