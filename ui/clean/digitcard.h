// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/qualitycomparison.h"

#include <QWidget>

class QComboBox;

namespace sphygma {

class ScoreBars;
class TextLabel;

/// Digit preference of each pressure, over all and by site, observer, device or month.
class DigitCard final : public QWidget
{
    Q_OBJECT

public:
    explicit DigitCard(QWidget *parent = nullptr);

    void setIndicators(const QList<IndicatorPair> &pairs);

    static constexpr qsizetype mostBars = 12;

private:
    void show();
    static QString groupName(const QString &role);

    QList<Indicator> m_digits;
    QComboBox *m_column;
    QComboBox *m_by;
    ScoreBars *m_bars;
    TextLabel *m_note;
};

} // namespace sphygma
