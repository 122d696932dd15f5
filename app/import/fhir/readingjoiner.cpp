// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/readingjoiner.h"

#include "app/import/fhir/readingkey.h"

#include <algorithm>

namespace sphygma {

void ReadingJoiner::run()
{
    const auto &values = m_records.values;
    for (size_t begin = 0, end = 0; begin < values.size(); begin = end) {
        while (end < values.size() && values[end].observation == values[begin].observation)
            ++end;
        add(m_records.observations[values[begin].observation], begin, end);
    }
    dropDoubled();
    joinLone();
    std::erase_if(readings, [](const ReadingRow &reading) { return !reading.row.observation; });
}

void ReadingJoiner::add(const FhirObservation &observation, size_t begin, size_t end)
{
    std::vector<const FhirValue *> systolic, diastolic, both;
    for (size_t i = begin; i < end; ++i) {
        const FhirValue &value = m_records.values[i];
        if (value.part == PressurePart::Systolic)
            systolic.push_back(&value);
        else if (value.part == PressurePart::Diastolic)
            diastolic.push_back(&value);
        else if (value.part == PressurePart::Panel && value.kind == FhirValue::Kind::Text)
            both.push_back(&value); // "120/80"
    }
    const bool isLone =
        observation.part == PressurePart::Systolic || observation.part == PressurePart::Diastolic;
    if (isLone && systolic.size() + diastolic.size() == 1)
        return addLone(observation, systolic.empty() ? diastolic[0] : systolic[0], !systolic.empty());
    if (!systolic.empty() || !diastolic.empty())
        return addPanel(observation, std::move(systolic), std::move(diastolic));
    if (observation.part != PressurePart::Panel)
        return;
    const FhirValue *const text = both.empty() ? nullptr : both[0];
    if (observation.group != 0)
        m_panels.try_emplace(observation.group, readings.size());
    readings.push_back({{&observation, &observation}, text, text});
    if (!text)
        noteUnknown(begin, end);
}

/// Of several, those of one position belong together.
void ReadingJoiner::addPanel(const FhirObservation &observation, std::vector<const FhirValue *> systolic,
                             std::vector<const FhirValue *> diastolic)
{
    if (observation.group != 0)
        m_panels.try_emplace(observation.group, readings.size());
    for (const FhirValue *value : systolic) {
        const auto other = std::find_if(diastolic.begin(), diastolic.end(), [&](const FhirValue *one) {
            return one->position == value->position;
        });
        const FhirValue *const second = other == diastolic.end() ? nullptr : *other;
        if (second)
            diastolic.erase(other);
        readings.push_back({{&observation, &observation, value->position}, value, second});
    }
    for (const FhirValue *value : diastolic)
        readings.push_back({{&observation, &observation, value->position}, nullptr, value});
}

void ReadingJoiner::noteUnknown(size_t begin, size_t end)
{
    constexpr size_t enough = 5;
    bool any = false;
    for (size_t i = begin; i < end; ++i) {
        const FhirValue &value = m_records.values[i];
        if (value.kind == FhirValue::Kind::None)
            continue;
        any = true;
        const FhirCode &code = m_records.codes[value.code];
        const quint32 words = code.display != 0 ? code.display : code.code;
        if (words != 0 && unknownCodes.size() < enough
            && std::find(unknownCodes.begin(), unknownCodes.end(), words) == unknownCodes.end())
            unknownCodes.push_back(words);
    }
    unknown += any;
}

/// Empty where patient or time is not known.
std::string ReadingJoiner::keyOf(const FhirObservation &observation) const
{
    std::string key = readingKey(m_records, observation);
    if (key.empty())
        return key;
    const auto encounter = m_records.encounterIndex.find(m_records.texts.text(observation.encounter));
    key.append(encounter ? "|e" : "|").append(std::to_string(encounter ? *encounter : observation.encounter));
    return key.append(isUsable(m_records.texts.text(observation.status)) ? "|u" : "|n");
}

void ReadingJoiner::addLone(const FhirObservation &observation, const FhirValue *value, bool isSystolic)
{
    if (const std::string key = keyOf(observation); !key.empty())
        m_lone.push_back({nameHash(key), readings.size(), isSystolic});
    readings.push_back(
        {{&observation, &observation}, isSystolic ? value : nullptr, isSystolic ? nullptr : value});
}

static bool isSame(const FhirValue *a, const FhirValue *b)
{
    return a && b && a->kind == FhirValue::Kind::Number && b->kind == a->kind && a->number == b->number
        && a->unit == b->unit;
}

/// Of lone observations that a panel names, those whose value it holds itself.
void ReadingJoiner::dropDoubled()
{
    if (m_panels.empty())
        return;
    std::erase_if(m_lone, [this](const Lone &lone) {
        ReadingRow &reading = readings[lone.reading];
        const auto panel = m_panels.find(reading.row.observation->group);
        if (panel == m_panels.end())
            return false;
        const ReadingRow &held = readings[panel->second];
        if (held.row.observation->subject != reading.row.observation->subject
            || !isSame(lone.isSystolic ? held.systolic : held.diastolic,
                       lone.isSystolic ? reading.systolic : reading.diastolic))
            return false;
        reading.row = {};
        ++doubled;
        return true;
    });
}

void ReadingJoiner::joinLone()
{
    std::stable_sort(m_lone.begin(), m_lone.end(),
                     [](const Lone &a, const Lone &b) { return a.key < b.key; });
    constexpr int levels = 4;
    for (size_t begin = 0, end = 0; begin < m_lone.size(); begin = end) {
        Indices systolic, diastolic;
        for (end = begin; end < m_lone.size() && m_lone[end].key == m_lone[begin].key; ++end)
            (m_lone[end].isSystolic ? systolic : diastolic).push_back(m_lone[end].reading);
        for (int level = 0; level < levels && !systolic.empty() && !diastolic.empty(); ++level)
            joinAlike(systolic, diastolic, level);
    }
}

static bool isOpen(quint32 a, quint32 b)
{
    return a == 0 || b == 0 || a == b;
}

/// From 0, alike in all, to 3, where only nothing speaks against it.
static bool areAlike(const FhirObservation &a, const FhirObservation &b, int level)
{
    const bool mayBeOne = isOpen(a.arm, b.arm) && isOpen(a.position, b.position);
    if (level == 3)
        return mayBeOne && (a.group == 0 || b.group == 0 || a.group == b.group);
    if (level == 2)
        return mayBeOne && a.group == b.group;
    const bool isOnePlace = a.group == b.group && a.arm == b.arm && a.position == b.position;
    return isOnePlace && (level == 1 || (a.method == b.method && a.device == b.device));
}

void ReadingJoiner::joinAlike(Indices &systolic, Indices &diastolic, int level)
{
    constexpr int farthest = 64; // or a day of a thousand readings would take long
    const auto alike = [&](size_t a, size_t b) {
        return areAlike(*readings[a].row.observation, *readings[b].row.observation, level);
    };
    /// The first two of a list that are like another.
    const auto matches = [&](Indices::iterator at, Indices::iterator end, size_t other) {
        std::vector<Indices::iterator> found;
        for (int i = 0; at != end && i < farthest && found.size() < 2; ++at, ++i) {
            if (alike(*at, other))
                found.push_back(at);
        }
        return found;
    };
    for (auto at = diastolic.begin(); at != diastolic.end() && !systolic.empty();) {
        const auto found = matches(systolic.begin(), systolic.end(), *at);
        if (found.empty()) {
            ++at;
            continue;
        }
        byOrder += found.size() > 1 || matches(at, diastolic.end(), *found[0]).size() > 1;
        join(*found[0], *at);
        systolic.erase(found[0]);
        at = diastolic.erase(at);
    }
}

/// The earlier of both takes the value of the later.
void ReadingJoiner::join(size_t systolic, size_t diastolic)
{
    const ReadingRow both{{readings[systolic].row.observation, readings[diastolic].row.observation},
                          readings[systolic].systolic,
                          readings[diastolic].diastolic};
    readings[std::max(systolic, diastolic)].row = {};
    readings[std::min(systolic, diastolic)] = both;
    ++joined;
}

} // namespace sphygma
