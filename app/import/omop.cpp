// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/omop.h"

#include "app/import/distincttexts.h"
#include "app/import/omopvalues.h"
#include "app/table/valuelabels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

/// How many rows have each concept.
static QMap<QString, qint64> conceptsOf(const Table &table, qsizetype column)
{
    DistinctTexts texts(table, column);
    QHash<qsizetype, qint64> byId;
    for (qsizetype row = 0; column >= 0 && row < table.rowCount(); ++row) {
        if (const qsizetype id = texts.idOf(row); id != DistinctTexts::none)
            ++byId[id];
    }
    QMap<QString, qint64> counts;
    for (auto it = byId.begin(); it != byId.end(); ++it)
        counts[texts.text(it.key())] += it.value();
    return counts;
}

static QString sexOf(const QString &number)
{
    return number == "8507"_L1 ? u"Male"_s : number == "8532"_L1 ? u"Female"_s : QString();
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

/// Names all where they are few, else the most frequent.
static Phrase mixture(const QString &column, const QMap<QString, qint64> &concepts, const ColumnInfo &what)
{
    constexpr qsizetype few = 10;
    QStringList numbers = concepts.keys();
    if (numbers.size() > few)
        std::stable_sort(numbers.begin(), numbers.end(), [&concepts](const QString &a, const QString &b) {
            return concepts[a] > concepts[b];
        });
    const QString named = categoryTexts(what, numbers.first(std::min(few, numbers.size()))).join(u", "_s);
    if (numbers.size() <= few)
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "The rows of %1 hold different measurements, one a row: %2. Keep the "
                              "rows of one of them before you analyse it."),
            {column, named});
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "The rows of %1 hold %2 different measurements, one a row, most often %3. "
                          "Keep the rows of one of them before you analyse it."),
        {column, qint64(numbers.size()), named});
}

static Table withMeasurements(Table table, const ImportOptions &options, const ClinicalRules &rules,
                              ImportReport &report)
{
    const OmopColumns columns(table);
    if (columns.what < 0 || columns.value < 0)
        return table;
    const OmopUnits units = omopUnits(table, columns, rules.roles.units()); // of bounds as well
    table = withOmopBounds(table, columns, report);
    Schema schema = table.schema();
    ColumnInfo &what = schema[columns.what], &value = schema[columns.value];
    const auto concepts = conceptsOf(table, columns.what);
    labelConcepts(
        concepts,
        [&rules](const QString &number) {
            const QString role = rules.roles.idFromText(number);
            return role.isEmpty() ? QString() : roleLabel(role);
        },
        what);
    if (columns.unit >= 0)
        labelConcepts(conceptsOf(table, columns.unit), omopUnit, schema[columns.unit]);
    if (columns.unit >= 0 || columns.unitText >= 0) {
        tellOmopUnits(units, what, value.name, report);
        if (!options.units.contains(value.name))
            value.unit = units.common();
    }
    if (concepts.size() == 1 && value.role.isEmpty())
        value.role = rules.roles.idFromText(concepts.firstKey());
    else if (concepts.size() > 1)
        report.assumptions.append(mixture(value.name, concepts, what));
    return table.withSchema(std::move(schema));
}

Table withOmopConcepts(const Table &table, const ImportOptions &options, const ClinicalRules &rules,
                       ImportReport &report)
{
    Schema schema = table.schema();
    if (const qsizetype sex = columnCalled(table, "gender_concept_id"_L1); sex >= 0)
        labelConcepts(conceptsOf(table, sex), sexOf, schema[sex]);
    return withMeasurements(table.withSchema(std::move(schema)), options, rules, report);
}

} // namespace sphygma
