// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/fatelist.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sphygma {

using Kind = StepFate::Kind;

FateList::FateList(const QList<StepFate> &fates, const Translator &words, QWidget *parent) : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 14);
    rows->setSpacing(8);
    rows->addWidget(new TextLabel(TextKind::CardTitle, tr("What did not apply"), this));
    // The misfits first: they are what somebody must look at.
    for (const Kind kind : {Kind::DoesNotApply, Kind::DidNothing, Kind::Worked}) {
        for (const StepFate &fate : fates) {
            if (fate.kind == kind && (kind != Kind::Worked || !fate.notes.isEmpty()))
                addFate(*rows, fate, words);
        }
    }
    if (rows->count() == 1)
        rows->addWidget(new TextLabel(TextKind::Note, tr("Every step applied and found its work."), this));
}

static Tone toneOf(Kind kind)
{
    return kind == Kind::DoesNotApply ? Tone::Warn : kind == Kind::Worked ? Tone::Ok : Tone::Neutral;
}

void FateList::addFate(QVBoxLayout &rows, const StepFate &fate, const Translator &words)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    auto *sentence = new TextLabel(TextKind::Body,
                                   tr("%1. %2", "number and sentence of a step")
                                       .arg(QString::number(fate.number), words.text(fate.step)),
                                   this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    line->addWidget(sentence, 1);
    line->addWidget(new Chip(words.text(fateText(fate.kind)), toneOf(fate.kind), this), 0, Qt::AlignTop);
    rows.addLayout(line);
    if (!fate.why.isEmpty())
        addLine(rows, words.text(fate.why));
    if (!fate.hint.isEmpty())
        addLine(rows, words.text(fate.hint));
    for (const Phrase &note : fate.notes)
        addLine(rows, words.text(note));
}

void FateList::addLine(QVBoxLayout &rows, const QString &text)
{
    auto *label = new TextLabel(TextKind::Small, text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(18, 0, 0, 0);
    rows.addWidget(label);
}

} // namespace sphygma
