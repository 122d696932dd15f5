// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/crossfieldrules.h"
#include "app/clinical/rowgroups.h"

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

using Visits = std::vector<std::vector<quint32>>;

/// The kept rows of each patient, by date of visit where there is one, else as they stand.
Visits visitsOf(const Table &table, qsizetype patient)
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

CrossFieldFinding heightChange(const Table &table, const Visits &visits, qsizetype patient,
                               const RoleNumbers &height, const RoleNumbers &age)
{
    CrossFieldFinding finding{
        u"height_change_adult"_s, false, {height.column(), patient}, RowSet(table.rowCount()), 0};
    std::vector<quint32> rows;
    for (const auto &all : visits) {
        rows.clear();
        std::copy_if(all.begin(), all.end(), std::back_inserter(rows),
                     [&](quint32 row) { return height.has(row) && age.has(row) && !(age.at(row) < 25); });
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

CrossFieldFinding carriedForward(const Table &table, const Visits &visits, qsizetype patient,
                                 const RoleNumbers &systolic, const RoleNumbers &diastolic)
{
    constexpr size_t visitsInARow = 3;
    CrossFieldFinding finding{u"carried_forward"_s,
                              false,
                              {systolic.column(), diastolic.column(), patient},
                              RowSet(table.rowCount()),
                              0};
    std::vector<quint32> rows;
    for (const auto &all : visits) {
        rows.clear();
        std::copy_if(all.begin(), all.end(), std::back_inserter(rows),
                     [&](quint32 row) { return systolic.has(row) && diastolic.has(row); });
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

QList<CrossFieldFinding> personFindings(const CrossFieldLook &look)
{
    const Table &table = look.table;
    const qsizetype patient = table.indexOfRole(u"patient_id"_s);
    const auto role = [&look](const QString &id) { return RoleNumbers::ofRole(look.table, id, look.rules); };
    const auto height = role(u"height"_s), age = role(u"age"_s), systolic = role(u"sbp"_s),
               diastolic = role(u"dbp"_s);
    const bool tall = height && age, paired = systolic && diastolic;
    if (patient < 0 || (!tall && !paired))
        return {};
    const Visits visits = visitsOf(table, patient); // the longest part of both
    QList<CrossFieldFinding> found;
    if (tall)
        found += heightChange(table, visits, patient, *height, *age);
    if (paired)
        found += carriedForward(table, visits, patient, *systolic, *diastolic);
    return found;
}

} // namespace sphygma
