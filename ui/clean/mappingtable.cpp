// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/mappingtable.h"

#include "ui/models/names.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

MappingTable::MappingTable(QList<ColumnMatch> matches, const Schema &columns, const Translator &words,
                           QWidget *parent)
    : QWidget(parent), m_matches(std::move(matches)), m_words(words)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 14);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int place = 0;
    for (const QString &text :
         {tr("In the recipe"), tr("Meaning"), tr("In the new file"), tr("How it was found")})
        grid->addWidget(new SectionLabel(text, this), 0, place++);
    for (qsizetype i = 0; i < m_matches.size(); ++i)
        addRow(*grid, i, columns);
    for (qsizetype i = 0; i < m_matches.size(); ++i)
        showHow(i);
}

static QString stepNumbers(const QList<qsizetype> &steps)
{
    QStringList numbers;
    for (const qsizetype step : steps)
        numbers.append(QString::number(step + 1));
    return numbers.join(u", "_s);
}

void MappingTable::addRow(QGridLayout &grid, qsizetype index, const Schema &columns)
{
    const ColumnMatch &match = m_matches[index];
    auto *name = new ElidedLabel(match.needed, Qt::ElideRight, this);
    name->setMinimumWidth(140);
    name->setToolTip(tr("Needed by step %1").arg(stepNumbers(match.steps)));
    auto *meaning =
        new ElidedLabel(match.role.isEmpty() ? QString() : roleName(match.role), Qt::ElideRight, this);
    meaning->setForegroundRole(QPalette::PlaceholderText);
    auto *combo = new QComboBox(this);
    combo->setObjectName(u"map:"_s + match.needed);
    combo->setAccessibleName(tr("Column for “%1”").arg(match.needed));
    combo->setMinimumWidth(200);
    combo->addItem(tr("(not in this file)"), QString());
    for (const ColumnInfo &info : columns)
        combo->addItem(info.name, info.name);
    combo->setCurrentIndex(qMax(0, combo->findData(match.column)));
    auto *how = new QHBoxLayout;
    m_how.append(how);
    const int row = grid.rowCount();
    grid.addWidget(name, row, 0);
    grid.addWidget(meaning, row, 1);
    grid.addWidget(combo, row, 2);
    grid.addLayout(how, row, 3);
    connect(combo, &QComboBox::activated, this,
            [this, index, combo] { choose(index, combo->currentData().toString()); });
}

void MappingTable::choose(qsizetype index, const QString &column)
{
    m_matches[index].column = column;
    m_matches[index].how = column.isEmpty() ? ColumnMatch::How::None : ColumnMatch::How::Chosen;
    for (qsizetype i = 0; i < m_matches.size(); ++i)
        showHow(i);
    emit changed();
}

bool MappingTable::isTakenTwice(const QString &column) const
{
    return !column.isEmpty()
        && std::count_if(m_matches.begin(), m_matches.end(),
                         [&](const ColumnMatch &match) { return match.column == column; })
        > 1;
}

void MappingTable::showHow(qsizetype index)
{
    while (QLayoutItem *item = m_how[index]->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ColumnMatch &match = m_matches[index];
    const QString text = m_words.text(matchText(match.how));
    if (isTakenTwice(match.column))
        m_how[index]->addWidget(new Chip(tr("Taken twice"), Tone::Warn, this));
    else if (match.how == ColumnMatch::How::None)
        m_how[index]->addWidget(new Chip(text, Tone::Warn, this));
    else
        m_how[index]->addWidget(new TextLabel(TextKind::Small, text, this));
    m_how[index]->addStretch();
}

int MappingTable::openCount() const
{
    return static_cast<int>(std::count_if(m_matches.begin(), m_matches.end(),
                                          [](const ColumnMatch &match) { return match.column.isEmpty(); }));
}

} // namespace sphygma
