// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/rulespanel.h"

#include "app/base/numbertext.h"
#include "app/decision/pinning.h"
#include "app/decision/ruleline.h"
#include "app/decision/rulewords.h"
#include "ui/decide/findingcard.h"
#include "ui/decide/histogramview.h"
#include "ui/decide/peopletable.h"
#include "ui/decide/ruleeditor.h"
#include "ui/decide/rulefiles.h"
#include "ui/decide/rulelist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int listWidth = 380;

RulesPanel::RulesPanel(Workspace &workspace, RuleAnswers &answers, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_answers(answers)
    , m_list(new RuleList(workspace))
    , m_card(new FindingCard(workspace))
    , m_picture(new QWidget)
    , m_histogram(new HistogramView(workspace.theme))
    , m_histogramNote(new TextLabel(TextKind::Small))
    , m_asks(new TextLabel(TextKind::Note))
    , m_badge(new Chip({}, Tone::Neutral))
    , m_line(new QDoubleSpinBox)
    , m_lineName(new TextLabel(TextKind::Note))
    , m_people(new PeopleTable(workspace))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 18);
    row->setSpacing(16);
    row->addWidget(makeList());
    row->addWidget(makeDetail(), 1);
    connect(&answers, &RuleAnswers::changed, this, &RulesPanel::showAnswers);
    connect(m_list, &RuleList::chosen, this, &RulesPanel::showRule);
    connect(m_people, &PeopleTable::patientChosen, this, &RulesPanel::patientChosen);
    connect(m_people, &PeopleTable::goTo, this, &RulesPanel::goTo);
    connect(m_line, &QDoubleSpinBox::valueChanged, this, &RulesPanel::moveLine);
    if (answers.isReady())
        showAnswers();
}

QPushButton *RulesPanel::addButton(QLayout &row, const QString &icon, const QString &text,
                                   const QString &name)
{
    auto *button = new QPushButton(m_workspace.theme.icon(icon), text);
    button->setObjectName(name);
    row.addWidget(button);
    return button;
}

QWidget *RulesPanel::makeList()
{
    auto *card = new Card;
    card->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(8, 8, 8, 12);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    connect(addButton(*row, u"plus"_s, tr("New rule…"), u"newRule"_s), &QPushButton::clicked, this,
            [this] { edit(true); });
    connect(addButton(*row, u"open"_s, tr("Import…"), u"importRules"_s), &QPushButton::clicked, this,
            &RulesPanel::importRules);
    connect(addButton(*row, u"export"_s, tr("Export…"), u"exportRules"_s), &QPushButton::clicked, this,
            &RulesPanel::exportRules);
    column->addLayout(row);
    return card;
}

QWidget *RulesPanel::makeRuleActions()
{
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins({});
    m_badge->setFocusPolicy(Qt::NoFocus);
    m_badge->setObjectName(u"badge"_s);
    m_line->setObjectName(u"line"_s);
    m_line->setAccessibleName(tr("Threshold of the rule"));
    m_line->setKeyboardTracking(false);
    m_line->setMinimumWidth(118);
    m_line->setToolTip(
        tr("Changing it makes a copy of your own, and all that follows from it changes at once"));
    row->addWidget(m_badge);
    row->addWidget(m_lineName);
    row->addWidget(m_line);
    row->addStretch();
    m_edit = addButton(*row, u"edit"_s, tr("Edit a copy…"), u"editRule"_s);
    m_remove = addButton(*row, u"trash"_s, tr("Remove"), u"removeRule"_s);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_remove, &QPushButton::clicked, this, &RulesPanel::removeRule);
    return actions;
}

QWidget *RulesPanel::makeDetail()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(12);
    auto *picture = new QVBoxLayout(m_picture);
    picture->setContentsMargins({});
    picture->addWidget(m_histogram);
    picture->addWidget(m_histogramNote);
    m_asks->setWordWrap(true);
    m_asks->setObjectName(u"asks"_s);
    m_card->setPicture(m_asks);
    m_card->setPicture(makeRuleActions());
    m_card->setPicture(m_picture);
    column->addWidget(m_card);
    auto *people = new Card;
    auto *rows = new QVBoxLayout(people);
    rows->setContentsMargins(20, 14, 20, 14);
    rows->addWidget(m_people);
    column->addWidget(people, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void RulesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_answers.want();
}

void RulesPanel::choose(const QString &ruleId)
{
    m_wanted = ruleId;
    m_list->choose(ruleId);
    if (m_list->current() == ruleId)
        m_wanted.clear();
}

void RulesPanel::showAnswers()
{
    m_list->setAnswers(m_answers.all());
    if (!m_wanted.isEmpty())
        choose(m_wanted);
}

void RulesPanel::showRule(const QString &ruleId)
{
    const AnsweredRule *answer = m_answers.find(ruleId);
    if (!answer)
        return;
    const Rule &rule = answer->listed.rule;
    const bool isOwn = answer->listed.family == RuleFamily::Own;
    QStringList asks;
    for (const Phrase &sentence : ruleInWords(rule, *m_workspace.document.rulesForSetting()))
        asks += m_workspace.words.text(sentence);
    m_asks->setText(asks.join(u' '));
    m_badge->setText(answer->listed.isModified ? tr("Locally modified") : tr("Your own"));
    m_badge->setTone(answer->listed.isModified ? Tone::Warn : Tone::Accent);
    m_badge->setVisible(isOwn);
    m_edit->setText(isOwn ? tr("Edit…") : tr("Edit a copy…"));
    m_remove->setVisible(isOwn);
    showLine(rule);
    showResult(*answer);
    showPicture(answer->sample);
}

