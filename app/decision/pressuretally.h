// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/guideline.h"

#include <vector>

namespace sphygma {

/// Counts people between the cut-offs of all guidelines at once, so that a million rows are looked at one
/// time, whatever the number of guidelines; each cell of the count is then classified as a whole. Exact:
/// nobody in a cell can be told apart by any guideline.
class PressureTally
{
public:
    explicit PressureTally(QList<Guideline> guidelines);

    /// Where a number lies between ascending bounds: how many of them it has reached. The last place is for
    /// missing ones.
    class Axis
    {
    public:
        explicit Axis(std::vector<double> bounds);

        size_t places() const { return m_bounds.size() + 2; }

        size_t missing() const { return m_bounds.size() + 1; }

        size_t placeOf(double value) const
        {
            size_t place = 0;
            for (const double bound : m_bounds)
                place += value >= bound;
            return place;
        }

        /// A value that every guideline treats as it does all in \a place.
        std::optional<double> sample(size_t place) const;

    private:
        std::vector<double> m_bounds;
    };

    const Axis &systolic() const { return m_systolic; }

    const Axis &diastolic() const { return m_diastolic; }

    const Axis &age() const { return m_age; }

    /// Places on the axes.
    void add(size_t systolic, size_t diastolic, size_t age)
    {
        ++m_counts[(age * m_diastolic.places() + diastolic) * m_systolic.places() + systolic];
    }

    /// Someone whom no guideline classifies (pregnancy).
    void addUnclassified() { ++m_unclassified; }

    struct Counts
    {
        std::vector<qint64> categories; ///< as the guideline lists them
        qint64 partial = 0;
        qint64 notClassified = 0;
    };

    /// \a anyAge: ages are not known, everyone is taken to be of the guideline's age.
    Counts counts(const Guideline &guideline, bool anyAge) const;

private:
    Axis m_systolic, m_diastolic, m_age;
    std::vector<qint64> m_counts;
    qint64 m_unclassified = 0;
};

} // namespace sphygma
