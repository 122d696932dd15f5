// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/marksdesk.h"

#include "app/analysis/chart/chartkind.h"
#include "ui/charts/marksplot.h"
#include "ui/explore/chartform.h"
#include "ui/explore/chartmenu.h"
#include "ui/explore/chartpin.h"
#include "ui/explore/marksfiles.h"
#include "ui/explore/presenter.h"
#include "ui/explore/sidepanel.h"
#include "ui/models/filterbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int panelWidth = 288;

MarksDesk::MarksDesk(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_edits(workspace.document)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 10, 20, 20);
    rows->setSpacing(14);
    m_header = new PageHeader;
    m_message = new MessageBar(m_workspace.theme.icon(u"close"_s));
    rows->addWidget(m_header);
    rows->addWidget(m_message);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(buildChart(), 1);
    columns->addWidget(buildSide());
    rows->addLayout(columns, 1);
    m_files = new MarksFiles(m_workspace, *m_message, this);
    m_menu = new ChartMenu(m_workspace.theme, this);
    connectParts();
    connectMenu();
    m_menu->hearKeysIn(this);
}

MarksDesk::~MarksDesk()
{
    delete m_presenter; // it shows what this desk has
}

QWidget *MarksDesk::buildChart()
{
    auto *card = new Card;
    auto *stage = new QWidget;
    auto *rows = new QVBoxLayout(stage);
    rows->setContentsMargins(12, 0, 8, 10);
    m_plot = new MarksPlot(m_workspace.theme, m_workspace.words);
    m_note = new TextLabel(TextKind::Small);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(m_plot, 1);
    rows->addWidget(m_note);
    m_empty = new EmptyState(m_workspace.theme.icon(u"explore"_s), {}, {});
    auto *frame = new QVBoxLayout(card);
    frame->setContentsMargins(1, 8, 1, 1);
    frame->addWidget(new FilterBar(m_workspace)); // also where the filters leave nothing to draw
    m_stack = new QStackedLayout;
    frame->addLayout(m_stack, 1); // first: it shows what is added, which else is a window of its own
    m_stack->addWidget(stage);
    m_stack->addWidget(m_empty);
    return card;
}

QWidget *MarksDesk::buildSide()
{
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(8);
    m_form = new ChartForm(m_workspace);
    m_pin = new QPushButton(tr("Pin to report"));
    m_pin->setProperty("primary", true);
    m_copy = new QPushButton(m_workspace.theme.icon(u"copy"_s), tr("Copy"));
    m_copy->setToolTip(tr("Copy the chart as a picture"));
    m_save = new QPushButton(m_workspace.theme.icon(u"image"_s), tr("Save as…"));
    m_save->setToolTip(tr("Save the chart as PNG, SVG or PDF"));
    m_data = new QPushButton(m_workspace.theme.icon(u"table"_s), tr("Data as CSV…"));
    m_data->setToolTip(tr("Save the numbers behind the chart"));
    m_present = new QPushButton(m_workspace.theme.icon(u"explore"_s), tr("Present"));
    m_present->setToolTip(tr("The chart alone on the whole screen (F5)"));
    connect(m_present, &QPushButton::clicked, this, &MarksDesk::present);
    auto *files = new QHBoxLayout;
    files->addWidget(m_copy);
    files->addWidget(m_save);
    rows->addWidget(m_form);
    rows->addSpacing(12);
    rows->addWidget(m_pin);
    rows->addLayout(files);
    rows->addWidget(m_data);
    rows->addWidget(m_present);
    rows->addStretch();
    return makeSidePanel(body, panelWidth);
}

void MarksDesk::connectParts()
{
    connect(m_form, &ChartForm::changed, this, [this](ChartSpec spec, const QString &field) {
        spec.window.reset();
        m_edits.edit(
            tr("Change the chart"), [&spec](ChartSpec &chart) { chart = spec; }, field);
    });
    connect(m_plot, &MarksPlot::windowChosen, this, [this] {
        m_edits.edit(
            tr("Move in the chart"), [window = m_plot->window()](ChartSpec &chart) { chart.window = window; },
            u"window"_s);
    });
    connect(m_plot, &MarksPlot::readingChosen, this, &MarksDesk::chooseReading);
    connect(m_plot, &MarksPlot::markChosen, this, &MarksDesk::choose);
    connect(m_plot, &MarksPlot::menuWanted, this, &MarksDesk::showMenu);
    connect(m_pin, &QPushButton::clicked, this, &MarksDesk::pin);
    connect(m_copy, &QPushButton::clicked, m_menu->copy, &QAction::trigger);
    connect(m_save, &QPushButton::clicked, m_menu->save, &QAction::trigger);
    connect(m_data, &QPushButton::clicked, m_menu->saveData, &QAction::trigger);
}

void MarksDesk::update(const RecipeResultPtr &result)
{
    const ChartSpec &spec = *m_workspace.document.state().chart;
    m_workspace.selection.fitFilter(result->table.rowCount());
    m_plot->setWindow(spec.window);
    showPin();
    ChartSpec asked = spec;
    asked.window.reset();
    // One limit for what is said here and what a de-identified report hides.
    const SmallCells small{m_workspace.document.state().report->smallCellLimit};
    if (result == m_result && asked == m_spec && m_workspace.selection.filter() == m_rows && small == m_small)
        return;
    m_small = small;
    m_result = result;
    m_spec = asked;
    m_rows = m_workspace.selection.filter();
    if (const ChartKind *kind = chartKind(spec.kind)) {
        m_header->setTitle(m_workspace.words.text(kind->name));
        m_header->setSentence(m_workspace.words.text(kind->purpose));
    }
    m_form->show(spec, result->table);
    gather();
}

void MarksDesk::gather()
{
    m_gather.start<ChartData>(
        [result = m_result, spec = m_spec, rows = m_rows, small = m_small,
         rules = m_workspace.document.rulesForSetting()](Progress &progress) {
            return chartData(filteredTable(result->table, rows), spec, rules, small, progress);
        },
        [this](const Result<ChartData> &gathered) { accept(gathered); });
    m_workspace.jobs.watch(m_gather, tr("Drawing the chart …"));
}

void MarksDesk::accept(const Result<ChartData> &gathered)
{
    for (QPushButton *button : {m_copy, m_save, m_data, m_present})
        button->setEnabled(gathered.has_value());
    if (!gathered) {
        m_shown = {};
        showPin();
        m_empty->setText(gathered.error().message, gathered.error().hint);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_shown = *gathered;
    m_shown.note = chartNote(m_shown, dataVersion(m_result->table, *m_workspace.document.state().recipe),
                             m_workspace.words);
    if (m_rows.rows)
        m_shown.note += u'\n' + m_workspace.words.text(rowFilterPhrase(m_rows));
    m_header->setTitle(m_shown.title(m_workspace.words)); // may say whose it is
    m_plot->setMarks(m_shown.marks);
    m_note->setText(m_shown.note);
    m_stack->setCurrentIndex(0);
    showPin();
    showPresented();
}

} // namespace sphygma
