// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk does with its chart: menu, filters, selection, report, the room.
#include "app/analysis/chart/chartkind.h"
#include "app/base/numbertext.h"
#include "ui/charts/marksplot.h"
#include "ui/explore/chartmenu.h"
#include "ui/explore/chartpin.h"
#include "ui/explore/marksdesk.h"
#include "ui/explore/marksfiles.h"
#include "ui/explore/presenter.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr double zoomStep = 0.8;

void MarksDesk::connectMenu()
{
    const auto on = [this](QAction *action, auto &&work) {
        connect(action, &QAction::triggered, this, work);
    };
    const auto spec = [this]() -> const ChartSpec & { return *m_workspace.document.state().chart; };
    on(m_menu->copy, [this, spec] { m_files->copy(spec(), m_shown); });
    on(m_menu->copySvg, [this, spec] { m_files->copySvg(spec(), m_shown); });
    on(m_menu->save, [this, spec] { m_files->save(spec(), m_shown); });
    on(m_menu->saveData, [this] { m_files->saveData(m_shown); });
    on(m_menu->pin, [this] { pin(); });
    on(m_menu->showRow, [this] {
        chooseReading(m_menuHit.tableRow);
        emit goTo(Stage::Data);
    });
    on(m_menu->selectMark, [this] { choose(m_menuHit.row, SelectionChange::Replace); });
    on(m_menu->showPair, [this] { showPair(m_menuHit.row); });
    on(m_menu->zoomIn, [this] { m_plot->zoom(m_plot->map().area.center(), zoomStep); });
    on(m_menu->zoomOut, [this] { m_plot->zoom(m_plot->map().area.center(), 1 / zoomStep); });
    on(m_menu->showAll, [this] { m_plot->showAll(); });
    on(m_menu->keepSelected, [this] { m_workspace.selection.narrow(true); });
    on(m_menu->hideSelected, [this] { m_workspace.selection.narrow(false); });
    on(m_menu->clearSelection, [this] { m_workspace.selection.clear(); });
    on(m_menu->present, [this] { present(); });
    m_menu->zoomBack->setVisible(false); // these charts keep no history of windows
    m_menu->selectView->setVisible(false);
}

void MarksDesk::showMenu(const QPoint &global, const MarksHit &hit)
{
    m_menuHit = hit;
    m_menu->showRow->setEnabled(hit.tableRow >= 0);
    m_menu->selectMark->setEnabled(hit.row >= 0 && m_shown.marks && m_shown.marks->rowsOf);
    m_menu->showPair->setVisible(m_spec.kind == u"correlationMap"_s);
    m_menu->showPair->setEnabled(hit.row >= 0);
    m_menu->showPin(isInReport(*m_workspace.document.state().report, *m_workspace.document.state().chart),
                    !m_workspace.selection.isFiltered());
    for (QAction *action : {m_menu->keepSelected, m_menu->hideSelected, m_menu->clearSelection})
        action->setEnabled(m_workspace.selection.rows() != nullptr);
    m_menu->popup(global);
}

void MarksDesk::chooseReading(qint64 tableRow)
{
    if (!m_result || tableRow < 0 || tableRow >= m_result->table.rowCount())
        return;
    RowSet rows(m_result->table.rowCount());
    rows.insert(tableRow);
    m_workspace.selection.set(std::move(rows));
}

/// Its two columns, as the table of the chart names them.
void MarksDesk::showPair(int row)
{
    const QList<PhraseValue> pair =
        m_shown.marks ? m_shown.marks->table.rows.value(row) : QList<PhraseValue>();
    const auto *first = pair.isEmpty() ? nullptr : std::get_if<QString>(&pair[0]);
    const auto *second = pair.size() < 2 ? nullptr : std::get_if<QString>(&pair[1]);
    if (!first || !second)
        return;
    m_edits.edit(tr("Show two columns as points"), [&](ChartSpec &chart) {
        chart.kind = u"scatterMatrix"_s;
        chart.columns = {*first, *second};
        chart.options = {};
        chart.window.reset();
    });
}

/// The rows behind a bar, a box, a point of means; a mark of none leaves the selection alone.
void MarksDesk::choose(int row, SelectionChange change)
{
    const ChartMarksPtr marks = m_shown.marks;
    if (!marks || !marks->rowsOf)
        return;
    m_choose.start<RowSet>(
        [marks, row, change, before = m_workspace.selection.rows()](Progress &) -> Result<RowSet> {
            return changedSelection(before, marks->rowsOf(row), change);
        },
        [this](const Result<RowSet> &rows) {
            if (rows)
                m_workspace.selection.set(*rows);
        });
    m_workspace.jobs.watch(m_choose, tr("Finding the rows …"));
}

void MarksDesk::showPin()
{
    const bool pinned = isInReport(*m_workspace.document.state().report, *m_workspace.document.state().chart);
    m_pin->setText(pinned ? tr("Take out of the report") : tr("Pin to report"));
    m_pin->setProperty("primary", !pinned);
    m_pin->setEnabled(pinned || (m_shown.marks && !m_workspace.selection.isFiltered()));
    m_pin->setToolTip(m_workspace.selection.isFiltered() && !pinned
                          ? tr("The report counts all rows. Show all rows again to pin this chart.")
                          : QString());
    m_pin->update();
}

void MarksDesk::pin()
{
    const ChartSpec spec = *m_workspace.document.state().chart;
    const bool pinned = isInReport(*m_workspace.document.state().report, spec);
    m_workspace.document.edit(pinned ? tr("Take the chart out of the report")
                                     : tr("Pin the chart to the report"),
                              [&spec](ProjectState &state) { togglePin(state, spec); });
}

void MarksDesk::present()
{
    if (!m_shown.marks || m_presenter)
        return;
    auto *plot = new MarksPlot(m_workspace.theme, m_workspace.words);
    plot->setTypeScale(Presenter::typeScale);
    plot->hideReadings();
    m_presenter = new Presenter(plot, window());
    showPresented();
    m_presenter->showFullScreen();
}

/// The title is that of the kind: a chart's own may name a patient.
void MarksDesk::showPresented()
{
    if (!m_presenter || !m_shown.marks)
        return;
    auto *plot = m_presenter->findChild<MarksPlot *>();
    plot->setMarks(m_shown.marks);
    plot->setWindow(m_plot->window());
    if (const ChartKind *kind = chartKind(m_spec.kind))
        m_presenter->setTitle(m_workspace.words.text(kind->name));
    m_presenter->setFigure(tr("n = %1").arg(readableNumber(m_shown.n())));
}

} // namespace sphygma