void RulesPanel::showResult(const AnsweredRule &answer)
{
    const Rule &rule = answer.listed.rule;
    if (answer.result) {
        m_card->show(rulePin(rule, *answer.result, m_answers.dataVersion()));
        m_people->setPeople({m_answers.table(), m_workspace.document.rulesForSetting(), *answer.result},
                            rule.id);
        return;
    }
    RuleResult cannot;
    cannot.finding.id = u"rule:"_s + rule.id;
    cannot.finding.title = ruleTitle(rule);
    cannot.finding.labelId = u"unknown"_s;
    cannot.finding.label = Phrase::of("Cannot be evaluated");
    cannot.finding.sentences = {Phrase::verbatim(answer.why.message), Phrase::verbatim(answer.why.hint)};
    cannot.rows = RowSet(m_answers.table().rowCount());
    m_card->show(rulePin(rule, cannot, m_answers.dataVersion()));
    m_people->setPeople({m_answers.table(), m_workspace.document.rulesForSetting(), cannot}, rule.id);
}

void RulesPanel::showPicture(const RuleSample &sample)
{
    m_picture->setVisible(sample.bins.n > 0);
    if (sample.bins.n == 0)
        return;
    const ClinicalRulesPtr &clinical = m_workspace.document.rulesForSetting();
    const Role *role = clinical->roles.role(sample.role);
    const QString unit =
        role ? m_workspace.words.text(Phrase{UnitBook::readable(role->unit), {}, {}}) : QString();
    m_histogram->setAccessibleName(
        tr("Distribution: %1").arg(m_workspace.words.text(Phrase{roleLabel(sample.role), {}, {}})));
    m_histogram->show(sample.bins,
                      {sample.mean, tr("mean %1").arg(readableNumber(sample.mean.value_or(0), 1))},
                      {sample.line, readableShort(sample.line.value_or(0)) + u' ' + unit});
    QStringList note{m_workspace.words.text(Phrase{roleLabel(sample.role), {}, {}}),
                     tr("n = %1").arg(readableNumber(sample.bins.n + sample.bins.beyond))};
    if (sample.bins.beyond > 0)
        note.append(tr("%n far value(s) not drawn", nullptr, static_cast<int>(sample.bins.beyond)));
    m_histogramNote->setText(note.join(u" · "_s));
}

void RulesPanel::showLine(const Rule &rule)
{
    const QSignalBlocker quiet(m_line);
    const std::optional<RuleLine> line = ruleLine(rule, *m_workspace.document.rulesForSetting());
    m_line->setVisible(line.has_value());
    m_lineName->setVisible(line.has_value());
    if (!line)
        return;
    m_line->setRange(line->from, line->to);
    m_line->setDecimals(line->decimals);
    m_line->setSuffix(u' ' + m_workspace.words.text(line->unit));
    m_line->setValue(line->value);
    m_lineName->setText(tr("Threshold %1").arg(line->sign));
}

/// Of a shipped rule it makes a copy first: what ships stays what it is.
void RulesPanel::moveLine(double value)
{
    const AnsweredRule *answer = m_answers.find(m_list->current());
    if (!answer)
        return;
    const bool isOwn = answer->listed.family == RuleFamily::Own;
    const RuleBook own = m_answers.own();
    Rule rule = isOwn ? answer->listed.rule : editableCopy(answer->listed.rule, {});
    if (!isOwn && own.rule(rule.id))
        rule = *own.rule(rule.id);
    rule = withLine(rule, value);
    if (m_moved != rule.id)
        m_gesture = m_workspace.document.newGesture();
    m_moved = rule.id;
    m_wanted = rule.id;
    m_answers.put(tr("Move the threshold"), rule, {rule.id, u"threshold"_s, m_gesture});
}

void RulesPanel::edit(bool makeNew)
{
    const AnsweredRule *answer = m_answers.find(m_list->current());
    if (!answer)
        return;
    Rule rule = answer->listed.rule;
    if (makeNew)
        rule = RuleEditor::blank(m_answers.own());
    else if (answer->listed.family != RuleFamily::Own)
        rule = editableCopy(rule, {});
    auto *editor = new RuleEditor(m_workspace, m_answers.table(), rule, window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &RuleEditor::saved, this, [this](const Rule &made) {
        m_moved.clear();
        m_wanted = made.id;
        m_answers.put(tr("Save rule"), made);
    });
    editor->open();
}

void RulesPanel::removeRule()
{
    m_moved.clear();
    m_answers.remove(m_list->current());
}

void RulesPanel::importRules()
{
    if (const auto book = askForRules(m_workspace, window(), m_answers.own()))
        m_answers.setOwn(tr("Import rules"), *book);
}

void RulesPanel::exportRules()
{
    saveRules(m_workspace, window(), m_answers.own(), m_answers.shipped());
}

} // namespace sphygma
