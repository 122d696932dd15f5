// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/ruleeditor.h"

#include "app/decision/rulewords.h"
#include "ui/decide/ruleform.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int wordsWidth = 320;

RuleEditor::RuleEditor(Workspace &workspace, const Table &table, Rule rule, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_table(table)
    , m_rule(std::move(rule))
    , m_form(new RuleForm(workspace))
    , m_title(new QLineEdit)
    , m_evidence(new QLineEdit)
    , m_author(new QLineEdit)
    , m_titleFault(new TextLabel(TextKind::Small))
    , m_adults(new QCheckBox(tr("Only people of 18 years and over")))
    , m_notPregnant(new QCheckBox(tr("Not pregnant")))
    , m_minimum(new QSpinBox)
    , m_missing(new QSpinBox)
    , m_badge(new TextLabel(TextKind::Section))
    , m_asks(new TextLabel(TextKind::Body))
    , m_figure(new TextLabel(TextKind::Hero))
    , m_says(new TextLabel(TextKind::Note))
    , m_save(new QPushButton(tr("Save rule")))
{
    setWindowTitle(m_rule.basedOn.isEmpty() ? tr("A rule of your own") : tr("A copy of a shipped rule"));
    setObjectName(u"ruleEditor"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 20, 20, 20);
    row->setSpacing(20);
    row->addWidget(makeFields(), 1);
    row->addWidget(makeWords());
    resize(900, 560);
    fill();
    for (QLineEdit *edit : {m_title, m_evidence, m_author})
        connect(edit, &QLineEdit::textChanged, this, &RuleEditor::explain);
    for (QCheckBox *box : {m_adults, m_notPregnant})
        connect(box, &QCheckBox::toggled, this, &RuleEditor::explain);
    for (QSpinBox *box : {m_minimum, m_missing})
        connect(box, &QSpinBox::valueChanged, this, &RuleEditor::explain);
    connect(m_form, &RuleForm::changed, this, &RuleEditor::explain);
    connect(m_save, &QPushButton::clicked, this, &RuleEditor::save);
    explain();
}

Rule RuleEditor::blank(const RuleBook &own)
{
    Rule rule;
    int number = 1;
    while (own.rule(u"own_%1"_s.arg(number)))
        ++number;
    rule.id = u"own_%1"_s.arg(number);
    rule.version = u"1.0.0"_s;
    rule.scope = {true, true};
    rule.evidence = {u"a local rule, not a guideline"_s};
    GroupCondition mean;
    mean.role = u"sbp"_s;
    mean.readings = ReadingUse::Average;
    rule.when = mean;
    return rule;
}

QWidget *RuleEditor::makeFields()
{
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    auto *top = new QFormLayout, *bottom = new QFormLayout;
    m_title->setObjectName(u"title"_s);
    m_title->setAccessibleName(tr("Name of the rule"));
    m_title->setMaxLength(200);
    m_titleFault->setObjectName(u"titleFault"_s);
    m_evidence->setAccessibleName(tr("Where it comes from"));
    m_author->setAccessibleName(tr("Who wrote it"));
    m_minimum->setRange(1, 1'000'000);
    m_minimum->setAccessibleName(tr("Least number of values"));
    m_missing->setRange(0, 100);
    m_missing->setSuffix(u" %"_s);
    m_missing->setAccessibleName(tr("Most that may be missing"));
    top->addRow(tr("Name of the rule"), m_title);
    top->addRow(QString(), m_titleFault);
    bottom->addRow(tr("Of whom"), m_adults);
    bottom->addRow(QString(), m_notPregnant);
    bottom->addRow(tr("Least number of values"), m_minimum);
    bottom->addRow(tr("Most that may be missing"), m_missing);
    bottom->addRow(tr("Where it comes from"), m_evidence);
    bottom->addRow(tr("Who wrote it"), m_author);
    column->addLayout(top);
    column->addWidget(m_form);
    column->addLayout(bottom);
    column->addStretch();
    return fields;
}

QWidget *RuleEditor::makeWords()
{
    auto *card = new Card;
    card->setFixedWidth(wordsWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 16, 16, 16);
    m_figure->setObjectName(u"liveFigure"_s);
    m_asks->setObjectName(u"liveWords"_s);
    for (TextLabel *label : {m_badge, m_asks, m_says})
        label->setWordWrap(true);
    column->addWidget(new SectionLabel(tr("What it asks")));
    column->addWidget(m_badge);
    column->addWidget(m_asks);
    column->addSpacing(10);
    column->addWidget(new SectionLabel(tr("What it says now")));
    column->addWidget(m_figure);
    column->addWidget(m_says);
    column->addStretch();
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setObjectName(u"saveRule"_s);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    return card;
}

void RuleEditor::fill()
{
    m_ownTitle = m_workspace.words.text(ruleTitle(m_rule));
    m_title->setText(m_ownTitle);
    m_form->setCondition(m_rule.when);
    m_adults->setChecked(m_rule.scope.adults);
    m_notPregnant->setChecked(m_rule.scope.notPregnant);
    m_minimum->setValue(static_cast<int>(qMin<qint64>(m_rule.minimumN, m_minimum->maximum())));
    m_missing->setValue(static_cast<int>(100 * m_rule.maximumMissing));
    m_evidence->setText(m_rule.evidence.join(u"; "_s));
    m_author->setText(m_rule.author);
}

std::optional<Rule> RuleEditor::edited()
{
    Rule rule = m_rule;
    const bool isNamed = !m_title->text().trimmed().isEmpty();
    m_titleFault->setText(isNamed ? QString() : tr("Give the rule a name."));
    m_titleFault->setVisible(!isNamed);
    const auto when = m_form->condition();
    if (!isNamed || !when)
        return {};
    if (m_title->text() != m_ownTitle)
        rule.title = m_title->text().trimmed();
    rule.when = *when;
    rule.scope = {m_adults->isChecked(), m_notPregnant->isChecked()};
    rule.minimumN = m_minimum->value();
    rule.maximumMissing = m_missing->value() / 100.0;
    if (m_evidence->text() != m_rule.evidence.join(u"; "_s))
        rule.evidence = {m_evidence->text().trimmed()};
    rule.author = m_author->text().trimmed();
    return rule;
}

/// A title that nobody has typed says what the rule asks now.
void RuleEditor::followThreshold(const Rule &rule)
{
    if (m_title->text() != m_ownTitle)
        return;
    const QSignalBlocker quiet(m_title);
    m_ownTitle = m_workspace.words.text(ruleTitle(rule));
    m_title->setText(m_ownTitle);
}

void RuleEditor::explain()
{
    const auto rule = edited();
    m_save->setEnabled(rule.has_value());
    if (!rule) {
        m_count.cancel();
        m_asks->setText(tr("A field cannot be understood yet."));
        m_figure->setText(u"–"_s);
        m_says->clear();
        return;
    }
    followThreshold(*rule);
    QStringList words;
    for (const Phrase &sentence : ruleInWords(*rule, *m_workspace.document.rulesForSetting()))
        words += m_workspace.words.text(sentence);
    m_asks->setText(words.join(u'\n'));
    m_badge->setText(m_rule.basedOn.isEmpty() ? QString() : tr("Based on %1").arg(m_rule.basedOn));
    m_badge->setVisible(!m_rule.basedOn.isEmpty());
    count(*rule);
}

void RuleEditor::count(const Rule &rule)
{
    m_count.start<AnsweredRule>(
        [listed = ListedRule{rule, RuleFamily::Own, false}, table = m_table,
         clinical = m_workspace.document.rulesForSetting()](Progress &progress) {
            return answerRule(listed, table, clinical, progress);
        },
        [this](const Result<AnsweredRule> &answer) {
            if (answer)
                showCount(*answer);
        });
}

void RuleEditor::showCount(const AnsweredRule &answer)
{
    if (!answer.result) {
        m_figure->setText(u"–"_s);
        m_says->setText(answer.why.message + u' ' + answer.why.hint);
        return;
    }
    const Finding &finding = answer.result->finding;
    m_figure->setText(m_workspace.words.text(finding.keyFigure));
    QStringList says{m_workspace.words.text(finding.label)};
    for (const Phrase &sentence : finding.sentences)
        says += m_workspace.words.text(sentence);
    m_says->setText(says.join(u'\n'));
}

void RuleEditor::save()
{
    const auto rule = edited();
    if (!rule)
        return;
    emit saved(*rule);
    accept();
}

} // namespace sphygma
