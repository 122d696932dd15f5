// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a table can say something of age and blood pressure.
#include "app/clinical/rolenumbers.h"
#include "app/quality/indicatorfamilies.h"
#include "app/quality/numberview.h"
#include "app/quality/qualityreport.h"
#include "app/recipe/steps/steptext.h"

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

QStringList knownPressures(const Table &table, const ClinicalRules &rules)
{
    QStringList known;
    for (const QString &role : {u"sbp"_s, u"dbp"_s}) {
        if (RoleNumbers::ofRole(table, role, rules))
            known += role;
    }
    return known;
}

/// Rows with age and both pressures, as far as the table has the columns; none without a pressure.
RowSet analysedRows(const Table &table, const ClinicalRules &rules)
{
    const QStringList pressures = knownPressures(table, rules);
    const bool isDrawn = !pressures.isEmpty() && RoleNumbers::ofRole(table, u"age"_s, rules);
    RowSet rows = isDrawn ? table.keptRows() : RowSet(table.rowCount());
    for (const QString &role : pressures + QStringList{u"age"_s}) {
        if (const auto numbers = RoleNumbers::ofRole(table, role, rules))
            rows &= presentRows(table, numbers->column());
    }
    return rows;
}

/// Those of \a rows whose age and pressures are possible.
RowSet usableRows(const Table &table, const ClinicalRules &rules, RowSet rows)
{
    for (const QString &role : {u"sbp"_s, u"dbp"_s, u"age"_s}) {
        const auto numbers = RoleNumbers::ofRole(table, role, rules);
        const auto limits = numbers ? limitsInColumnUnit(table, numbers->column(), rules) : std::nullopt;
        if (!limits)
            continue;
        const Column &cells = table.column(numbers->column());
        RowSet impossible(table.rowCount());
        rows.forEach([&](qsizetype row) {
            if (!limits->hard.contains(cells.number(row)))
                impossible.insert(row);
        });
        rows -= impossible;
    }
    return rows;
}

/// Age is told of first; where one of the pressures is known, the other is not needed.
Phrase unusableVerdict(const Table &clean, const QStringList &pressures, const ClinicalRules &rules)
{
    QStringList lacking;
    if (!RoleNumbers::ofRole(clean, u"age"_s, rules))
        lacking += u"age"_s;
    if (pressures.isEmpty())
        lacking += {u"sbp"_s, u"dbp"_s};
    if (lacking.isEmpty())
        return Phrase::of(
            pressures.size() == 2
                ? QT_TRANSLATE_NOOP(
                    "sphygma", "Not usable for age and blood pressure: no row has age and both pressures.")
                : QT_TRANSLATE_NOOP("sphygma",
                                    "Not usable for age and blood pressure: no row has age and a pressure."));
    Phrase names = rolePhrase(lacking.takeLast());
    if (!lacking.isEmpty())
        names = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 or %2"),
                           {nested(rolePhrase(lacking.takeLast())), nested(names)});
    if (!lacking.isEmpty())
        names = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, %2"),
                           {nested(rolePhrase(lacking.takeLast())), nested(names)});
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma", "Not usable for age and blood pressure: no column is known as %1."),
        {nested(names)});
}

Phrase usableVerdict(qint64 usable, qint64 rowsRead, const QStringList &pressures)
{
    const char *sentence = pressures.size() == 2
        ? QT_TRANSLATE_NOOP("sphygma",
                            "Usable for describing age and blood pressure in %1 of the %2 rows read (%3 %).")
        : pressures.first() == "sbp"_L1
        ? QT_TRANSLATE_NOOP(
            "sphygma",
            "Usable for describing age and systolic pressure in %1 of the %2 rows read (%3 %); "
            "no column is known as diastolic pressure.")
        : QT_TRANSLATE_NOOP(
            "sphygma",
            "Usable for describing age and diastolic pressure in %1 of the %2 rows read (%3 %); "
            "no column is known as systolic pressure.");
    const double share = 100.0 * static_cast<double>(usable) / static_cast<double>(qMax(rowsRead, qint64(1)));
    return Phrase::of(sentence, {usable, rowsRead, Figure{share, 1}});
}

} // namespace

Usability usability(const Table &clean, qint64 rowsRead, const ClinicalRules &rules)
{
    const RowSet analysed = analysedRows(clean, rules);
    Usability found{analysed.count(), usableRows(clean, rules, analysed).count(), {}};
    const QStringList pressures = knownPressures(clean, rules);
    found.verdict = found.usable > 0 ? usableVerdict(found.usable, rowsRead, pressures)
                                     : unusableVerdict(clean, pressures, rules);
    return found;
}

} // namespace sphygma
