// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/agree/icc.h"

#include "app/analysis/numeric/distributions.h"
#include "app/analysis/numeric/finite.h"

#include <cmath>

namespace sphygma {

namespace {

struct MeanSquares
{
    double n = 0, k = 0;
    double rows = 0, within = 0, columns = 0, error = 0;
};

MeanSquares meanSquares(const std::vector<std::span<const double>> &readings)
{
    MeanSquares m;
    m.n = static_cast<double>(readings.front().size());
    m.k = static_cast<double>(readings.size());
    std::vector<double> persons(readings.front().size()), all, readers;
    for (const auto reading : readings) {
        readers.push_back(*summarise(reading).mean);
        all.insert(all.end(), reading.begin(), reading.end());
        for (size_t i = 0; i < persons.size(); ++i)
            persons[i] += reading[i] / m.k;
    }
    const double personSd = *summarise(persons).sd, readerSd = *summarise(readers).sd,
                 sd = *summarise(all).sd;
    m.rows = m.k * personSd * personSd;
    m.columns = m.n * readerSd * readerSd;
    for (const auto reading : readings) {
        for (size_t i = 0; i < persons.size(); ++i)
            m.within += (reading[i] - persons[i]) * (reading[i] - persons[i]);
    }
    m.within /= m.n * (m.k - 1);
    const double total = sd * sd * (m.n * m.k - 1);
    m.error = (total - (m.n - 1) * m.rows - (m.k - 1) * m.columns) / ((m.n - 1) * (m.k - 1));
    m.error = std::max(m.error, 0.0);
    return m;
}

/// The interval of (F − 1)/(F + k − 1), F having df1 and df2 degrees of freedom.
Interval byF(double f, double df1, double df2, double k)
{
    const double low = f / fQuantile(0.975, df1, df2), high = f * fQuantile(0.975, df2, df1);
    return {(low - 1) / (low + k - 1), (high - 1) / (high + k - 1)};
}

Interval agreementInterval(const MeanSquares &m, double icc)
{
    const double a = m.k * icc / (m.n * (1 - icc)), b = 1 + m.k * icc * (m.n - 1) / (m.n * (1 - icc));
    const double mixed = a * m.columns + b * m.error;
    const double df = mixed * mixed
        / (a * m.columns * a * m.columns / (m.k - 1) + b * m.error * b * m.error / ((m.n - 1) * (m.k - 1)));
    const double lower = fQuantile(0.975, m.n - 1, df), upper = fQuantile(0.975, df, m.n - 1);
    const double rest = m.k * m.columns + (m.k * m.n - m.k - m.n) * m.error;
    return {m.n * (m.rows - lower * m.error) / (lower * rest + m.n * m.rows),
            m.n * (upper * m.rows - m.error) / (rest + m.n * upper * m.rows)};
}

} // namespace

Outcome<Icc> intraclassCorrelation(const std::vector<std::span<const double>> &readings)
{
    if (readings.size() < 2 || readings.front().size() < 2)
        return Obstacle::TooFew;
    for (const auto reading : readings) {
        if (reading.size() != readings.front().size())
            return Obstacle::DoesNotMatch;
        if (!allFinite(reading))
            return Obstacle::NotFinite;
    }
    const MeanSquares m = meanSquares(readings);
    // Without any error every ratio below is 0/0 or has no interval.
    if (!(m.rows > 0) || !(m.error > 1e-14 * m.rows))
        return Obstacle::Constant;
    Icc result{static_cast<qint64>(m.n), static_cast<qint64>(m.k), 0, 0, 0, {}, {}, {}, std::sqrt(m.within)};
    result.oneWay = (m.rows - m.within) / (m.rows + (m.k - 1) * m.within);
    result.agreement =
        (m.rows - m.error) / (m.rows + (m.k - 1) * m.error + m.k * (m.columns - m.error) / m.n);
    result.consistency = (m.rows - m.error) / (m.rows + (m.k - 1) * m.error);
    result.oneWayCi95 = byF(m.rows / m.within, m.n - 1, m.n * (m.k - 1), m.k);
    result.consistencyCi95 = byF(m.rows / m.error, m.n - 1, (m.n - 1) * (m.k - 1), m.k);
    result.agreementCi95 = agreementInterval(m, result.agreement);
    return result;
}

} // namespace sphygma
