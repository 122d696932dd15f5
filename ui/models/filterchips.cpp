// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterchips.h"

#include "app/analysis/agechart.h"
#include "ui/models/daysdialog.h"
#include "ui/models/filterdialogs.h"
#include "ui/models/tickmenu.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr qsizetype mostTicks = 12; // in a menu; more are searched in a list

static void edit(Workspace &workspace, const QString &text,
                 const std::function<void(QList<ChartFilter> &)> &change)
{
    workspace.document.edit(text, [&change](ProjectState &state) {
        state.chart.change([&change](ChartSpec &spec) {
            change(spec.filters);
            spec.window.reset(); // what is left may lie elsewhere
        });
    });
}

FilterChips::FilterChips(Workspace &workspace, bool ofChart, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_chips(new QHBoxLayout)
    , m_add(new QPushButton(workspace.theme.icon(u"filter"_s), tr("Filter")))
    , m_clear(new QPushButton(tr("Show all rows")))
    , m_menu(new TickMenu(this))
    , m_ofChart(ofChart)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    m_chips->setSpacing(6);
    m_add->setToolTip(tr("Show only some rows, in the table and in the charts"));
    m_clear->setToolTip(tr("Remove every filter"));
    for (QPushButton *button : {m_add, m_clear})
        button->setProperty("flat", true);
    row->addWidget(m_add);
    row->addLayout(m_chips);
    row->addWidget(m_clear);
    connect(m_add, &QPushButton::clicked, this, &FilterChips::openMenu);
    connect(m_clear, &QPushButton::clicked, this, [this] { clearFilters(m_workspace); });
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &FilterChips::showFilters);
    connect(&workspace.document, &ProjectDocument::resultChanged, this, &FilterChips::showFilters);
    connect(&workspace.selection, &Selection::filterChanged, this, &FilterChips::showFilters);
    m_clear->hide();
    showFilters();
}

Chip *FilterChips::addChip(const Phrase &text)
{
    auto *chip = new Chip(m_workspace.words.text(text));
    chip->setRemovable(true);
    chip->setToolTip(tr("Remove this filter"));
    m_chips->addWidget(chip);
    return chip;
}

void FilterChips::showFilters()
{
    m_add->setEnabled(m_workspace.document.result() != nullptr);
    const ChartSpec &chart = *m_workspace.document.state().chart;
    const QList<ChartFilter> filters = m_ofChart ? chart.filters : chart.sharedFilters();
    const RowFilter &rows = m_workspace.selection.filter();
    if (filters == m_shown && rows == m_shownRows)
        return; // the chips keep the focus
    m_shown = filters;
    m_shownRows = rows;
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater(); // its own click may have brought us here
        item->widget()->hide();
        delete item;
    }
    for (const ChartFilter &filter : filters) {
        const Phrase said = filterPhrase(filter);
        Chip *chip = addChip(
            filter.onlyHere ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (only this chart)"), {nested(said)})
                            : said);
        connect(chip, &Chip::removed, this, [this, filter] {
            edit(m_workspace, tr("Remove a filter"),
                 [filter](QList<ChartFilter> &all) { all.removeOne(filter); });
        });
    }
    if (rows.rows)
        connect(addChip(rowFilterPhrase(rows)), &Chip::removed, &m_workspace.selection,
                &Selection::clearFilter);
    m_clear->setVisible(m_chips->count() > 1);
}

/// The columns are looked for when they are asked for: each of ten million cells is looked at.
void FilterChips::openMenu()
{
    const RecipeResultPtr result = m_workspace.document.result();
    if (!result)
        return;
    if (result == m_columnsOf)
        return fillMenu();
    m_find.start<QList<FilterColumn>>(
        [table = result->table](Progress &progress) { return filterColumns(table, mostTicks, progress); },
        [this, result](const Result<QList<FilterColumn>> &columns) {
            if (!columns)
                return;
            m_columns = *columns;
            m_columnsOf = result;
            fillMenu();
        });
    m_workspace.jobs.watch(m_find, tr("Looking at the columns …"));
}

