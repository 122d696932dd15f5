// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plottools.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sphygma {

PlotTools::PlotTools(const Theme &theme, QWidget *scope, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    struct Entry
    {
        PlotTool tool;
        QString icon, name, help;
        Qt::Key key;
    };
    const Entry entries[]{
        {PlotTool::Move, u"hand"_s, tr("Move"), tr("Drag to move the chart"), Qt::Key_V},
        {PlotTool::Zoom, u"zoom-in"_s, tr("Zoom"), tr("Drag a rectangle to zoom into it"), Qt::Key_Z},
        {PlotTool::Rectangle, u"select-rectangle"_s, tr("Select a rectangle"),
         tr("Drag a rectangle to select its points; Ctrl adds, Alt removes"), Qt::Key_R},
        {PlotTool::Lasso, u"select-lasso"_s, tr("Select with a lasso"),
         tr("Draw around points to select them; Ctrl adds, Alt removes"), Qt::Key_L},
        {PlotTool::Ages, u"select-range"_s, tr("Select ages"),
         tr("Drag from one age to another to select all points between"), Qt::Key_A},
    };
    setAccessibleName(tr("What the mouse does in the chart"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    for (const Entry &entry : entries) {
        auto *button = new QToolButton;
        button->setIcon(theme.icon(entry.icon));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setAccessibleName(entry.name);
        button->setToolTip(tr("%1 (%2)").arg(entry.help, QKeySequence(entry.key).toString()));
        m_group->addButton(button, static_cast<int>(entry.tool));
        row->addWidget(button);
        auto *key =
            new QShortcut(QKeySequence(entry.key), scope, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, button, &QToolButton::click);
    }
    choose(PlotTool::Move);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { emit chosen(static_cast<PlotTool>(id)); });
}

PlotTool PlotTools::current() const
{
    return static_cast<PlotTool>(m_group->checkedId());
}

void PlotTools::choose(PlotTool tool)
{
    m_group->button(static_cast<int>(tool))->setChecked(true);
}

} // namespace sphygma
