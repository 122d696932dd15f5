// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/agepressurechart.h"

#include "app/base/numbertext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

AgePressureChart::AgePressureChart(Theme &theme, const Translator &words, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(words)
    , m_plot(new PressurePlot(words, &m_pool))
    , m_view(new PlotView(m_plot, this))
    , m_foot(new ChartFoot(words, this))
{
    m_pool.setMaxThreadCount(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_foot);
    setFocusProxy(m_view);
    m_view->setObjectName(u"agePressureView"_s);

    connect(&theme, &Theme::changed, this, &AgePressureChart::restyle);
    connect(m_plot, &QChart::plotAreaChanged, this,
            [this](const QRectF &area) { m_foot->setIndent(area.left()); });
    connect(m_plot, &PressurePlot::pictureChanged, this, &AgePressureChart::showNote);
    connect(m_plot, &PressurePlot::windowChanged, this, &AgePressureChart::showNote);
    connect(m_view, &PlotView::thresholdMoved, this, &AgePressureChart::thresholdMoved);
    connect(m_view, &PlotView::thresholdChosen, this, &AgePressureChart::thresholdChosen);
    connect(m_view, &PlotView::windowChosen, this, &AgePressureChart::windowChosen);
    connect(m_view, &PlotView::pointChosen, this, &AgePressureChart::pointChosen);
    restyle();
    describe();
}

AgePressureChart::~AgePressureChart()
{
    delete m_view; // with the plot, whose jobs use the pool
}

void AgePressureChart::setClouds(const QList<PlotCloud> &clouds, const Phrase &dataNote)
{
    m_dataNote = dataNote;
    m_plot->setClouds(clouds);
    showNote();
    describe();
}

void AgePressureChart::setSpec(const ChartSpec &spec, const Guideline *guideline)
{
    m_guideline = guideline;
    m_plot->setSpec(spec, guideline);
    describe();
}

void AgePressureChart::setDescriber(PlotView::Describer describer)
{
    m_view->setDescriber(std::move(describer));
}

std::optional<DataWindow> AgePressureChart::chosenWindow() const
{
    if (m_plot->window() == m_plot->homeWindow())
        return std::nullopt;
    return m_plot->window();
}

PaperPlot AgePressureChart::paper() const
{
    PaperPlot paper{m_plot->clouds(), m_plot->spec(), m_guideline, m_foot->note()};
    paper.spec.window = chosenWindow();
    return paper;
}

void AgePressureChart::restyle()
{
    const PlotStyle style = PlotStyle::forScreen(m_theme.tokens());
    m_plot->setStyle(style);
    m_foot->setStyle(style);
}

void AgePressureChart::showNote()
{
    ChartNote note;
    for (const PlotCloud &cloud : m_plot->clouds()) {
        note.n += static_cast<qint64>(cloud.points->x.size());
        note.missing += cloud.points->missing;
    }
    note.beyond = chosenWindow() ? 0 : m_plot->beyondHome();
    note.data = m_dataNote;
    note.density = m_plot->isDensity();
    note.both = m_plot->clouds().size() > 1;
    m_foot->setNote(note);
}

/// What a reader of the screen hears in place of the picture.
void AgePressureChart::describe()
{
    const ChartSpec &spec = m_plot->spec();
    m_view->setAccessibleName(
        tr("Chart: %1 by age").arg(PressurePlot::pressureTitle(m_words, spec.pressure)));
    QStringList parts;
    for (const PlotCloud &cloud : m_plot->clouds()) {
        const DataWindow &e = cloud.points->extent;
        if (cloud.points->x.empty())
            continue;
        parts +=
            tr("%1: %2 points, ages %3 to %4, values %5 to %6.")
                .arg(PressurePlot::pressureTitle(m_words, cloud.pressure),
                     readableNumber(static_cast<qint64>(cloud.points->x.size())), readableShort(e.xMin, 1),
                     readableShort(e.xMax, 1), readableShort(e.yMin, 1), readableShort(e.yMax, 1));
        if (cloud.regression)
            parts += tr("The regression line changes by %1 mmHg a year.")
                         .arg(readableNumber(cloud.regression->slope, 2));
    }
    if (spec.showThreshold)
        parts += tr("The threshold line is at %1 mmHg.").arg(readableShort(spec.threshold, 1));
    m_view->setAccessibleDescription(parts.join(u' '));
}

} // namespace sphygma
