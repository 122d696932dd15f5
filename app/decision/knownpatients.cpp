// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/knownpatients.h"

#include "app/clinical/rowgroups.h"

#include <algorithm>

namespace sphygma {

Result<KnownPatients> knownPatients(const Table &table, Progress &progress)
{
    const qsizetype column = table.indexOfRole(QStringLiteral("patient_id"));
    if (column < 0)
        return KnownPatients();
    const auto groups = groupRows(table, column, progress);
    if (!groups)
        return groups.error();
    KnownPatients people;
    for (qsizetype i = 0; i < groups->count(); ++i)
        people.append({groups->label(table, column, i), groups->firstRows[static_cast<size_t>(i)]});
    std::sort(people.begin(), people.end());
    return people;
}

} // namespace sphygma
