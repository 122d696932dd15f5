// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decide/decideview.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace sphygma {

/// The distribution of the systolic pressures with the lines that matter: 130, and the mean.
class HistogramView final : public QWidget
{
    Q_OBJECT

public:
    explicit HistogramView(const Theme &theme, QWidget *parent = nullptr);

    /// \a meanText stands at the line of \a mean: "mean 123.5".
    void show(const Histogram &histogram, std::optional<double> mean, const QString &meanText);

    QSize sizeHint() const override { return {520, 190}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plot() const;
    double xOf(double value) const;
    void paintBars(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintLine(QPainter &painter, double value, const QString &label, const QColor &ink, bool dashed,
                   bool labelOnLeft) const;

    const Theme &m_theme;
    Histogram m_bins;
    std::optional<double> m_mean;
    QString m_meanText;
};

} // namespace sphygma
