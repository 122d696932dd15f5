// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/riskcohort.h"
#include "ui/models/workspace.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace sphygma {

class Toggle;

/// Risk scores for everyone in the table: which can be computed, for how many, how they spread, and why the
/// others have no number.
class RiskPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RiskPanel(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeQuestions();
    void change(const std::function<void(RiskChoices &)> &mutate);
    void refresh();
    void showState();
    void showCohorts(const QList<RiskCohort> &cohorts);
    QWidget *makeCard(const RiskCohort &cohort) const;
    void addResults(const RiskCohort &cohort, QVBoxLayout &column) const;
    void addReasons(const RiskCohort &cohort, QVBoxLayout &column) const;
    QString whyNot(const RiskCohort &cohort) const;

    Workspace &m_workspace;
    JobSlot m_compute{JobSlot::Mode::Coalesce};
    bool m_outdated = true;
    std::optional<RiskChoices> m_asked; ///< what was last asked for
    QComboBox *m_region, *m_group;
    QCheckBox *m_noDisease;
    Toggle *m_chinaPar;
    QVBoxLayout *m_cards;
};

} // namespace sphygma
