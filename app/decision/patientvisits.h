// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/table/table.h"

#include <QDate>

#include <vector>

namespace sphygma {

/// The dated rows of every patient, oldest first.
struct PatientVisits
{
    std::vector<std::vector<quint32>> byPatient; ///< nobody without a dated row
    qsizetype date = -1; ///< the column of visit dates
    QDate lastDay; ///< of all
    ColumnPtr dates;

    qint64 ticks(quint32 row) const { return dates->ticks(row); }
};

/// Of \a rows. DoesNotFit, naming the role, without a column of patients or of dates.
Result<PatientVisits> patientVisits(const Table &table, const RowSet &rows, Progress &progress);

} // namespace sphygma
