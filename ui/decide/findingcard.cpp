// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/findingcard.h"

#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

FindingCard::FindingCard(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);

    auto *head = new QHBoxLayout;
    m_title = new TextLabel(TextKind::CardTitle);
    m_title->setWordWrap(true);
    m_pin = new QPushButton;
    m_pin->setObjectName(u"pin"_s);
    head->addWidget(m_title, 1);
    head->addWidget(m_pin, 0, Qt::AlignTop);
    column->addLayout(head);

    auto *figure = new QHBoxLayout;
    figure->setSpacing(12);
    m_figure = new TextLabel(TextKind::Hero);
    m_figure->setObjectName(u"keyFigure"_s);
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label = new Chip;
    m_label->setObjectName(u"findingLabel"_s);
    m_label->setFocusPolicy(Qt::NoFocus);
    figure->addWidget(m_figure);
    figure->addWidget(m_label);
    figure->addStretch();
    column->addLayout(figure);

    m_picture = new QVBoxLayout;
    m_sentences = new QVBoxLayout;
    m_sentences->setSpacing(6);
    m_rows = new QGridLayout;
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(0, 1);
    m_source = new TextLabel(TextKind::Small);
    m_source->setWordWrap(true);
    column->addLayout(m_picture);
    column->addLayout(m_sentences);
    column->addSpacing(4);
    column->addLayout(m_rows);
    column->addSpacing(4);
    column->addWidget(m_source);

    connect(m_pin, &QPushButton::clicked, this, &FindingCard::togglePin);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &FindingCard::showPin);
}

void FindingCard::setPicture(QWidget *widget)
{
    m_picture->addWidget(widget);
}

static void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

static Tone toneOf(const QString &labelId)
{
    if (labelId == u"high"_s)
        return Tone::Warn;
    return labelId == u"normal"_s ? Tone::Ok : Tone::Neutral;
}

void FindingCard::show(const PinnedFinding &pin)
{
    const Translator &words = m_workspace.words;
    const Finding &finding = pin.finding;
    m_shown = pin;
    setObjectName(u"finding:"_s + finding.id);
    setAccessibleName(words.text(finding.title));
    m_title->setText(words.text(finding.title));
    m_figure->setText(words.text(finding.keyFigure));
    m_figure->setVisible(!finding.keyFigure.isEmpty());
    m_label->setText(words.text(finding.label));
    m_label->setTone(toneOf(finding.labelId));
    m_label->setVisible(!finding.label.isEmpty());
    fillSentences(finding);
    fillRows(finding);
    m_source->setText(words.text(finding.source));
    m_source->setVisible(!finding.source.isEmpty());
    showPin();
}

void FindingCard::fillSentences(const Finding &finding)
{
    clear(m_sentences);
    for (const Phrase &sentence : finding.sentences) {
        auto *line = new TextLabel(TextKind::Body, m_workspace.words.text(sentence));
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_sentences->addWidget(line);
    }
}

void FindingCard::fillRows(const Finding &finding)
{
    clear(m_rows);
    if (!m_rowsShown)
        return;
    int row = 0;
    for (const auto &[label, value] : finding.rows) {
        auto *name = new TextLabel(TextKind::Note, m_workspace.words.text(label));
        auto *figure = new TextLabel(TextKind::Body, m_workspace.words.text(value));
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows->addWidget(name, row, 0);
        m_rows->addWidget(figure, row++, 1);
    }
}

void FindingCard::togglePin()
{
    const QString &id = m_shown.finding.id;
    const bool pinned = m_workspace.document.state().pinned->contains(id);
    m_workspace.document.edit(pinned ? tr("Unpin finding") : tr("Pin finding"), [&](ProjectState &state) {
        state.pinned.change([&](QStringList &ids) {
            if (!ids.removeOne(id))
                ids.append(id);
        });
        state.pinnedFindings.change([&](PinnedFindings &findings) {
            if (pinned)
                findings.remove(id);
            else
                findings.insert(id, m_shown);
        });
    });
}

void FindingCard::showPin()
{
    const bool pinned = m_workspace.document.state().pinned->contains(m_shown.finding.id);
    m_pin->setText(pinned ? tr("Pinned") : tr("Pin to report"));
    m_pin->setToolTip(pinned ? tr("Take it off the top of the report")
                             : tr("Pinned findings come first in the report"));
    m_pin->setIcon(m_workspace.theme.icon(pinned ? u"check"_s : u"pin"_s));
}

} // namespace sphygma
