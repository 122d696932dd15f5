// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "ui/explore/exploredata.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QVBoxLayout;

namespace sphygma {

class KeyFigure;
class SegmentedControl;
class TextLabel;

/// What can be changed about the chart, and the numbers that go with it.
class ExplorePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ExplorePanel(const Workspace &workspace, QWidget *parent = nullptr);

    /// The choices as they stand. \a guideline is the one to offer while bands are off.
    void showSpec(const ChartSpec &spec, const QString &guideline, bool pinned);
    void showNumbers(const ExploreData &shown);
    /// How many lie at or above \a threshold.
    void showShare(double threshold, const Proportion &share, bool byPatient);
    void setActionsEnabled(bool enabled);

signals:
    void pressureChosen(sphygma::PressureChoice pressure);
    void guidelineChosen(const QString &id); ///< empty: no bands
    void thresholdShown(bool shown);
    void thresholdTyped(double threshold);
    void regressionShown(bool shown);
    void pinPressed();
    void copyPressed();
    void savePressed();

private:
    void addChoices(QVBoxLayout &rows, const Workspace &workspace);
    void addShow(QVBoxLayout &rows);
    void addNumbers(QVBoxLayout &rows);
    void addActions(QVBoxLayout &rows, const Workspace &workspace);
    TextLabel *addNumber(QVBoxLayout &rows, const QString &name);
    void chooseGuideline();

    PressureChoice m_pressure = PressureChoice::Systolic;
    SegmentedControl *m_pressures;
    QComboBox *m_guideline;
    QCheckBox *m_bands;
    QCheckBox *m_thresholdLine;
    QDoubleSpinBox *m_threshold;
    QCheckBox *m_regression;
    KeyFigure *m_share;
    TextLabel *m_mean;
    TextLabel *m_sd;
    TextLabel *m_removed;
    QPushButton *m_pin;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace sphygma
