// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/names.h"

#include "app/clinical/unit.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(sphygma::Names)
};

struct RoleEntry
{
    const char *id;
    const char *name;
};

/// In the order in which people look for them; the ids are those of rules.json.
constexpr std::array roles{
    RoleEntry{"patient_id", QT_TRANSLATE_NOOP("sphygma::Names", "Patient")},
    RoleEntry{"age", QT_TRANSLATE_NOOP("sphygma::Names", "Age")},
    RoleEntry{"sex", QT_TRANSLATE_NOOP("sphygma::Names", "Sex")},
    RoleEntry{"sbp", QT_TRANSLATE_NOOP("sphygma::Names", "Systolic pressure")},
    RoleEntry{"dbp", QT_TRANSLATE_NOOP("sphygma::Names", "Diastolic pressure")},
    RoleEntry{"bp_combined", QT_TRANSLATE_NOOP("sphygma::Names", "Both pressures (120/80)")},
    RoleEntry{"map", QT_TRANSLATE_NOOP("sphygma::Names", "Mean arterial pressure")},
    RoleEntry{"pulse_pressure", QT_TRANSLATE_NOOP("sphygma::Names", "Pulse pressure")},
    RoleEntry{"heart_rate", QT_TRANSLATE_NOOP("sphygma::Names", "Heart rate")},
    RoleEntry{"visit_id", QT_TRANSLATE_NOOP("sphygma::Names", "Visit")},
    RoleEntry{"visit_date", QT_TRANSLATE_NOOP("sphygma::Names", "Visit date")},
    RoleEntry{"birth_date", QT_TRANSLATE_NOOP("sphygma::Names", "Birth date")},
    RoleEntry{"birth_year", QT_TRANSLATE_NOOP("sphygma::Names", "Birth year")},
    RoleEntry{"pregnancy", QT_TRANSLATE_NOOP("sphygma::Names", "Pregnancy")},
    RoleEntry{"bp_treated", QT_TRANSLATE_NOOP("sphygma::Names", "Treated for blood pressure")},
    RoleEntry{"height", QT_TRANSLATE_NOOP("sphygma::Names", "Height")},
    RoleEntry{"weight", QT_TRANSLATE_NOOP("sphygma::Names", "Weight")},
    RoleEntry{"bmi", QT_TRANSLATE_NOOP("sphygma::Names", "Body mass index")},
    RoleEntry{"waist", QT_TRANSLATE_NOOP("sphygma::Names", "Waist")},
    RoleEntry{"arm_circumference", QT_TRANSLATE_NOOP("sphygma::Names", "Arm circumference")},
    RoleEntry{"temperature", QT_TRANSLATE_NOOP("sphygma::Names", "Temperature")},
    RoleEntry{"spo2", QT_TRANSLATE_NOOP("sphygma::Names", "Oxygen saturation")},
    RoleEntry{"resp_rate", QT_TRANSLATE_NOOP("sphygma::Names", "Breathing rate")},
    RoleEntry{"glucose", QT_TRANSLATE_NOOP("sphygma::Names", "Glucose")},
    RoleEntry{"hba1c", QT_TRANSLATE_NOOP("sphygma::Names", "HbA1c")},
    RoleEntry{"total_cholesterol", QT_TRANSLATE_NOOP("sphygma::Names", "Total cholesterol")},
    RoleEntry{"hdl", QT_TRANSLATE_NOOP("sphygma::Names", "HDL cholesterol")},
    RoleEntry{"ldl", QT_TRANSLATE_NOOP("sphygma::Names", "LDL cholesterol")},
    RoleEntry{"triglycerides", QT_TRANSLATE_NOOP("sphygma::Names", "Triglycerides")},
    RoleEntry{"creatinine", QT_TRANSLATE_NOOP("sphygma::Names", "Creatinine")},
    RoleEntry{"egfr", QT_TRANSLATE_NOOP("sphygma::Names", "eGFR")},
    RoleEntry{"uacr", QT_TRANSLATE_NOOP("sphygma::Names", "Urine albumin-creatinine ratio")},
    RoleEntry{"smoker", QT_TRANSLATE_NOOP("sphygma::Names", "Smoking")},
    RoleEntry{"diabetes", QT_TRANSLATE_NOOP("sphygma::Names", "Diabetes")},
    RoleEntry{"statin", QT_TRANSLATE_NOOP("sphygma::Names", "Statin")},
    RoleEntry{"site", QT_TRANSLATE_NOOP("sphygma::Names", "Site")},
    RoleEntry{"clinician", QT_TRANSLATE_NOOP("sphygma::Names", "Clinician")},
    RoleEntry{"device", QT_TRANSLATE_NOOP("sphygma::Names", "Device")},
    RoleEntry{"cuff_size", QT_TRANSLATE_NOOP("sphygma::Names", "Cuff size")},
    RoleEntry{"arm", QT_TRANSLATE_NOOP("sphygma::Names", "Arm")},
    RoleEntry{"position", QT_TRANSLATE_NOOP("sphygma::Names", "Body position")},
    RoleEntry{"ethnicity", QT_TRANSLATE_NOOP("sphygma::Names", "Ethnicity")},
    RoleEntry{"name", QT_TRANSLATE_NOOP("sphygma::Names", "Name of a person")},
    RoleEntry{"phone", QT_TRANSLATE_NOOP("sphygma::Names", "Telephone")},
    RoleEntry{"email", QT_TRANSLATE_NOOP("sphygma::Names", "E-mail")},
    RoleEntry{"address", QT_TRANSLATE_NOOP("sphygma::Names", "Address")},
    RoleEntry{"postcode", QT_TRANSLATE_NOOP("sphygma::Names", "Postcode")},
    RoleEntry{"national_id", QT_TRANSLATE_NOOP("sphygma::Names", "National number")},
};

} // namespace

