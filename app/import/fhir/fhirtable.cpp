// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirtable.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sphygma {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void FhirTable::addColumn(const QString &name, ColumnPtr column, const QString &role, const QString &unit)
{
    const auto isTaken = [this](const QString &wanted) {
        return std::any_of(schema.begin(), schema.end(),
                           [&](const ColumnInfo &info) { return info.name == wanted; });
    };
    ColumnInfo info;
    info.name = name;
    for (int n = 2; isTaken(info.name); ++n)
        info.name = u"%1 %2"_s.arg(name).arg(n);
    info.source = name;
    info.type = column->type();
    info.role = role;
    schema.append(info);
    units.append(unit);
    columns.push_back(std::move(column));
}

void FhirTable::tell(IssueList::Kind kind, Phrase message, const QString &column,
                     ImportIssue::Severity severity)
{
    ImportIssue issue;
    issue.severity = severity;
    issue.column = column;
    issue.message = std::move(message);
    issues.add(kind, std::move(issue));
}

bool isUsable(std::string_view status)
{
    return status.empty() || status == "final" || status == "amended" || status == "corrected";
}

static QString absentName(const FhirRecords &records, quint32 absent)
{
    return u"absent:"_s + textOf(records.texts.text(absent));
}

/// Why there is no value. What a lone systolic observation says does not hold for the diastolic value.
static quint32 absentOf(const FhirObservation &observation, const FhirValue *value)
{
    const bool isLone =
        observation.part == PressurePart::Systolic || observation.part == PressurePart::Diastolic;
    if (value && value->absent != 0)
        return value->absent;
    return value || !isLone ? observation.absent : 0;
}

void appendNumber(ColumnBuilder &column, const FhirRecords &records, const FhirObservation &observation,
                  const FhirValue *value, bool asText)
{
    const std::string_view text = value ? value->text : std::string_view();
    const std::string_view status = records.texts.text(observation.status);
    const quint32 absent = absentOf(observation, value);
    if (!isUsable(status)) {
        column.appendMissing(u"status:"_s + textOf(status), text);
    } else if (asText && !text.empty()) {
        column.appendText(text);
    } else if (!value || value->kind == FhirValue::Kind::None) {
        absent != 0 ? column.appendMissing(absentName(records, absent)) : column.appendMissing();
    } else if (value->kind == FhirValue::Kind::Number) {
        column.appendNumber(value->number);
    } else {
        const bool isBound = value->kind == FhirValue::Kind::Censored;
        column.appendMissing(isBound ? Reason::Censored : Reason::NotANumber, text);
    }
}

ColumnBuilder numberColumn(const std::vector<const FhirValue *> &values, bool asText)
{
    NumberFormat format;
    for (const FhirValue *value : values) {
        if (value && value->kind == FhirValue::Kind::Number)
            format.decimals = std::max<int>(format.decimals, value->decimals);
    }
    return asText ? ColumnBuilder(ColumnType::Text) : ColumnBuilder(ColumnType::Number, format);
}

static bool isQuantity(const FhirValue *value)
{
    return value && (value->kind == FhirValue::Kind::Number || value->kind == FhirValue::Kind::Censored);
}

static void tellSeveralUnits(FhirTable &table, const FhirRecords &records, const QString &name,
                             const std::map<quint32, qint64> &counts)
{
    QStringList list;
    for (const auto &[unit, count] : counts)
        list.append(u"%1: %2"_s.arg(UnitBook::readable(textOf(records.texts.text(unit)))).arg(count));
    table.tell(IssueList::Kind::Numbers,
               Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                            "The values are in several units (%1) and none was converted. "
                                            "The column %2 tells the unit of each."),
                          {list.join(u", "_s), name + u"_unit"_s}),
               name, ImportIssue::Severity::Warning);
    table.assumptions.append(
        Phrase::of(QT_TRANSLATE_NOOP(
                       "sphygma",
                       "In the file %1 is in several units (%2): a mean of it tells nothing until they are "
                       "one, by a step on the page Clean."),
                   {name, list.join(u", "_s)}));
}

QString addUnits(FhirTable &table, const FhirRecords &records, const QString &name,
                 const std::vector<const FhirValue *> &values)
{
    std::map<quint32, qint64> counts;
    for (const FhirValue *value : values) {
        if (isQuantity(value))
            ++counts[value->unit];
    }
    const qint64 without = counts.contains(0) ? counts.at(0) : 0;
    counts.erase(0);
    if (counts.empty())
        return {};
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    const QString common = textOf(records.texts.text(most->first));
    if (without > 0)
        table.tell(
            IssueList::Kind::Numbers,
            Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n value(s) carry no unit and are taken as %1."),
                       {UnitBook::readable(common)}, without),
            name, ImportIssue::Severity::Warning);
    if (counts.size() == 1)
        return common;
    tellSeveralUnits(table, records, name, counts);
    ColumnBuilder units(ColumnType::Text);
    for (const FhirValue *value : values) {
        if (isQuantity(value) && value->unit != 0)
            units.appendText(records.texts.text(value->unit));
        else
            units.appendMissing();
    }
    table.addColumn(name + u"_unit"_s, units.finish());
    return common;
}

} // namespace sphygma
