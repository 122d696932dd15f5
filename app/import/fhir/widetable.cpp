// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/role.h"
#include "app/import/fhir/fhirtable.h"
#include "app/import/fhir/readingkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Which value stands in which row, by code.
struct Pivot
{
    struct Cell
    {
        quint32 row;
        quint32 value;
    };

    std::vector<FhirRow> rows;
    std::vector<std::vector<Cell>> cells; ///< one list a code
    qint64 repeated = 0;
};

} // namespace

/// One row a patient and time. What repeats there goes into further rows, so that nothing is lost; so does
/// what names no patient or time.
static Pivot pivot(const FhirRecords &records)
{
    Pivot result;
    result.cells.resize(records.codes.size());
    std::unordered_map<std::string, std::vector<quint32>> rowsOf;
    std::unordered_map<std::string, quint32> timesOf;
    for (size_t v = 0; v < records.values.size(); ++v) {
        const FhirValue &value = records.values[v];
        const FhirObservation &observation = records.observations[value.observation];
        std::string key = readingKey(records, observation);
        if (key.empty())
            key = "o" + std::to_string(value.observation);
        const quint32 time = timesOf[key + "|" + std::to_string(value.code)]++;
        std::vector<quint32> &rows = rowsOf[key];
        if (rows.size() <= time) {
            rows.push_back(static_cast<quint32>(result.rows.size()));
            result.rows.push_back({&observation, &observation});
        }
        result.repeated += time > 0;
        result.cells[value.code].push_back({rows[time], static_cast<quint32>(v)});
    }
    return result;
}

/// The most frequent codes, as many as make a table of a bearable size; in the order of the file.
static std::vector<size_t> chosenCodes(const Pivot &pivot)
{
    constexpr size_t mostColumns = 500, mostCells = 100'000'000;
    std::vector<size_t> codes;
    for (size_t code = 0; code < pivot.cells.size(); ++code) {
        if (!pivot.cells[code].empty())
            codes.push_back(code);
    }
    const size_t room =
        std::min(mostColumns, std::max<size_t>(1, mostCells / std::max<size_t>(1, pivot.rows.size())));
    if (codes.size() > room) {
        std::stable_sort(codes.begin(), codes.end(),
                         [&](size_t a, size_t b) { return pivot.cells[a].size() > pivot.cells[b].size(); });
        codes.resize(room);
        std::sort(codes.begin(), codes.end());
    }
    return codes;
}

/// The display; with the code where another code has the same.
static QString columnName(const FhirRecords &records, const FhirCode &code, const FhirTable &table)
{
    const QString display = textOf(records.texts.text(code.display)),
                  id = textOf(records.texts.text(code.code));
    if (display.isEmpty() || id.isEmpty())
        return !display.isEmpty() ? display : id.isEmpty() ? u"value"_s : id;
    const bool isTaken = std::any_of(table.schema.begin(), table.schema.end(),
                                     [&](const ColumnInfo &info) { return info.name == display; });
    return isTaken ? u"%1 (%2)"_s.arg(display, id) : display;
}

static ColumnPtr wordColumn(const FhirRecords &records, const std::vector<const FhirValue *> &values)
{
    ColumnBuilder column(ColumnType::Text);
    for (const FhirValue *value : values) {
        if (!value || value->text.empty()) {
            column.appendMissing();
            continue;
        }
        const std::string_view status = records.texts.text(records.observations[value->observation].status);
        if (isUsable(status))
            column.appendText(value->text);
        else
            column.appendMissing(u"status:"_s + textOf(status), value->text);
    }
    return column.finish();
}

static ColumnPtr quantityColumn(const FhirRecords &records, const std::vector<const FhirValue *> &values,
                                bool asText)
{
    ColumnBuilder column = numberColumn(values, asText);
    for (const FhirValue *value : values) {
        if (value)
            appendNumber(column, records, records.observations[value->observation], value, asText);
        else
            column.appendMissing();
    }
    return column.finish();
}

static void addCode(const FhirRecords &records, const RoleBook &roles, const FhirCode &code,
                    const std::vector<const FhirValue *> &values, bool asText, FhirTable &table)
{
    const auto count = [&](FhirValue::Kind kind) {
        return std::count_if(values.begin(), values.end(),
                             [kind](const FhirValue *value) { return value && value->kind == kind; });
    };
    const QString name = columnName(records, code, table);
    const QString id = textOf(records.texts.text(code.code));
    if (count(FhirValue::Kind::Number) < count(FhirValue::Kind::Text)) {
        table.addColumn(name, wordColumn(records, values));
    } else {
        QString role = roles.idFromText(id);
        for (const ColumnInfo &info : table.schema)
            role = info.role == role ? QString() : role;
        table.addColumn(name, quantityColumn(records, values, asText), role);
    }
    const qsizetype at = table.schema.size() - 1;
    table.schema[at].label = id;
    const QString unit = addUnits(table, records, table.schema[at].name, values);
    table.units[at] = unit;
}

/// One row a patient and time, one column a code.
FhirTable wideTable(const FhirRecords &records, const RoleBook &roles, bool asText)
{
    const Pivot pivoted = pivot(records);
    FhirTable table;
    ReadingColumns columns(records, pivoted.rows, table);
    columns.addPatient();
    columns.addTime(asText);
    columns.addAge(asText);
    columns.addSex();
    const std::vector<size_t> codes = chosenCodes(pivoted);
    for (const size_t code : codes) {
        std::vector<const FhirValue *> values(pivoted.rows.size());
        for (const Pivot::Cell &cell : pivoted.cells[code])
            values[cell.row] = &records.values[cell.value];
        addCode(records, roles, records.codes[code], values, asText, table);
    }
    columns.addSite();
    if (pivoted.repeated > 0)
        table.tell(
            IssueList::Kind::Structure,
            Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                           "%n value(s) repeat a patient, time and code; they stand in "
                                           "further rows."),
                       {}, pivoted.repeated));
    const auto all = std::count_if(pivoted.cells.begin(), pivoted.cells.end(),
                                   [](const auto &cells) { return !cells.empty(); });
    if (const qint64 left = all - static_cast<qint64>(codes.size()); left > 0)
        table.tell(IssueList::Kind::Structure,
                   Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                  "%n code(s) that occur least were left out, because the "
                                                  "table would become too wide. Read the table of "
                                                  "observations instead."),
                              {}, left),
                   {}, ImportIssue::Severity::Warning);
    return table;
}

} // namespace sphygma
