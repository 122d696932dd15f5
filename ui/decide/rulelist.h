// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decide/ruleanswers.h"

#include <QTreeWidget>

namespace sphygma {

/// All rules with their answers in a line each, under the headings of their families.
class RuleList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RuleList(const Workspace &workspace, QWidget *parent = nullptr);

    /// Keeps the chosen rule where it is still there; else the first is chosen.
    void setAnswers(const QList<AnsweredRule> &answers);

    QString current() const; ///< id of the chosen rule; empty without one
    void choose(const QString &ruleId);

signals:
    void chosen(const QString &ruleId);

private:
    QTreeWidgetItem *heading(RuleFamily family);
    void add(const AnsweredRule &answer);

    const Workspace &m_workspace;
    QHash<RuleFamily, QTreeWidgetItem *> m_headings;
    QHash<QString, QTreeWidgetItem *> m_items;
};

} // namespace sphygma
