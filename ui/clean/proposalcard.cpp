// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/proposalcard.h"

#include "app/base/numbertext.h"
#include "app/base/translator.h"
#include "ui/clean/reshapeview.h"
#include "ui/clean/sampletable.h"
#include "ui/clean/shapeview.h"
#include "ui/clean/stepeditor.h"
#include "ui/clean/warnnote.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr qsizetype mostButtons = 2; ///< further answers go into a menu
static constexpr int widestAnswers = 440; ///< beside the words; wider ones stand below them

/// What stands where nothing will: removed with its row, or missing.
static QString nothingLeft(const Proposal &proposal)
{
    const bool drops = proposal.choices.first().step->id().startsWith("drop"_L1);
    return drops ? ProposalCard::tr("removed") : ProposalCard::tr("missing");
}

static QList<SampleTable::Row> sampleRows(const Proposal &proposal, const Translator &words)
{
    QList<SampleTable::Row> rows;
    for (const ProposalSample &sample : proposal.samples) {
        const bool stays =
            proposal.choices.isEmpty() || (!sample.after.isEmpty() && sample.after == sample.before);
        const QString after = stays  ? QString()
            : sample.after.isEmpty() ? nothingLeft(proposal)
                                     : sample.after;
        const QString place =
            sample.record > 0 ? ProposalCard::tr("Record %1").arg(readableNumber(sample.record)) : QString();
        const bool fillsGap = sample.before.isEmpty() && !sample.after.isEmpty();
        rows.append({place, words.text(sample.description),
                     fillsGap ? ProposalCard::tr("missing") : sample.before, after});
    }
    return rows;
}

ProposalCard::ProposalCard(const WizardMemory::Entry &entry, const Translator &words, const Theme &theme,
                           QWidget *parent)
    : QWidget(parent), m_entry(entry)
{
    const Proposal &proposal = m_entry.proposal;
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 14, 16, 14);
    rows->setSpacing(10);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *text = new QVBoxLayout;
    text->setSpacing(3);
    auto *title = new TextLabel(TextKind::CardTitle, words.text(proposal.title), card);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *question = new TextLabel(TextKind::Note, words.text(proposal.explanation), card);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    question->setHidden(question->text().isEmpty());
    text->addWidget(title);
    text->addWidget(question);
    head->addLayout(text, 1);
    setAccessibleName(title->text());
    setAccessibleDescription(question->text());
    rows->addLayout(head);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    if (isOpen())
        addAnswers(line, words);
    else
        addDone(line, theme);
    if (line->sizeHint().width() <= widestAnswers) {
        head->addLayout(line);
    } else {
        line->addStretch();
        rows->addLayout(line);
    }
    if (!m_entry.misfit.isEmpty())
        addWarning(rows);
    if (proposal.shape)
        rows->addWidget(new ShapeView(*proposal.shape, words, card));
    if (proposal.reshape)
        rows->addWidget(new ReshapeView(*proposal.reshape, card));
    if (!proposal.samples.isEmpty())
        rows->addWidget(new SampleTable(sampleRows(proposal, words), card));
}

void ProposalCard::addAnswers(QHBoxLayout *line, const Translator &words)
{
    const auto addButton = [&](const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(true);
        line->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    const Proposal &proposal = m_entry.proposal;
    const auto shown = proposal.choices.size() <= mostButtons ? proposal.choices.size() : 1;
    for (int i = 0; i < shown; ++i) {
        QPushButton *button = addButton(words.text(proposal.choices[i].verb));
        if (i == 0 && !proposal.leaveAdvised)
            setPrimary(*button);
        button->setToolTip(words.text(proposal.choices[i].step->sentence()));
        connect(button, &QPushButton::clicked, this, [this, i] { emit accepted(i); });
    }
    if (shown < proposal.choices.size()) {
        QPushButton *others = addButton(tr("Other ways"));
        auto *menu = new QMenu(others);
        for (int i = static_cast<int>(shown); i < proposal.choices.size(); ++i)
            menu->addAction(words.text(proposal.choices[i].verb), this, [this, i] { emit accepted(i); });
        others->setMenu(menu);
    }
    for (int i = 0; i < proposal.choices.size(); ++i) {
        const ProposalChoice &choice = proposal.choices[i];
        if (!choice.further.isEmpty() || !StepEditor::canEdit(*choice.step))
            continue; // a form holds one step
        QPushButton *adjust = addButton(tr("Change…"));
        adjust->setToolTip(tr("Look at it and change it before it is added"));
        connect(adjust, &QPushButton::clicked, this, [this, i] { emit adjusting(i); });
        break;
    }
    if (proposal.choices.isEmpty() && !proposal.rows.isEmpty()) {
        QPushButton *rows = addButton(tr("Show the rows"));
        rows->setToolTip(tr("See them in the table"));
        connect(rows, &QPushButton::clicked, this, &ProposalCard::rowsAsked);
    }
    if (proposal.review != ProposalReview::None) {
        QPushButton *review = addButton(tr("Review…"));
        review->setToolTip(tr("Look at each, and decide"));
        connect(review, &QPushButton::clicked, this, &ProposalCard::reviewing);
    }
    QPushButton *leave = addButton(proposal.choices.isEmpty() ? tr("Noted") : tr("Leave"));
    if (proposal.leaveAdvised)
        setPrimary(*leave);
    connect(leave, &QPushButton::clicked, this, &ProposalCard::left);
}

/// What Enter would press.
void ProposalCard::setPrimary(QPushButton &button)
{
    button.setProperty("primary", true);
    m_primary = &button;
}

void ProposalCard::addDone(QHBoxLayout *line, const Theme &theme)
{
    const bool works = m_entry.misfit.isEmpty();
    auto *chip = new Chip((works ? tr("Step %1 added") : tr("Step %1 does not work")).arg(m_entry.step),
                          works ? Tone::Ok : Tone::Warn, this);
    line->addWidget(chip, 0, Qt::AlignTop);
    auto *undo = new QPushButton(theme.icon(u"undo"_s), tr("Undo"), this);
    undo->setProperty("flat", true);
    undo->setAutoDefault(true);
    undo->setToolTip(tr("Take the step out of the recipe"));
    line->addWidget(undo, 0, Qt::AlignTop);
    connect(undo, &QPushButton::clicked, this, &ProposalCard::takenBack);
}

void ProposalCard::addWarning(QVBoxLayout *rows)
{
    auto *note = new WarnNote(
        tr("%1 As it stands it changes nothing. Press Undo to take it out, or change it in the recipe.")
            .arg(m_entry.misfit),
        this);
    rows->addWidget(note);
    setAccessibleDescription(note->text());
}

} // namespace sphygma
