// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirreader.h"

#include "app/import/fhir/fhirfile.h"
#include "app/import/fhir/fhirgatherer.h"
#include "app/import/fhir/fhirtable.h"
#include "app/import/fhir/plainjson.h"
#include "app/import/roleassignment.h"
#include "app/import/tablechoices.h"
#include "app/import/tablepreview.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sphygma {

static bool isPlain(const FhirFile &gathered)
{
    return gathered.records.resourceCounts.empty() && gathered.records.foreignObjects > 0;
}

static FhirTable tableOf(const FhirFile &gathered, const ImportOptions &options, const ClinicalRules &rules)
{
    switch (gathered.kind) {
    case FhirTableKind::Observations:
        return observationTable(gathered.records, options.asText);
    case FhirTableKind::Wide:
        return wideTable(gathered.records, rules.roles, options.asText);
    case FhirTableKind::Patients:
        return patientTable(gathered.records);
    case FhirTableKind::Any:
    case FhirTableKind::Pressure:
        break;
    }
    return pressureTable(gathered.records, options.asText);
}

static void tellOfFile(const FhirFile &gathered, const ImportOptions &options, FhirTable &table)
{
    const FhirRecords &records = gathered.records;
    if (records.doubledPatients > 0)
        table.tell(
            IssueList::Kind::Structure,
            Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                           "%n patient(s) stand in the file again with other data; "
                                           "the newest was taken, or the first where no version is told."),
                       {}, records.doubledPatients),
            {}, ImportIssue::Severity::Warning);
    if (records.repeats > 0)
        table.tell(IssueList::Kind::Structure,
                   Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                  "%n observation(s) stand in the file again or in a newer "
                                                  "version; each was taken once, in its newest version."),
                              {}, records.repeats),
                   {}, ImportIssue::Severity::Warning);
    if (records.conflicts > 0)
        table.tell(
            IssueList::Kind::Structure,
            Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                           "%n observation(s) have the id of another and say something "
                                           "else, and no version tells which is newer; all were kept."),
                       {}, records.conflicts),
            {}, ImportIssue::Severity::Warning);
    if (records.foreignObjects > 0)
        table.tell(IssueList::Kind::Structure,
                   Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                  "%n object(s) are no FHIR resources and were left out."),
                              {}, records.foreignObjects),
                   {}, ImportIssue::Severity::Warning);
    const QStringList names = namesHeld(records);
    if (options.table.isEmpty() && names.size() > 1)
        table.assumptions.append(Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "The file holds several tables; “%1” was read. The others are: %2."),
            {names.first(), names.mid(1).join(u", "_s)}));
}

/// A role the user gave to a column is not given to another.
static void leaveRolesToUser(const ImportOptions &options, const ClinicalRules &rules, Schema &schema)
{
    for (auto it = options.roles.begin(); it != options.roles.end(); ++it) {
        const QString id = rules.roles.idFromText(it.key());
        for (ColumnInfo &info : schema) {
            if (info.role == (id.isEmpty() ? it.key() : id) && info.name != it.value())
                info.role.clear();
        }
    }
}

static Imported assemble(const QString &path, const JsonFile &file, FhirFile &gathered,
                         const ImportOptions &options, const ClinicalRules &rules)
{
    FhirTable table = tableOf(gathered, options, rules);
    tellOfFile(gathered, options, table);
    leaveRolesToUser(options, rules, table.schema);
    Imported imported;
    ImportReport &report = imported.report;
    report.source = {path, file.member, {}, QFileInfo(path).size()};
    report.format = gathered.scan.isByLine ? u"fhir ndjson"_s : u"fhir json"_s;
    if (!file.packed.isEmpty())
        report.format += u" in "_s + file.packed;
    report.dialect.encoding = {file.encoding, false, u"JSON"_s};
    report.records = table.rows;
    report.physicalLines = gathered.scan.lines;
    report.assumptions = table.assumptions;
    auto lineage = std::make_shared<Lineage>();
    lineage->sources = {report.source};
    lineage->lines = std::move(table.lines);
    for (qsizetype c = 0; c < table.schema.size(); ++c)
        table.schema[c].unit = table.units[c];
    const Table made =
        withChoices(Table(std::move(table.schema), std::move(table.columns), std::move(lineage)), options);
    QStringList units;
    for (const ColumnInfo &info : made.schema())
        units.append(info.unit);
    imported.table = withRoles(made, units, options, rules, report);
    for (qsizetype c = 0; c < imported.table.columnCount(); ++c)
        report.typeEvidence.append(u"FHIR"_s);
    IssueList issues = std::move(table.issues);
    issues.addAll(gathered.issues);
    issues.writeTo(report);
    return imported;
}

