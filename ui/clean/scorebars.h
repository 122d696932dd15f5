// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace sphygma {

/// Digit preference scores as bars on the published scale: 0 none, 10 mild, 20 marked, 100 all on one digit.
class ScoreBars final : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label;
        double score = 0;
        qint64 n = 0;
    };

    explicit ScoreBars(QWidget *parent = nullptr);

    void setBars(QList<Bar> bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double longest() const;
    QRect plot() const;

    QList<Bar> m_bars;
};

} // namespace sphygma
