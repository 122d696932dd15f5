// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the panel that shows what is: choices as they stand, and numbers.
#include "app/base/numbertext.h"
#include "ui/explore/explorepanel.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Also a column that is not offered, so that the choice is seen and can be taken back.
static void showColumn(QComboBox &combo, const QString &column)
{
    int index = combo.findData(column);
    if (index < 0) {
        combo.addItem(column, column);
        index = combo.count() - 1;
    }
    combo.setCurrentIndex(index);
}

void ExplorePanel::setCategories(const QList<CategoryColumn> &columns)
{
    for (QComboBox *combo : {m_colourBy, m_splitBy}) {
        while (combo->count() > 1)
            combo->removeItem(1);
        for (const CategoryColumn &column : columns)
            combo->addItem(column.name, column.name);
    }
    showColumn(*m_colourBy, m_spec.colourBy);
    showColumn(*m_splitBy, m_spec.splitBy);
}

void ExplorePanel::showSpec(const ChartSpec &spec, const QString &guideline)
{
    const QSignalBlocker quiet(m_threshold);
    m_pressure = spec.pressure;
    m_spec = spec;
    m_pressures->setCurrentIndex(static_cast<int>(spec.pressure));
    const bool both = spec.pressure == PressureChoice::Both;
    showColumn(*m_colourBy, spec.colourBy);
    m_colourBy->setEnabled(!both);
    m_colourBy->setToolTip(both ? tr("With both pressures in one chart, the colours tell them apart.")
                                : QString());
    showColumn(*m_splitBy, spec.splitBy);
    m_guideline->setCurrentIndex(
        m_guideline->findData(spec.guideline.isEmpty() ? guideline : spec.guideline));
    const bool categories =
        spec.pressure == PressureChoice::Systolic || spec.pressure == PressureChoice::Diastolic;
    m_bands->setEnabled(categories);
    m_bands->setChecked(categories && !spec.guideline.isEmpty());
    m_bands->setToolTip(both ? tr("With both pressures in one chart, the same height means two categories.")
                            : categories ? QString()
                                         : tr("Guidelines name no categories of this pressure."));
    for (const Toggle &toggle : std::as_const(m_toggles))
        toggle.box->setChecked(spec.*toggle.value);
    m_interval->setEnabled(spec.showRegression);
    m_threshold->setEnabled(spec.showThreshold);
    m_threshold->setValue(spec.threshold);
}

void ExplorePanel::showPin(bool pinned, bool everyRow)
{
    m_pin->setText(pinned ? tr("Take out of the report") : tr("Pin to report"));
    m_pin->setProperty("primary", !pinned);
    m_pin->setEnabled(pinned || everyRow);
    m_pin->setToolTip(m_pin->isEnabled() ? QString()
                                         : tr("The report counts all rows. Show all rows again to pin this "
                                              "chart."));
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

void ExplorePanel::showObstacles(const QStringList &sentences)
{
    m_obstacles->setText(sentences.join(u'\n'));
    m_obstacles->setVisible(!sentences.isEmpty());
}

static QString captionOf(PressureChoice pressure)
{
    switch (pressure) {
    case PressureChoice::Diastolic:
        return ExplorePanel::tr("Diastolic at or above %1 mmHg");
    case PressureChoice::PulsePressure:
        return ExplorePanel::tr("Pulse pressure at or above %1 mmHg");
    case PressureChoice::MeanArterial:
        return ExplorePanel::tr("Mean arterial at or above %1 mmHg");
    case PressureChoice::Systolic:
    case PressureChoice::Both:
        break;
    }
    return ExplorePanel::tr("Systolic at or above %1 mmHg");
}

void ExplorePanel::showShare(double threshold, const Proportion &share, bool byPatient)
{
    if (m_threshold->value() != threshold) { // it is dragged in the chart
        const QSignalBlocker quiet(m_threshold);
        m_threshold->setValue(threshold);
    }
    m_share->setCaption(captionOf(m_pressure).arg(readableShort(threshold, 1)));
    if (!share.share) {
        m_share->setValue(u"–"_s);
        m_share->setNote(tr("There is no reading to count."));
        m_below->setText(u"–"_s);
        return;
    }
    m_share->setValue(tr("%1 %").arg(readableNumber(100 * *share.share, 1)));
    m_below->setText(
        tr("%1 (%2 %)")
            .arg(readableNumber(share.n - share.count), readableNumber(100 - 100 * *share.share, 1)));
    QString note = tr("%1 of %2 readings").arg(readableNumber(share.count), readableNumber(share.n));
    note += u'\n';
    if (share.ci95) {
        const QString low = readableNumber(100 * share.ci95->low, 1),
                      high = readableNumber(100 * share.ci95->high, 1);
        note += (byPatient ? tr("95 % CI %1 to %2, by patient") : tr("95 % CI %1 to %2")).arg(low, high);
    } else {
        note += tr("95 % CI follows"); // a line, so that nothing below it jumps
    }
    m_share->setNote(note);
}

} // namespace sphygma
