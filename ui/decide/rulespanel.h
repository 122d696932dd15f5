// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decide/ruleanswers.h"

#include <QWidget>

class QDoubleSpinBox;
class QPushButton;
class QVBoxLayout;

namespace sphygma {

class Chip;
class FindingCard;
class HistogramView;
class PeopleTable;
class RuleList;
class TextLabel;

/// All rules in a list, and what the chosen one says: result, distribution, what it asks, and who is behind
/// it.
class RulesPanel final : public QWidget
{
    Q_OBJECT

public:
    RulesPanel(Workspace &workspace, RuleAnswers &answers, QWidget *parent = nullptr);

    void choose(const QString &ruleId);

signals:
    void patientChosen(qsizetype row);
    void goTo(sphygma::Stage stage);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    QWidget *makeRuleActions();
    QPushButton *addButton(QLayout &row, const QString &icon, const QString &text, const QString &name);
    void showAnswers();
    void showRule(const QString &ruleId);
    void showResult(const AnsweredRule &answer);
    void showPicture(const RuleSample &sample);
    void showLine(const Rule &rule);
    void moveLine(double value);
    void edit(bool makeNew);
    void removeRule();
    void importRules();
    void exportRules();

    Workspace &m_workspace;
    RuleAnswers &m_answers;
    RuleList *m_list;
    FindingCard *m_card;
    QWidget *m_picture;
    HistogramView *m_histogram;
    TextLabel *m_histogramNote, *m_asks;
    Chip *m_badge;
    QDoubleSpinBox *m_line;
    TextLabel *m_lineName;
    QPushButton *m_edit = nullptr, *m_remove = nullptr;
    PeopleTable *m_people;
    QString m_wanted; ///< to be chosen as soon as it is in the list
    quint64 m_gesture = 0; ///< of moving the line of m_moved
    QString m_moved;
};

} // namespace sphygma
