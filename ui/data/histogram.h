// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <span>
#include <vector>

namespace sphygma {

/// Counts of values in equally wide bins from \a low to \a high.
struct Bins
{
    double low = 0;
    double high = 0;
    std::vector<qint64> counts;
};

/// At most \a most bins of a whole, readable width (1, 2, 5 × 10ⁿ) over \a values.
Bins binValues(std::span<const double> values, int most = 32);

/// The shape of one column, small: bars without an axis, the ends written beneath.
class Histogram final : public QWidget
{
    Q_OBJECT

public:
    explicit Histogram(QWidget *parent = nullptr);

    void setBins(Bins bins);

    QSize sizeHint() const override { return {240, 84}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF bar(size_t index) const;

    Bins m_bins;
    qint64 m_highest = 0;
};

} // namespace sphygma
