// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/decision/rule.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace sphygma {

class TextLabel;

/// The fields of a rule's condition, one page a kind: about the group, about rows, a guideline's category,
/// the visits of patients.
class RuleForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(Workspace &workspace, QWidget *parent = nullptr);

    void setCondition(const RuleCondition &condition);

    /// What the fields say. Where one cannot be understood the fault stands at that field, and nothing comes.
    std::optional<RuleCondition> condition();

signals:
    void changed();

private:
    QWidget *makeGroupPage();
    QWidget *makeRowPage();
    QWidget *makeGuidelinePage();
    QWidget *makeFollowUpPage();
    QComboBox *roleBox(bool numbersOnly) const;
    QComboBox *comparisonBox() const;
    void fillCategories();
    void showFields();
    GroupCondition group() const;
    FollowUpCondition followUp() const;
    std::optional<RowCondition> readRows(const QLineEdit &field, TextLabel &fault) const;

    Workspace &m_workspace;
    QComboBox *m_kind;
    QStackedWidget *m_pages;
    QFormLayout *m_groupRows = nullptr, *m_followUpRows = nullptr;
    QComboBox *m_statistic = nullptr, *m_role = nullptr, *m_readings = nullptr, *m_comparison = nullptr,
              *m_eachIs = nullptr, *m_by = nullptr;
    QDoubleSpinBox *m_threshold = nullptr, *m_percent = nullptr, *m_eachThan = nullptr;
    QWidget *m_each = nullptr;
    QLineEdit *m_rows = nullptr, *m_repeated = nullptr;
    TextLabel *m_rowsFault = nullptr, *m_repeatedFault = nullptr;
    QComboBox *m_guideline = nullptr, *m_category = nullptr, *m_followUp = nullptr;
    QSpinBox *m_months = nullptr, *m_lostMonths = nullptr, *m_visits = nullptr;
    QDoubleSpinBox *m_systolic = nullptr, *m_diastolic = nullptr;
};

} // namespace sphygma
