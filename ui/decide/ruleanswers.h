// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/ruleset.h"
#include "ui/models/workspace.h"

namespace sphygma {

/// What all rules say about the clean table, worked out off the GUI thread for all views of Decide: anew when
/// the table or the clinic's own rules change, and not before somebody asks for it.
class RuleAnswers final : public QObject
{
    Q_OBJECT

public:
    explicit RuleAnswers(Workspace &workspace, QObject *parent = nullptr);

    /// From now on they are kept up to date.
    void want();

    bool isReady() const { return m_ready; }

    const QList<AnsweredRule> &all() const { return m_answers; }

    const AnsweredRule *find(const QString &ruleId) const; ///< null when unknown

    /// What was asked, and its version (see dataVersion()).
    const Table &table() const { return m_table; }

    const QString &dataVersion() const { return m_dataVersion; }

    const RuleBook &shipped() const { return m_shipped; }

    RuleBook own() const;

    // Edits of the project, each one undoable step.
    void put(const QString &text, const Rule &rule, const MergeKey &mergeKey = {});
    void remove(const QString &ruleId);
    void setOwn(const QString &text, const RuleBook &book, const MergeKey &mergeKey = {});

signals:
    void changed();

private:
    void refresh();
    void refreshRules();

    Workspace &m_workspace;
    JobSlot m_slot{JobSlot::Mode::Coalesce};
    const RuleBook m_shipped;
    QList<AnsweredRule> m_answers;
    Table m_table;
    QString m_dataVersion;
    QByteArray m_askedRules; ///< the clinic's own at the last start …
    ClinicalRulesPtr m_askedWith; ///< … and the cut-offs of where the pressures were measured
    bool m_wanted = false;
    bool m_ready = false;
};

} // namespace sphygma
