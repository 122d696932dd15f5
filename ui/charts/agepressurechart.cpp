// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/agepressurechart.h"

#include "app/base/numbertext.h"
#include "ui/charts/facetgrid.h"
#include "ui/charts/pressurewords.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

AgePressureChart::AgePressureChart(Theme &theme, const Translator &words, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(words)
    , m_grid(new QGridLayout)
    , m_foot(new ChartFoot(words, this))
{
    m_pool.setMaxThreadCount(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(2);
    layout->addLayout(m_grid, 1);
    layout->addWidget(m_foot);
    connect(&theme, &Theme::changed, this, &AgePressureChart::restyle);
    connect(&m_selection, &ChartSelection::brushed, this, &AgePressureChart::brushed);
    connect(&m_selection, &ChartSelection::highlighted, this, &AgePressureChart::highlight);
    m_content.facets = {PlotFacet()};
    makeViews(1);
    restyle();
    describe();
}

AgePressureChart::~AgePressureChart()
{
    qDeleteAll(m_views); // with their plots, whose jobs use the pool
}

/// Small charts are compared, so that they must be of one size. What was used before and is empty now gets
/// nothing: a grid never forgets a row.
static void shareRoom(QGridLayout &grid, qsizetype columns, qsizetype rows)
{
    for (int column = 0; column < grid.columnCount(); ++column)
        grid.setColumnStretch(column, column < columns ? 1 : 0);
    for (int row = 0; row < grid.rowCount(); ++row)
        grid.setRowStretch(row, row < rows ? 1 : 0);
}

void AgePressureChart::makeViews(qsizetype count)
{
    while (m_views.size() > count)
        delete m_views.takeLast();
    const FacetGrid grid(count);
    for (qsizetype i = 0; i < count; ++i) {
        if (i == m_views.size()) {
            m_views.append(new PlotView(new PressurePlot(m_words, &m_pool), this));
            connectView(*m_views.last());
        }
        m_grid->addWidget(m_views[i], static_cast<int>(i / grid.columns()),
                          static_cast<int>(i % grid.columns()));
        m_views[i]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the grid alone decides
        m_views[i]->setMinimumSize(count > 1 ? QSize(160, 120) : QSize(320, 240));
        m_views[i]->show();
    }
    shareRoom(*m_grid, grid.columns(), (count + grid.columns() - 1) / grid.columns());
    setFocusProxy(m_views.first());
    m_views.first()->setObjectName(u"agePressureView"_s);
}

void AgePressureChart::connectView(PlotView &view)
{
    PressurePlot &plot = view.plot();
    view.setTool(m_tool);
    view.setDescriber(m_describer);
    plot.setStyle(PlotStyle::forScreen(m_theme.tokens(), m_typeScale));
    plot.setSpec(m_spec, m_guideline);
    connect(&plot, &QChart::plotAreaChanged, this,
            [this](const QRectF &area) { m_foot->setIndent(area.left()); });
    connect(&plot, &PressurePlot::pictureChanged, this, &AgePressureChart::showNote);
    connect(&plot, &PressurePlot::windowChanged, this, [this, &view] { passOn(view); });
    connect(&view, &PlotView::thresholdMoved, this, [this](double threshold) {
        for (PlotView *each : std::as_const(m_views))
            each->plot().setThreshold(threshold);
        emit thresholdMoved(threshold);
    });
    connect(&view, &PlotView::thresholdChosen, this, &AgePressureChart::thresholdChosen);
    connect(&view, &PlotView::windowChosen, this, [this] {
        m_history.note(chosenWindow());
        emit windowChosen();
    });
    connect(&view, &PlotView::pointChosen, this, &AgePressureChart::pointChosen);
    connect(&view, &PlotView::zoomBackWanted, this, &AgePressureChart::zoomBack);
    connect(&view, &PlotView::menuWanted, this, &AgePressureChart::menuWanted);
    connect(&view, &PlotView::brushed, this,
            [this, &view](const BrushRegion &region, SelectionChange change) {
                m_selection.brush(m_views.indexOf(&view), region, change);
            });
}

/// All show the same window.
void AgePressureChart::passOn(PlotView &from)
{
    for (PlotView *view : std::as_const(m_views)) {
        const QSignalBlocker quiet(&view->plot()); // else they would answer each other
        if (view != &from)
            view->plot().setWindow(from.plot().window());
    }
    showNote();
}

void AgePressureChart::setClouds(const QList<PlotCloud> &clouds, const Phrase &dataNote)
{
    Content content{{PlotFacet{{}, clouds}}, 0, 0, dataNote, {}};
    for (const PlotCloud &cloud : clouds) {
        content.missing += cloud.points->missing;
        if (!cloud.points->rows.empty()) // they ascend
            content.rowCount =
                std::max<qsizetype>(content.rowCount, cloud.points->rows.back() + qsizetype(1));
    }
    setContent(content);
}

void AgePressureChart::setContent(const Content &content)
{
    m_content = content;
    makeViews(content.facets.size());
    const auto reach = content.facets.size() > 1 ? std::optional(reachOf(content.facets)) : std::nullopt;
    for (qsizetype i = 0; i < m_views.size(); ++i)
        m_views[i]->plot().setFacet(content.facets[i], reach);
    m_selection.setFacets(content.facets, content.rowCount);
    showNote();
    describe();
}

void AgePressureChart::setCurves(const QList<QList<PressureCurvesPtr>> &curves)
{
    for (qsizetype f = 0; f < m_content.facets.size(); ++f) {
        const QList<PressureCurvesPtr> ofFacet = curves.value(f);
        for (qsizetype i = 0; i < m_content.facets[f].clouds.size(); ++i)
            m_content.facets[f].clouds[i].curves = ofFacet.value(i);
        m_views[f]->plot().setCurves(ofFacet);
    }
    describe();
}

void AgePressureChart::setSpec(const ChartSpec &spec, const Guideline *guideline)
{
    m_spec = spec;
    m_guideline = guideline;
    for (PlotView *view : std::as_const(m_views))
        view->plot().setSpec(spec, guideline);
    describe();
}

void AgePressureChart::setSelection(const RowSetPtr &rows)
{
    m_selection.setRows(rows);
}

void AgePressureChart::highlight(const QList<QList<PointCloudPtr>> &points)
{
    for (qsizetype i = 0; i < m_views.size(); ++i)
        m_views[i]->plot().setHighlighted(points.value(i));
}

void AgePressureChart::setDescriber(const PlotView::Describer &describer)
{
    m_describer = describer;
    for (PlotView *view : std::as_const(m_views))
        view->setDescriber(describer);
}

void AgePressureChart::setTool(PlotTool tool)
{
    m_tool = tool;
    for (PlotView *view : std::as_const(m_views))
        view->setTool(tool);
}

void AgePressureChart::setTypeScale(double scale)
{
    m_typeScale = scale;
    restyle();
}

void AgePressureChart::setWindow(const std::optional<DataWindow> &window)
{
    PressurePlot &plot = m_views.first()->plot();
    plot.setWindow(window.value_or(plot.homeWindow()));
}

void AgePressureChart::zoomBack()
{
    if (!m_history.canGoBack())
        return;
    setWindow(m_history.back());
    emit windowChosen();
}

void AgePressureChart::showHome()
{
    m_views.first()->showHome();
}

void AgePressureChart::zoom(double factor)
{
    m_views.first()->zoom(factor);
}

void AgePressureChart::selectView()
{
    m_selection.brush(0, {m_views.first()->plot().window(), {}}, SelectionChange::Replace);
}

bool AgePressureChart::isBehind() const
{
    return m_selection.isBehind() || std::any_of(m_views.begin(), m_views.end(), [](PlotView *view) {
               return view->plot().isBehind();
           });
}

std::optional<DataWindow> AgePressureChart::chosenWindow() const
{
    const PressurePlot &plot = m_views.first()->plot();
    if (plot.window() == plot.homeWindow())
        return std::nullopt;
    return plot.window();
}

PaperPlot AgePressureChart::paper() const
{
    PaperPlot paper{m_content.facets, m_spec, m_guideline, m_foot->note()};
    paper.spec.window = chosenWindow();
    return paper;
}

void AgePressureChart::restyle()
{
    const PlotStyle style = PlotStyle::forScreen(m_theme.tokens(), m_typeScale);
    for (PlotView *view : std::as_const(m_views))
        view->plot().setStyle(style);
    m_foot->setStyle(style);
}

void AgePressureChart::showNote()
{
    ChartNote note;
    for (const PlotFacet &facet : std::as_const(m_content.facets))
        note.n += facet.n();
    note.missing = m_content.missing;
    for (PlotView *view : std::as_const(m_views)) {
        note.beyond += chosenWindow() ? 0 : view->plot().beyondHome();
        note.density = note.density || view->plot().isDensity();
    }
    note.remarks = m_content.remarks;
    note.data = m_content.dataNote;
    note.legend = legendOf(m_content.facets, m_words);
    m_foot->setNote(note);
}

/// What a reader of the screen hears in place of one picture.
static QString described(const PlotCloud &cloud, const Translator &words)
{
    const DataWindow &e = cloud.points->extent;
    QString name = PressureWords::pressure(words, cloud.pressure);
    if (!cloud.group.isEmpty())
        name += u", "_s + words.text(cloud.group);
    QString text =
        AgePressureChart::tr("%1: %2 points, ages %3 to %4, values %5 to %6.")
            .arg(name, readableNumber(static_cast<qint64>(cloud.points->x.size())), readableShort(e.xMin, 1),
                 readableShort(e.xMax, 1), readableShort(e.yMin, 1), readableShort(e.yMax, 1));
    if (cloud.curves && cloud.curves->equation)
        text += u' '
            + AgePressureChart::tr("The regression line changes by %1 mmHg a year.")
                  .arg(readableNumber(cloud.curves->equation->slope, 2));
    return text;
}

void AgePressureChart::describe()
{
    for (qsizetype f = 0; f < m_views.size(); ++f) {
        const PlotFacet &facet = m_content.facets[f];
        QString name = tr("Chart: %1 by age").arg(PressureWords::pressure(m_words, m_spec.pressure));
        if (!facet.title.isEmpty())
            name += u", "_s + m_words.text(facet.title);
        m_views[f]->setAccessibleName(name);
        QStringList parts;
        for (const PlotCloud &cloud : facet.clouds) {
            if (!cloud.points->x.empty())
                parts += described(cloud, m_words);
        }
        if (m_spec.showThreshold)
            parts += tr("The threshold line is at %1 mmHg.").arg(readableShort(m_spec.threshold, 1));
        m_views[f]->setAccessibleDescription(parts.join(u' '));
    }
}

} // namespace sphygma
