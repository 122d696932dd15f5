// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/table/table.h"

#include <QMap>
#include <QSet>

namespace sphygma {

/// Rows of a table, from 0, by the kind of defect that was put into them ("ten_times").
using KnownDefects = QMap<QString, QSet<qsizetype>>;

/// How well the proposals find one kind.
struct DetectionScore
{
    QString kind;
    qint64 known = 0; ///< rows with the defect
    qint64 found = 0; ///< of them, rows that a fitting proposal speaks of
    qint64 flagged = 0; ///< all rows of those proposals
    qint64 wrongly = 0; ///< of them, rows without any known defect
    qint64 mistaken = 0; ///< of them, rows whose known defect is of a kind that other proposals are made for

    double recall() const { return known == 0 ? 1 : static_cast<double>(found) / static_cast<double>(known); }

    double falseShare() const
    {
        return flagged == 0 ? 0 : static_cast<double>(wrongly) / static_cast<double>(flagged);
    }
};

/// Goes through the wizard's pages as a careful user does: takes every first choice that mends something, and
/// keeps what each proposal spoke of. One score for every kind in \a known that proposals are made for.
QList<DetectionScore> scoreDetection(const Table &raw, const KnownDefects &known,
                                     const ClinicalRulesPtr &rules);

} // namespace sphygma
