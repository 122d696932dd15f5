// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirreader.h"

#include "app/import/fhir/fhirgatherer.h"
#include "app/import/fhir/fhirtable.h"
#include "app/import/fhir/jsonscan.h"
#include "app/import/fhir/plainjson.h"
#include "app/import/roleassignment.h"
#include "app/import/tablechoices.h"
#include "app/import/tablepreview.h"
#include "app/import/words.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

struct NamedKind
{
    const char16_t *name;
    FhirTableKind kind;
};

/// A file as far as it was read.
struct Gathered
{
    FhirRecords records;
    JsonScan scan;
    IssueList issues;
    FhirTableKind kind = FhirTableKind::Any;
};

} // namespace

static constexpr std::array<NamedKind, 4> kinds{{
    {u"blood pressure", FhirTableKind::Pressure},
    {u"observations", FhirTableKind::Observations},
    {u"observations wide", FhirTableKind::Wide},
    {u"patients", FhirTableKind::Patients},
}};

// Enough of a big file to tell what it holds.
static constexpr qint64 sampleBytes = 4 * 1024 * 1024;

static bool holds(const FhirRecords &records, FhirTableKind kind)
{
    switch (kind) {
    case FhirTableKind::Pressure:
        return records.pressures > 0;
    case FhirTableKind::Observations:
    case FhirTableKind::Wide:
        return records.resourceCounts.contains("Observation") || records.pressures > 0;
    case FhirTableKind::Patients:
        return !records.patients.empty();
    case FhirTableKind::Any:
        break;
    }
    return false;
}

static QStringList namesHeld(const FhirRecords &records, bool held = true)
{
    QStringList names;
    for (const NamedKind &named : kinds) {
        if (holds(records, named.kind) == held)
            names.append(QString::fromUtf16(named.name));
    }
    return names;
}

static Error noSuchTable(const JsonFile &file, const QString &wanted, const FhirRecords &records)
{
    return {Error::Kind::DoesNotFit,
            say(QT_TRANSLATE_NOOP("sphygma", "%1 holds no table called %3. It holds: %2."))
                .arg(file.name, namesHeld(records).join(u", "_s), wanted),
            {}};
}

static Error noTable(const JsonFile &file, const FhirRecords &records)
{
    if (records.resourceCounts.empty())
        return {Error::Kind::Unreadable,
                say(QT_TRANSLATE_NOOP("sphygma",
                                      "%1 holds no JSON objects that can be read. Check that it was copied "
                                      "completely."))
                    .arg(file.name),
                {}};
    QStringList types;
    for (const auto &[type, count] : records.resourceCounts)
        types.append(u"%1: %2"_s.arg(QString::fromStdString(type)).arg(count));
    return {Error::Kind::Unreadable,
            say(QT_TRANSLATE_NOOP("sphygma",
                                  "%1 holds no observations and no patients, so there is no table to read. "
                                  "It holds: %2."))
                .arg(file.name, types.join(u", "_s)),
            {}};
}

static Result<FhirTableKind> kindOf(const JsonFile &file, const QString &name)
{
    if (name.isEmpty())
        return FhirTableKind::Any;
    QStringList all;
    for (const NamedKind &named : kinds) {
        all.append(QString::fromUtf16(named.name));
        if (name == all.last())
            return named.kind;
    }
    return Error{Error::Kind::DoesNotFit,
                 say(QT_TRANSLATE_NOOP("sphygma", "%1 holds no table called %3. It holds: %2."))
                     .arg(file.name, all.join(u", "_s), name),
                 {}};
}

/// Fills \a gathered, which does not move.
static Status gather(const JsonFile &file, const ImportOptions &options, const ClinicalRules &rules,
                     Progress &progress, qint64 mostBytes, Gathered &gathered)
{
    const Result<FhirTableKind> wanted = kindOf(file, options.table);
    FhirGatherer gatherer(gathered.records, rules.roles.units(), wanted ? *wanted : FhirTableKind::Any,
                          options.asText);
    const auto take = [&gatherer](JsonValue object, qint64 line) { gatherer.add(object, line); };
    const Result<JsonScan> scan = scanJson(file, take, gathered.issues, progress, mostBytes);
    if (!scan)
        return scan.error();
    gathered.scan = *scan;
    if (gathered.records.resourceCounts.empty())
        return ok();
    if (!wanted)
        return wanted.error();
    gathered.kind = gatherer.wanted();
    for (const NamedKind &named : kinds) {
        if (gathered.kind == FhirTableKind::Any && holds(gathered.records, named.kind))
            gathered.kind = named.kind;
    }
    if (gathered.kind == FhirTableKind::Any)
        return scan->isComplete || options.table.isEmpty() ? Status(noTable(file, gathered.records)) : ok();
    if (scan->isComplete && !holds(gathered.records, gathered.kind))
        return namesHeld(gathered.records).isEmpty() ? noTable(file, gathered.records)
                                                     : noSuchTable(file, options.table, gathered.records);
    return ok();
}

static bool isPlain(const Gathered &gathered)
{
    return gathered.records.resourceCounts.empty() && gathered.records.foreignObjects > 0;
}

static FhirTable tableOf(const Gathered &gathered, const ImportOptions &options, const ClinicalRules &rules)
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

static void tellOfFile(const Gathered &gathered, const ImportOptions &options, FhirTable &table)
{
    const FhirRecords &records = gathered.records;
    if (records.doubledPatients > 0)
        table.tell(IssueList::Kind::Structure,
                   Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                  "%n patient(s) stand in the file again with other data; "
                                                  "the first was taken."),
                              {}, records.doubledPatients),
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

static Imported assemble(const QString &path, const JsonFile &file, Gathered &gathered,
                         const ImportOptions &options, const ClinicalRules &rules)
{
    FhirTable table = tableOf(gathered, options, rules);
    tellOfFile(gathered, options, table);
    leaveRolesToUser(options, rules, table.schema);
    Imported imported;
    ImportReport &report = imported.report;
    report.source = {path, {}, {}, QFileInfo(path).size()};
    report.format = gathered.scan.isByLine ? u"fhir ndjson"_s : u"fhir json"_s;
    if (file.isGzip)
        report.format += u" in gzip"_s;
    report.dialect.encoding = {u"UTF-8"_s, false, u"JSON"_s};
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

bool FhirReader::recognises(const QString &, std::string_view head) const
{
    return looksLikeJson(head);
}

Result<QList<TableEntry>> FhirReader::tables(const QString &path, const ImportOptions &options) const
{
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
    if (!file)
        return file.error();
    QElapsedTimer timer;
    timer.start();
    Gathered gathered;
    if (const Status read =
            gather(*file, options, rules, progress, std::numeric_limits<qint64>::max(), gathered);
        !read)
        return read.error();
    if (isPlain(gathered))
        return readPlainJson(*file, path, options, rules, progress);
    if (gathered.records.resourceCounts.empty())
        return noTable(*file, gathered.records);
    const auto readMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    Imported imported = assemble(path, *file, gathered, options, rules);
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
    Gathered gathered;
    NoProgress progress;
    if (const Status read = gather(*file, options, rules, progress, sampleBytes, gathered); !read)
        return read.error();
    if (isPlain(gathered))
        return previewPlainJson(*file, path, options, rules, rows);
    if (gathered.records.resourceCounts.empty())
        return noTable(*file, gathered.records);
    ImportPreview preview = previewOf(assemble(path, *file, gathered, options, rules), rows);
    preview.complete = gathered.scan.isComplete;
    return preview;
}

} // namespace sphygma
