// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/explorepanel.h"

#include "app/base/numbertext.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFrame>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

static QWidget *line()
{
    auto *frame = new QFrame;
    frame->setFixedHeight(1);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Mid); // the hairline
    return frame;
}

ExplorePanel::ExplorePanel(const Workspace &workspace, QWidget *parent) : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(6);
    addChoices(*rows, workspace);
    addShow(*rows);
    rows->addSpacing(8);
    rows->addWidget(line());
    rows->addSpacing(4);
    addNumbers(*rows);
    rows->addSpacing(12);
    addActions(*rows, workspace);
    rows->addStretch();
}

void ExplorePanel::addChoices(QVBoxLayout &rows, const Workspace &workspace)
{
    rows.addWidget(new SectionLabel(tr("Pressure")));
    m_pressures = new SegmentedControl({tr("Systolic"), tr("Diastolic"), tr("Both")});
    m_pressures->setAccessibleName(tr("Which pressure is drawn"));
    connect(m_pressures, &SegmentedControl::chosen, this,
            [this](int index) { emit pressureChosen(static_cast<PressureChoice>(index)); });
    rows.addWidget(m_pressures);
    rows.addSpacing(8);

    rows.addWidget(new SectionLabel(tr("Guideline")));
    m_guideline = new QComboBox;
    m_guideline->setAccessibleName(tr("Guideline whose categories are shown"));
    m_guideline->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Guideline &guideline : workspace.document.rules()->guidelines) {
        m_guideline->addItem(workspace.words.text(Phrase{guideline.name, {}, {}}), guideline.id);
        m_guideline->setItemData(m_guideline->count() - 1, m_guideline->itemText(m_guideline->count() - 1),
                                 Qt::ToolTipRole);
    }
    connect(m_guideline, &QComboBox::activated, this, [this] {
        m_bands->setChecked(m_bands->isEnabled());
        chooseGuideline();
    });
    rows.addWidget(m_guideline);
    rows.addSpacing(8);
}

void ExplorePanel::addShow(QVBoxLayout &rows)
{
    rows.addWidget(new SectionLabel(tr("Show")));
    m_bands = new QCheckBox(tr("Guideline bands"));
    m_regression = new QCheckBox(tr("Regression line"));
    m_thresholdLine = new QCheckBox(tr("Threshold line"));
    m_threshold = new QDoubleSpinBox;
    m_threshold->setAccessibleName(tr("Threshold in mmHg"));
    m_threshold->setRange(0, 400);
    m_threshold->setDecimals(0);
    m_threshold->setSuffix(u" mmHg"_s);
    m_threshold->setKeyboardTracking(false);
    m_threshold->setMinimumWidth(118); // "130 mmHg" and the arrows
    connect(m_bands, &QCheckBox::clicked, this, &ExplorePanel::chooseGuideline);
    connect(m_regression, &QCheckBox::clicked, this, &ExplorePanel::regressionShown);
    connect(m_thresholdLine, &QCheckBox::clicked, this, &ExplorePanel::thresholdShown);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &ExplorePanel::thresholdTyped);
    rows.addWidget(m_bands);
    rows.addWidget(m_regression);
    auto *threshold = new QHBoxLayout;
    threshold->addWidget(m_thresholdLine);
    threshold->addStretch();
    threshold->addWidget(m_threshold);
    rows.addLayout(threshold);
}

void ExplorePanel::chooseGuideline()
{
    emit guidelineChosen(m_bands->isChecked() ? m_guideline->currentData().toString() : QString());
}

TextLabel *ExplorePanel::addNumber(QVBoxLayout &rows, const QString &name)
{
    auto *row = new QHBoxLayout;
    auto *caption = new TextLabel(TextKind::Note, name);
    auto *value = new TextLabel(TextKind::Body);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(name);
    row->addWidget(caption);
    row->addStretch();
    row->addWidget(value);
    rows.addLayout(row);
    return value;
}

