// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "app/quality/periodquality.h"

#include <QWidget>

class QGridLayout;

namespace sphygma {

/// The quality indicators of the last file beside those of this one: value, grade and which way it went.
class PeriodTable final : public QWidget
{
    Q_OBJECT

public:
    PeriodTable(const PeriodQuality &before, const PeriodQuality &now, QList<IndicatorChange> changes,
                const QualityThresholds &thresholds, const Translator &words, QWidget *parent = nullptr);

private:
    void addHeader(QGridLayout &grid, const PeriodQuality &before, const PeriodQuality &now);
    void addChange(QGridLayout &grid, const IndicatorChange &change, const QualityThresholds &thresholds,
                   const Translator &words);
};

} // namespace sphygma
