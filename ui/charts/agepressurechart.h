// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartfoot.h"
#include "ui/charts/paperplot.h"
#include "ui/charts/plotview.h"

#include <QThreadPool>
#include <QWidget>

namespace sphygma {

/// The big chart of age against blood pressure, with the line under it that says how many and of what.
class AgePressureChart final : public QWidget
{
    Q_OBJECT

public:
    AgePressureChart(Theme &theme, const Translator &words, QWidget *parent = nullptr);
    ~AgePressureChart() override;

    /// One cloud a pressure shown. \a dataNote says which data, under the chart.
    void setClouds(const QList<PlotCloud> &clouds, const Phrase &dataNote);
    /// \a guideline must outlive the chart; null draws no bands.
    void setSpec(const ChartSpec &spec, const Guideline *guideline);
    void setDescriber(PlotView::Describer describer);

    PlotView &view() { return *m_view; }

    /// The chart as it is now, to be drawn elsewhere.
    PaperPlot paper() const;

    /// The window to remember; empty when all is shown.
    std::optional<DataWindow> chosenWindow() const;

signals:
    void thresholdMoved(double threshold);
    void thresholdChosen(double threshold);
    void windowChosen();
    void pointChosen(qsizetype row);

private:
    void restyle();
    void showNote();
    void describe();

    QThreadPool m_pool; ///< of one thread: more make a picture no sooner
    const Theme &m_theme;
    const Translator m_words;
    const Guideline *m_guideline = nullptr;
    Phrase m_dataNote;
    PressurePlot *m_plot;
    PlotView *m_view;
    ChartFoot *m_foot;
};

} // namespace sphygma
