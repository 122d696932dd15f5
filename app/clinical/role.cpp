// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/role.h"

#include "app/clinical/nameindex.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

struct RoleLabel
{
    const char *id;
    const char *name;
};

constexpr std::array roleLabels{
    RoleLabel{"patient_id", QT_TRANSLATE_NOOP("sphygma", "Patient number")},
    RoleLabel{"visit_id", QT_TRANSLATE_NOOP("sphygma", "Visit number")},
    RoleLabel{"visit_date", QT_TRANSLATE_NOOP("sphygma", "Date of visit")},
    RoleLabel{"birth_date", QT_TRANSLATE_NOOP("sphygma", "Date of birth")},
    RoleLabel{"birth_year", QT_TRANSLATE_NOOP("sphygma", "Year of birth")},
    RoleLabel{"age", QT_TRANSLATE_NOOP("sphygma", "Age")},
    RoleLabel{"sex", QT_TRANSLATE_NOOP("sphygma", "Sex")},
    RoleLabel{"sbp", QT_TRANSLATE_NOOP("sphygma", "Systolic pressure")},
    RoleLabel{"dbp", QT_TRANSLATE_NOOP("sphygma", "Diastolic pressure")},
    RoleLabel{"bp_combined", QT_TRANSLATE_NOOP("sphygma", "Blood pressure, both in one")},
    RoleLabel{"map", QT_TRANSLATE_NOOP("sphygma", "Mean arterial pressure")},
    RoleLabel{"pulse_pressure", QT_TRANSLATE_NOOP("sphygma", "Pulse pressure")},
    RoleLabel{"heart_rate", QT_TRANSLATE_NOOP("sphygma", "Heart rate")},
    RoleLabel{"height", QT_TRANSLATE_NOOP("sphygma", "Height")},
    RoleLabel{"weight", QT_TRANSLATE_NOOP("sphygma", "Weight")},
    RoleLabel{"bmi", QT_TRANSLATE_NOOP("sphygma", "Body mass index")},
    RoleLabel{"waist", QT_TRANSLATE_NOOP("sphygma", "Waist")},
    RoleLabel{"temperature", QT_TRANSLATE_NOOP("sphygma", "Temperature")},
    RoleLabel{"spo2", QT_TRANSLATE_NOOP("sphygma", "Oxygen saturation")},
    RoleLabel{"resp_rate", QT_TRANSLATE_NOOP("sphygma", "Respiratory rate")},
    RoleLabel{"glucose", QT_TRANSLATE_NOOP("sphygma", "Glucose")},
    RoleLabel{"hba1c", QT_TRANSLATE_NOOP("sphygma", "HbA1c")},
    RoleLabel{"total_cholesterol", QT_TRANSLATE_NOOP("sphygma", "Total cholesterol")},
    RoleLabel{"hdl", QT_TRANSLATE_NOOP("sphygma", "HDL cholesterol")},
    RoleLabel{"ldl", QT_TRANSLATE_NOOP("sphygma", "LDL cholesterol")},
    RoleLabel{"triglycerides", QT_TRANSLATE_NOOP("sphygma", "Triglycerides")},
    RoleLabel{"creatinine", QT_TRANSLATE_NOOP("sphygma", "Creatinine")},
    RoleLabel{"egfr", QT_TRANSLATE_NOOP("sphygma", "Kidney filtration (eGFR)")},
    RoleLabel{"uacr", QT_TRANSLATE_NOOP("sphygma", "Urine albumin to creatinine")},
    RoleLabel{"smoker", QT_TRANSLATE_NOOP("sphygma", "Smoking")},
    RoleLabel{"diabetes", QT_TRANSLATE_NOOP("sphygma", "Diabetes")},
    RoleLabel{"bp_treated", QT_TRANSLATE_NOOP("sphygma", "Blood pressure medicine")},
    RoleLabel{"statin", QT_TRANSLATE_NOOP("sphygma", "Lipid medicine")},
    RoleLabel{"site", QT_TRANSLATE_NOOP("sphygma", "Site")},
    RoleLabel{"clinician", QT_TRANSLATE_NOOP("sphygma", "Clinician")},
    RoleLabel{"device", QT_TRANSLATE_NOOP("sphygma", "Device")},
    RoleLabel{"cuff_size", QT_TRANSLATE_NOOP("sphygma", "Cuff size")},
    RoleLabel{"arm", QT_TRANSLATE_NOOP("sphygma", "Arm measured")},
    RoleLabel{"position", QT_TRANSLATE_NOOP("sphygma", "Body position")},
    RoleLabel{"arm_circumference", QT_TRANSLATE_NOOP("sphygma", "Arm circumference")},
    RoleLabel{"ethnicity", QT_TRANSLATE_NOOP("sphygma", "Ethnicity")},
    RoleLabel{"pregnancy", QT_TRANSLATE_NOOP("sphygma", "Pregnancy")},
    RoleLabel{"name", QT_TRANSLATE_NOOP("sphygma", "Name of the person")},
    RoleLabel{"phone", QT_TRANSLATE_NOOP("sphygma", "Telephone")},
    RoleLabel{"email", QT_TRANSLATE_NOOP("sphygma", "E-mail")},
    RoleLabel{"address", QT_TRANSLATE_NOOP("sphygma", "Address")},
    RoleLabel{"postcode", QT_TRANSLATE_NOOP("sphygma", "Postcode")},
    RoleLabel{"national_id", QT_TRANSLATE_NOOP("sphygma", "National number")},
};

