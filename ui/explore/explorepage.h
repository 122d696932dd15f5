// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/chartedits.h"
#include "ui/explore/exploremodel.h"
#include "ui/models/workspace.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;

namespace sphygma {

class AgePressureChart;
class ChartFiles;
class ChartMenu;
class EmptyState;
class ExplorePanel;
class FilterBar;
class MessageBar;
class PageHeader;
class PlotTools;
class Presenter;

/// The chart of age against blood pressure and what can be changed about it.
class ExplorePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ExplorePage(Workspace &workspace, QWidget *parent = nullptr);
    ~ExplorePage() override;

    /// The chart alone on the whole screen.
    void present();

signals:
    /// The user wants to go on (or back) to \a stage.
    void goTo(sphygma::Stage stage);

private:
    void build();
    QWidget *buildBody();
    QWidget *buildChart();
    QWidget *buildSide();
    void connectModel();
    void connectPanel();
    void connectChart(AgePressureChart &chart);
    void connectMenu();

    void showState();
    void gather();
    void showData();
    void showContent(AgePressureChart &chart) const;
    void showCurves();
    void showSpec();
    void showPin();
    void showSelection();
    void showEmpty(const QString &title, const QString &sentence);
    void showHeader();
    void showMenu(const QPoint &global, qsizetype row);
    void findCategories();

    void moveThreshold(double threshold);
    void countShare(double threshold);
    void choosePoint(qsizetype row);
    AgePressureChart *presented() const; ///< the chart of the presenter; null without one
    void pin();
    Phrase dataNote() const;
    const ChartSpec &spec() const { return *m_workspace.document.state().chart; }

    Workspace &m_workspace;
    ExploreModel m_model;
    RecipeResultPtr m_categorised; ///< what the panel's columns were looked for in
    qsizetype m_menuRow = -1;
    double m_countedThreshold = 130;
    ChartEdits m_edits;
    JobSlot m_count{JobSlot::Mode::Coalesce}, m_categories;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    PageHeader *m_header;
    MessageBar *m_message;
    AgePressureChart *m_chart;
    PlotTools *m_tools;
    ExplorePanel *m_panel;
    ChartMenu *m_menu;
    ChartFiles *m_files;
    QPointer<Presenter> m_presenter;
};

} // namespace sphygma
