// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/crossfieldrules.h"
#include "app/clinical/rowgroups.h"

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

/// The kept rows of each patient, by date of visit where there is one, else as they stand.
std::vector<std::vector<quint32>> visitsOf(const Table &table, qsizetype patient)
{
    NoProgress quiet;
    const auto groups = groupRows(table, patient, quiet);
    if (!groups)
        return {};
    auto visits = groups->rows();
    const qsizetype date = dateColumnOfRole(table, u"visit_date"_s);
    if (date < 0)
        return visits;
    const Column &dates = table.column(date);
    for (auto &rows : visits) {
        std::erase_if(rows, [&dates](quint32 row) { return !dates.isValid(row); });
        std::stable_sort(rows.begin(), rows.end(),
                         [&dates](quint32 a, quint32 b) { return dates.ticks(a) < dates.ticks(b); });
    }
    return visits;
}

CrossFieldFinding heightChange(const Table &table, qsizetype patient, RoleNumbers height, RoleNumbers age)
{
    CrossFieldFinding finding{
        u"height_change_adult"_s, false, {height.column(), patient}, RowSet(table.rowCount()), 0};
    for (auto &rows : visitsOf(table, patient)) {
        std::erase_if(rows,
                      [&](quint32 row) { return !height.has(row) || !age.has(row) || age.at(row) < 25; });
        if (rows.size() < 2)
            continue;
        finding.evaluable += static_cast<qint64>(rows.size());
        const auto [low, high] = std::minmax_element(
            rows.begin(), rows.end(), [&](quint32 a, quint32 b) { return height.at(a) < height.at(b); });
        if (height.at(*high) - height.at(*low) > 5.08) {
            for (const quint32 row : rows)
                finding.rows.insert(row);
        }
    }
    return finding;
}

CrossFieldFinding carriedForward(const Table &table, qsizetype patient, RoleNumbers systolic,
                                 RoleNumbers diastolic)
{
    constexpr size_t visitsInARow = 3;
    CrossFieldFinding finding{u"carried_forward"_s,
                              false,
                              {systolic.column(), diastolic.column(), patient},
                              RowSet(table.rowCount()),
                              0};
    for (auto &rows : visitsOf(table, patient)) {
        std::erase_if(rows, [&](quint32 row) { return !systolic.has(row) || !diastolic.has(row); });
        if (rows.size() < visitsInARow)
            continue;
        finding.evaluable += static_cast<qint64>(rows.size());
        for (size_t from = 0, to = 1; from < rows.size(); from = to++) {
            while (to < rows.size() && systolic.at(rows[to]) == systolic.at(rows[from])
                   && diastolic.at(rows[to]) == diastolic.at(rows[from]))
                ++to;
            for (size_t i = from; to - from >= visitsInARow && i < to; ++i)
                finding.rows.insert(rows[i]);
        }
    }
    return finding;
}

} // namespace

QList<CrossFieldCheck> personChecks(const CrossFieldLook &look)
{
    const Table &table = look.table;
    const qsizetype patient = table.indexOfRole(u"patient_id"_s);
    if (patient < 0)
        return {};
    const auto role = [&look](const QString &id) { return RoleNumbers::ofRole(look.table, id, look.rules); };
    const auto height = role(u"height"_s), age = role(u"age"_s), systolic = role(u"sbp"_s),
               diastolic = role(u"dbp"_s);
    QList<CrossFieldCheck> checks;
    if (height && age)
        checks += [=, &table] { return heightChange(table, patient, *height, *age); };
    if (systolic && diastolic)
        checks += [=, &table] { return carriedForward(table, patient, *systolic, *diastolic); };
    return checks;
}

} // namespace sphygma
