// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/jobslot.h"
#include "app/recipe/reciperunner.h"
#include "ui/explore/exploredata.h"

namespace sphygma {

/// Keeps points and curves in step with the table and the chart's spec: gathers points when others are asked
/// for, fits curves when they are wanted and the points are new.
class ExploreModel final : public QObject
{
    Q_OBJECT

public:
    explicit ExploreModel(ClinicalRulesPtr rules, QObject *parent = nullptr);

    using Curves = QList<QList<PressureCurvesPtr>>; ///< of each cloud of each facet

    void update(const RecipeResultPtr &result, const ChartSpec &spec, const RowFilter &rowFilter,
                const SmallCells &small);
    void clear();

    const ExploreDataPtr &data() const { return m_data; } ///< null until there is some

    PressureChoice pressure() const { return m_dataRequest.pressure; } ///< of data()

    const Curves &curves() const { return m_curves; }

    JobSlot &gathering() { return m_gather; }

    JobSlot &fitting() { return m_fit; }

signals:
    void gatheringStarted();
    void fittingStarted();
    void dataChanged();
    void curvesChanged();
    void failed(const sphygma::Error &error);

private:
    void accept(const Result<ExploreDataPtr> &gathered);
    void fit();

    const ClinicalRulesPtr m_rules;
    RecipeResultPtr m_result;
    ExploreRequest m_request, m_dataRequest;
    CurveWish m_wish;
    ExploreDataPtr m_data, m_fitted; ///< what the curves wanted last go through
    CurveWish m_fittedWish;
    Curves m_curves;
    JobSlot m_gather, m_fit{JobSlot::Mode::Coalesce};
};

} // namespace sphygma
