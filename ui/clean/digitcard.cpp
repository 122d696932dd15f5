// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/digitcard.h"

#include "app/base/translator.h"
#include "ui/clean/scorebars.h"
#include "ui/models/names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

DigitCard::DigitCard(QWidget *parent)
    : QWidget(parent)
    , m_column(new QComboBox(this))
    , m_by(new QComboBox(this))
    , m_bars(new ScoreBars(this))
    , m_note(new TextLabel(TextKind::Small, {}, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextKind::CardTitle, tr("Digit preference"), card), 1);
    m_column->setAccessibleName(tr("Pressure"));
    m_by->setAccessibleName(tr("Grouped by"));
    head->addWidget(m_column);
    head->addWidget(m_by);
    rows->addLayout(head);
    rows->addWidget(m_bars);
    m_note->setText(tr("Score 100·√(χ² / (N·(k−1))) of the last digits of whole numbers: 0 none, 10 mild, 20 "
                       "marked, 100 all on one digit. Groups of fewer than 50 readings are left out."));
    m_note->setWordWrap(true);
    rows->addWidget(m_note);
    connect(m_column, &QComboBox::currentIndexChanged, this, &DigitCard::show);
    connect(m_by, &QComboBox::currentIndexChanged, this, &DigitCard::show);
}

QString DigitCard::groupName(const QString &role)
{
    if (role.isEmpty())
        return tr("all together");
    return role == "month"_L1 ? tr("by month") : tr("by: %1").arg(roleName(role));
}

void DigitCard::setIndicators(const QList<IndicatorPair> &pairs)
{
    m_digits.clear();
    QStringList columns, groups;
    for (const IndicatorPair &pair : pairs) {
        if (!pair.after || pair.after->kind != "A3"_L1 || !pair.after->value)
            continue;
        m_digits += *pair.after;
        columns += pair.after->columns.value(0);
        groups += pair.after->detail.section(u'=', 0, 0);
    }
    columns.removeDuplicates();
    groups.removeDuplicates();
    setVisible(!m_digits.isEmpty());
    {
        const QSignalBlocker first(m_column), second(m_by);
        const QString column = m_column->currentText(), group = m_by->currentData().toString();
        m_column->clear();
        m_by->clear();
        m_column->addItems(columns);
        for (const QString &role : std::as_const(groups))
            m_by->addItem(groupName(role), role);
        m_column->setCurrentIndex(qMax(0, m_column->findText(column)));
        m_by->setCurrentIndex(qMax(0, m_by->findData(group)));
    }
    m_by->setVisible(m_by->count() > 1);
    show();
}

void DigitCard::show()
{
    QList<ScoreBars::Bar> bars;
    const QString by = m_by->currentData().toString();
    for (const Indicator &indicator : std::as_const(m_digits)) {
        if (indicator.columns.value(0) != m_column->currentText())
            continue;
        const QString group = indicator.detail.section(u'=', 0, 0);
        if (group.isEmpty())
            bars.prepend({tr("All"), *indicator.value, indicator.denominator});
        else if (group == by)
            bars.append({indicator.detail.section(u'=', 1), *indicator.value, indicator.denominator});
    }
    if (by != "month"_L1 && bars.size() > 1)
        std::stable_sort(bars.begin() + 1, bars.end(),
                         [](const auto &a, const auto &b) { return a.score > b.score; });
    m_bars->setBars(bars.first(qMin(mostBars, bars.size())));
}

} // namespace sphygma
