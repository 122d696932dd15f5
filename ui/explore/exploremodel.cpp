// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/exploremodel.h"

#include "app/decision/persons.h"

namespace sphygma {

ExploreModel::ExploreModel(ClinicalRulesPtr rules, QObject *parent)
    : QObject(parent), m_rules(std::move(rules))
{}

void ExploreModel::clear()
{
    m_gather.cancel();
    m_fit.cancel();
    m_result = nullptr;
    m_data = m_fitted = nullptr;
    m_curves.clear();
}

void ExploreModel::update(const RecipeResultPtr &result, const ChartSpec &spec, const RowFilter &rowFilter,
                          const SmallCells &small)
{
    const ExploreRequest request(spec, rowFilter, small);
    m_wish = CurveWish(spec);
    if (result == m_result && request == m_request)
        return fit();
    m_result = result;
    m_request = request;
    m_gather.start<ExploreDataPtr>(
        [table = result->table, request, rules = m_rules](Progress &progress) {
            return gatherExploreData(table, request, rules, progress);
        },
        [this](const Result<ExploreDataPtr> &gathered) { accept(gathered); });
    emit gatheringStarted();
}

void ExploreModel::accept(const Result<ExploreDataPtr> &gathered)
{
    m_curves.clear();
    if (!gathered) {
        m_data = nullptr;
        return emit failed(gathered.error());
    }
    m_data = *gathered;
    m_dataRequest = m_request;
    emit dataChanged();
    fit();
}

static Result<ExploreModel::Curves> fitAll(const ExploreData &data, const CurveWish &wish, Progress &progress)
{
    const Result<Persons> persons =
        wish.line && data.patient >= 0 ? findPersons(data.table, data.patient, progress) : Persons();
    if (!persons)
        return persons.error();
    ExploreModel::Curves curves;
    for (const PlotFacet &facet : data.facets) {
        QList<PressureCurvesPtr> &ofFacet = curves.emplaceBack();
        for (const PlotCloud &cloud : facet.clouds) {
            const Result<PressureCurvesPtr> fitted = fitCurves(*cloud.points, wish, persons->ofRow, progress);
            if (!fitted)
                return fitted.error();
            ofFacet.append(*fitted);
        }
    }
    return curves;
}

void ExploreModel::fit()
{
    if (!m_data || !m_wish.any() || (m_data == m_fitted && m_wish == m_fittedWish))
        return;
    m_fitted = m_data;
    m_fittedWish = m_wish;
    m_fit.start<Curves>(
        [data = m_data, wish = m_wish](Progress &progress) { return fitAll(*data, wish, progress); },
        [this, of = m_data](const Result<Curves> &curves) {
            if (!curves || of != m_data)
                return;
            m_curves = *curves;
            emit curvesChanged();
        });
    emit fittingStarted();
}

} // namespace sphygma
