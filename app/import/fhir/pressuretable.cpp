// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirtable.h"
#include "app/import/fhir/readingjoiner.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sphygma {

static void tellStatuses(const FhirRecords &records, const std::vector<ReadingRow> &readings,
                         FhirTable &table)
{
    std::map<QString, qint64> counts;
    qint64 all = 0;
    for (const ReadingRow &reading : readings) {
        const std::string_view status = records.texts.text(reading.row.observation->status);
        if (isUsable(status))
            continue;
        ++counts[textOf(status)];
        ++all;
    }
    if (all == 0)
        return;
    QStringList list;
    for (const auto &[status, count] : counts)
        list.append(u"%1: %2"_s.arg(status).arg(count));
    table.tell(
        IssueList::Kind::Numbers,
        Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                       "%n reading(s) are not final by their status (%1); their values "
                                       "were not taken, only kept as text."),
                   {list.join(u", "_s)}, all),
        u"status"_s, ImportIssue::Severity::Warning);
}

static void tellJoined(const ReadingJoiner &joiner, FhirTable &table)
{
    if (joiner.joined > 0)
        table.tell(IssueList::Kind::Structure,
                   Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                  "%n reading(s) were joined from a systolic and a diastolic "
                                                  "observation of one patient at one time."),
                              {}, joiner.joined));
    if (joiner.byOrder > 0)
        table.tell(IssueList::Kind::Structure,
                   Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                  "%n of them repeat a patient and time and were joined in "
                                                  "the order of the file."),
                              {}, joiner.byOrder),
                   {}, ImportIssue::Severity::Warning);
    if (joiner.doubled > 0)
        table.tell(IssueList::Kind::Structure,
                   Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                  "%n value(s) stand both in a panel and in an observation "
                                                  "of their own; they were taken once."),
                              {}, joiner.doubled));
}

static void tellUnknown(const FhirRecords &records, const ReadingJoiner &joiner, FhirTable &table)
{
    if (joiner.unknown == 0)
        return;
    QStringList codes;
    for (const quint32 words : joiner.unknownCodes)
        codes.append(textOf(records.texts.text(words)));
    table.tell(
        IssueList::Kind::Structure,
        Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                       "%n reading(s) hold no value that its code tells as systolic or "
                                       "diastolic (%1); the table of observations shows what they hold."),
                   {codes.join(u", "_s)}, joiner.unknown),
        {}, ImportIssue::Severity::Warning);
}

static void addPressure(const FhirRecords &records, const std::vector<ReadingRow> &readings, bool isSystolic,
                        bool asText, FhirTable &table)
{
    const QString name = isSystolic ? u"sbp"_s : u"dbp"_s;
    std::vector<const FhirValue *> values;
    for (const ReadingRow &reading : readings)
        values.push_back(isSystolic ? reading.systolic : reading.diastolic);
    ColumnBuilder column = numberColumn(values, asText);
    for (size_t i = 0; i < readings.size(); ++i)
        appendNumber(column, records, isSystolic ? *readings[i].row.observation : *readings[i].row.other,
                     values[i], asText);
    table.addColumn(name, column.finish(), name);
    const qsizetype at = table.schema.size() - 1;
    const QString unit = addUnits(table, records, name, values);
    table.units[at] = unit;
}

/// One row a reading.
FhirTable pressureTable(const FhirRecords &records, bool asText)
{
    ReadingJoiner joiner(records);
    joiner.run();
    std::vector<FhirRow> rows;
    for (const ReadingRow &reading : joiner.readings)
        rows.push_back(reading.row);
    FhirTable table;
    ReadingColumns columns(records, std::move(rows), table);
    columns.addPatient();
    columns.addTime(asText);
    columns.addAge(asText);
    columns.addSex();
    addPressure(records, joiner.readings, true, asText, table);
    addPressure(records, joiner.readings, false, asText, table);
    columns.addWords(u"position"_s, &FhirObservation::position, u"position"_s);
    columns.addWords(u"arm"_s, &FhirObservation::arm, u"arm"_s);
    columns.addWords(u"method"_s, &FhirObservation::method);
    columns.addWords(u"device"_s, &FhirObservation::device, u"device"_s);
    columns.addStatus();
    columns.addEncounter();
    columns.addSite();
    columns.addId();
    tellStatuses(records, joiner.readings, table);
    tellJoined(joiner, table);
    tellUnknown(records, joiner, table);
    return table;
}

} // namespace sphygma
