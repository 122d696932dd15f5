// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/crossfield.h"

#include "app/clinical/crossfieldrules.h"
#include "app/table/parallel.h"

#include <QCoreApplication>

namespace sphygma {

CrossFieldFinding checkRows(const Table &table, const char *rule, bool hard, QList<qsizetype> columns,
                            const std::function<bool(qsizetype)> &canTell,
                            const std::function<bool(qsizetype)> &breaks)
{
    CrossFieldFinding finding{QString::fromLatin1(rule), hard, std::move(columns), RowSet(table.rowCount()),
                              0};
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (!table.isKept(row) || !canTell(row))
            continue;
        ++finding.evaluable;
        if (breaks(row))
            finding.rows.insert(row);
    }
    return finding;
}

Result<QList<CrossFieldFinding>> crossFieldFindings(const Table &table, const ClinicalRules &rules,
                                                    QDate today, Progress &progress)
{
    const CrossFieldLook look{table, rules, today};
    const QList<CrossFieldCheck> checks = pressureChecks(look) + bodyChecks(look) + dateChecks(look);
    std::vector<CrossFieldFinding> ofRows(static_cast<size_t>(checks.size()));
    QList<CrossFieldFinding> ofPersons;
    const bool whole = runParallel(ofRows.size() + 1, progress, [&](size_t i) {
        if (i == 0) // takes longest
            ofPersons = personFindings(look);
        else
            ofRows[i - 1] = checks[static_cast<qsizetype>(i) - 1]();
    });
    if (!whole)
        return Error::cancelled();
    return QList<CrossFieldFinding>(ofRows.begin(), ofRows.end()) + ofPersons;
}

Phrase crossFieldText(const QString &rule)
{
    static const QHash<QString, const char *> texts{
        {QStringLiteral("sbp_le_dbp"),
         QT_TRANSLATE_NOOP("sphygma", "Systolic pressure not above the diastolic")},
        {QStringLiteral("pp_low"), QT_TRANSLATE_NOOP("sphygma", "Less than 20 mmHg between the pressures")},
        {QStringLiteral("pp_high"), QT_TRANSLATE_NOOP("sphygma", "More than 100 mmHg between the pressures")},
        {QStringLiteral("pair_incomplete"),
         QT_TRANSLATE_NOOP("sphygma", "One pressure of the pair is missing")},
        {QStringLiteral("map_out_of_pair"),
         QT_TRANSLATE_NOOP("sphygma", "Mean pressure outside the two pressures")},
        {QStringLiteral("map_inconsistent"),
         QT_TRANSLATE_NOOP("sphygma", "Mean pressure far from what the two pressures give")},
        {QStringLiteral("bmi_mismatch"),
         QT_TRANSLATE_NOOP("sphygma", "Body mass index does not follow from height and weight")},
        {QStringLiteral("height_weight_swapped"),
         QT_TRANSLATE_NOOP("sphygma", "Height and weight look exchanged")},
        {QStringLiteral("age_vs_birth"),
         QT_TRANSLATE_NOOP("sphygma", "Age does not follow from date of birth")},
        {QStringLiteral("visit_before_birth"),
         QT_TRANSLATE_NOOP("sphygma", "Visit before the date of birth")},
        {QStringLiteral("visit_in_future"), QT_TRANSLATE_NOOP("sphygma", "Visit in the future")},
        {QStringLiteral("hdl_ge_tc"), QT_TRANSLATE_NOOP("sphygma", "HDL cholesterol not below the total")},
        {QStringLiteral("ldl_gt_tc"), QT_TRANSLATE_NOOP("sphygma", "LDL cholesterol above the total")},
        {QStringLiteral("friedewald"), QT_TRANSLATE_NOOP("sphygma", "The lipids do not add up (Friedewald)")},
        {QStringLiteral("pregnant_male"), QT_TRANSLATE_NOOP("sphygma", "A man is given as pregnant")},
        {QStringLiteral("height_change_adult"),
         QT_TRANSLATE_NOOP("sphygma", "Height of an adult differs by more than 5 cm between visits")},
        {QStringLiteral("repeat_identical"),
         QT_TRANSLATE_NOOP("sphygma", "All readings of a visit are the same")},
        {QStringLiteral("repeat_spread"),
         QT_TRANSLATE_NOOP("sphygma", "Readings of a visit differ by more than 40 mmHg")},
        {QStringLiteral("carried_forward"),
         QT_TRANSLATE_NOOP("sphygma", "The same pressures at three or more visits in a row")},
    };
    const char *text = texts.value(rule);
    return text ? Phrase::of(text) : Phrase::verbatim(rule);
}

} // namespace sphygma
