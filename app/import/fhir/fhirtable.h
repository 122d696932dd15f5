// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/fhir/fhirrecords.h"
#include "app/import/issuelist.h"
#include "app/table/columnbuilder.h"
#include "app/table/table.h"

#include <functional>

namespace sphygma {

/// A table on its way: columns, and what is to be said of them.
struct FhirTable
{
    Schema schema;
    std::vector<ColumnPtr> columns;
    QStringList units; ///< one a column; UCUM
    LineMap lines;
    qsizetype rows = 0;
    QList<Phrase> assumptions;
    IssueList issues;

    /// Under another name where \a name is taken.
    void addColumn(const QString &name, ColumnPtr column, const QString &role = {}, const QString &unit = {});
    void tell(IssueList::Kind kind, Phrase message, const QString &column = {},
              ImportIssue::Severity severity = ImportIssue::Severity::Note);
};

/// A row and where its parts come from. \a other differs from \a observation where two were joined.
struct FhirRow
{
    const FhirObservation *observation = nullptr;
    const FhirObservation *other = nullptr;
    quint32 position = 0; ///< of this row alone
};

QString textOf(std::string_view text);

/// Values of observations that were cancelled, entered in error, or not yet final (preliminary, registered,
/// unknown) are none; a status that is not given is taken as final.
bool isUsable(std::string_view status);

/// Adds the columns that all tables of readings share. Those that would be empty are left out, except for
/// patient, time, age and sex.
class ReadingColumns
{
public:
    ReadingColumns(const FhirRecords &records, std::vector<FhirRow> rows, FhirTable &table);

    void addPatient();
    void addTime(bool asText);
    void addAge(bool asText);
    void addSex();
    void addSite();
    void addEncounter();
    void addStatus();
    void addId();
    void addWords(const QString &name, quint32 FhirObservation::*member, const QString &role = {});

private:
    using TextAt = std::function<std::string(const FhirRow &)>;
    void addTexts(const QString &name, const QString &role, bool always, const TextAt &textAt);
    const FhirPatient *patientOf(const FhirRow &row) const;
    std::string siteOf(const FhirObservation &observation) const;
    std::string placeName(quint32 place) const;

    const FhirRecords &m_records;
    std::vector<FhirRow> m_rows;
    FhirTable &m_table;
    std::unordered_map<quint32, quint32> m_patientOf; ///< index + 1 of the patient of a subject
};

/// The number of \a value, or why there is none; \a value may be null. \a asText keeps its own text.
void appendNumber(ColumnBuilder &column, const FhirRecords &records, const FhirObservation &observation,
                  const FhirValue *value, bool asText);

/// An empty builder that shows as many decimals as any of the numbers has.
ColumnBuilder numberColumn(const std::vector<const FhirValue *> &values, bool asText);

/// The most frequent unit of the values. Where there are others, a column \a name + "_unit" is added and told
/// of.
QString addUnits(FhirTable &table, const FhirRecords &records, const QString &name,
                 const std::vector<const FhirValue *> &values);

// The tables, one a file.
FhirTable pressureTable(const FhirRecords &records, bool asText);
FhirTable observationTable(const FhirRecords &records, bool asText);
FhirTable wideTable(const FhirRecords &records, const RoleBook &roles, bool asText);
FhirTable patientTable(const FhirRecords &records);

} // namespace sphygma
