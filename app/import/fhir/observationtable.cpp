// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirtable.h"

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

using TextAt = std::function<std::string_view(const FhirValue &)>;

} // namespace

static ColumnPtr textColumn(const FhirRecords &records, const TextAt &textAt)
{
    ColumnBuilder column(ColumnType::Text);
    for (const FhirValue &value : records.values) {
        const std::string_view text = textAt(value);
        text.empty() ? column.appendMissing() : column.appendText(text);
    }
    return column.finish();
}

static void addCodes(const FhirRecords &records, FhirTable &table)
{
    const auto text = [&](quint32 FhirCode::*member) {
        return textColumn(records, [&records, member](const FhirValue &value) {
            return records.texts.text(records.codes[value.code].*member);
        });
    };
    table.addColumn(u"code"_s, text(&FhirCode::code));
    table.addColumn(u"display"_s, text(&FhirCode::display));
    table.addColumn(u"code_system"_s, text(&FhirCode::system));
}

/// Numbers in one column, words in another.
static void addValues(const FhirRecords &records, FhirTable &table, bool asText)
{
    std::vector<const FhirValue *> values;
    for (const FhirValue &value : records.values)
        values.push_back(value.kind == FhirValue::Kind::Text ? nullptr : &value);
    ColumnBuilder numbers = numberColumn(values, asText);
    ColumnBuilder words(ColumnType::Text);
    for (const FhirValue &value : records.values) {
        const FhirObservation &observation = records.observations[value.observation];
        const std::string_view status = records.texts.text(observation.status);
        if (value.kind != FhirValue::Kind::Text) {
            appendNumber(numbers, records, observation, &value, asText);
            words.appendMissing();
            continue;
        }
        numbers.appendMissing();
        if (isUsable(status))
            words.appendText(value.text);
        else
            words.appendMissing(u"status:"_s + textOf(status), value.text);
    }
    table.addColumn(u"value"_s, numbers.finish());
    table.addColumn(u"value_text"_s, words.finish());
    table.addColumn(u"unit"_s, textColumn(records, [&](const FhirValue &value) {
                        return records.texts.text(value.unit);
                    }));
}

/// One row a value: an observation's own, or one of its components.
FhirTable observationTable(const FhirRecords &records, bool asText)
{
    std::vector<FhirRow> rows;
    for (const FhirValue &value : records.values) {
        const FhirObservation *observation = &records.observations[value.observation];
        rows.push_back({observation, observation});
    }
    FhirTable table;
    ReadingColumns columns(records, std::move(rows), table);
    columns.addPatient();
    columns.addTime(asText);
    columns.addAge(asText);
    columns.addSex();
    addCodes(records, table);
    addValues(records, table, asText);
    columns.addStatus();
    columns.addEncounter();
    columns.addSite();
    columns.addId();
    return table;
}

} // namespace sphygma
