// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decide/decideview.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QStackedWidget;

namespace sphygma {

class EmptyState;
class FindingsPanel;
class PatientPanel;
class PinnedPanel;
class RuleAnswers;
class PageHeader;
class SegmentedControl;

/// What the numbers say and do not say: the main findings, all rules with the people behind them, one
/// patient, risk scores, and what is pinned. It wires the views and works out the main findings.
class DecidePage final : public QWidget
{
    Q_OBJECT

public:
    explicit DecidePage(Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// The user wants to go on (or back) to \a stage.
    void goTo(sphygma::Stage stage);

private:
    enum View { FindingsView, RulesView, PatientView, RiskView, PinnedView };

    QWidget *makeViews();
    EmptyState *makeEmpty(const QString &title, const QString &sentence, const QString &action, Stage stage);
    void describe();
    void refresh();
    void refreshRules();
    void accept(const Result<DecideView> &view, const QString &dataVersion);

    Workspace &m_workspace;
    JobSlot m_compute{JobSlot::Mode::Coalesce};
    RuleAnswers *m_answers;
    bool m_hasView = false;
    ClinicalRulesPtr m_rules; ///< what the findings are, or are being, worked out with
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_noData = nullptr;
    EmptyState *m_waiting = nullptr;
    EmptyState *m_noPressure = nullptr;
    PageHeader *m_header = nullptr;
    SegmentedControl *m_choice = nullptr;
    QWidget *m_body = nullptr;
    QStackedWidget *m_views = nullptr;
    FindingsPanel *m_findings = nullptr;
    PatientPanel *m_patient = nullptr;
    PinnedPanel *m_pinned = nullptr;
};

} // namespace sphygma
