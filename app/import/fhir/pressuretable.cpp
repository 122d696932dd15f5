// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirtable.h"
#include "app/import/fhir/readingkey.h"

#include <algorithm>
#include <deque>
#include <map>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// One row: its systolic and diastolic value, of one observation or of two.
struct Reading
{
    FhirRow row;
    const FhirValue *systolic = nullptr;
    const FhirValue *diastolic = nullptr;
};

/// Puts readings together: the components of a panel, and lone observations of one patient, time and
/// encounter. Lone ones that repeat are joined in the order of the file; those whose values do not count only
/// among themselves.
class ReadingJoiner
{
public:
    explicit ReadingJoiner(const FhirRecords &records) : m_records(records) {}

    void run()
    {
        const auto &values = m_records.values;
        for (size_t begin = 0, end = 0; begin < values.size(); begin = end) {
            while (end < values.size() && values[end].observation == values[begin].observation)
                ++end;
            add(m_records.observations[values[begin].observation], begin, end);
        }
    }

    std::vector<Reading> readings;
    qint64 joined = 0;
    qint64 repeated = 0;

private:
    /// Readings that wait for their other half.
    struct Waiting
    {
        std::deque<size_t> forDiastolic;
        std::deque<size_t> forSystolic;
        qint64 joined = 0;
    };

    void add(const FhirObservation &observation, size_t begin, size_t end)
    {
        std::vector<const FhirValue *> systolic, diastolic;
        for (size_t i = begin; i < end; ++i) {
            const FhirValue &value = m_records.values[i];
            const PressurePart part = m_records.codes[value.code].part;
            if (part == PressurePart::Systolic)
                systolic.push_back(&value);
            else if (part == PressurePart::Diastolic)
                diastolic.push_back(&value);
        }
        const bool isLone =
            observation.part == PressurePart::Systolic || observation.part == PressurePart::Diastolic;
        if (isLone && systolic.size() + diastolic.size() == 1)
            return addLone(observation, systolic.empty() ? diastolic[0] : systolic[0], !systolic.empty());
        const size_t empty = observation.part == PressurePart::Panel ? 1 : 0;
        for (size_t i = 0; i < std::max({systolic.size(), diastolic.size(), empty}); ++i)
            readings.push_back({{&observation, &observation},
                                i < systolic.size() ? systolic[i] : nullptr,
                                i < diastolic.size() ? diastolic[i] : nullptr});
    }

    void addLone(const FhirObservation &observation, const FhirValue *value, bool isSystolic)
    {
        std::string key = readingKey(m_records, observation);
        if (key.empty()) {
            readings.push_back(
                {{&observation, &observation}, isSystolic ? value : nullptr, isSystolic ? nullptr : value});
            return;
        }
        key.append("|").append(std::to_string(observation.encounter));
        key.append(isUsable(m_records.texts.text(observation.status)) ? "|u" : "|n");
        Waiting &waiting = m_waiting[key];
        auto &others = isSystolic ? waiting.forSystolic : waiting.forDiastolic;
        if (others.empty()) {
            (isSystolic ? waiting.forDiastolic : waiting.forSystolic).push_back(readings.size());
            readings.push_back(
                {{&observation, &observation}, isSystolic ? value : nullptr, isSystolic ? nullptr : value});
            return;
        }
        Reading &reading = readings[others.front()];
        others.pop_front();
        (isSystolic ? reading.systolic : reading.diastolic) = value;
        (isSystolic ? reading.row.observation : reading.row.other) = &observation;
        ++joined;
        repeated += ++waiting.joined > 1;
    }

    const FhirRecords &m_records;
    std::unordered_map<std::string, Waiting> m_waiting;
};

} // namespace

static void tellStatuses(const FhirRecords &records, const std::vector<Reading> &readings, FhirTable &table)
{
    std::map<QString, qint64> counts;
    qint64 all = 0;
    for (const Reading &reading : readings) {
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
    if (joiner.repeated > 0)
        table.tell(IssueList::Kind::Structure,
                   Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                  "%n of them repeat a patient and time and were joined in "
                                                  "the order of the file."),
                              {}, joiner.repeated),
                   {}, ImportIssue::Severity::Warning);
}

static void addPressure(const FhirRecords &records, const std::vector<Reading> &readings, bool isSystolic,
                        bool asText, FhirTable &table)
{
    const QString name = isSystolic ? u"sbp"_s : u"dbp"_s;
    std::vector<const FhirValue *> values;
    for (const Reading &reading : readings)
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
    for (const Reading &reading : joiner.readings)
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
    return table;
}

} // namespace sphygma
