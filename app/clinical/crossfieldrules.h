// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/crossfield.h"
#include "app/clinical/rolenumbers.h"

#include <functional>

namespace sphygma {

/// What the families of rules look at; outlives them.
struct CrossFieldLook
{
    const Table &table;
    const ClinicalRules &rules;
    QDate today;
};

/// One rule ready to run on its columns.
using CrossFieldCheck = std::function<CrossFieldFinding()>;

QList<CrossFieldCheck> pressureChecks(const CrossFieldLook &look); ///< pairs of pressures, repeated readings
QList<CrossFieldCheck> bodyChecks(const CrossFieldLook &look); ///< height, weight, lipids, pregnancy
QList<CrossFieldCheck> dateChecks(const CrossFieldLook &look);

/// Over the visits of one patient, which are sought once for all rules.
QList<CrossFieldFinding> personFindings(const CrossFieldLook &look);

/// Goes over the kept rows: \a canTell(row), and then \a breaks(row).
CrossFieldFinding checkRows(const Table &table, const char *rule, bool hard, QList<qsizetype> columns,
                            const std::function<bool(qsizetype)> &canTell,
                            const std::function<bool(qsizetype)> &breaks);

} // namespace sphygma