void ExplorePanel::addNumbers(QVBoxLayout &rows)
{
    m_share = new KeyFigure;
    rows.addWidget(m_share);
    rows.addSpacing(8);
    m_mean = addNumber(rows, tr("Mean"));
    rows.addWidget(line());
    m_sd = addNumber(rows, tr("Standard deviation"));
    rows.addWidget(line());
    m_removed = addNumber(rows, tr("Rows removed"));
}

void ExplorePanel::addActions(QVBoxLayout &rows, const Workspace &workspace)
{
    m_pin = new QPushButton(tr("Pin to report"));
    m_pin->setProperty("primary", true);
    m_copy = new QPushButton(workspace.theme.icon(u"copy"_s), tr("Copy"));
    m_copy->setToolTip(tr("Copy the chart as a picture"));
    m_save = new QPushButton(workspace.theme.icon(u"image"_s), tr("Save as…"));
    m_save->setToolTip(tr("Save the chart as PNG or SVG"));
    connect(m_pin, &QPushButton::clicked, this, &ExplorePanel::pinPressed);
    connect(m_copy, &QPushButton::clicked, this, &ExplorePanel::copyPressed);
    connect(m_save, &QPushButton::clicked, this, &ExplorePanel::savePressed);
    rows.addWidget(m_pin);
    auto *files = new QHBoxLayout;
    files->setSpacing(8);
    files->addWidget(m_copy);
    files->addWidget(m_save);
    rows.addLayout(files);
}

void ExplorePanel::setActionsEnabled(bool enabled)
{
    for (QPushButton *button : {m_pin, m_copy, m_save})
        button->setEnabled(enabled);
}

void ExplorePanel::showSpec(const ChartSpec &spec, const QString &guideline, bool pinned)
{
    const QSignalBlocker quiet(m_threshold);
    m_pressure = spec.pressure;
    m_pressures->setCurrent(static_cast<int>(spec.pressure));
    m_guideline->setCurrentIndex(
        m_guideline->findData(spec.guideline.isEmpty() ? guideline : spec.guideline));
    const bool both = spec.pressure == PressureChoice::Both;
    m_bands->setEnabled(!both);
    m_bands->setChecked(!both && !spec.guideline.isEmpty());
    m_bands->setToolTip(both ? tr("With both pressures in one chart, the same height means two categories.")
                             : QString());
    m_thresholdLine->setChecked(spec.showThreshold);
    m_threshold->setEnabled(spec.showThreshold);
    m_threshold->setValue(spec.threshold);
    m_regression->setChecked(spec.showRegression);
    m_pin->setText(pinned ? tr("Take out of the report") : tr("Pin to report"));
    m_pin->setProperty("primary", !pinned);
    m_pin->update();
}

static QString decimal(const std::optional<double> &value)
{
    return value ? readableNumber(*value, 1) : u"–"_s;
}

void ExplorePanel::showNumbers(const ExploreData &shown)
{
    m_mean->setText(decimal(shown.summary.mean));
    m_sd->setText(decimal(shown.summary.sd));
    m_removed->setText(readableNumber(shown.rowsRemoved));
}

void ExplorePanel::showShare(double threshold, const Proportion &share, bool byPatient)
{
    const QString at = readableShort(threshold, 1);
    m_share->setCaption(m_pressure == PressureChoice::Diastolic ? tr("Diastolic at or above %1 mmHg").arg(at)
                                                                : tr("Systolic at or above %1 mmHg").arg(at));
    if (!share.share) {
        m_share->setValue(u"–"_s);
        m_share->setNote(tr("There is no reading to count."));
        return;
    }
    m_share->setValue(tr("%1 %").arg(readableNumber(100 * *share.share, 1)));
    QString note = tr("%1 of %2 readings").arg(readableNumber(share.count), readableNumber(share.n));
    if (share.ci95) {
        const QString low = readableNumber(100 * share.ci95->low, 1),
                      high = readableNumber(100 * share.ci95->high, 1);
        note +=
            u'\n' + (byPatient ? tr("95 % CI %1 to %2, by patient") : tr("95 % CI %1 to %2")).arg(low, high);
    }
    m_share->setNote(note);
}

} // namespace sphygma
