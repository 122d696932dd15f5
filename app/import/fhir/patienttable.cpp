// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/dateparser.h"
#include "app/import/fhir/fhirtable.h"

using namespace Qt::StringLiterals;

namespace sphygma {

static ColumnPtr birthDates(const FhirRecords &records, qint64 &partial)
{
    ColumnBuilder column(ColumnType::Date);
    for (const FhirPatient &patient : records.patients) {
        const auto birth = readBirthDate(patient.birthDate);
        const bool isWhole = birth && !birth->isApproximate;
        partial += !isWhole && !patient.birthDate.empty();
        if (isWhole)
            column.appendTicks(birth->days * millisecondsPerDay);
        else if (patient.birthDate.empty())
            column.appendMissing();
        else
            column.appendMissing(Reason::NotANumber, patient.birthDate);
    }
    return column.finish();
}

/// One row a patient.
FhirTable patientTable(const FhirRecords &records)
{
    FhirTable table;
    table.rows = static_cast<qsizetype>(records.patients.size());
    ColumnBuilder ids(ColumnType::Text), numbers(ColumnType::Text), sexes(ColumnType::Text);
    const auto append = [](ColumnBuilder &column, std::string_view text) {
        text.empty() ? column.appendMissing() : column.appendText(text);
    };
    for (const FhirPatient &patient : records.patients) {
        table.lines.addRow(ids.rowCount(), patient.line);
        append(ids, patient.id);
        append(numbers, patient.identifier);
        append(sexes, records.texts.text(patient.sex));
    }
    qint64 partial = 0;
    table.addColumn(u"patient_id"_s, ids.finish(), u"patient_id"_s);
    table.addColumn(u"identifier"_s, numbers.finish());
    table.addColumn(u"sex"_s, sexes.finish(), u"sex"_s);
    table.addColumn(u"birth_date"_s, birthDates(records, partial), u"birth_date"_s);
    if (partial > 0)
        table.tell(IssueList::Kind::Dates,
                   Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                  "%n date(s) of birth are only a year or month, or not "
                                                  "readable; they were kept as text."),
                              {}, partial),
                   u"birth_date"_s);
    return table;
}

} // namespace sphygma
