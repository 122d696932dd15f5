// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decide/decideview.h"
#include "ui/decide/ruleanswers.h"

#include <QScrollArea>

class QVBoxLayout;

namespace sphygma {

class TextLabel;

class EmptyState;

/// The pinned findings as they were said then: to be commented, put in order, refreshed where data or rule
/// have changed since, and taken off.
class PinnedPanel final : public QScrollArea
{
    Q_OBJECT

public:
    PinnedPanel(Workspace &workspace, RuleAnswers &answers, QWidget *parent = nullptr);

    /// The main findings as they are now; \a dataVersion is what they were worked out from.
    void setDecision(const Decision &decision, const QString &dataVersion);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    QWidget *makeCard(const QString &id, qsizetype place, qsizetype count);
    QLayout *makeActions(const QString &id, qsizetype place, qsizetype count, bool canRefresh);
    QWidget *makeComment(const QString &id, const QString &comment);
    std::optional<PinnedFinding> now(const QString &id) const;
    QString stateText(const QString &id, const std::optional<PinnedFinding> &fresh, bool &isOutdated) const;
    void renew(const QString &id);
    void move(qsizetype from, qsizetype to);
    void unpin(const QString &id);
    void comment(const QString &id, const QString &text);

    Workspace &m_workspace;
    RuleAnswers &m_answers;
    std::optional<Decision> m_decision;
    QString m_dataVersion;
    QVBoxLayout *m_cards;
    TextLabel *m_note;
    EmptyState *m_empty;
    bool m_commenting = false; ///< the cards stay while a comment is being written
};

} // namespace sphygma
