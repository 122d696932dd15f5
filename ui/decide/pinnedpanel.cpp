// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/pinnedpanel.h"

#include "app/decision/pinning.h"
#include "app/decision/questionpin.h"
#include "app/project/dataversion.h"
#include "ui/widgets/answertable.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

PinnedPanel::PinnedPanel(Workspace &workspace, RuleAnswers &answers, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_answers(answers)
    , m_cards(new QVBoxLayout)
    , m_note(new TextLabel(TextKind::Small,
                           tr("The report shows these first, and then the findings of the program. For these "
                              "alone, choose the section “Findings” of the report.")))
    , m_empty(new EmptyState(
          workspace.theme.icon(u"pin"_s), tr("Nothing pinned yet"),
          tr("“Pin to report” at a finding keeps it here, as it was said, with your comment.")))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 18);
    m_cards->setSpacing(12);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addWidget(m_empty);
    column->addLayout(m_cards);
    column->addStretch();
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    connect(&answers, &RuleAnswers::changed, this, &PinnedPanel::refresh);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &PinnedPanel::refresh);
}

void PinnedPanel::setDecision(const Decision &decision, const QString &dataVersion)
{
    m_decision = decision;
    m_dataVersion = dataVersion;
    refresh();
}

void PinnedPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_answers.want();
    refresh();
}

std::optional<PinnedFinding> PinnedPanel::now(const QString &id) const
{
    if (id.startsWith("rule:"_L1)) {
        const AnsweredRule *answer = m_answers.find(id.mid(5));
        if (!answer || !answer->result)
            return {};
        return rulePin(answer->listed.rule, *answer->result, m_answers.dataVersion());
    }
    if (isQuestionPin(id)) { // said again in Explore alone
        PinnedFinding kept = m_workspace.document.state().pinnedFindings->value(id);
        kept.dataVersion = dataVersion(m_workspace.document.state());
        return kept;
    }
    return m_decision ? builtInPin(id, *m_decision, m_workspace.document.rulesForSetting(),
                                   *m_workspace.document.state().setting, m_dataVersion)
                      : std::nullopt;
}

void PinnedPanel::refresh()
{
    if (!isVisible() || m_commenting)
        return;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // a button of it may have asked for this
        delete item;
    }
    QStringList ids = *m_workspace.document.state().pinned;
    ids.removeIf([](const QString &id) { return id.startsWith("chart"_L1); }); // those are ordered in Report
    m_empty->setVisible(ids.isEmpty());
    m_note->setVisible(!ids.isEmpty());
    for (qsizetype i = 0; i < ids.size(); ++i)
        m_cards->addWidget(makeCard(ids[i], i, ids.size()));
}

QString PinnedPanel::stateText(const QString &id, const std::optional<PinnedFinding> &fresh,
                               bool &isOutdated) const
{
    const PinnedFindings &kept = *m_workspace.document.state().pinnedFindings;
    isOutdated = true;
    if (!kept.contains(id))
        return tr("Pinned by an earlier version: refresh it to keep its numbers");
    if (!fresh)
        return tr("Outdated: its rule or a column is not there any more");
    const PinnedFinding &then = kept[id];
    if (then.spec != fresh->spec)
        return tr("Outdated: the rule has changed since");
    if (then.dataVersion != fresh->dataVersion && isQuestionPin(id))
        return tr("Outdated: the data have changed since. Pin it again in Explore.");
    if (then.dataVersion != fresh->dataVersion)
        return tr("Outdated: the data have changed since");
    isOutdated = false;
    return tr("Up to date");
}

