// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/pointgroups.h"
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
class TextLabel;

/// What can be changed about the chart, and the numbers that go with it.
class ExplorePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ExplorePanel(const Workspace &workspace, QWidget *parent = nullptr);

    /// The choices as they stand. \a guideline is the one to offer while bands are off.
    void showSpec(const ChartSpec &spec, const QString &guideline);
    /// Whether the chart is in the report, and whether it draws every row, as the report would.
    void showPin(bool pinned, bool everyRow);
    /// The columns by which the chart can be coloured and split.
    void setCategories(const QList<CategoryColumn> &columns);
    void showNumbers(const ExploreData &shown);
    /// How many lie on both sides of \a threshold; the interval follows when it is known.
    void showShare(double threshold, const Proportion &share, bool byPatient);
    /// What the curves could not do.
    void showObstacles(const QStringList &sentences);
    void setActionsEnabled(bool enabled);

signals:
    /// One undoable change of the chart; edits of the same \a field that follow each other are one.
    void edited(const QString &text, const std::function<void(sphygma::ChartSpec &)> &change,
                const QString &field = {});
    void pinPressed();
    void copyPressed();
    void savePressed();
    void presentPressed();

private:
    struct Toggle
    {
        QCheckBox *box;
        bool ChartSpec::*value;
    };

    void addChoices(QVBoxLayout &rows, const Workspace &workspace);
    QComboBox *addCategoryChoice(QVBoxLayout &rows, const QString &caption, const QString &edit,
                                 QString ChartSpec::*field);
    void addShow(QVBoxLayout &rows);
    QCheckBox *addToggle(const QString &name, const QString &on, const QString &off, bool ChartSpec::*value);
    void addThreshold(QVBoxLayout &rows);
    void addNumbers(QVBoxLayout &rows);
    void addActions(QVBoxLayout &rows, const Workspace &workspace);
    TextLabel *addNumber(QVBoxLayout &rows, const QString &name);
    void chooseGuideline();

    PressureChoice m_pressure = PressureChoice::Systolic;
    ChartSpec m_spec;
    QComboBox *m_pressures;
    QComboBox *m_colourBy, *m_splitBy;
    QComboBox *m_guideline;
    QCheckBox *m_bands;
    QList<Toggle> m_toggles;
    QCheckBox *m_interval;
    QCheckBox *m_margins;
    QDoubleSpinBox *m_threshold;
    TextLabel *m_obstacles;
    KeyFigure *m_share;
    TextLabel *m_below;
    TextLabel *m_mean;
    TextLabel *m_sd;
    TextLabel *m_removed;
    QPushButton *m_pin;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_present;
};

} // namespace sphygma
