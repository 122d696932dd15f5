// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/dateparser.h"
#include "app/import/fhir/fhirtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

ReadingColumns::ReadingColumns(const FhirRecords &records, std::vector<FhirRow> rows, FhirTable &table)
    : m_records(records), m_rows(std::move(rows)), m_table(table)
{
    table.rows = static_cast<qsizetype>(m_rows.size());
    for (qsizetype row = 0; row < table.rows; ++row)
        table.lines.addRow(row, m_rows[static_cast<size_t>(row)].observation->line);
    for (const FhirRow &row : m_rows) {
        const auto [found, isNew] = m_patientOf.try_emplace(row.observation->subject, 0);
        if (isNew) {
            const auto index = records.patientIndex.find(records.texts.text(found->first));
            found->second = index ? *index + 1 : 0;
        }
    }
}

const FhirPatient *ReadingColumns::patientOf(const FhirRow &row) const
{
    const quint32 index = m_patientOf.at(row.observation->subject);
    return index == 0 ? nullptr : &m_records.patients[index - 1];
}

void ReadingColumns::addTexts(const QString &name, const QString &role, bool always, const TextAt &textAt)
{
    ColumnBuilder column(ColumnType::Text);
    bool any = always;
    for (const FhirRow &row : m_rows) {
        const std::string text = textAt(row);
        any = any || !text.empty();
        text.empty() ? column.appendMissing() : column.appendText(text);
    }
    if (any)
        m_table.addColumn(name, column.finish(), role);
}

void ReadingColumns::addPatient()
{
    qint64 nameless = 0, absent = 0;
    addTexts(u"patient_id"_s, u"patient_id"_s, true, [&](const FhirRow &row) {
        const std::string_view key = m_records.texts.text(row.observation->subject);
        const FhirPatient *patient = patientOf(row);
        nameless += key.empty();
        absent += !key.empty() && !patient;
        if (patient && !patient->id.empty())
            return std::string(patient->id);
        // Someone at home may have the same id.
        return std::string(serverOf(key).empty() ? shownReference(key, "Patient") : key);
    });
    if (nameless > 0)
        m_table.tell(IssueList::Kind::Structure,
                     Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) name no patient."), {}, nameless),
                     u"patient_id"_s, ImportIssue::Severity::Warning);
    if (absent > 0)
        m_table.tell(
            IssueList::Kind::Structure,
            Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                           "%n row(s) belong to patients who are not in this file; their age "
                                           "and sex are empty."),
                       {}, absent),
            u"patient_id"_s, ImportIssue::Severity::Warning);
}

namespace {

/// What the times of a table have in common.
struct TimeSurvey
{
    qint64 none = 0, dates = 0, dateTimes = 0, texts = 0, cut = 0, zones = 0;
    bool severalZones = false;

    explicit TimeSurvey(const std::vector<FhirRow> &rows)
    {
        std::optional<int> zone;
        for (const FhirRow &row : rows) {
            const FhirTime &time = row.observation->time;
            none += time.kind == FhirTime::Kind::None;
            dates += time.kind == FhirTime::Kind::Date;
            dateTimes += time.kind == FhirTime::Kind::DateTime;
            texts += time.kind == FhirTime::Kind::Text;
            cut += time.isCut;
            zones += time.hasZone;
            if (time.hasZone) {
                severalZones = severalZones || (zone && *zone != time.zoneMinutes);
                zone = time.zoneMinutes;
            }
        }
    }

    void tell(FhirTable &table, const QString &name) const
    {
        const auto count = [&](const char *marked, qint64 n) {
            if (n > 0)
                table.tell(IssueList::Kind::Dates, Phrase::of(marked, {}, n), name);
        };
        count(QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) have no time."), none);
        count(QT_TRANSLATE_N_NOOP("sphygma",
                                  "%n time(s) are only a year or month, or not readable; they were kept as "
                                  "text and give no age."),
              texts);
        count(QT_TRANSLATE_N_NOOP("sphygma", "%n time(s) are a date alone and stand at midnight."),
              dateTimes > 0 ? dates : 0);
        count(QT_TRANSLATE_N_NOOP("sphygma",
                                  "%n time(s) are finer than a millisecond; the digits behind it were "
                                  "left out."),
              cut);
        if (zones > 0)
            table.tell(IssueList::Kind::Dates,
                       Phrase::of(QT_TRANSLATE_NOOP(
                           "sphygma",
                           "Times carry a time zone; they were kept as the clock in the file shows them.")),
                       name);
    }
};

} // namespace

static std::string zoneText(const FhirTime &time)
{
    if (!time.hasZone)
        return {};
    const int minutes = std::abs(time.zoneMinutes);
    return QString::asprintf("%c%02d:%02d", time.zoneMinutes < 0 ? '-' : '+', minutes / 60, minutes % 60)
        .toStdString();
}

