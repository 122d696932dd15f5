// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/missingcard.h"

#include "app/base/numbertext.h"
#include "ui/clean/missingmapview.h"
#include "ui/clean/stepgallery.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr qsizetype mostColumns = 10, mostPatterns = 8;

MissingCard::MissingCard(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextKind::CardTitle, tr("What is missing together"), card), 1);
    m_fill = new QPushButton(tr("&Fill gaps…"), card);
    m_fill->setAutoDefault(true);
    m_fill->setToolTip(tr("Simple values for the gaps of one column; a column of its own says which"));
    head->addWidget(m_fill);
    rows->addLayout(head);
    m_note = new TextLabel(TextKind::Note, {}, card);
    m_note->setWordWrap(true);
    rows->addWidget(m_note);
    m_map = new MissingMapView(card);
    rows->addWidget(m_map);
    connect(m_fill, &QPushButton::clicked, this,
            [this] { StepGallery::addStep(m_workspace, this, u"fillMissing"_s); });
    connect(m_map, &MissingMapView::rowsAsked, this, &MissingCard::rowsAsked);
}

void MissingCard::setTable(const Table &table)
{
    m_find.start<MissingMap>(
        [table](Progress &progress) { return missingMap(table, mostColumns, mostPatterns, progress); },
        [this](const Result<MissingMap> &map) {
            if (map)
                show(*map);
        });
}

void MissingCard::show(const MissingMap &map)
{
    QStringList notes;
    if (map.columns.isEmpty())
        notes += tr("No cell is missing.");
    else
        notes += tr("A filled square: the column is missing. Choose a line to see its rows.");
    if (map.otherRows > 0)
        notes += tr("%n row(s) have rarer patterns.", nullptr, static_cast<int>(map.otherRows));
    if (map.otherColumns > 0)
        notes += tr("%n further column(s) have gaps.", nullptr, static_cast<int>(map.otherColumns));
    m_note->setText(notes.join(u' '));
    m_fill->setVisible(!map.columns.isEmpty());
    m_map->setVisible(!map.columns.isEmpty());
    m_map->setMap(map);
}

} // namespace sphygma
