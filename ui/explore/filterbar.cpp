// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/filterbar.h"

#include "app/base/numbertext.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sphygma {

FilterBar::FilterBar(const Theme &theme, const Translator &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_row(new QHBoxLayout(this))
    , m_chips(new QHBoxLayout)
    , m_keep(new QPushButton(theme.icon(u"eye"_s), tr("Keep only these")))
    , m_hide(new QPushButton(theme.icon(u"minus"_s), tr("Hide these")))
    , m_clear(new QPushButton(theme.icon(u"close"_s), {}))
{
    setAccessibleName(tr("Filters and selection"));
    m_row->setContentsMargins(4, 0, 8, 0);
    m_row->setSpacing(6);
    m_row->addLayout(m_chips);
    m_row->addStretch();
    m_keep->setToolTip(tr("Show only the selected rows in the chart"));
    m_hide->setToolTip(tr("Show the chart without the selected rows"));
    m_clear->setToolTip(tr("Select nothing (Esc)"));
    for (QPushButton *button : {m_keep, m_hide, m_clear}) {
        button->setProperty("flat", true);
        m_row->addWidget(button);
    }
    connect(m_keep, &QPushButton::clicked, this, &FilterBar::keepPressed);
    connect(m_hide, &QPushButton::clicked, this, &FilterBar::hidePressed);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearPressed);
    setMinimumHeight(m_keep->sizeHint().height()); // the chart must not jump when something is selected
    setSelected(0);
}

void FilterBar::addTool(QWidget *tool)
{
    m_row->insertWidget(0, tool);
    m_row->insertSpacing(1, 8);
}

void FilterBar::setFilters(const QList<ChartFilter> &filters, const RowFilter &rowFilter)
{
    if (filters == m_filters && rowFilter == m_rowFilter)
        return; // the chips keep the focus
    m_filters = filters;
    m_rowFilter = rowFilter;
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater(); // its own click may have brought us here
        item->widget()->hide();
        delete item;
    }
    const auto add = [this](const Phrase &text) {
        auto *chip = new Chip(m_words.text(text));
        chip->setRemovable(true);
        chip->setToolTip(tr("Remove this filter"));
        m_chips->addWidget(chip);
        return chip;
    };
    for (qsizetype i = 0; i < filters.size(); ++i)
        connect(add(filterPhrase(filters[i])), &Chip::removed, this, [this, i] { emit filterRemoved(i); });
    if (rowFilter.rows)
        connect(add(rowFilterPhrase(rowFilter)), &Chip::removed, this, &FilterBar::rowFilterRemoved);
}

void FilterBar::setSelected(qint64 rows)
{
    for (QPushButton *button : {m_keep, m_hide, m_clear})
        button->setVisible(rows > 0);
    m_clear->setText(tr("Clear selection (%1)").arg(readableNumber(rows)));
}

} // namespace sphygma
