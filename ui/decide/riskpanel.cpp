// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/riskpanel.h"

#include "app/base/numbertext.h"
#include "app/decision/finding.h"
#include "ui/decide/sharebar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/toggle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static TextLabel *wrapped(TextKind kind, const QString &text)
{
    auto *label = new TextLabel(kind, text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

RiskPanel::RiskPanel(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_region(new QComboBox)
    , m_group(new QComboBox)
    , m_noDisease(new QCheckBox(tr("Nobody in this table has had cardiovascular disease before")))
    , m_chinaPar(new Toggle)
    , m_cards(new QVBoxLayout)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 18);
    column->setSpacing(12);
    column->addWidget(makeQuestions());
    m_cards->setSpacing(12);
    column->addLayout(m_cards);
    column->addWidget(wrapped(TextKind::Small, workspace.words.text(safetySentence())));
    column->addStretch();
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    connect(&workspace.document, &ProjectDocument::resultChanged, this, [this] {
        m_outdated = true;
        refresh();
    });
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &RiskPanel::showState);
    showState();
}

QWidget *RiskPanel::makeQuestions()
{
    auto *card = new Card;
    auto *rows = new QFormLayout(card);
    rows->setContentsMargins(20, 16, 20, 16);
    rows->addRow(
        wrapped(TextKind::Note,
                tr("Risk scores ask what no column tells. Nothing is guessed: without an answer there "
                   "is no number.")));
    m_region->setObjectName(u"region"_s);
    m_region->setAccessibleName(tr("Region of Europe by cardiovascular mortality"));
    m_region->addItems({tr("Not said"), tr("Low"), tr("Moderate"), tr("High"), tr("Very high")});
    m_group->setObjectName(u"cohortGroup"_s);
    m_group->setAccessibleName(tr("Group the pooled cohort equations were made for"));
    m_group->addItems({tr("Not said"), tr("White"), tr("African American")});
    m_noDisease->setObjectName(u"noDisease"_s);
    m_chinaPar->setObjectName(u"chinaPar"_s);
    m_chinaPar->setAccessibleName(tr("Show China-PAR"));
    rows->addRow(tr("Region of Europe by cardiovascular mortality"), m_region);
    rows->addRow(tr("Group the pooled cohort equations were made for"), m_group);
    rows->addRow(QString(), m_noDisease);
    rows->addRow(tr("Show China-PAR"), m_chinaPar);
    connect(m_region, &QComboBox::activated, this, [this](int index) {
        change([index](RiskChoices &choices) {
            choices.region = index > 0 ? std::optional(static_cast<RiskRegion>(index - 1)) : std::nullopt;
        });
    });
    connect(m_group, &QComboBox::activated, this, [this](int index) {
        change([index](RiskChoices &choices) {
            choices.group = index > 0 ? std::optional(static_cast<CohortGroup>(index - 1)) : std::nullopt;
        });
    });
    connect(m_noDisease, &QCheckBox::clicked, this,
            [this](bool yes) { change([yes](RiskChoices &choices) { choices.noEarlierDisease = yes; }); });

    connect(m_chinaPar, &Toggle::clicked, this,
            [this](bool shown) { change([shown](RiskChoices &choices) { choices.withChinaPar = shown; }); });
    return card;
}

void RiskPanel::change(const std::function<void(RiskChoices &)> &mutate)
{
    m_workspace.document.edit(tr("Answer for the risk scores"),
                              [&](ProjectState &state) { state.riskChoices.change(mutate); });
}

void RiskPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    refresh();
}

void RiskPanel::showState()
{
    const RiskChoices &choices = *m_workspace.document.state().riskChoices;
    m_region->setCurrentIndex(choices.region ? static_cast<int>(*choices.region) + 1 : 0);
    m_group->setCurrentIndex(choices.group ? static_cast<int>(*choices.group) + 1 : 0);
    m_noDisease->setChecked(choices.noEarlierDisease);
    m_chinaPar->setChecked(choices.withChinaPar);
    refresh();
}

