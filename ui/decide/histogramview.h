// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decide/decideview.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace sphygma {

/// A category of a guideline on the systolic axis.
struct PressureBand
{
    double from = 0; ///< in the unit of the histogram
    QString label;
};

/// The distribution of the systolic pressures with the lines that matter: 130 mmHg, the mean, and where the
/// chosen guideline cuts.
class HistogramView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistogramView(const Theme &theme, QWidget *parent = nullptr);

    /// \a meanText stands at the line of \a mean: "mean 123.5". \a threshold is 130 mmHg in the unit of the
    /// histogram.
    void show(const Distribution &histogram, std::optional<double> mean, const QString &meanText,
              double threshold);

    /// Named under the axis; the lowest band first, from minus infinity.
    void setBands(QList<PressureBand> bands);

    QSize sizeHint() const override { return {520, 220}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plot() const;
    double xOf(double value) const;
    void paintBars(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintBands(QPainter &painter) const;
    void describe();
    void paintLine(QPainter &painter, double value, const QString &label, const QColor &ink, bool dashed,
                   bool labelOnLeft) const;

    const Theme &m_theme;
    Distribution m_bins;
    std::optional<double> m_mean;
    QString m_meanText;
    double m_threshold = 130;
    QList<PressureBand> m_bands;
};

} // namespace sphygma
