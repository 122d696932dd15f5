// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/settingcombo.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

struct SettingCombo
{
    Q_DECLARE_TR_FUNCTIONS(sphygma::SettingCombo)
};

} // namespace

void fillSettings(QComboBox &combo)
{
    combo.addItem(SettingCombo::tr("not said yet"), QString());
    combo.addItem(SettingCombo::tr("in the office"), u"office"_s);
    combo.addItem(SettingCombo::tr("at home"), u"home"_s);
    combo.addItem(SettingCombo::tr("ambulatory, daytime mean"), u"abpm_day"_s);
    combo.addItem(SettingCombo::tr("ambulatory, 24-hour mean"), u"abpm_24h"_s);
    combo.addItem(SettingCombo::tr("ambulatory, night mean"), u"abpm_night"_s);
    combo.setToolTip(
        SettingCombo::tr("Guidelines draw other lines for pressures at home than in the office."));
}

void setCurrentSetting(QComboBox &combo, const QString &setting)
{
    const QSignalBlocker blocker(&combo);
    combo.setCurrentIndex(qMax(0, combo.findData(setting)));
}

} // namespace sphygma
