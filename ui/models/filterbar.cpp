// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterbar.h"

#include "app/base/numbertext.h"
#include "ui/models/filterchips.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sphygma {

FilterBar::FilterBar(Workspace &workspace, bool ofChart, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_row(new QHBoxLayout(this))
    , m_keep(new QPushButton(workspace.theme.icon(u"eye"_s), tr("Keep only these")))
    , m_hide(new QPushButton(workspace.theme.icon(u"minus"_s), tr("Hide these")))
    , m_clear(new QPushButton(workspace.theme.icon(u"close"_s), {}))
{
    setAccessibleName(tr("Filters and selection"));
    m_row->setContentsMargins(4, 0, 8, 0);
    m_row->setSpacing(6);
    m_row->addWidget(new FilterChips(workspace, ofChart));
    m_row->addStretch();
    m_keep->setToolTip(tr("Show only the selected rows, in the table and in the charts"));
    m_hide->setToolTip(tr("Show table and charts without the selected rows"));
    m_clear->setToolTip(tr("Select nothing (Esc)"));
    for (QPushButton *button : {m_keep, m_hide, m_clear}) {
        button->setProperty("flat", true);
        m_row->addWidget(button);
    }
    Selection &selection = workspace.selection;
    connect(m_keep, &QPushButton::clicked, &selection, [&selection] { selection.narrow(true); });
    connect(m_hide, &QPushButton::clicked, &selection, [&selection] { selection.narrow(false); });
    connect(m_clear, &QPushButton::clicked, &selection, &Selection::clear);
    connect(&selection, &Selection::changed, this, &FilterBar::showSelection);
    setMinimumHeight(m_keep->sizeHint().height()); // the chart must not jump when something is selected
    showSelection();
}

void FilterBar::addTool(QWidget *tool)
{
    m_row->insertWidget(0, tool);
    m_row->insertSpacing(1, 8);
}

void FilterBar::showSelection()
{
    const auto &rows = m_workspace.selection.rows();
    for (QPushButton *button : {m_keep, m_hide, m_clear})
        button->setVisible(rows != nullptr);
    m_clear->setText(
        tr("Clear selection (%1)").arg(readableNumber(rows ? static_cast<qint64>(rows->count()) : 0)));
}

} // namespace sphygma
