// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/omopvalues.h"

#include "app/import/distincttexts.h"
#include "app/import/issuelist.h"
#include "app/table/columnbuilder.h"
#include "app/table/valuelabels.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

struct Concept
{
    QLatin1StringView number;
    QLatin1StringView meaning;
};

} // namespace

static constexpr std::array unitConcepts{Concept{"8876"_L1, "mm[Hg]"_L1}, Concept{"44777602"_L1, "kPa"_L1},
                                         Concept{"8541"_L1, "/min"_L1},   Concept{"8582"_L1, "cm"_L1},
                                         Concept{"9529"_L1, "kg"_L1},     Concept{"8840"_L1, "mg/dL"_L1},
                                         Concept{"8753"_L1, "mmol/L"_L1}};

/// But for "=", 4172703.
static constexpr std::array bounds{Concept{"4171756"_L1, "<"_L1}, Concept{"4171754"_L1, "<="_L1},
                                   Concept{"4172704"_L1, ">"_L1}, Concept{"4171755"_L1, ">="_L1}};

template<size_t n>
static QString meaningOf(const QString &number, const std::array<Concept, n> &known)
{
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&number](const Concept &entry) { return number == entry.number; });
    return found == known.end() ? QString() : QString(found->meaning);
}

qsizetype columnCalled(const Table &table, QLatin1StringView name)
{
    for (qsizetype c = 0; c < table.columnCount(); ++c) {
        if (table.info(c).name.compare(name, Qt::CaseInsensitive) == 0)
            return c;
    }
    return -1;
}

QString omopUnit(const QString &number)
{
    return meaningOf(number, unitConcepts);
}

OmopColumns::OmopColumns(const Table &table)
    : what(columnCalled(table, "measurement_concept_id"_L1))
    , value(columnCalled(table, "value_as_number"_L1))
    , comparison(columnCalled(table, "operator_concept_id"_L1))
    , unit(columnCalled(table, "unit_concept_id"_L1))
    , unitText(columnCalled(table, "unit_source_value"_L1))
{}

QString OmopUnits::common() const
{
    QString common;
    for (const auto &[what, byUnit] : numbers) {
        for (const auto &[unit, count] : byUnit) {
            if (!unit.isEmpty() && !common.isEmpty() && unit != common)
                return {};
            if (!unit.isEmpty())
                common = unit;
        }
    }
    return common;
}

OmopUnits omopUnits(const Table &table, const OmopColumns &columns, const UnitBook &units)
{
    DistinctTexts whats(table, columns.what), concepts(table, columns.unit), texts(table, columns.unitText);
    std::map<std::array<qsizetype, 3>, qint64> counts;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.column(columns.value).isValid(row))
            ++counts[{whats.idOf(row), concepts.idOf(row), texts.idOf(row)}];
    }
    OmopUnits found;
    for (const auto &[ids, count] : counts) {
        const QString number = concepts.text(ids[1]), text = texts.text(ids[2]);
        const QString byText = units.code(text).value_or(text);
        QString unit = omopUnit(number);
        if (unit.isEmpty() && (number.isEmpty() || number == u"0"_s)) // 0: no concept fits
            unit = byText;
        else if (unit.isEmpty())
            unit = number;
        else if (units.code(text) && byText != unit)
            found.contradicting[{unit, byText}] += count;
        found.numbers[whats.text(ids[0])][unit] += count;
    }
    return found;
}

static void tell(Phrase message, const QString &column, ImportReport &report)
{
    ImportIssue issue;
    issue.severity = ImportIssue::Severity::Warning;
    issue.column = column;
    issue.message = std::move(message);
    if (report.issues.size() < issueLimit)
        report.issues.append(std::move(issue));
    ++report.issueCount;
}

static void tellUnitsOf(const QString &what, std::map<QString, qint64> byUnit, const QString &value,
                        ImportReport &report)
{
    const qint64 unitless = byUnit[QString()];
    byUnit.erase(QString());
    QStringList counts;
    for (const auto &[unit, count] : byUnit)
        counts.append(u"%1: %2"_s.arg(unit).arg(count));
    if (counts.size() > 1)
        tell(Phrase::of(
                 QT_TRANSLATE_NOOP("sphygma",
                                   "The numbers of %1 are in different units (%2). Keep the rows of one "
                                   "unit, or convert them, before you analyse them."),
                 {what, counts.join(u", "_s)}),
             value, report);
    if (!counts.isEmpty() && unitless > 0)
        tell(Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                            "%n number(s) of %1 have no unit; the others do (%2). Check that "
                                            "they are in the same one."),
                        {what, counts.join(u", "_s)}, unitless),
             value, report);
}

void tellOmopUnits(const OmopUnits &units, const ColumnInfo &what, const QString &value, ImportReport &report)
{
    for (const auto &[number, byUnit] : units.numbers)
        tellUnitsOf(number.isEmpty() ? value : categoryText(what, number), byUnit, value, report);
    for (const auto &[pair, count] : units.contradicting)
        tell(Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                            "%n number(s) are in %1 by unit_concept_id but in %2 by "
                                            "unit_source_value. The first was taken; check which is right."),
                        {pair.first, pair.second}, count),
             value, report);
}

Table withOmopBounds(const Table &table, const OmopColumns &columns, ImportReport &report)
{
    const Column &values = table.column(columns.value);
    if (columns.comparison < 0 || values.storage() != Storage::Number)
        return table;
    DistinctTexts comparisons(table, columns.comparison);
    QHash<qsizetype, QString> signs; // by id of the comparison
    RowSet rows(table.rowCount());
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const qsizetype id = comparisons.idOf(row);
        if (id == DistinctTexts::none || !values.isValid(row))
            continue;
        if (!signs.contains(id))
            signs.insert(id, meaningOf(comparisons.text(id), bounds));
        if (!signs[id].isEmpty())
            rows.insert(row);
    }
    if (rows.count() == 0)
        return table;
    ColumnBuilder builder(values.type(), values.numberFormat());
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (rows.contains(row))
            builder.appendMissing(
                Reason::Censored,
                (signs[comparisons.idOf(row)] + table.displayText(row, columns.value)).toStdString());
        else
            appendCell(values, row, builder);
    }
    tell(Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                        "%n number(s) are bounds by operator_concept_id, as in “<5”, and no "
                                        "values; they were kept as text."),
                    {}, rows.count()),
         table.info(columns.value).name, report);
    return table.withColumn(columns.value, builder.finish(), table.info(columns.value));
}

} // namespace sphygma
