// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/marksdesk.h"

#include "app/analysis/chart/chartkind.h"
#include "ui/charts/marksplot.h"
#include "ui/explore/chartform.h"
#include "ui/explore/chartpin.h"
#include "ui/explore/marksfiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int panelWidth = 288;

MarksDesk::MarksDesk(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
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
    connectParts();
}

MarksDesk::~MarksDesk() = default;

QWidget *MarksDesk::buildChart()
{
    auto *card = new Card;
    auto *stage = new QWidget;
    auto *rows = new QVBoxLayout(stage);
    rows->setContentsMargins(12, 12, 8, 10);
    m_plot = new MarksPlot(m_workspace.theme, m_workspace.words);
    m_note = new TextLabel(TextKind::Small);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows->addWidget(m_plot, 1);
    rows->addWidget(m_note);
    m_empty = new EmptyState(m_workspace.theme.icon(u"explore"_s), {}, {});
    m_stack = new QStackedLayout(card);
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_stack->addWidget(stage);
    m_stack->addWidget(m_empty);
    return card;
}

QWidget *MarksDesk::buildSide()
{
    auto *side = new Card;
    side->setFixedWidth(panelWidth);
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
    auto *files = new QHBoxLayout;
    files->addWidget(m_copy);
    files->addWidget(m_save);
    rows->addWidget(m_form);
    rows->addSpacing(12);
    rows->addWidget(m_pin);
    rows->addLayout(files);
    rows->addWidget(m_data);
    rows->addStretch();
    auto *scroll = new QScrollArea; // on a small screen the actions must stay within reach
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // QScrollArea has set it
    auto *frame = new QVBoxLayout(side);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scroll);
    return side;
}

void MarksDesk::connectParts()
{
    connect(m_form, &ChartForm::changed, this, [this](ChartSpec spec, const QString &field) {
        spec.window.reset();
        edit(tr("Change the chart"), spec, field);
    });
    connect(m_plot, &MarksPlot::windowChosen, this, [this] {
        ChartSpec spec = *m_workspace.document.state().chart;
        spec.window = m_plot->window();
        edit(tr("Move in the chart"), spec, u"window"_s);
    });
    connect(m_plot, &MarksPlot::readingChosen, this, [this](qint64 row) {
        RowSet rows(m_result->table.rowCount());
        rows.insert(row);
        m_workspace.selection.set(std::move(rows));
    });
    connect(m_pin, &QPushButton::clicked, this, &MarksDesk::pin);
    const auto spec = [this]() -> const ChartSpec & { return *m_workspace.document.state().chart; };
    connect(m_copy, &QPushButton::clicked, this, [this, spec] { m_files->copy(spec(), m_shown); });
    connect(m_save, &QPushButton::clicked, this, [this, spec] { m_files->save(spec(), m_shown); });
    connect(m_data, &QPushButton::clicked, this, [this] { m_files->saveData(m_shown); });
}

/// One undoable step; edits of the same \a field that follow each other are one.
void MarksDesk::edit(const QString &text, const ChartSpec &spec, const QString &field)
{
    if (field != m_gestureField)
        m_gesture = m_workspace.document.newGesture();
    m_gestureField = field;
    m_workspace.document.edit(text, [&spec](ProjectState &state) { state.chart = spec; },
                              {u"chart"_s, field, m_gesture});
}

void MarksDesk::update(const RecipeResultPtr &result)
{
    const ChartSpec &spec = *m_workspace.document.state().chart;
    m_plot->setWindow(spec.window);
    const bool pinned = isInReport(*m_workspace.document.state().report, spec);
    m_pin->setText(pinned ? tr("Take out of the report") : tr("Pin to report"));
    m_pin->setProperty("primary", !pinned);
    m_pin->update();
    ChartSpec asked = spec;
    asked.window.reset();
    if (result == m_result && asked == m_spec)
        return;
    m_result = result;
    m_spec = asked;
    if (const ChartKind *kind = chartKind(spec.kind)) {
        m_header->setTitle(m_workspace.words.text(kind->name));
        m_header->setSentence(m_workspace.words.text(kind->purpose));
    }
    m_form->show(spec, result->table);
    gather();
}

void MarksDesk::gather()
{
    SmallCells small;
    small.limit = m_workspace.settings.value(smallCellLimit);
    m_gather.start<ChartData>(
        [result = m_result, spec = m_spec, small, rules = m_workspace.document.rulesForSetting()](
            Progress &progress) { return chartData(result->table, spec, rules, small, progress); },
        [this](const Result<ChartData> &gathered) { accept(gathered); });
    m_workspace.jobs.watch(m_gather, tr("Drawing the chart …"));
}

void MarksDesk::accept(const Result<ChartData> &gathered)
{
    for (QPushButton *button : {m_pin, m_copy, m_save, m_data})
        button->setEnabled(gathered.has_value());
    if (!gathered) {
        m_shown = {};
        m_empty->setText(gathered.error().message, gathered.error().hint);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_shown = *gathered;
    m_shown.note = chartNote(m_shown, dataVersion(m_result->table, *m_workspace.document.state().recipe),
                             m_workspace.words);
    m_plot->setMarks(m_shown.marks);
    m_note->setText(m_shown.note);
    m_stack->setCurrentIndex(0);
}

void MarksDesk::pin()
{
    const ChartSpec spec = *m_workspace.document.state().chart;
    const bool pinned = isInReport(*m_workspace.document.state().report, spec);
    m_workspace.document.edit(pinned ? tr("Take the chart out of the report")
                                     : tr("Pin the chart to the report"),
                              [&spec](ProjectState &state) { togglePin(state, spec); });
}

} // namespace sphygma
