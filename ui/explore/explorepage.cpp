// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorepage.h"

#include "app/base/numbertext.h"
#include "ui/charts/agepressurechart.h"
#include "ui/charts/plottools.h"
#include "ui/explore/chartfiles.h"
#include "ui/explore/chartmenu.h"
#include "ui/explore/chartpin.h"
#include "ui/explore/explorepanel.h"
#include "ui/explore/presenter.h"
#include "ui/explore/sidepanel.h"
#include "ui/models/filterbar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"

#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int panelWidth = 288;

ExplorePage::ExplorePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace.document.rules())
    , m_edits(workspace.document)
{
    build();
    connectModel();
    connectPanel();
    connectChart(*m_chart);
    connectMenu();
    m_menu->hearKeysIn(this);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &ExplorePage::showState);
    connect(&workspace.document, &ProjectDocument::resultChanged, this, &ExplorePage::gather);
    connect(&workspace.selection, &Selection::changed, this, &ExplorePage::showSelection);
    connect(&workspace.selection, &Selection::filterChanged, this, &ExplorePage::showState);
    showState();
    showSelection();
}

ExplorePage::~ExplorePage()
{
    delete m_presenter; // it talks to this page
}

void ExplorePage::build()
{
    auto *body = buildBody();
    m_empty = new EmptyState(m_workspace.theme.icon(u"explore"_s), {}, {}, tr("Go to Data"));
    connect(m_empty, &EmptyState::actionPressed, this, [this] { emit goTo(Stage::Data); });
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(body);
    m_stack->addWidget(m_empty);
    m_menu = new ChartMenu(m_workspace.theme, this);
    m_files = new ChartFiles(m_workspace, *m_message, this);
}

QWidget *ExplorePage::buildBody()
{
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(20, 18, 20, 20);
    rows->setSpacing(14);
    m_header = new PageHeader(tr("Age and blood pressure"));
    rows->addWidget(m_header);
    m_message = new MessageBar(m_workspace.theme.icon(u"close"_s));
    rows->addWidget(m_message);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(buildChart(), 1);
    columns->addWidget(buildSide());
    rows->addLayout(columns, 1);
    return body;
}

QWidget *ExplorePage::buildChart()
{
    auto *card = new Card;
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(12, 8, 8, 8);
    rows->setSpacing(4);
    auto *filters = new FilterBar(m_workspace);
    m_chart = new AgePressureChart(m_workspace.theme, m_workspace.words);
    m_tools = new PlotTools(m_workspace.theme, card);
    filters->addTool(m_tools);
    rows->addWidget(filters);
    rows->addWidget(m_chart, 1);
    return card;
}

QWidget *ExplorePage::buildSide()
{
    m_panel = new ExplorePanel(m_workspace);
    return makeSidePanel(m_panel, panelWidth);
}

void ExplorePage::showState()
{
    if (spec().kind != ChartSpec().kind && m_workspace.document.result())
        return; // another chart is shown
    const ProjectState &state = m_workspace.document.state();
    if (!m_model.data() || spec().pressure == m_model.pressure())
        showSpec(); // else the points must be there before the axis is renamed
    m_panel->showSpec(spec(), *state.guideline);
    gather();
    showPin();
    if (spec().threshold != m_countedThreshold)
        countShare(spec().threshold);
}

void ExplorePage::showSpec()
{
    const Guideline *guideline = m_workspace.document.rulesForSetting()->guideline(spec().guideline);
    m_chart->setSpec(spec(), guideline);
    if (presented())
        presented()->setSpec(spec(), guideline);
}

void ExplorePage::showEmpty(const QString &title, const QString &sentence)
{
    m_empty->setText(title, sentence);
    m_stack->setCurrentWidget(m_empty);
}

void ExplorePage::gather()
{
    const RecipeResultPtr result = m_workspace.document.result();
    if (!result) {
        m_model.clear();
        return m_workspace.document.isEmpty()
            ? showEmpty(tr("There is no chart yet"), tr("Open a file with ages and blood pressures first."))
            : showEmpty(tr("One moment"), tr("The table is being prepared."));
    }
    if (spec().kind != ChartSpec().kind)
        return;
    m_workspace.selection.fitFilter(result->table.rowCount());
    const auto &selected = m_workspace.selection.rows();
    if (selected && selected->size() != result->table.rowCount())
        m_workspace.selection.clear(); // likewise
    m_model.update(result, spec(), m_workspace.selection.filter(),
                   {m_workspace.document.state().report->smallCellLimit});
    findCategories();
}

void ExplorePage::findCategories()
{
    constexpr qsizetype mostValues = 12;
    const RecipeResultPtr result = m_workspace.document.result();
    if (result == m_categorised)
        return;
    m_categorised = result;
    m_categories.start<QList<CategoryColumn>>(
        [table = result->table](Progress &progress) { return categoryColumns(table, mostValues, progress); },
        [this](const Result<QList<CategoryColumn>> &columns) {
            if (columns)
                m_panel->setCategories(*columns);
        });
}

void ExplorePage::showData()
{
    m_stack->setCurrentIndex(0);
    showSpec();
    showContent(*m_chart);
    if (presented())
        showContent(*presented());
    m_panel->showNumbers(*m_model.data());
    m_panel->showObstacles({});
    showPin(); // rows chosen in another file may have been let go
    showHeader();
    countShare(spec().threshold);
}

void ExplorePage::showHeader()
{
    const ExploreData &shown = *m_model.data();
    const QString readings = readableNumber(shown.readings());
    const auto persons = shown.personCount;
    const QString count = persons > 0
        ? tr("%1 readings of %2 patients.").arg(readings, readableNumber(persons))
        : tr("%1 readings.").arg(readings);
    m_header->setSentence(
        count + u' '
        + tr("Drag to move, turn the wheel to zoom, hold Shift to select, double-click to see "
             "all. Drag the line to move the threshold."));
}

void ExplorePage::showPin()
{
    m_panel->showPin(isInReport(*m_workspace.document.state().report, spec()),
                     !m_workspace.selection.isFiltered());
}

void ExplorePage::pin()
{
    const ChartSpec chart = spec();
    const bool pinned = isInReport(*m_workspace.document.state().report, chart);
    m_workspace.document.edit(pinned ? tr("Take the chart out of the report")
                                     : tr("Pin the chart to the report"),
                              [&chart](ProjectState &state) { togglePin(state, chart); });
}

/// Which data and after how many steps: "data 3f2a91c04b17, 6 steps".
Phrase ExplorePage::dataNote() const
{
    const ProjectState &state = m_workspace.document.state();
    qint64 steps = 0;
    for (const RecipeEntry &entry : state.recipe->entries())
        steps += entry.enabled;
    const auto &lineage = m_model.data()->table.lineage();
    const QString version = lineage && !lineage->sources.isEmpty()
        ? QString::fromLatin1(lineage->sources.first().sha256.toHex().left(12))
        : QString();
    return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "data %1, %n steps"), {version}, steps);
}

} // namespace sphygma