bool FhirReader::recognises(const QString &path, std::string_view head) const
{
    return head.starts_with("PK\x03\x04") ? !zippedJson(path, {}).isEmpty() : looksLikeJson(head);
}

Result<QList<TableEntry>> FhirReader::tables(const QString &path, const ImportOptions &options) const
{
    if (const QList<TableEntry> members = zippedJson(path, options.table); members.size() > 1)
        return members;
    const Result<JsonFile> file = openJson(path, options);
    if (!file)
        return file.error();
    FhirRecords records;
    const UnitBook units;
    FhirGatherer gatherer(records, units, FhirTableKind::Patients, false);
    const auto take = [&gatherer](JsonValue object, qint64 line) { gatherer.add(object, line); };
    IssueList issues;
    NoProgress progress;
    const Result<JsonScan> scan = scanJson(*file, take, issues, progress, sampleBytes);
    if (!scan)
        return scan.error();
    QStringList names = namesHeld(records);
    // What the rest of a big file holds is not known: what was seen comes first.
    if (!scan->isComplete && !records.resourceCounts.empty())
        names += namesHeld(records, false);
    const qint64 bytes = QFileInfo(path).size();
    if (names.size() < 2)
        return QList<TableEntry>{{{}, bytes}};
    QList<TableEntry> entries;
    for (const QString &name : names)
        entries.append({name, bytes});
    return entries;
}

Result<Imported> FhirReader::read(const QString &path, const ImportOptions &options,
                                  const ClinicalRules &rules, Progress &progress) const
{
    const Result<JsonFile> file = openJson(path, options);
    return file ? readJson(*file, path, file->options, rules, progress) : Result<Imported>(file.error());
}

Result<Imported> FhirReader::readJson(const JsonFile &file, const QString &path, const ImportOptions &options,
                                      const ClinicalRules &rules, Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    FhirFile gathered;
    if (const Status read =
            gather(file, options, rules, progress, std::numeric_limits<qint64>::max(), gathered);
        !read)
        return read.error();
    if (isPlain(gathered))
        return readPlainJson(file, path, options, rules, progress);
    if (gathered.records.resourceCounts.empty())
        return noTable(file, gathered);
    const auto readMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    Imported imported = assemble(path, file, gathered, options, rules);
    imported.report.stageMs[u"read"_s] = readMs;
    imported.report.stageMs[u"table"_s] = static_cast<double>(timer.nsecsElapsed()) / 1e6 - readMs;
    return imported;
}

Result<ImportPreview> FhirReader::preview(const QString &path, const ImportOptions &options,
                                          const ClinicalRules &rules, int rows) const
{
    const Result<JsonFile> file = openJson(path, options);
    if (!file)
        return file.error();
    FhirFile gathered;
    NoProgress progress;
    if (const Status read = gather(*file, file->options, rules, progress, sampleBytes, gathered); !read)
        return read.error();
    if (isPlain(gathered))
        return previewPlainJson(*file, path, file->options, rules, rows);
    if (gathered.records.resourceCounts.empty())
        return noTable(*file, gathered);
    ImportPreview preview = previewOf(assemble(path, *file, gathered, file->options, rules), rows);
    preview.complete = gathered.scan.isComplete;
    return preview;
}

} // namespace sphygma