void ReadingColumns::addTime(bool asText)
{
    const TimeSurvey survey(m_rows);
    survey.tell(m_table, u"visit_date"_s);
    if (m_records.periods > 0)
        m_table.tell(IssueList::Kind::Dates,
                     Phrase::of(QT_TRANSLATE_N_NOOP(
                                    "sphygma", "%n time(s) in the file are periods; their start was taken."),
                                {}, m_records.periods),
                     u"visit_date"_s);
    if (asText)
        return addTexts(u"visit_date"_s, u"visit_date"_s, true,
                        [](const FhirRow &row) { return std::string(row.observation->time.text); });
    ColumnBuilder column(survey.dateTimes == 0 && survey.dates > 0 ? ColumnType::Date : ColumnType::DateTime);
    for (const FhirRow &row : m_rows) {
        const FhirTime &time = row.observation->time;
        if (time.kind == FhirTime::Kind::None)
            column.appendMissing();
        else if (time.kind == FhirTime::Kind::Text)
            column.appendMissing(Reason::NotANumber, time.text);
        else
            column.appendTicks(time.ticks);
    }
    m_table.addColumn(u"visit_date"_s, column.finish(), u"visit_date"_s);
    if (survey.severalZones)
        addTexts(u"time_zone"_s, {}, false,
                 [](const FhirRow &row) { return zoneText(row.observation->time); });
}

void ReadingColumns::addAge(bool asText)
{
    ColumnBuilder column(asText ? ColumnType::Text : ColumnType::Number);
    qint64 approximate = 0, unborn = 0;
    for (const FhirRow &row : m_rows) {
        const FhirPatient *patient = patientOf(row);
        const FhirTime &time = row.observation->time;
        const auto birth = patient ? readBirthDate(patient->birthDate) : std::nullopt;
        const bool isDated = time.kind == FhirTime::Kind::Date || time.kind == FhirTime::Kind::DateTime;
        // Floors, also before 1970.
        const qint64 day = time.ticks / millisecondsPerDay - (time.ticks % millisecondsPerDay < 0 ? 1 : 0);
        const auto age = birth && isDated ? completedYears(*birth, day) : std::nullopt;
        unborn += birth && isDated && !age;
        approximate += age && birth->isApproximate;
        if (!age)
            column.appendMissing();
        else if (asText)
            column.appendText(std::to_string(*age));
        else
            column.appendNumber(*age);
    }
    m_table.addColumn(u"age"_s, column.finish(), u"age"_s, u"a"_s);
    if (approximate > 0)
        m_table.tell(IssueList::Kind::Dates,
                     Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                    "%n age(s) are approximate: only the year or month of "
                                                    "birth is known, and 1 July or the 15th was taken."),
                                {}, approximate),
                     u"age"_s);
    if (unborn > 0)
        m_table.tell(IssueList::Kind::Dates,
                     Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                    "%n row(s) are dated before the patient's birth; their "
                                                    "age was left empty."),
                                {}, unborn),
                     u"age"_s, ImportIssue::Severity::Warning);
}

void ReadingColumns::addSex()
{
    addTexts(u"sex"_s, u"sex"_s, true, [this](const FhirRow &row) {
        const FhirPatient *patient = patientOf(row);
        return std::string(patient ? m_records.texts.text(patient->sex) : std::string_view());
    });
}

void ReadingColumns::addWords(const QString &name, quint32 FhirObservation::*member, const QString &role)
{
    addTexts(name, role, false, [&](const FhirRow &row) {
        const quint32 own = row.observation->*member, others = row.other->*member;
        const quint32 ofRow = member == &FhirObservation::position ? row.position : 0;
        return std::string(m_records.texts.text(own != 0 ? own : others != 0 ? others : ofRow));
    });
}

std::string ReadingColumns::placeName(quint32 place) const
{
    const std::string_view key = m_records.texts.text(place);
    if (key.empty())
        return {};
    const auto index = m_records.placeIndex.find(key);
    const quint32 name = index ? m_records.placeNames[*index] : 0;
    return std::string(name != 0 ? m_records.texts.text(name) : shownReference(key, "Organization"));
}

/// Where the encounter took place, else the organization that measured.
std::string ReadingColumns::siteOf(const FhirObservation &observation) const
{
    const auto index = m_records.encounterIndex.find(m_records.texts.text(observation.encounter));
    if (!index || observation.encounter == 0)
        return placeName(observation.performer);
    const FhirEncounter &encounter = m_records.encounters[*index];
    if (encounter.placeName != 0)
        return std::string(m_records.texts.text(encounter.placeName));
    return placeName(encounter.place != 0 ? encounter.place : observation.performer);
}

void ReadingColumns::addSite()
{
    addTexts(u"site"_s, u"site"_s, false, [this](const FhirRow &row) { return siteOf(*row.observation); });
}

void ReadingColumns::addEncounter()
{
    addTexts(u"encounter_id"_s, u"visit_id"_s, false, [this](const FhirRow &row) {
        return std::string(shownReference(m_records.texts.text(row.observation->encounter), "Encounter"));
    });
}

static std::string both(std::string_view first, std::string_view second, bool isJoined)
{
    std::string text(first);
    if (isJoined && second != first)
        text.append(text.empty() || second.empty() ? "" : "+").append(second);
    return text;
}

void ReadingColumns::addStatus()
{
    addTexts(u"status"_s, {}, false, [this](const FhirRow &row) {
        return both(m_records.texts.text(row.observation->status), m_records.texts.text(row.other->status),
                    row.other != row.observation);
    });
}

void ReadingColumns::addId()
{
    addTexts(u"observation_id"_s, {}, false, [](const FhirRow &row) {
        return both(row.observation->id, row.other->id, row.other != row.observation);
    });
}

} // namespace sphygma
