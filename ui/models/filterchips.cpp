// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterchips.h"

#include "app/analysis/agechart.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sphygma {

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

FilterChips::FilterChips(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_chips(new QHBoxLayout)
    , m_add(new QPushButton(workspace.theme.icon(u"filter"_s), tr("Filter")))
    , m_clear(new QPushButton(tr("Show all rows")))
    , m_menu(new QMenu(this))
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
    const QList<ChartFilter> &filters = m_workspace.document.state().chart->filters;
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
        connect(addChip(filterPhrase(filter)), &Chip::removed, this, [this, filter] {
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
    constexpr qsizetype mostValues = 12;
    const RecipeResultPtr result = m_workspace.document.result();
    if (!result)
        return;
    if (result == m_columnsOf)
        return fillMenu();
    m_find.start<QList<CategoryColumn>>(
        [table = result->table](Progress &progress) { return categoryColumns(table, mostValues, progress); },
        [this, result](const Result<QList<CategoryColumn>> &columns) {
            if (!columns)
                return;
            m_columns = *columns;
            m_columnsOf = result;
            fillMenu();
        });
    m_workspace.jobs.watch(m_find, tr("Looking at the columns …"));
}

static QStringList chosen(const QList<ChartFilter> &filters, const QString &column)
{
    for (const ChartFilter &filter : filters) {
        if (filter.column == column)
            return filter.values;
    }
    return {};
}

void FilterChips::fillMenu()
{
    m_menu->clear();
    for (const CategoryColumn &column : std::as_const(m_columns)) {
        QMenu *menu = m_menu->addMenu(column.name);
        const QStringList values = chosen(m_workspace.document.state().chart->filters, column.name);
        for (qsizetype i = 0; i < column.values.size(); ++i) {
            QAction *action = menu->addAction(column.labels[i]);
            action->setCheckable(true);
            action->setChecked(values.contains(column.values[i]));
            connect(
                action, &QAction::triggered, this,
                [this, name = column.name, value = column.values[i]](bool on) { toggle(name, value, on); });
        }
    }
    if (m_columns.isEmpty())
        m_menu->addAction(tr("No column has few different values"))->setEnabled(false);
    m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

/// A second value of a column lets more rows through; without its last one a filter is gone.
void FilterChips::toggle(const QString &column, const QString &value, bool on)
{
    edit(m_workspace, tr("Filter the rows"), [&](QList<ChartFilter> &filters) {
        QStringList values = chosen(filters, column);
        values.removeAll(value);
        if (on)
            values.append(value);
        const auto at = std::find_if(filters.begin(), filters.end(),
                                     [&](const ChartFilter &filter) { return filter.column == column; });
        if (at == filters.end())
            filters.append({column, values});
        else if (values.isEmpty())
            filters.erase(at);
        else
            at->values = values;
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
