// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/rolenumbers.h"

namespace sphygma {

std::optional<RoleNumbers> RoleNumbers::ofColumn(const Table &table, qsizetype column,
                                                 const ClinicalRules &rules)
{
    const ColumnInfo &info = table.info(column);
    if (info.type != ColumnType::Number)
        return {};
    const Role *role = rules.roles.role(info.role);
    if (!role || role->unit.isEmpty() || info.unit.isEmpty() || info.unit == role->unit)
        return RoleNumbers(table, column, 1, 0);
    const auto conversion = rules.units.conversion(UnitBook::analyteOfRole(info.role), info.unit, role->unit);
    if (!conversion)
        return {};
    return RoleNumbers(table, column, conversion->factor, conversion->offset);
}

QList<RoleNumbers> RoleNumbers::allOfRole(const Table &table, const QString &role, const ClinicalRules &rules)
{
    QList<RoleNumbers> all;
    const QList<qsizetype> columns = table.indicesOfRole(role);
    for (const qsizetype column : columns) {
        if (const auto numbers = ofColumn(table, column, rules))
            all.append(*numbers);
    }
    return all;
}

std::optional<RoleNumbers> RoleNumbers::ofRole(const Table &table, const QString &role,
                                               const ClinicalRules &rules)
{
    const QList<RoleNumbers> all = allOfRole(table, role, rules);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

qsizetype dateColumnOfRole(const Table &table, const QString &role)
{
    const QList<qsizetype> columns = table.indicesOfRole(role);
    for (const qsizetype column : columns) {
        const ColumnType type = table.info(column).type;
        if (type == ColumnType::Date || type == ColumnType::DateTime)
            return column;
    }
    return -1;
}

} // namespace sphygma
