// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/tablechoice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace sphygma {

TableChoice::TableChoice(QWidget *parent) : QWidget(parent), m_tables(new QComboBox(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Table of this project"), this);
    label->setBuddy(m_tables);
    line->addWidget(label);
    line->addWidget(m_tables);
    line->addStretch();
    hide();
    connect(m_tables, &QComboBox::currentIndexChanged, this, &TableChoice::changed);
}

void TableChoice::list(const ProjectState &state)
{
    const int before = m_tables->currentIndex();
    const QSignalBlocker blocker(m_tables);
    m_tables->clear();
    m_tables->addItem(*state.name);
    for (const NamedTable &other : *state.otherTables)
        m_tables->addItem(other.name);
    m_tables->setCurrentIndex(before > 0 && before < m_tables->count() ? before : 0);
    setVisible(m_tables->count() > 1);
}

bool TableChoice::lists(const ProjectState &state) const
{
    return state.otherTables->size() + 1 == m_tables->count();
}

const NamedTable *TableChoice::other(const ProjectState &state) const
{
    const QList<NamedTable> &others = *state.otherTables;
    const qsizetype index = m_tables->currentIndex() - 1;
    return index >= 0 && index < others.size() ? &others[index] : nullptr;
}

} // namespace sphygma
