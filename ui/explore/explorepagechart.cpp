// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the page that speaks with its chart: points, curves, threshold, selection, menu.
#include "app/base/numbertext.h"
#include "ui/charts/agepressurechart.h"
#include "ui/charts/plottools.h"
#include "ui/charts/pressurewords.h"
#include "ui/explore/chartfiles.h"
#include "ui/explore/chartmenu.h"
#include "ui/explore/chartpin.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/explorepanel.h"
#include "ui/explore/pointwords.h"
#include "ui/explore/presenter.h"
#include "ui/models/filterbar.h"
#include "ui/widgets/messagebar.h"

using namespace Qt::StringLiterals;

namespace sphygma {

void ExplorePage::connectModel()
{
    connect(&m_model, &ExploreModel::gatheringStarted, this,
            [this] { m_workspace.jobs.watch(m_model.gathering(), tr("Drawing the chart …")); });
    connect(&m_model, &ExploreModel::fittingStarted, this,
            [this] { m_workspace.jobs.watch(m_model.fitting(), tr("Fitting the curves …")); });
    connect(&m_model, &ExploreModel::dataChanged, this, &ExplorePage::showData);
    connect(&m_model, &ExploreModel::curvesChanged, this, &ExplorePage::showCurves);
    connect(&m_model, &ExploreModel::failed, this, [this](const Error &error) {
        //: %1 is a sentence, such as: It is not known yet which column holds the age.
        showEmpty(
            tr("There is no chart yet"),
            tr("%1 Say under Data which column it is, or choose another chart above.").arg(error.message));
    });
}

void ExplorePage::connectPanel()
{
    connect(m_panel, &ExplorePanel::edited, this,
            [this](const QString &text, const std::function<void(ChartSpec &)> &change,
                   const QString &field) { m_edits.edit(text, change, field); });
    connect(m_panel, &ExplorePanel::pinPressed, this, &ExplorePage::pin);
    connect(m_panel, &ExplorePanel::copyPressed, m_menu->copy, &QAction::trigger);
    connect(m_panel, &ExplorePanel::savePressed, m_menu->save, &QAction::trigger);
    connect(m_panel, &ExplorePanel::presentPressed, this, &ExplorePage::present);
    connect(m_tools, &PlotTools::chosen, m_chart, &AgePressureChart::setTool);
}

void ExplorePage::connectChart(AgePressureChart &chart)
{
    connect(&chart, &AgePressureChart::thresholdMoved, this, &ExplorePage::moveThreshold);
    connect(&chart, &AgePressureChart::thresholdChosen, this, [this](double threshold) {
        m_edits.edit(tr("Move the threshold"), [threshold](ChartSpec &spec) { spec.threshold = threshold; });
    });
    connect(&chart, &AgePressureChart::windowChosen, this, [this, &chart] {
        m_edits.edit(
            tr("Move in the chart"),
            [window = chart.chosenWindow()](ChartSpec &spec) { spec.window = window; }, u"window"_s);
    });
    connect(&chart, &AgePressureChart::pointChosen, this, &ExplorePage::choosePoint);
    connect(&chart, &AgePressureChart::brushed, this,
            [this](const RowSetPtr &rows) { m_workspace.selection.set(*rows); });
    connect(&chart, &AgePressureChart::menuWanted, this, &ExplorePage::showMenu);
}

void ExplorePage::connectMenu()
{
    const auto on = [this](QAction *action, auto &&work) {
        connect(action, &QAction::triggered, this, work);
    };
    const auto paper = [this] { return m_chart->paper(); };
    on(m_menu->copy, [this, paper] {
        if (m_model.data())
            m_files->copy(paper());
    });
    on(m_menu->copySvg, [this, paper] {
        if (m_model.data())
            m_files->copySvg(paper());
    });
    on(m_menu->save, [this, paper] {
        if (m_model.data())
            m_files->save(paper());
    });
    on(m_menu->saveData, [this] {
        if (m_model.data())
            m_files->saveData(*m_model.data(), spec());
    });
    on(m_menu->showRow, [this] {
        choosePoint(m_menuRow);
        emit goTo(Stage::Data);
    });
    for (QAction *action : {m_menu->selectMark, m_menu->showPair})
        action->setVisible(false); // each mark of this chart is a reading
    on(m_menu->zoomIn, [this] { m_chart->zoom(0.8); });
    on(m_menu->zoomOut, [this] { m_chart->zoom(1 / 0.8); });
    on(m_menu->zoomBack, [this] { m_chart->zoomBack(); });
    on(m_menu->showAll, [this] { m_chart->showHome(); });
    on(m_menu->selectView, [this] { m_chart->selectView(); });
    on(m_menu->keepSelected, [this] { m_workspace.selection.narrow(true); });
    on(m_menu->hideSelected, [this] { m_workspace.selection.narrow(false); });
    on(m_menu->clearSelection, [this] { m_workspace.selection.clear(); });
    on(m_menu->pin, [this] { pin(); });
    on(m_menu->present, [this] { present(); });
}

void ExplorePage::showMenu(const QPoint &global, qsizetype row)
{
    m_menuRow = row;
    m_menu->showPin(isInReport(*m_workspace.document.state().report, spec()),
                    !m_workspace.selection.isFiltered());
    const bool selected = m_workspace.selection.rows() != nullptr;
    m_menu->showRow->setEnabled(row >= 0);
    m_menu->zoomBack->setEnabled(m_chart->canZoomBack());
    for (QAction *action : {m_menu->keepSelected, m_menu->hideSelected, m_menu->clearSelection})
        action->setEnabled(selected);
    m_menu->popup(global);
}

void ExplorePage::showContent(AgePressureChart &chart) const
{
    const ExploreDataPtr &shown = m_model.data();
    PointWords words(shown, m_workspace.document.result(), *m_workspace.document.state().recipe);
    if (&chart != m_chart)
        words.hideIdentifiers();
    chart.setDescriber([words](const PlotCloud &cloud, qsizetype row, qint64 others) {
        return words.text(cloud, row, others);
    });
    chart.setContent({shown->facets, shown->table.rowCount(), shown->missing, dataNote(), shown->remarks});
    chart.setCurves(m_model.curves());
}

void ExplorePage::showCurves()
{
    m_chart->setCurves(m_model.curves());
    if (presented())
        presented()->setCurves(m_model.curves());
    QStringList sentences;
    for (const QList<PressureCurvesPtr> &facet : m_model.curves()) {
        for (const PressureCurvesPtr &curves : facet) {
            for (const Phrase &obstacle : curves->obstacles)
                sentences += m_workspace.words.text(obstacle);
        }
    }
    sentences.removeDuplicates();
    m_panel->showObstacles(sentences);
}

void ExplorePage::showSelection()
{
    const auto &rows = m_workspace.selection.rows();
    m_chart->setSelection(rows);
    if (presented())
        presented()->setSelection(rows);
}

void ExplorePage::choosePoint(qsizetype row)
{
    if (!m_model.data() || row < 0)
        return;
    RowSet rows(m_model.data()->table.rowCount());
    rows.insert(row);
    m_workspace.selection.set(std::move(rows));
    disconnect(m_message, &MessageBar::actionPressed, this, nullptr);
    m_message->showMessage(Tone::Neutral,
                           tr("Record %1 is selected.").arg(readableNumber(static_cast<qint64>(row + 1))),
                           tr("Show it in the table"));
    connect(
        m_message, &MessageBar::actionPressed, this, [this] { emit goTo(Stage::Data); },
        Qt::SingleShotConnection);
}

/// While it is dragged: the counts at once, the interval when it is known.
void ExplorePage::moveThreshold(double threshold)
{
    if (m_model.data()) {
        if (const auto above = m_model.data()->tally.atOrAbove(threshold)) {
            const qint64 n = m_model.data()->tally.n();
            Proportion share{*above, n, {}, {}};
            if (n > 0)
                share.share = static_cast<double>(*above) / static_cast<double>(n);
            m_panel->showShare(threshold, share, false);
        }
    }
    countShare(threshold);
}

void ExplorePage::countShare(double threshold)
{
    if (!m_model.data())
        return;
    m_countedThreshold = threshold;
    m_count.start<Proportion>(
        [data = m_model.data(), threshold](Progress &progress) {
            return data->atOrAbove(threshold, progress);
        },
        [this, threshold, byPatient = m_model.data()->countsByPatient](const Result<Proportion> &share) {
            if (!share || threshold != m_countedThreshold)
                return;
            m_panel->showShare(threshold, *share, byPatient);
            if (m_presenter)
                m_presenter->setFigure(PressureWords::above(m_workspace.words, share->count, share->n));
        });
}

AgePressureChart *ExplorePage::presented() const
{
    return m_presenter ? m_presenter->findChild<AgePressureChart *>() : nullptr;
}

void ExplorePage::present()
{
    if (!m_model.data() || m_presenter)
        return;
    auto *chart = new AgePressureChart(m_workspace.theme, m_workspace.words);
    chart->setTypeScale(Presenter::typeScale);
    m_presenter = new Presenter(chart, window());
    connectChart(*chart);
    disconnect(chart, &AgePressureChart::pointChosen, this, nullptr);
    disconnect(chart, &AgePressureChart::menuWanted, this, nullptr);
    m_presenter->setTitle(tr("Age and blood pressure"));
    showSpec();
    showContent(*chart);
    showSelection();
    countShare(spec().threshold);
    m_presenter->showFullScreen();
}

} // namespace sphygma
