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

/// A distribution with the lines that matter: the threshold of a rule, the mean, and where the chosen
/// guideline cuts.
class HistogramView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistogramView(const Theme &theme, QWidget *parent = nullptr);

    /// A line of the picture and what stands at it: "mean 123.5", "130 mmHg".
    struct Line
    {
        std::optional<double> at; ///< in the unit of the histogram; nothing: no line
        QString text;
    };

    void show(const Distribution &histogram, const Line &mean, const Line &threshold);

    /// Named under the axis; the lowest band first, from minus infinity.
    void setBands(QList<PressureBand> bands);

    struct AxisNumber
    {
        double value = 0;
        QRectF place;
    };

    /// As many as fit beside each other.
    QList<AxisNumber> axisNumbers() const;

    QSize sizeHint() const override { return {520, 220}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plot() const;
    QList<AxisNumber> numbersBy(double step) const;
    double xOf(double value) const;
    void paintBars(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintBands(QPainter &painter) const;
    void describe();
    void paintLine(QPainter &painter, const Line &line, const QColor &ink, bool dashed,
                   bool labelOnLeft) const;

    const Theme &m_theme;
    Distribution m_bins;
    Line m_mean, m_threshold;
    QList<PressureBand> m_bands;
};

} // namespace sphygma
