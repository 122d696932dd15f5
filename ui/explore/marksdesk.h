// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/chartdata.h"
#include "ui/charts/brush.h"
#include "ui/charts/markshit.h"
#include "ui/explore/chartedits.h"
#include "ui/explore/exploredata.h"
#include "ui/models/workspace.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace sphygma {

class ChartForm;
class ChartMenu;
class EmptyState;
class FilterBar;
class MarksFiles;
class MarksPlot;
class MessageBar;
class PageHeader;
class Presenter;
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

    /// The chart alone on the whole screen.
    void present();

signals:
    /// The user wants to go on to \a stage.
    void goTo(sphygma::Stage stage);

private:
    QWidget *buildChart();
    QWidget *buildSide();
    void connectParts();
    void connectMenu();
    void gather();
    void accept(const Result<ChartData> &gathered);
    void pin();
    void showPin();
    void showMenu(const QPoint &global, const MarksHit &hit);
    void showPair(int row);
    void choose(int row, SelectionChange change);
    void chooseReading(qint64 tableRow);
    void showPresented();

    Workspace &m_workspace;
    RecipeResultPtr m_result;
    ChartSpec m_spec; ///< what was asked for, without its window
    RowFilter m_rows; ///< likewise
    SmallCells m_small;
    ChartData m_shown;
    ChartEdits m_edits;
    JobSlot m_gather, m_choose;
    MarksHit m_menuHit; ///< what the menu was asked for
    PageHeader *m_header;
    MessageBar *m_message;
    QStackedLayout *m_stack;
    MarksPlot *m_plot;
    TextLabel *m_note;
    EmptyState *m_empty;
    ChartForm *m_form;
    QPushButton *m_pin, *m_copy, *m_save, *m_data, *m_present;
    MarksFiles *m_files;
    ChartMenu *m_menu;
    QPointer<Presenter> m_presenter;
};

} // namespace sphygma
