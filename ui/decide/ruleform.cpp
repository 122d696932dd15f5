// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/ruleform.h"

#include "app/decision/conditiontext.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace sphygma {

using Statistic = GroupCondition::Statistic;
using FollowUp = FollowUpCondition::Kind;

namespace {

template<typename T>
T valueOf(const QComboBox *box)
{
    return static_cast<T>(box->currentData().toInt());
}

template<typename T>
void choose(QComboBox *box, T value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

/// \a text with a mark before the character that \a message names: its first number, counted from 1.
QString pointedAt(const QString &text, const QString &message)
{
    static const QRegularExpression number(u"\\d+"_s);
    const qsizetype at = number.match(message).captured().toLongLong() - 1;
    return at < 0 ? QString() : text.left(at) + u" ▸ "_s + text.mid(at);
}

} // namespace

RuleForm::RuleForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_kind(new QComboBox), m_pages(new QStackedWidget)
{
    auto *column = new QFormLayout(this);
    column->setContentsMargins({});
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Kind of rule"));
    m_kind->addItems({tr("About the group"), tr("Rows to review"), tr("By guideline"), tr("Follow-up")});
    column->addRow(tr("Kind of rule"), m_kind);
    column->addRow(m_pages);
    for (QWidget *page : {makeGroupPage(), makeRowPage(), makeGuidelinePage(), makeFollowUpPage()})
        m_pages->addWidget(page);
    connect(m_kind, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);
    for (QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &RuleForm::showFields);
    for (QDoubleSpinBox *box : findChildren<QDoubleSpinBox *>())
        connect(box, &QDoubleSpinBox::valueChanged, this, &RuleForm::changed);
    for (QSpinBox *box : findChildren<QSpinBox *>())
        connect(box, &QSpinBox::valueChanged, this, &RuleForm::changed);
    for (QLineEdit *edit : {m_rows, m_repeated})
        connect(edit, &QLineEdit::textChanged, this, &RuleForm::changed);
    showFields();
}

static void setRowShown(QFormLayout &rows, QWidget *field, bool shown)
{
    rows.setRowVisible(field, shown);
}

/// Only the fields that the chosen kind has a use for.
void RuleForm::showFields()
{
    const auto statistic = valueOf<Statistic>(m_statistic);
    setRowShown(*m_groupRows, m_percent, statistic == Statistic::Percentile);
    setRowShown(*m_groupRows, m_each, statistic == Statistic::Proportion);
    setRowShown(*m_groupRows, m_by, statistic == Statistic::Difference);
    const bool isShare = statistic == Statistic::Proportion;
    m_threshold->setRange(isShare ? 0 : -1000, isShare ? 100 : 10'000);
    m_threshold->setSuffix(isShare ? u" %"_s : QString());
    const auto kind = valueOf<FollowUp>(m_followUp);
    const bool lately = kind == FollowUp::ControlledLately || kind == FollowUp::NotControlledLately;
    const bool limits = lately || kind == FollowUp::ControlledAtLastVisit;
    setRowShown(*m_followUpRows, m_months, lately || kind == FollowUp::NoVisitLately);
    setRowShown(*m_followUpRows, m_lostMonths,
                lately || kind == FollowUp::NoVisitLately || kind == FollowUp::LostToFollowUp);
    setRowShown(*m_followUpRows, m_systolic, limits);
    setRowShown(*m_followUpRows, m_diastolic, limits);
    for (QWidget *field : {static_cast<QWidget *>(m_visits), static_cast<QWidget *>(m_repeated),
                           static_cast<QWidget *>(m_repeatedFault)})
        setRowShown(*m_followUpRows, field, kind == FollowUp::Repeatedly);
    emit changed();
}

void RuleForm::setCondition(const RuleCondition &condition)
{
    const QSignalBlocker quiet(this);
    m_kind->setCurrentIndex(static_cast<int>(condition.index()));
    const auto *givenGroup = std::get_if<GroupCondition>(&condition);
    GroupCondition shown = givenGroup ? *givenGroup : GroupCondition();
    if (!givenGroup)
        shown.role = u"sbp"_s;
    choose(m_statistic, shown.statistic);
    m_role->setCurrentIndex(m_role->findData(shown.role));
    choose(m_readings, shown.readings);
    m_percent->setValue(shown.percent);
    choose(m_eachIs, shown.eachIs);
    m_eachThan->setValue(shown.eachThan);
    m_by->setCurrentIndex(m_by->findData(shown.by.isEmpty() ? u"site"_s : shown.by));
    choose(m_comparison, shown.comparison);
    m_threshold->setValue(shown.statistic == Statistic::Proportion ? 100 * shown.threshold : shown.threshold);
    if (const auto *rows = std::get_if<RowCondition>(&condition))
        m_rows->setText(conditionText(*rows));
    if (const auto *guideline = std::get_if<GuidelineCondition>(&condition)) {
        m_guideline->setCurrentIndex(m_guideline->findData(guideline->guideline));
        m_category->setCurrentIndex(m_category->findData(guideline->category));
    }
    const auto *givenVisits = std::get_if<FollowUpCondition>(&condition);
    const FollowUpCondition visits = givenVisits ? *givenVisits : FollowUpCondition();
    choose(m_followUp, visits.kind);
    m_months->setValue(visits.months);
    m_lostMonths->setValue(visits.lostMonths);
    m_systolic->setValue(visits.systolicBelow);
    m_diastolic->setValue(visits.diastolicBelow);
    m_visits->setValue(visits.visits);
    if (visits.kind == FollowUp::Repeatedly)
        m_repeated->setText(conditionText(visits.that));
    showFields();
}

GroupCondition RuleForm::group() const
{
    GroupCondition made;
    made.statistic = valueOf<Statistic>(m_statistic);
    made.role = m_role->currentData().toString();
    made.readings = valueOf<ReadingUse>(m_readings);
    made.percent = m_percent->value();
    made.eachIs = valueOf<Comparison>(m_eachIs);
    made.eachThan = m_eachThan->value();
    if (made.statistic == Statistic::Difference)
        made.by = m_by->currentData().toString();
    made.comparison = valueOf<Comparison>(m_comparison);
    made.threshold =
        made.statistic == Statistic::Proportion ? m_threshold->value() / 100 : m_threshold->value();
    return made;
}

FollowUpCondition RuleForm::followUp() const
{
    FollowUpCondition made;
    made.kind = valueOf<FollowUp>(m_followUp);
    made.months = m_months->value();
    made.lostMonths = m_lostMonths->value();
    made.systolicBelow = m_systolic->value();
    made.diastolicBelow = m_diastolic->value();
    made.visits = m_visits->value();
    return made;
}

/// The fault stands under the field, and points at the character.
std::optional<RowCondition> RuleForm::readRows(const QLineEdit &field, TextLabel &fault) const
{
    if (field.text().trimmed().isEmpty()) {
        fault.setText(tr("Say which rows, as in sbp > 140."));
        return {};
    }
    const auto read = conditionFromText(field.text(), *m_workspace.document.rulesForSetting());
    if (read) {
        fault.clear();
        return *read;
    }
    fault.setText(read.error().message + u'\n' + pointedAt(field.text(), read.error().message));
    return {};
}

std::optional<RuleCondition> RuleForm::condition()
{
    switch (m_kind->currentIndex()) {
    case 0:
        return group();
    case 1:
        if (const auto rows = readRows(*m_rows, *m_rowsFault))
            return *rows;
        return {};
    case 2:
        return GuidelineCondition{m_guideline->currentData().toString(),
                                  m_category->currentData().toString()};
    default:
        break;
    }
    FollowUpCondition made = followUp();
    if (made.kind != FollowUp::Repeatedly)
        return made;
    const auto that = readRows(*m_repeated, *m_repeatedFault);
    if (!that)
        return {};
    made.that = *that;
    return made;
}

} // namespace sphygma
