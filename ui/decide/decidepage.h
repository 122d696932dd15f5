// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decide/decideview.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace sphygma {

class CategoryTable;
class EmptyState;
class FindingCard;
class HistogramView;
class TextLabel;

/// What the numbers say and do not say: the findings, with the distribution beside them.
class DecidePage final : public QWidget
{
    Q_OBJECT

public:
    explicit DecidePage(Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// The user wants to go on (or back) to \a stage.
    void goTo(sphygma::Stage stage);

private:
    QWidget *makeFindings();
    QWidget *makeGuidelinePicture();
    EmptyState *makeEmpty(const QString &title, const QString &sentence, const QString &action, Stage stage);
    void refresh();
    void accept(const Result<DecideView> &view);
    void showState();
    void showView();
    void showHistogram();
    void showAssumptions();
    void chooseGuideline(const QString &id);
    const Guideline &guideline() const;

    Workspace &m_workspace;
    JobSlot m_compute{JobSlot::Mode::Coalesce};
    std::optional<DecideView> m_view;
    ClinicalRulesPtr m_rules; ///< what m_view is, or is being, worked out with
    QString m_shownGuideline; ///< what m_view was last shown with
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_noData = nullptr;
    EmptyState *m_waiting = nullptr;
    EmptyState *m_noPressure = nullptr;
    QWidget *m_findings = nullptr;
    FindingCard *m_plain = nullptr;
    FindingCard *m_adults = nullptr;
    FindingCard *m_byGuideline = nullptr;
    HistogramView *m_histogram = nullptr;
    TextLabel *m_histogramNote = nullptr;
    QComboBox *m_guideline = nullptr;
    CategoryTable *m_categories = nullptr;
    TextLabel *m_assumptions = nullptr;
};

} // namespace sphygma
