// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/pressuretally.h"

#include <algorithm>
#include <limits>

namespace sphygma {

namespace {

using Bound = std::optional<double> BpCategory::*;

std::vector<double> pressureBounds(const QList<Guideline> &guidelines, Bound bound)
{
    std::vector<double> bounds;
    for (const Guideline &guideline : guidelines) {
        for (const BpCategory &category : guideline.categories) {
            if (category.*bound)
                bounds.push_back(*(category.*bound));
        }
    }
    return bounds;
}

std::vector<double> ageBounds(const QList<Guideline> &guidelines)
{
    std::vector<double> bounds;
    for (const Guideline &guideline : guidelines) {
        for (const auto &bound : {guideline.ageFrom, guideline.ageBelow}) {
            if (bound)
                bounds.push_back(*bound);
        }
    }
    return bounds;
}

} // namespace

PressureTally::Axis::Axis(std::vector<double> bounds) : m_bounds(std::move(bounds))
{
    std::sort(m_bounds.begin(), m_bounds.end());
    m_bounds.erase(std::unique(m_bounds.begin(), m_bounds.end()), m_bounds.end());
}

std::optional<double> PressureTally::Axis::sample(size_t place) const
{
    if (place == missing())
        return {};
    return place == 0 ? -std::numeric_limits<double>::infinity() : m_bounds[place - 1];
}

PressureTally::PressureTally(QList<Guideline> guidelines)
    : m_systolic(pressureBounds(guidelines, &BpCategory::systolicFrom))
    , m_diastolic(pressureBounds(guidelines, &BpCategory::diastolicFrom))
    , m_age(ageBounds(guidelines))
    , m_counts(m_systolic.places() * m_diastolic.places() * m_age.places())
{}

PressureTally::Counts PressureTally::counts(const Guideline &guideline, bool anyAge) const
{
    Counts result;
    result.categories.resize(static_cast<size_t>(guideline.categories.size()));
    result.notClassified = m_unclassified;
    size_t at = 0;
    for (size_t age = 0; age < m_age.places(); ++age) {
        const auto years = m_age.sample(age);
        const bool applies = anyAge || (years && guideline.appliesToAge(*years));
        for (size_t diastolic = 0; diastolic < m_diastolic.places(); ++diastolic) {
            for (size_t systolic = 0; systolic < m_systolic.places(); ++systolic, ++at) {
                const BpClass found = classifyBloodPressure(guideline, m_systolic.sample(systolic),
                                                            m_diastolic.sample(diastolic));
                if (!applies || found.category < 0) {
                    result.notClassified += m_counts[at];
                    continue;
                }
                result.categories[static_cast<size_t>(found.category)] += m_counts[at];
                result.partial += found.partial ? m_counts[at] : 0;
            }
        }
    }
    return result;
}

} // namespace sphygma