QWidget *PinnedPanel::makeCard(const QString &id, qsizetype place, qsizetype count)
{
    const Translator &words = m_workspace.words;
    const std::optional<PinnedFinding> fresh = now(id);
    const PinnedFindings &kept = *m_workspace.document.state().pinnedFindings;
    const PinnedFinding shown = kept.contains(id) ? kept[id] : fresh.value_or(PinnedFinding());
    auto *card = new Card;
    card->setObjectName(u"pinned:"_s + id);
    card->setAccessibleName(words.text(shown.finding.title));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextKind::CardTitle, words.text(shown.finding.title)), 1);
    head->addLayout(makeActions(id, place, count, fresh && !isQuestionPin(id)));
    column->addLayout(head);
    bool isOutdated = false;
    const QString state = stateText(id, fresh, isOutdated);
    auto *line = new QHBoxLayout;
    line->addWidget(new TextLabel(TextKind::Hero, words.text(shown.finding.keyFigure)));
    auto *chip = new Chip(state, isOutdated ? Tone::Warn : Tone::Ok);
    chip->setObjectName(u"pinState"_s);
    chip->setFocusPolicy(Qt::NoFocus);
    line->addWidget(chip);
    line->addStretch();
    column->addLayout(line);
    for (const Phrase &sentence : shown.finding.sentences) {
        auto *label = new TextLabel(TextKind::Body, words.text(sentence));
        label->setWordWrap(true);
        column->addWidget(label);
    }
    for (const GuideTable &table : shown.finding.tables) {
        column->addSpacing(6);
        addAnswerTable(*column, table, words);
    }
    column->addWidget(makeComment(id, shown.comment));
    column->addWidget(
        new TextLabel(TextKind::Small,
                      tr("%1 · data version %2").arg(words.text(shown.finding.source), shown.dataVersion)));
    return card;
}

QLayout *PinnedPanel::makeActions(const QString &id, qsizetype place, qsizetype count, bool canRefresh)
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &icon, const QString &text, const QString &name, bool enabled) {
        auto *button = new QPushButton(m_workspace.theme.icon(icon), {});
        button->setObjectName(name);
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setEnabled(enabled);
        row->addWidget(button);
        return button;
    };
    connect(add(u"arrow-up"_s, tr("Move up"), u"up"_s, place > 0), &QPushButton::clicked, this,
            [this, place] { move(place, place - 1); });
    connect(add(u"arrow-down"_s, tr("Move down"), u"down"_s, place + 1 < count), &QPushButton::clicked, this,
            [this, place] { move(place, place + 1); });
    connect(add(u"reset"_s, tr("Refresh"), u"renew"_s, canRefresh), &QPushButton::clicked, this,
            [this, id] { renew(id); });
    connect(add(u"trash"_s, tr("Take off"), u"unpin"_s, true), &QPushButton::clicked, this,
            [this, id] { unpin(id); });
    return row;
}

QWidget *PinnedPanel::makeComment(const QString &id, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(u"comment"_s);
    edit->setAccessibleName(tr("Comment"));
    edit->setPlaceholderText(tr("Your comment, for the report"));
    edit->setMaxLength(2000);
    connect(edit, &QLineEdit::editingFinished, this, [this, id, edit] { comment(id, edit->text()); });
    return edit;
}

void PinnedPanel::renew(const QString &id)
{
    auto fresh = now(id);
    if (!fresh)
        return;
    m_workspace.document.edit(tr("Refresh finding"), [&](ProjectState &state) {
        state.pinnedFindings.change([&](PinnedFindings &kept) {
            fresh->comment = kept.value(id).comment;
            kept.insert(id, *fresh);
        });
    });
}

/// Places count findings only; charts among the pinned keep theirs.
void PinnedPanel::move(qsizetype from, qsizetype to)
{
    m_workspace.document.edit(tr("Order the findings"), [&](ProjectState &state) {
        state.pinned.change([&](QStringList &ids) {
            QList<qsizetype> places;
            for (qsizetype i = 0; i < ids.size(); ++i) {
                if (!ids[i].startsWith("chart"_L1))
                    places.append(i);
            }
            ids.swapItemsAt(places[from], places[to]);
        });
    });
}

void PinnedPanel::unpin(const QString &id)
{
    m_workspace.document.edit(tr("Unpin finding"), [&](ProjectState &state) {
        state.pinned.change([&](QStringList &ids) { ids.removeAll(id); });
        state.pinnedFindings.change([&](PinnedFindings &kept) { kept.remove(id); });
    });
}

void PinnedPanel::comment(const QString &id, const QString &text)
{
    const PinnedFindings &kept = *m_workspace.document.state().pinnedFindings;
    if (kept.value(id).comment == text)
        return;
    m_commenting = true;
    m_workspace.document.edit(tr("Comment on finding"), [&](ProjectState &state) {
        state.pinnedFindings.change([&](PinnedFindings &findings) {
            PinnedFinding commented =
                findings.contains(id) ? findings[id] : now(id).value_or(PinnedFinding());
            commented.comment = text;
            findings.insert(id, commented);
        });
    });
    m_commenting = false;
}

} // namespace sphygma