QString roleName(const QString &roleId)
{
    for (const RoleEntry &role : roles) {
        if (roleId == QLatin1String(role.id))
            return Names::tr(role.name);
    }
    return roleId;
}

QStringList roleMenu()
{
    QStringList ids;
    for (const RoleEntry &role : roles)
        ids.append(QLatin1String(role.id));
    return ids;
}

QString unitName(const Translator &words, const QString &code)
{
    if (code.isEmpty())
        return {};
    return words.text(UnitBook::readable(code).toUtf8().constData());
}

QString typeName(ColumnType type)
{
    switch (type) {
    case ColumnType::Number:
        return Names::tr("Number");
    case ColumnType::Text:
        return Names::tr("Text");
    case ColumnType::Date:
        return Names::tr("Date");
    case ColumnType::DateTime:
        return Names::tr("Date and time");
    case ColumnType::Time:
        return Names::tr("Time");
    case ColumnType::Boolean:
        return Names::tr("Yes or no");
    }
    return {};
}

QString reasonLabel(const QString &reason)
{
    if (reason == "empty"_L1)
        return Names::tr("empty");
    if (reason == "notANumber"_L1)
        return Names::tr("does not fit the type");
    if (reason == "censored"_L1)
        return Names::tr("only a bound (<5, >200)");
    const QString detail = reason.section(u':', 1);
    if (reason.startsWith("code:"_L1))
        return Names::tr("code “%1”").arg(detail);
    if (reason.startsWith("tagged:"_L1))
        return Names::tr("marked “%1” in the file").arg(detail);
    if (reason.startsWith("step:"_L1))
        return Names::tr("set missing by step %1").arg(detail);
    return reason;
}

static QString misfitSentence(const QString &original, ColumnType type)
{
    switch (storageOf(type)) {
    case Storage::Number:
        return Names::tr("Not a number: “%1”").arg(original);
    case Storage::Ticks:
        return Names::tr("Not a date or time: “%1”").arg(original);
    case Storage::Text:
        break;
    }
    return Names::tr("Does not fit the column: “%1”").arg(original);
}

QString reasonSentence(const QString &reason, const QString &original, ColumnType type)
{
    const QString detail = reason.section(u':', 1);
    if (reason == "empty"_L1)
        return Names::tr("Empty in the file");
    if (reason == "notANumber"_L1)
        return misfitSentence(original, type);
    if (reason == "censored"_L1)
        return Names::tr("A bound, not a value: “%1”").arg(original);
    if (reason.startsWith("code:"_L1))
        return Names::tr("“%1” is read as missing").arg(detail);
    if (reason.startsWith("tagged:"_L1))
        return Names::tr("The file itself marks it missing (“%1”)").arg(detail);
    if (reason.startsWith("step:"_L1))
        return original.isEmpty() ? Names::tr("Set missing by step %1").arg(detail)
                                  : Names::tr("“%1” was set missing by step %2").arg(original, detail);
    return reason;
}

} // namespace sphygma
