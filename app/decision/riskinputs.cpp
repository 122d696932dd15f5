// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/riskinputs.h"

#include "app/decision/patientpeers.h"

namespace sphygma {

using namespace Qt::StringLiterals;

static const QStringList laboratory{u"total_cholesterol"_s, u"hdl"_s, u"creatinine"_s};

RiskColumns::RiskColumns(const Table &table, const ClinicalRulesPtr &clinical)
    : m_table(table)
    , m_clinical(clinical)
    , m_bodyMass(RoleNumbers::ofRole(m_table, u"bmi"_s, *clinical))
    , m_weight(RoleNumbers::ofRole(m_table, u"weight"_s, *clinical))
    , m_height(RoleNumbers::ofRole(m_table, u"height"_s, *clinical))
{
    if (auto systolic = Readings::ofRole(m_table, u"sbp"_s, *clinical))
        m_systolic = std::move(systolic).value();
}

qsizetype RiskColumns::columnOf(const QString &role) const
{
    return m_table.indexOfRole(role);
}

bool RiskColumns::has(const QString &role) const
{
    if (role == "bmi"_L1)
        return m_bodyMass || (m_weight && m_height);
    if (role == "sbp"_L1)
        return m_systolic.has_value();
    if (role == "age"_L1)
        return columnOf(role) >= 0 || (columnOf(u"birth_date"_s) >= 0 && columnOf(u"visit_date"_s) >= 0);
    const qsizetype column = columnOf(role);
    if (column < 0)
        return false;
    const ColumnInfo &info = m_table.info(column);
    return !laboratory.contains(role) || (info.type == ColumnType::Number && !info.unit.isEmpty());
}

std::optional<Sex> RiskColumns::sex(qsizetype row) const
{
    const QString sex = sexAt(m_table, *m_clinical, row);
    if (sex.isEmpty())
        return {};
    return sex == "male"_L1 ? Sex::Male : Sex::Female;
}

std::optional<double> RiskColumns::age(qsizetype row) const
{
    return ageAt(m_table, *m_clinical, row);
}

std::optional<double> RiskColumns::systolic(qsizetype row) const
{
    return m_systolic ? m_systolic->value(row, ReadingUse::Average) : std::nullopt;
}

std::optional<double> RiskColumns::bodyMass(qsizetype row) const
{
    if (m_bodyMass)
        return m_bodyMass->value(row);
    const auto weight = m_weight ? m_weight->value(row) : std::nullopt,
               height = m_height ? m_height->value(row) : std::nullopt;
    if (!weight || !height || *height <= 0)
        return {};
    const double metres = *height / 100;
    return *weight / (metres * metres);
}

std::optional<double> RiskColumns::number(const char *role, const char *unit, qsizetype row) const
{
    const QString id = QString::fromLatin1(role), wanted = QString::fromLatin1(unit);
    const qsizetype column = columnOf(id);
    if (column < 0 || m_table.column(column).storage() != Storage::Number
        || !m_table.column(column).isValid(row))
        return {};
    const double value = m_table.column(column).number(row);
    const QString &written = m_table.info(column).unit;
    if (written == wanted
        || written.isEmpty()) // without a unit only where has() allows it: the canonical one
        return value;
    const auto conversion = m_clinical->units.conversion(UnitBook::analyteOfRole(id), written, wanted);
    return conversion ? std::optional(conversion->apply(value)) : std::nullopt;
}

std::optional<bool> RiskColumns::answer(const char *role, qsizetype row) const
{
    const qsizetype column = columnOf(QString::fromLatin1(role));
    if (column < 0 || !m_table.column(column).isValid(row))
        return {};
    return m_clinical->values.yesNo(m_table.displayText(row, column));
}

} // namespace sphygma
