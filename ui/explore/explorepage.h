// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explore/exploredata.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QStackedLayout;

namespace sphygma {

class AgePressureChart;
class EmptyState;
class ExplorePanel;
class MessageBar;
class PageHeader;

/// The chart of age against blood pressure and what can be changed about it.
class ExplorePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ExplorePage(Workspace &workspace, QWidget *parent = nullptr);
    ~ExplorePage() override;

signals:
    /// The user wants to go on (or back) to \a stage.
    void goTo(sphygma::Stage stage);

private:
    void build();
    QWidget *buildBody();
    void connectPanel();
    void gather();
    void accept(const Result<ExploreDataPtr> &gathered);
    void showState();
    void showSpec();
    void showEmpty(const QString &title, const QString &sentence);
    void showHeader();
    void countShare(double threshold);
    void edit(const QString &text, const std::function<void(ChartSpec &)> &change, const QString &field = {});
    void pin();
    void copy();
    void save();
    Phrase dataNote() const;

    Workspace &m_workspace;
    ExploreDataPtr m_data;
    RecipeResultPtr m_shownResult; ///< what m_data was asked for
    PressureChoice m_shownPressure = PressureChoice::Systolic;
    PressureChoice m_dataPressure = PressureChoice::Systolic; ///< of m_data
    double m_countedThreshold = 130;
    quint64 m_gesture = 0;
    QString m_gestureField;
    JobSlot m_gather;
    JobSlot m_count{JobSlot::Mode::Coalesce};
    JobSlot m_write;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    PageHeader *m_header;
    MessageBar *m_message;
    AgePressureChart *m_chart;
    ExplorePanel *m_panel;
};

} // namespace sphygma
