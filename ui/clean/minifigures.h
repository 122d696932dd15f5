// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/qualityreport.h"

#include <QWidget>

namespace sphygma {

/// Counts as small bars with their names beneath, and a line where all would be if they were equal.
class MiniBars final : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label;
        qint64 count = 0;
    };

    MiniBars(QList<Bar> bars, std::optional<double> expected, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {200, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QList<Bar> m_bars;
    const std::optional<double> m_expected;
    double m_highest = 1;
    qint64 m_total = 0;
};

/// A box (quartiles, median, 5 to 95 %) a site, with n.
class SiteBoxes final : public QWidget
{
    Q_OBJECT

public:
    explicit SiteBoxes(QList<QualitySite> sites, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QList<QualitySite> m_sites;
    double m_low = 0;
    double m_high = 1;
};

} // namespace sphygma
