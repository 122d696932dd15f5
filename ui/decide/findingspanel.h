// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decide/decideview.h"
#include "ui/models/workspace.h"

#include <QScrollArea>

class QComboBox;

namespace sphygma {

class CategoryTable;
class FindingCard;
class HistogramView;
class TextLabel;

/// The main findings: the group rule with its distribution, the adults, and the chosen guideline.
class FindingsPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingsPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// \a rules and \a dataVersion are what \a view was worked out with.
    void show(const DecideView &view, const ClinicalRulesPtr &rules, const QString &dataVersion);

    /// The one that is chosen in the project, or the program's first.
    static const Guideline &guideline(const ProjectDocument &document);

private:
    void build();
    QWidget *makeGuidelinePicture();
    void showState();
    void showView();
    void showHistogram();
    void showAssumptions();
    void chooseGuideline(const QString &id);
    const Guideline &guideline() const { return guideline(m_workspace.document); }

    Workspace &m_workspace;
    std::optional<DecideView> m_view;
    ClinicalRulesPtr m_rules;
    QString m_dataVersion;
    QString m_shownGuideline; ///< what m_view was last shown with
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
