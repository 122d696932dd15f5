// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/calendar.h"
#include "app/clinical/crossfieldrules.h"
#include "app/table/valuelabels.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

using Numbers = std::optional<RoleNumbers>;

double bodyMass(double weight, double height)
{
    return weight / (height / 100 * height / 100);
}

CrossFieldCheck bodyMassCheck(const Table &table, RoleNumbers bmi, RoleNumbers weight, RoleNumbers height)
{
    return [=, &table] {
        return checkRows(
            table, "bmi_mismatch", false, {bmi.column(), weight.column(), height.column()},
            [=](qsizetype row) {
                return bmi.has(row) && weight.has(row) && height.has(row) && height.at(row) > 0;
            },
            [=](qsizetype row) {
                const double expected = bodyMass(weight.at(row), height.at(row));
                return std::abs(bmi.at(row) - expected) > std::max(1.0, 0.05 * bmi.at(row));
            });
    };
}

/// Of adults; where there is no age, of everybody.
CrossFieldCheck exchangedBodyCheck(const Table &table, RoleNumbers weight, RoleNumbers height, Numbers age)
{
    return [=, &table] {
        return checkRows(
            table, "height_weight_swapped", true, {height.column(), weight.column()},
            [=](qsizetype row) {
                return weight.has(row) && height.has(row) && (!age || (age->has(row) && age->at(row) >= 18));
            },
            [=](qsizetype row) {
                const double kilograms = weight.at(row), centimetres = height.at(row);
                const double exchanged = bodyMass(centimetres, kilograms);
                return kilograms >= 120 && kilograms <= 220 && centimetres >= 30 && centimetres <= 119
                    && exchanged >= 12 && exchanged <= 60;
            });
    };
}

QList<CrossFieldCheck> lipidChecks(const CrossFieldLook &look)
{
    const Table &table = look.table;
    const auto role = [&look](const QString &id) { return RoleNumbers::ofRole(look.table, id, look.rules); };
    const Numbers total = role(u"total_cholesterol"_s), hdl = role(u"hdl"_s), ldl = role(u"ldl"_s);
    const Numbers fats = role(u"triglycerides"_s);
    QList<CrossFieldCheck> checks;
    const auto both = [](Numbers a, Numbers b) {
        return [a, b](qsizetype row) { return a->has(row) && b->has(row); };
    };
    if (total && hdl)
        checks += [=, &table] {
            return checkRows(table, "hdl_ge_tc", true, {hdl->column(), total->column()}, both(hdl, total),
                             [=](qsizetype row) { return hdl->at(row) >= total->at(row); });
        };
    if (total && ldl)
        checks += [=, &table] {
            return checkRows(table, "ldl_gt_tc", true, {ldl->column(), total->column()}, both(ldl, total),
                             [=](qsizetype row) { return ldl->at(row) > total->at(row); });
        };
    if (total && hdl && ldl && fats)
        checks += [=, &table] {
            return checkRows(
                table, "friedewald", false, {total->column(), hdl->column(), ldl->column(), fats->column()},
                [=](qsizetype row) {
                    return total->has(row) && hdl->has(row) && ldl->has(row) && fats->has(row)
                        && fats->at(row) < 4.5;
                },
                [=](qsizetype row) {
                    return std::abs(ldl->at(row) - (total->at(row) - hdl->at(row) - fats->at(row) / 2.2))
                        > 0.5;
                });
        };
    return checks;
}

QList<CrossFieldCheck> pregnancyChecks(const CrossFieldLook &look)
{
    const Table &table = look.table;
    const qsizetype sex = table.indexOfRole(u"sex"_s), pregnancy = table.indexOfRole(u"pregnancy"_s);
    if (sex < 0 || pregnancy < 0 || table.column(sex).storage() == Storage::Ticks
        || table.column(pregnancy).storage() == Storage::Ticks)
        return {};
    const ValueMaps &values = look.rules.values;
    return {[&table, &values, sex, pregnancy] {
        return checkRows(
            table, "pregnant_male", true, {sex, pregnancy},
            [&](qsizetype row) {
                return table.column(sex).isValid(row) && table.column(pregnancy).isValid(row);
            },
            [&](qsizetype row) {
                return values.sex(categoryText(table, row, sex)) == "male"_L1
                    && values.yesNo(categoryText(table, row, pregnancy)).value_or(false);
            });
    }};
}

} // namespace

QList<CrossFieldCheck> bodyChecks(const CrossFieldLook &look)
{
    const auto role = [&look](const QString &id) { return RoleNumbers::ofRole(look.table, id, look.rules); };
    const Numbers height = role(u"height"_s), weight = role(u"weight"_s), bmi = role(u"bmi"_s);
    QList<CrossFieldCheck> checks;
    if (height && weight) {
        checks += exchangedBodyCheck(look.table, *weight, *height, role(u"age"_s));
        if (bmi)
            checks += bodyMassCheck(look.table, *bmi, *weight, *height);
    }
    return checks + lipidChecks(look) + pregnancyChecks(look);
}

QList<CrossFieldCheck> dateChecks(const CrossFieldLook &look)
{
    const Table &table = look.table;
    const qsizetype birth = dateColumnOfRole(table, u"birth_date"_s);
    const qsizetype visit = dateColumnOfRole(table, u"visit_date"_s);
    const Numbers age = RoleNumbers::ofRole(table, u"age"_s, look.rules);
    QList<CrossFieldCheck> checks;
    if (visit < 0)
        return checks;
    const Column &visits = table.column(visit);
    const qint64 tomorrow = ticksOf(look.today.addDays(1));
    checks += [=, &table, &visits] {
        return checkRows(
            table, "visit_in_future", true, {visit}, [&](qsizetype row) { return visits.isValid(row); },
            [&](qsizetype row) { return visits.ticks(row) >= tomorrow; });
    };
    if (birth < 0)
        return checks;
    const Column &births = table.column(birth);
    const auto dated = [&visits, &births](qsizetype row) {
        return visits.isValid(row) && births.isValid(row);
    };
    checks += [=, &table, &visits, &births] {
        return checkRows(table, "visit_before_birth", true, {visit, birth}, dated,
                         [&](qsizetype row) { return visits.ticks(row) < births.ticks(row); });
    };
    if (age)
        checks += [=, &table, &visits, &births] {
            return checkRows(
                table, "age_vs_birth", true, {age->column(), birth, visit},
                [&](qsizetype row) {
                    return dated(row) && age->has(row) && visits.ticks(row) >= births.ticks(row);
                },
                [&](qsizetype row) {
                    return ageDisagrees(age->at(row), births.ticks(row), visits.ticks(row));
                });
        };
    return checks;
}

} // namespace sphygma