void RiskPanel::refresh()
{
    const RecipeResultPtr result = m_workspace.document.result();
    const RiskChoices &choices = *m_workspace.document.state().riskChoices;
    if (!isVisible() || !result || (!m_outdated && m_asked == choices))
        return;
    m_outdated = false;
    m_asked = choices;
    m_compute.start<QList<RiskCohort>>(
        [table = result->table, clinical = m_workspace.document.rulesForSetting(),
         choices](Progress &progress) { return riskCohorts(table, clinical, choices, progress); },
        [this](const Result<QList<RiskCohort>> &cohorts) {
            if (cohorts)
                showCohorts(*cohorts);
        });
    m_workspace.jobs.watch(m_compute, tr("Working out the risk scores …"));
}

void RiskPanel::showCohorts(const QList<RiskCohort> &cohorts)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RiskCohort &cohort : cohorts)
        m_cards->addWidget(makeCard(cohort));
}

QString RiskPanel::whyNot(const RiskCohort &cohort) const
{
    if (!cohort.isOn)
        return tr("Off. The printed constants do not reproduce the paper; switch it on above to see it.");
    QStringList parts, columns, answers;
    for (const QString &role : cohort.lacking)
        columns += m_workspace.words.text(Phrase{roleLabel(role), {}, {}});
    for (const Phrase &question : cohort.unanswered)
        answers += m_workspace.words.text(question);
    if (!columns.isEmpty())
        parts += tr("Cannot be computed. No column for: %1.").arg(columns.join(u", "_s));
    if (!answers.isEmpty())
        parts += tr("Say above: %1.").arg(answers.join(u"; "_s));
    return parts.join(u' ');
}

QWidget *RiskPanel::makeCard(const RiskCohort &cohort) const
{
    const Translator &words = m_workspace.words;
    auto *card = new Card;
    card->setObjectName(u"risk:"_s + cohort.id);
    card->setAccessibleName(cohort.name);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(6);
    column->addWidget(new TextLabel(TextKind::CardTitle, cohort.name));
    column->addWidget(wrapped(TextKind::Note, words.text(cohort.predicts)));
    if (cohort.canCompute()) {
        addResults(cohort, *column);
        addReasons(cohort, *column);
    } else {
        column->addWidget(wrapped(TextKind::Body, whyNot(cohort)));
    }
    if (cohort.isOn && !cohort.caveat.isEmpty())
        column->addWidget(wrapped(TextKind::Body, words.text(cohort.caveat)));
    column->addWidget(wrapped(TextKind::Small, words.text(cohort.source)));
    return card;
}

void RiskPanel::addResults(const RiskCohort &cohort, QVBoxLayout &column) const
{
    column.addWidget(wrapped(TextKind::Body,
                             tr("Computed for %1 of %2 people, each by the last visit.")
                                 .arg(readableNumber(cohort.computed), readableNumber(cohort.people))));
    const QString unit = cohort.isShare ? u"%"_s : u"mL/min/1.73 m²"_s;
    if (cohort.quantiles)
        column.addWidget(wrapped(TextKind::Body,
                                 tr("Median %1 %4, half of them between %2 and %3 %4.")
                                     .arg(readableNumber(cohort.quantiles->p50, 1),
                                          readableNumber(cohort.quantiles->p25, 1),
                                          readableNumber(cohort.quantiles->p75, 1), unit)));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, count] : cohort.categories) {
        const double share = static_cast<double>(count) / static_cast<double>(cohort.computed);
        const bool isRange = !cohort.id.startsWith("score2"_L1);
        const QString name = m_workspace.words.text(label) + (isRange ? u' ' + unit : QString());
        auto *number = new TextLabel(TextKind::Body, readableNumber(count));
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *percent = new TextLabel(TextKind::Note, readableNumber(100 * share, 1) + u" %"_s);
        percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(new TextLabel(TextKind::Body, name), row, 0);
        grid->addWidget(new ShareBar(m_workspace.theme, share, false), row, 1);
        grid->addWidget(number, row, 2);
        grid->addWidget(percent, row++, 3);
    }
    column.addLayout(grid);
}

void RiskPanel::addReasons(const RiskCohort &cohort, QVBoxLayout &column) const
{
    if (cohort.refusals.isEmpty())
        return;
    column.addWidget(new TextLabel(
        TextKind::Note,
        tr("No number for %n people, because:", nullptr, static_cast<int>(cohort.people - cohort.computed))));
    for (const auto &[why, count] : cohort.refusals)
        column.addWidget(
            wrapped(TextKind::Body, readableNumber(count) + u" · "_s + m_workspace.words.text(why)));
}

} // namespace sphygma
