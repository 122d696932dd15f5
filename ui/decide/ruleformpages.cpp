// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/clinicaltexts.h"
#include "ui/decide/ruleform.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace sphygma {

using Statistic = GroupCondition::Statistic;
using FollowUp = FollowUpCondition::Kind;

namespace {

template<typename Box>
Box *named(Box *box, const QString &name, const QString &accessible)
{
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    return box;
}

QDoubleSpinBox *numberBox(double from, double to, int decimals)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(from, to);
    box->setDecimals(decimals);
    return box;
}

QLineEdit *conditionEdit(QFormLayout &rows, const QString &label, const QString &name, TextLabel *&fault)
{
    auto *edit = named(new QLineEdit, name, label);
    edit->setPlaceholderText(u"sbp > 180 or dbp > 120"_s);
    edit->setMaxLength(2000);
    fault = new TextLabel(TextKind::Small);
    fault->setObjectName(name + u"Fault"_s);
    fault->setWordWrap(true);
    rows.addRow(label, edit);
    rows.addRow(QString(), fault);
    return edit;
}

} // namespace

QComboBox *RuleForm::roleBox(bool numbersOnly) const
{
    auto *box = new QComboBox;
    for (const Role &role : m_workspace.document.rulesForSetting()->roles.roles()) {
        if (!numbersOnly || !role.unit.isEmpty())
            box->addItem(m_workspace.words.text(Phrase{roleLabel(role.id), {}, {}}), role.id);
    }
    return box;
}

QComboBox *RuleForm::comparisonBox() const
{
    auto *box = new QComboBox;
    for (const Comparison comparison :
         {Comparison::Above, Comparison::AtLeast, Comparison::Below, Comparison::AtMost})
        box->addItem(comparisonSign(comparison), static_cast<int>(comparison));
    return box;
}