/// "Größe" → "grosse", "Âge" → "age".
QString withoutMarks(const QString &text)
{
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c == u'ß')
            bare += "ss"_L1;
        else if (!c.isMark())
            bare += c;
    }
    return bare;
}

enum class Kind { Separator, Digit, Lower, Upper, Ideograph };

Kind kindOf(QChar c)
{
    if (c.isDigit())
        return Kind::Digit;
    if (!c.isLetter())
        return c.isMark() ? Kind::Lower : Kind::Separator;
    if (c.unicode() >= 0x2E80)
        return Kind::Ideograph;
    return c.isUpper() ? Kind::Upper : Kind::Lower;
}

/// A blank wherever a word ends: "sysBP" → "sys BP", "SysRR" → "Sys RR", "BPXSY1" → "BPXSY 1".
QString withWordsApart(const QString &text)
{
    QString apart;
    Kind before = Kind::Separator;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Kind kind = kindOf(text[i]);
        const bool newWord = kind == Kind::Upper && before == Kind::Upper && i + 1 < text.size()
            && kindOf(text[i + 1]) == Kind::Lower;
        const bool capitalised = before == Kind::Upper && kind == Kind::Lower;
        if ((kind != before && !capitalised) || newWord)
            apart += u' ';
        if (kind != Kind::Separator)
            apart += text[i];
        before = kind;
    }
    return apart.simplified();
}

} // namespace

RoleBook::RoleBook(QList<Role> roles, UnitBook units)
    : m_roles(std::move(roles))
    , m_units(std::move(units))
    , m_names(std::make_shared<const NameIndex>(m_roles))
{}

const Role *RoleBook::role(const QString &id) const
{
    for (const Role &role : m_roles) {
        if (role.id == id)
            return &role;
    }
    return nullptr;
}

QString RoleBook::idFromText(const QString &text) const
{
    const QString id = text.trimmed().toLower();
    if (role(id))
        return id;
    if (id == "patient"_L1)
        return u"patient_id"_s;
    const QList<qsizetype> found = m_names->exact(normaliseHeader(text));
    return found.size() == 1 ? m_roles[found.first()].id : QString();
}

QString roleLabel(const QString &id)
{
    for (const RoleLabel &label : roleLabels) {
        if (id == QLatin1String(label.id))
            return QString::fromUtf8(label.name);
    }
    return id;
}

QString normaliseHeader(const QString &header, QString *unit)
{
    static const QRegularExpression millimetresOfMercury(u"mm\\s*\\[\\s*hg\\s*\\]"_s,
                                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bracket(u"[(\\[{]([^()\\[\\]{}]*)[)\\]}]"_s);
    QString text = header.normalized(QString::NormalizationForm_KC);
    text.replace(millimetresOfMercury, u" mmHg"_s);
    const auto match = bracket.match(text);
    if (match.hasMatch()) {
        QString rest = text;
        rest.remove(match.capturedStart(), match.capturedLength());
        if (std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); })) {
            if (unit)
                *unit = match.captured(1).trimmed();
            text = rest;
        }
    }
    return withoutMarks(withWordsApart(text)).toCaseFolded();
}

} // namespace sphygma
