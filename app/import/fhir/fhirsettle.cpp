// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/fhirrecords.h"

#include <algorithm>

namespace sphygma {

namespace {

struct Named
{
    quint64 id;
    quint32 index;
};

} // namespace

/// A panel of blood pressure binds closer than one of all vital signs.
static void joinMembers(FhirRecords &records)
{
    std::vector<FhirMember> &members = records.members;
    if (members.empty())
        return;
    const auto isBefore = [](const FhirMember &a, const FhirMember &b) {
        return a.name != b.name ? a.name < b.name : a.isPressure && !b.isPressure;
    };
    std::stable_sort(members.begin(), members.end(), isBefore);
    for (size_t i = 0; i < records.observations.size(); ++i) {
        FhirObservation &observation = records.observations[i];
        if (observation.part != PressurePart::Systolic && observation.part != PressurePart::Diastolic)
            continue;
        for (const quint64 name : {records.identities[i].url, records.identities[i].id}) {
            const auto found =
                std::lower_bound(members.begin(), members.end(), FhirMember{name, 0, true}, isBefore);
            if (name != 0 && observation.group == 0 && found != members.end() && found->name == name)
                observation.group = found->group;
        }
    }
}

/// Which of the observations called by one id are older than others of them, or the same. They are versions
/// of one observation only where they belong to the same patient.
static void markOlder(FhirRecords &records, const std::vector<quint32> &same, std::vector<bool> &isOlder)
{
    std::vector<quint32> kept;
    for (const quint32 index : same) {
        const FhirIdentity &one = records.identities[index];
        const quint32 subject = records.observations[index].subject;
        const auto known = std::find_if(kept.begin(), kept.end(), [&](quint32 other) {
            const FhirIdentity &before = records.identities[other];
            return records.observations[other].subject == subject
                && (before.content == one.content || compareVersions(before.version, one.version) != 0);
        });
        if (known == kept.end()) {
            records.conflicts += !kept.empty();
            if (kept.size() < 16) // more are no versions
                kept.push_back(index);
            continue;
        }
        const bool isNewer = compareVersions(records.identities[*known].version, one.version) < 0;
        isOlder[isNewer ? *known : index] = true;
        *known = isNewer ? index : *known;
        ++records.repeats;
    }
}

static std::vector<bool> olderOnes(FhirRecords &records)
{
    std::vector<Named> names;
    names.reserve(records.identities.size());
    for (size_t i = 0; i < records.identities.size(); ++i) {
        if (records.identities[i].id != 0)
            names.push_back({records.identities[i].id, static_cast<quint32>(i)});
    }
    std::sort(names.begin(), names.end(),
              [](const Named &a, const Named &b) { return a.id != b.id ? a.id < b.id : a.index < b.index; });
    std::vector<bool> isOlder;
    std::vector<quint32> same;
    for (size_t begin = 0, end = 0; begin < names.size(); begin = end) {
        for (end = begin; end < names.size() && names[end].id == names[begin].id;)
            ++end;
        if (end - begin < 2)
            continue;
        isOlder.resize(records.observations.size());
        same.clear();
        for (size_t i = begin; i < end; ++i)
            same.push_back(names[i].index);
        markOlder(records, same, isOlder);
    }
    return isOlder;
}

static void remove(FhirRecords &records, const std::vector<bool> &isGone)
{
    std::vector<quint32> indices(isGone.size());
    quint32 count = 0;
    for (size_t i = 0; i < isGone.size(); ++i) {
        indices[i] = count;
        if (!isGone[i])
            records.observations[count++] = records.observations[i];
    }
    records.observations.resize(count);
    std::erase_if(records.values, [&](const FhirValue &value) { return isGone[value.observation]; });
    for (FhirValue &value : records.values)
        value.observation = indices[value.observation];
}

void settle(FhirRecords &records)
{
    joinMembers(records);
    if (const std::vector<bool> isOlder = olderOnes(records); !isOlder.empty())
        remove(records, isOlder);
    records.members = {};
    records.identities = {};
}

} // namespace sphygma
