// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirfile.h"

#include "app/import/fhir/fhirgatherer.h"
#include "app/import/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

struct NamedKind
{
    const char16_t *name;
    FhirTableKind kind;
};

} // namespace

static constexpr std::array<NamedKind, 4> kinds{{
    {u"blood pressure", FhirTableKind::Pressure},
    {u"observations", FhirTableKind::Observations},
    {u"observations wide", FhirTableKind::Wide},
    {u"patients", FhirTableKind::Patients},
}};

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

QStringList namesHeld(const FhirRecords &records, bool held)
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

Error noTable(const JsonFile &file, const FhirFile &gathered)
{
    const FhirRecords &records = gathered.records;
    if (records.resourceCounts.empty() && gathered.scan.isBundle && gathered.scan.broken == 0)
        return {Error::Kind::Unreadable,
                say(QT_TRANSLATE_NOOP("sphygma",
                                      "%1 is an empty Bundle: the search it answers found nothing, so there "
                                      "is no table to read."))
                    .arg(file.name),
                {}};
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

Status gather(const JsonFile &file, const ImportOptions &options, const ClinicalRules &rules,
              Progress &progress, qint64 mostBytes, FhirFile &gathered)
{
    const Result<FhirTableKind> wanted = kindOf(file, options.table);
    FhirGatherer gatherer(gathered.records, rules.roles.units(), wanted ? *wanted : FhirTableKind::Any,
                          options.asText);
    const auto take = [&gatherer](JsonValue object, qint64 line) { gatherer.add(object, line); };
    const Result<JsonScan> scan = scanJson(file, take, gathered.issues, progress, mostBytes);
    if (!scan)
        return scan.error();
    gathered.scan = *scan;
    settle(gathered.records);
    if (gathered.records.resourceCounts.empty())
        return ok();
    if (!wanted)
        return wanted.error();
    gathered.kind = gatherer.wanted();
    for (const NamedKind &named : kinds) {
        if (gathered.kind == FhirTableKind::Any && holds(gathered.records, named.kind))
            gathered.kind = named.kind;
    }
    if (gathered.kind == FhirTableKind::Any && !scan->isComplete)
        gathered.kind = FhirTableKind::Pressure; // they may come later
    if (gathered.kind == FhirTableKind::Any)
        return noTable(file, gathered);
    if (scan->isComplete && !holds(gathered.records, gathered.kind))
        return namesHeld(gathered.records).isEmpty() ? noTable(file, gathered)
                                                     : noSuchTable(file, options.table, gathered.records);
    return ok();
}

} // namespace sphygma
