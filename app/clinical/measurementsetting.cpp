// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/measurementsetting.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "resources/resources.h"

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

const QString office = u"office"_s;

/// One row of rules.json "classification.out_of_office".
struct Thresholds
{
    QString guideline;
    QString setting;
    QString status;
    QList<BpCategory> categories;
};

QString settingOf(const QString &method)
{
    static const QHash<QString, QString> settings{{u"HBPM"_s, u"home"_s},
                                                  {u"ABPM_day"_s, u"abpm_day"_s},
                                                  {u"ABPM_24h"_s, u"abpm_24h"_s},
                                                  {u"ABPM_night"_s, u"abpm_night"_s}};
    return settings.value(method);
}

QList<BpCategory> categoriesOf(const QJsonObject &row)
{
    const bool hasElevated = row.contains(u"elevated_ge"_s), hasStages = row.contains(u"stage2_ge"_s);
    QList<BpCategory> categories{
        {u"below"_s, hasElevated ? u"Non-elevated BP"_s : u"Below the threshold"_s, {}, {}, false}};
    const auto add = [&](const QString &key, const QString &id, const QString &label, bool isHypertension) {
        if (const QJsonArray bounds = row[key].toArray(); bounds.size() == 2)
            categories.append({id, label, bounds[0].toDouble(), bounds[1].toDouble(), isHypertension});
    };
    add(u"elevated_ge"_s, u"elevated"_s, u"Elevated BP"_s, false);
    add(u"hypertension_ge"_s, u"hypertension"_s, hasStages ? u"Stage 1 range"_s : u"Hypertension"_s, true);
    add(u"stage2_ge"_s, u"stage2"_s, u"Stage 2 range"_s, true);
    return categories;
}

/// The guidelines that share the cut-offs listed for one of them (clinical_spec 1.3).
QStringList sharedBy(const QString &guideline)
{
    if (guideline == "aha_acc_2025"_L1)
        return {guideline, u"acc_aha_2017"_s};
    if (guideline == "ish_2020"_L1)
        return {guideline, u"esc_esh_2018"_s};
    return {guideline};
}

QList<Thresholds> readThresholds()
{
    loadResources();
    QFile file(u":/clinical/rules.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject rules = QJsonDocument::fromJson(file.readAll()).object();
    QList<Thresholds> all;
    for (const QJsonValue &entry : rules[u"classification"][u"out_of_office"].toArray()) {
        for (const QString &guideline : sharedBy(entry[u"guideline"].toString())) {
            for (const QJsonValue &row : entry[u"rows"].toArray())
                all.append({guideline, settingOf(row[u"method"].toString()),
                            row[u"status"].toString(entry[u"status"].toString()),
                            categoriesOf(row.toObject())});
        }
    }
    return all;
}

const Thresholds *thresholds(const QString &guideline, const QString &setting)
{
    static const QList<Thresholds> all = readThresholds();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Thresholds &t) {
        return t.guideline == guideline && t.setting == setting;
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

QStringList measurementSettings()
{
    return {office, u"home"_s, u"abpm_day"_s, u"abpm_24h"_s, u"abpm_night"_s};
}

Phrase settingLabel(const QString &setting)
{
    static const QHash<QString, const char *> labels{
        {office, QT_TRANSLATE_NOOP("sphygma", "office readings")},
        {u"home"_s, QT_TRANSLATE_NOOP("sphygma", "readings at home")},
        {u"abpm_day"_s, QT_TRANSLATE_NOOP("sphygma", "ambulatory readings, daytime mean")},
        {u"abpm_24h"_s, QT_TRANSLATE_NOOP("sphygma", "ambulatory readings, 24-hour mean")},
        {u"abpm_night"_s, QT_TRANSLATE_NOOP("sphygma", "ambulatory readings, night mean")},
    };
    const char *label = labels.value(setting);
    return label ? Phrase::of(label) : Phrase::verbatim(setting);
}

bool hasThresholds(const QString &guideline, const QString &setting)
{
    return thresholds(guideline, setting) != nullptr;
}

ClinicalRulesPtr rulesForSetting(const ClinicalRulesPtr &rules, const QString &setting)
{
    if (setting.isEmpty() || setting == office)
        return rules;
    auto changed = std::make_shared<ClinicalRules>(*rules);
    for (Guideline &guideline : changed->guidelines) {
        if (const Thresholds *own = thresholds(guideline.id, setting)) {
            guideline.categories = own->categories;
            guideline.status = own->status;
        }
    }
    return changed;
}

Phrase settingAssumption(const QString &setting)
{
    if (setting == office)
        return {};
    if (setting.isEmpty())
        return Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "Nobody said where the pressures were measured: they are taken as office readings."));
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "The pressures are %1: a guideline that gives thresholds for these is shown with "
                          "them, any other with those of the office."),
        {nested(settingLabel(setting))});
}

} // namespace sphygma
