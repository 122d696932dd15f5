// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartfoot.h"
#include "ui/charts/chartselection.h"
#include "ui/charts/paperplot.h"
#include "ui/charts/plotview.h"
#include "ui/charts/zoomhistory.h"

#include <QThreadPool>
#include <QWidget>

class QGridLayout;

namespace sphygma {

/// The big chart of age against blood pressure, or small ones of each category on the same axes, with the
/// line under it that says how many and of what.
class AgePressureChart final : public QWidget
{
    Q_OBJECT

public:
    AgePressureChart(Theme &theme, const Translator &words, QWidget *parent = nullptr);
    ~AgePressureChart() override;

    /// What is shown, and of which table.
    struct Content
    {
        QList<PlotFacet> facets; ///< at least one
        qsizetype rowCount = 0; ///< of the table, removed rows included
        qint64 missing = 0; ///< rows without an age or a pressure
        Phrase dataNote; ///< which data, under the chart
        QList<Phrase> remarks; ///< filters and what is left out, likewise
    };
    void setContent(const Content &content);
    /// One cloud a pressure shown, in one chart.
    void setClouds(const QList<PlotCloud> &clouds, const Phrase &dataNote);
    /// Of each cloud of each facet.
    void setCurves(const QList<QList<PressureCurvesPtr>> &curves);
    /// \a guideline must outlive the chart; null draws no bands.
    void setSpec(const ChartSpec &spec, const Guideline *guideline);
    void setSelection(const RowSetPtr &rows); ///< null for none
    void setDescriber(const PlotView::Describer &describer);
    void setTool(PlotTool tool);
    void setTypeScale(double scale); ///< for a screen seen from afar
    void setWindow(const std::optional<DataWindow> &window); ///< empty: all

    PlotView &view(qsizetype facet = 0) { return *m_views[facet]; }

    qsizetype viewCount() const { return m_views.size(); }

    bool isBehind() const; ///< pictures of the window or of the selection are still being made

    /// The chart as it is now, to be drawn elsewhere.
    PaperPlot paper() const;

    /// The window to remember; empty when all is shown.
    std::optional<DataWindow> chosenWindow() const;

    bool canZoomBack() const { return m_history.canGoBack(); }

    void zoomBack();
    void showHome();
    void zoom(double factor);
    void selectView(); ///< all points of the first chart's window

signals:
    void thresholdMoved(double threshold);
    void thresholdChosen(double threshold);
    void windowChosen();
    void pointChosen(qsizetype row);
    void brushed(const sphygma::RowSetPtr &rows);
    void menuWanted(const QPoint &global, qsizetype row);

private:
    void makeViews(qsizetype count);
    void connectView(PlotView &view);
    void passOn(PlotView &from);
    void highlight(const QList<QList<PointCloudPtr>> &points);
    void restyle();
    void showNote();
    void describe();

    QThreadPool m_pool; ///< of one thread: more make a picture no sooner
    const Theme &m_theme;
    const Translator m_words;
    const Guideline *m_guideline = nullptr;
    Content m_content;
    ChartSpec m_spec;
    double m_typeScale = 1;
    PlotTool m_tool = PlotTool::Move;
    PlotView::Describer m_describer;
    ZoomHistory m_history;
    ChartSelection m_selection;
    QGridLayout *m_grid;
    QList<PlotView *> m_views; ///< never empty
    ChartFoot *m_foot;
};

} // namespace sphygma
