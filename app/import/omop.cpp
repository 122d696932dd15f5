// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/omop.h"

#include "app/table/valuelabels.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sphygma {

struct Concept
{
    QLatin1StringView number;
    QLatin1StringView meaning; ///< a UCUM unit or a sex
};

static constexpr std::array units{Concept{"8876"_L1, "mm[Hg]"_L1}, Concept{"8541"_L1, "/min"_L1},
                                  Concept{"8582"_L1, "cm"_L1},     Concept{"9529"_L1, "kg"_L1},
                                  Concept{"8840"_L1, "mg/dL"_L1},  Concept{"8753"_L1, "mmol/L"_L1}};

static constexpr std::array sexes{Concept{"8507"_L1, "Male"_L1}, Concept{"8532"_L1, "Female"_L1}};

static qsizetype columnCalled(const Table &table, QLatin1StringView name)
{
    for (qsizetype c = 0; c < table.columnCount(); ++c) {
        if (table.info(c).name.compare(name, Qt::CaseInsensitive) == 0)
            return c;
    }
    return -1;
}

/// How many rows have each concept; empty when there are more than anyone would tell apart.
static QMap<QString, qint64> conceptsOf(const Table &table, qsizetype column)
{
    constexpr qsizetype most = 50;
    QMap<QString, qint64> counts;
    for (qsizetype row = 0; column >= 0 && row < table.rowCount(); ++row) {
        if (table.column(column).isValid(row))
            ++counts[table.displayText(row, column)];
        if (counts.size() > most)
            return {};
    }
    return counts;
}

template<size_t n>
static QString meaningOf(const QString &number, const std::array<Concept, n> &known)
{
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&number](const Concept &entry) { return number == entry.number; });
    return found == known.end() ? QString() : QString(found->meaning);
}

template<typename Meaning>
static void labelConcepts(const QMap<QString, qint64> &concepts, const Meaning &meaning, ColumnInfo &info)
{
    if (!info.valueLabels.isEmpty())
        return; // the file has its own
    for (auto it = concepts.begin(); it != concepts.end(); ++it) {
        if (const QString label = meaning(it.key()); !label.isEmpty())
            info.valueLabels.append({it.key(), label});
    }
}

static Phrase mixture(const QString &column, const QStringList &labels)
{
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                        "The rows of %1 hold different measurements, one a row: %2. Keep the "
                                        "rows of one of them before you analyse it."),
                      {column, labels.join(u", "_s)});
}

Table withOmopConcepts(const Table &table, const ClinicalRules &rules, ImportReport &report)
{
    Schema schema = table.schema();
    if (const qsizetype sex = columnCalled(table, "gender_concept_id"_L1); sex >= 0)
        labelConcepts(
            conceptsOf(table, sex), [](const QString &number) { return meaningOf(number, sexes); },
            schema[sex]);
    const qsizetype what = columnCalled(table, "measurement_concept_id"_L1);
    const qsizetype value = columnCalled(table, "value_as_number"_L1);
    if (what < 0 || value < 0)
        return table.withSchema(std::move(schema));
    const auto concepts = conceptsOf(table, what);
    labelConcepts(
        concepts,
        [&rules](const QString &number) {
            const QString role = rules.roles.idFromText(number);
            return role.isEmpty() ? QString() : roleLabel(role);
        },
        schema[what]);
    const qsizetype unit = columnCalled(table, "unit_concept_id"_L1);
    const auto unitsUsed = conceptsOf(table, unit);
    if (unit >= 0)
        labelConcepts(
            unitsUsed, [](const QString &number) { return meaningOf(number, units); }, schema[unit]);
    if (unitsUsed.size() == 1)
        schema[value].unit = meaningOf(unitsUsed.firstKey(), units);
    if (concepts.size() == 1 && schema[value].role.isEmpty()) {
        schema[value].role = rules.roles.idFromText(concepts.firstKey());
    } else if (concepts.size() > 1) {
        QStringList labels;
        for (auto it = concepts.begin(); it != concepts.end(); ++it)
            labels.append(categoryText(schema[what], it.key()));
        report.assumptions.append(mixture(schema[value].name, labels));
    }
    return table.withSchema(std::move(schema));
}

} // namespace sphygma