static bool isSame(const ChartFilter &filter, const QString &column, bool range)
{
    return filter.column == column && filter.isRange() == range;
}

ChartFilter FilterChips::filterOf(const QString &column, bool range) const
{
    for (const ChartFilter &filter : m_workspace.document.state().chart->filters) {
        if (isSame(filter, column, range))
            return filter;
    }
    ChartFilter none{column, {}};
    none.onlyHere = m_onlyHere;
    return none;
}

void FilterChips::fillMenu()
{
    m_menu->clear();
    qDeleteAll(
        m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves the menus of columns
    for (const FilterColumn &column : std::as_const(m_columns))
        addColumn(column);
    if (m_columns.isEmpty())
        m_menu->addAction(tr("No column tells rows apart"))->setEnabled(false);
    if (m_ofChart && !m_columns.isEmpty()) {
        m_menu->addSeparator();
        QAction *only = m_menu->addTick(tr("What I tick now: only in this chart"), m_onlyHere);
        connect(only, &QAction::triggered, this, [this](bool on) { m_onlyHere = on; });
    }
    m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void FilterChips::addColumn(const FilterColumn &column)
{
    if (column.values.isEmpty() || column.values.size() > mostTicks)
        return addDialog(*m_menu, column.name + u" …"_s, column, column.values.isEmpty());
    auto *menu = new TickMenu(column.name, m_menu);
    m_menu->addMenu(menu);
    const QStringList values = filterOf(column.name, false).values;
    for (qsizetype i = 0; i < column.values.size(); ++i) {
        QAction *tick = menu->addTick(column.labels[i], values.contains(column.values[i]));
        connect(tick, &QAction::triggered, this,
                [this, name = column.name, value = column.values[i]](bool on) { toggle(name, value, on); });
    }
    if (column.range) {
        menu->addSeparator();
        addDialog(*menu, tr("From … to …"), column, true);
    }
}

void FilterChips::addDialog(QMenu &menu, const QString &text, const FilterColumn &column, bool range)
{
    connect(menu.addAction(text), &QAction::triggered, this, [this, column, range] {
        const ChartFilter now = filterOf(column.name, range);
        FilterDialog *dialog = nullptr;
        if (!range)
            dialog = new ValuesDialog(column, now, m_ofChart, this);
        else if (column.range)
            dialog = new RangeDialog(m_workspace, column, now, m_ofChart, this);
        else
            dialog = new DaysDialog(m_workspace, column, now, m_ofChart, this);
        connect(dialog, &QDialog::accepted, this, [this, dialog] { setFilter(dialog->filter()); });
        dialog->open();
    });
}

/// A second value of a column lets more rows through; without its last one a filter is gone.
void FilterChips::toggle(const QString &column, const QString &value, bool on)
{
    ChartFilter filter = filterOf(column, false);
    filter.onlyHere = m_onlyHere;
    filter.values.removeAll(value);
    if (on)
        filter.values.append(value);
    setFilter(filter);
}

void FilterChips::setFilter(const ChartFilter &filter)
{
    edit(m_workspace, tr("Filter the rows"), [&](QList<ChartFilter> &filters) {
        const auto at = std::find_if(filters.begin(), filters.end(), [&](const ChartFilter &other) {
            return isSame(other, filter.column, filter.isRange());
        });
        if (at == filters.end())
            filters.append(filter);
        else if (filter.isEmpty())
            filters.erase(at);
        else
            *at = filter;
    });
}

void clearFilters(Workspace &workspace)
{
    if (!workspace.document.state().chart->filters.isEmpty()) {
        edit(workspace, FilterChips::tr("Remove every filter"),
             [](QList<ChartFilter> &filters) { filters.clear(); });
    }
    workspace.selection.clearFilter();
}

} // namespace sphygma
