// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/rulebook.h"
#include "app/decision/ruleset.h"
#include "ui/models/workspace.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sphygma {

class RuleForm;
class TextLabel;

/// Makes or changes one rule of the clinic's own. It says in words what the rule does and what it says about
/// the table now, while it is being changed; what is wrong stands at the field it is wrong in.
class RuleEditor final : public QDialog
{
    Q_OBJECT

public:
    RuleEditor(Workspace &workspace, const Table &table, Rule rule, QWidget *parent = nullptr);

    /// A rule to begin with, of an id that \a own does not have.
    static Rule blank(const RuleBook &own);

signals:
    void saved(const sphygma::Rule &rule);

private:
    QWidget *makeFields();
    QWidget *makeWords();
    void fill();
    std::optional<Rule> edited(); ///< nothing while a field is wrong
    void followThreshold(const Rule &rule);
    void explain();
    void count(const Rule &rule);
    void showCount(const AnsweredRule &answer);
    void save();

    Workspace &m_workspace;
    const Table m_table;
    Rule m_rule;
    JobSlot m_count; ///< the newest replaces the one before
    RuleForm *m_form;
    QString m_ownTitle; ///< as the rule calls itself, while nobody has typed another
    QLineEdit *m_title, *m_evidence, *m_author;
    TextLabel *m_titleFault;
    QCheckBox *m_adults, *m_notPregnant;
    QSpinBox *m_minimum, *m_missing;
    TextLabel *m_badge, *m_asks, *m_figure, *m_says;
    QPushButton *m_save;
};

} // namespace sphygma
