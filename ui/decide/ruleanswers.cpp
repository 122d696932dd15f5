// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/ruleanswers.h"

#include "app/project/dataversion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Rules that ship with the program read, or the program is broken; then it knows only the clinic's own.
static RuleBook shippedRules(const ClinicalRulesPtr &clinical)
{
    auto book = RuleBook::shipped(clinical);
    return book ? std::move(book).value() : RuleBook();
}

RuleAnswers::RuleAnswers(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_shipped(shippedRules(workspace.document.rulesForSetting()))
{
    connect(&workspace.document, &ProjectDocument::resultChanged, this, &RuleAnswers::refresh);
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &RuleAnswers::refreshRules);
}

void RuleAnswers::want()
{
    if (m_wanted)
        return;
    m_wanted = true;
    refresh();
}

RuleBook RuleAnswers::own() const
{
    const QByteArray &json = *m_workspace.document.state().ownRules;
    if (json.isEmpty())
        return {};
    auto book = RuleBook::fromJson(json, *m_workspace.document.rulesForSetting());
    return book ? std::move(book).value() : RuleBook();
}

const AnsweredRule *RuleAnswers::find(const QString &ruleId) const
{
    const auto found = std::find_if(m_answers.begin(), m_answers.end(), [&](const AnsweredRule &answer) {
        return answer.listed.rule.id == ruleId;
    });
    return found == m_answers.end() ? nullptr : &*found;
}

void RuleAnswers::refreshRules()
{
    if (m_askedRules != *m_workspace.document.state().ownRules
        || m_askedWith != m_workspace.document.rulesForSetting())
        refresh();
}

void RuleAnswers::refresh()
{
    if (!m_wanted)
        return;
    const RecipeResultPtr result = m_workspace.document.result();
    if (!result) {
        m_slot.cancel();
        m_answers.clear();
        m_ready = false;
        emit changed();
        return;
    }
    const ProjectState &state = m_workspace.document.state();
    m_askedRules = *state.ownRules;
    m_askedWith = m_workspace.document.rulesForSetting();
    m_slot.start<QList<AnsweredRule>>(
        [rules = listedRules(m_shipped, own()), table = result->table,
         clinical = m_workspace.document.rulesForSetting()](Progress &progress) {
            return answerRules(rules, table, clinical, progress);
        },
        [this, table = result->table, version = sphygma::dataVersion(state)](const auto &answers) {
            m_answers = answers ? *answers : QList<AnsweredRule>();
            m_table = table;
            m_dataVersion = version;
            m_ready = true;
            emit changed();
        });
    m_workspace.jobs.watch(m_slot, tr("Asking the rules …"));
}

void RuleAnswers::put(const QString &text, const Rule &rule, const MergeKey &mergeKey)
{
    RuleBook book = own();
    book.put(rule);
    setOwn(text, book, mergeKey);
}

void RuleAnswers::remove(const QString &ruleId)
{
    RuleBook rest;
    const RuleBook book = own();
    for (const Rule &rule : book.rules()) {
        if (rule.id != ruleId)
            rest.put(rule);
    }
    setOwn(tr("Remove rule"), rest);
}

void RuleAnswers::setOwn(const QString &text, const RuleBook &book, const MergeKey &mergeKey)
{
    m_workspace.document.edit(
        text,
        [&book](ProjectState &state) {
            state.ownRules = book.rules().isEmpty() ? QByteArray() : book.toJson();
        },
        mergeKey);
}

} // namespace sphygma
