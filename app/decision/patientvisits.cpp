// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/patientvisits.h"

#include "app/clinical/calendar.h"
#include "app/clinical/rolenumbers.h"
#include "app/clinical/rowgroups.h"
#include "app/decision/ruleview.h"

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

Result<PatientVisits> patientVisits(const Table &table, const RowSet &rows, Progress &progress)
{
    const qsizetype patient = table.indexOfRole(u"patient_id"_s);
    PatientVisits visits;
    visits.date = dateColumnOfRole(table, u"visit_date"_s);
    if (patient < 0)
        return needsRole(u"patient_id"_s);
    if (visits.date < 0)
        return needsRole(u"visit_date"_s);
    const auto groups = groupRows(table, patient, progress);
    if (!groups)
        return groups.error();
    visits.dates = table.columnPtr(visits.date);
    std::optional<qint64> last;
    for (auto &visitsOfOne : groups->rows()) {
        std::erase_if(visitsOfOne,
                      [&](quint32 row) { return !rows.contains(row) || !visits.dates->isValid(row); });
        if (visitsOfOne.empty())
            continue;
        std::stable_sort(visitsOfOne.begin(), visitsOfOne.end(),
                         [&](quint32 a, quint32 b) { return visits.ticks(a) < visits.ticks(b); });
        last = std::max(last.value_or(visits.ticks(visitsOfOne.back())), visits.ticks(visitsOfOne.back()));
        visits.byPatient.push_back(std::move(visitsOfOne));
    }
    if (last)
        visits.lastDay = dayOf(*last);
    return visits;
}

} // namespace sphygma