QWidget *RuleForm::makeGroupPage()
{
    auto *page = new QWidget;
    m_groupRows = new QFormLayout(page);
    m_groupRows->setContentsMargins({});
    m_statistic = named(new QComboBox, u"statistic"_s, tr("Statistic"));
    for (const auto &[text, value] :
         {std::pair{tr("Mean"), Statistic::Mean}, std::pair{tr("Median"), Statistic::Median},
          std::pair{tr("Percentile"), Statistic::Percentile},
          std::pair{tr("Share of values"), Statistic::Proportion},
          std::pair{tr("Change over time"), Statistic::Trend},
          std::pair{tr("Difference between groups"), Statistic::Difference}})
        m_statistic->addItem(text, static_cast<int>(value));
    m_role = named(roleBox(true), u"role"_s, tr("Measurement"));
    m_readings = named(new QComboBox, u"readings"_s, tr("Of several readings"));
    m_readings->addItem(tr("the first"), static_cast<int>(ReadingUse::First));
    m_readings->addItem(tr("their average"), static_cast<int>(ReadingUse::Average));
    m_percent = named(numberBox(0, 100, 0), u"percent"_s, tr("Which percentile"));
    m_each = new QWidget;
    auto *each = new QHBoxLayout(m_each);
    each->setContentsMargins({});
    m_eachIs = named(comparisonBox(), u"eachIs"_s, tr("Values that are"));
    m_eachThan = named(numberBox(-1000, 10'000, 1), u"eachThan"_s, tr("Limit of single values"));
    each->addWidget(m_eachIs);
    each->addWidget(m_eachThan, 1);
    m_by = named(roleBox(false), u"by"_s, tr("Groups by"));
    auto *limit = new QWidget;
    auto *row = new QHBoxLayout(limit);
    row->setContentsMargins({});
    m_comparison = named(comparisonBox(), u"comparison"_s, tr("Applies when it is"));
    m_threshold = named(numberBox(-1000, 10'000, 2), u"threshold"_s, tr("Threshold"));
    row->addWidget(m_comparison);
    row->addWidget(m_threshold, 1);
    m_groupRows->addRow(tr("Statistic"), m_statistic);
    m_groupRows->addRow(tr("Measurement"), m_role);
    m_groupRows->addRow(tr("Of several readings"), m_readings);
    m_groupRows->addRow(tr("Which percentile"), m_percent);
    m_groupRows->addRow(tr("Values that are"), m_each);
    m_groupRows->addRow(tr("Groups by"), m_by);
    m_groupRows->addRow(tr("Applies when it is"), limit);
    return page;
}

QWidget *RuleForm::makeRowPage()
{
    auto *page = new QWidget;
    auto *rows = new QFormLayout(page);
    rows->setContentsMargins({});
    m_rows = conditionEdit(*rows, tr("Rows where"), u"condition"_s, m_rowsFault);
    auto *help = new TextLabel(
        TextKind::Small,
        tr("Compare measurements with numbers: sbp, dbp, age, bmi, heart_rate … Join with and, or, not and "
           "brackets. Of several readings the first counts, or average(sbp), any(sbp), all(sbp)."));
    help->setWordWrap(true);
    rows->addRow(QString(), help);
    return page;
}

QWidget *RuleForm::makeGuidelinePage()
{
    auto *page = new QWidget;
    auto *rows = new QFormLayout(page);
    rows->setContentsMargins({});
    m_guideline = named(new QComboBox, u"guidelineOfRule"_s, tr("Guideline"));
    for (const Guideline &guideline : m_workspace.document.rulesForSetting()->guidelines)
        m_guideline->addItem(m_workspace.words.text(guidelinePhrase(guideline.name)), guideline.id);
    m_category = named(new QComboBox, u"category"_s, tr("This category or a higher one"));
    connect(m_guideline, &QComboBox::currentIndexChanged, this, &RuleForm::fillCategories);
    fillCategories();
    rows->addRow(tr("Guideline"), m_guideline);
    rows->addRow(tr("This category or a higher one"), m_category);
    return page;
}

void RuleForm::fillCategories()
{
    const Guideline *guideline =
        m_workspace.document.rulesForSetting()->guideline(m_guideline->currentData().toString());
    m_category->clear();
    for (const BpCategory &category : guideline ? guideline->categories : QList<BpCategory>())
        m_category->addItem(m_workspace.words.text(guidelinePhrase(category.label)), category.id);
}

QWidget *RuleForm::makeFollowUpPage()
{
    auto *page = new QWidget;
    m_followUpRows = new QFormLayout(page);
    m_followUpRows->setContentsMargins({});
    m_followUp = named(new QComboBox, u"followUp"_s, tr("Counts people who"));
    for (const auto &[text, value] :
         {std::pair{tr("are below the limits at the last visit"), FollowUp::ControlledAtLastVisit},
          std::pair{tr("are below the limits in the last months"), FollowUp::ControlledLately},
          std::pair{tr("are not below the limits in the last months"), FollowUp::NotControlledLately},
          std::pair{tr("had no visit in the last months"), FollowUp::NoVisitLately},
          std::pair{tr("are lost to follow-up"), FollowUp::LostToFollowUp},
          std::pair{tr("fit a condition repeatedly"), FollowUp::Repeatedly}})
        m_followUp->addItem(text, static_cast<int>(value));
    m_months = named(new QSpinBox, u"months"_s, tr("The last months"));
    m_months->setRange(1, 120);
    m_lostMonths = named(new QSpinBox, u"lostMonths"_s, tr("Lost after months"));
    m_lostMonths->setRange(1, 240);
    m_systolic = named(numberBox(1, 300, 0), u"systolicBelow"_s, tr("Systolic below"));
    m_diastolic = named(numberBox(1, 200, 0), u"diastolicBelow"_s, tr("Diastolic below"));
    m_visits = named(new QSpinBox, u"visits"_s, tr("On so many days or more"));
    m_visits->setRange(2, 100);
    m_followUpRows->addRow(tr("Counts people who"), m_followUp);
    m_followUpRows->addRow(tr("The last months"), m_months);
    m_followUpRows->addRow(tr("Lost after months"), m_lostMonths);
    m_followUpRows->addRow(tr("Systolic below"), m_systolic);
    m_followUpRows->addRow(tr("Diastolic below"), m_diastolic);
    m_followUpRows->addRow(tr("On so many days or more"), m_visits);
    m_repeated = conditionEdit(*m_followUpRows, tr("Rows where"), u"repeated"_s, m_repeatedFault);
    return page;
}

} // namespace sphygma
