// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/patientpeers.h"

#include "app/clinical/calendar.h"
#include "app/clinical/rolenumbers.h"
#include "app/clinical/rowgroups.h"
#include "app/decision/ruleview.h"
#include "app/table/valuelabels.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr int bandYears = 10;
constexpr qint64 fewestPeers = 20;

Phrase bandText(const QString &sex, int from)
{
    const char *text = sex == "male"_L1 ? QT_TRANSLATE_NOOP("sphygma", "men of %1 to %2 years")
                                        : QT_TRANSLATE_NOOP("sphygma", "women of %1 to %2 years");
    return Phrase::of(text, {qint64(from), qint64(from + bandYears - 1)});
}

} // namespace

Result<std::vector<qsizetype>> lastRowsOfOthers(const Table &table, const RowSet &own, Progress &progress)
{
    const qsizetype patient = table.indexOfRole(u"patient_id"_s);
    std::vector<qsizetype> rows;
    if (patient < 0) {
        table.keptRows().forEach([&](qsizetype row) {
            if (!own.contains(row))
                rows.push_back(row);
        });
        return rows;
    }
    const auto groups = groupRows(table, patient, progress);
    if (!groups)
        return groups.error();
    const qsizetype date = dateColumnOfRole(table, u"visit_date"_s);
    const auto when = [&](qsizetype row) {
        return date >= 0 && table.column(date).isValid(row) ? table.column(date).ticks(row)
                                                            : std::numeric_limits<qint64>::min();
    };
    rows.assign(static_cast<size_t>(groups->count()), -1);
    for (size_t row = 0; row < groups->ofRow.size(); ++row) {
        const quint32 group = groups->ofRow[row];
        if (group == RowGroups::none || own.contains(static_cast<qsizetype>(row)))
            continue;
        qsizetype &last = rows[group];
        if (last < 0 || when(static_cast<qsizetype>(row)) >= when(last))
            last = static_cast<qsizetype>(row);
    }
    std::erase(rows, -1);
    return rows;
}

std::optional<double> ageAt(const Table &table, const ClinicalRules &clinical, qsizetype row)
{
    const auto age = RoleNumbers::ofRole(table, u"age"_s, clinical);
    if (age && age->has(row))
        return age->at(row);
    const qsizetype birth = dateColumnOfRole(table, u"birth_date"_s);
    const qsizetype visit = dateColumnOfRole(table, u"visit_date"_s);
    if (birth < 0 || visit < 0 || !table.column(birth).isValid(row) || !table.column(visit).isValid(row))
        return {};
    const int years =
        completedYears(dayOf(table.column(birth).ticks(row)), dayOf(table.column(visit).ticks(row)));
    return years < 0 ? std::nullopt : std::optional<double>(years);
}

QString sexAt(const Table &table, const ClinicalRules &clinical, qsizetype row)
{
    const qsizetype sex = table.indexOfRole(u"sex"_s);
    if (sex < 0 || !table.column(sex).isValid(row))
        return {};
    return clinical.values.sex(categoryText(table, row, sex));
}

Result<PeerPlace> peerPlace(const Table &table, const ClinicalRules &clinical, const PatientSummary &patient,
                            const RowSet &own, Progress &progress)
{
    PeerPlace place;
    const auto measured =
        std::find_if(patient.visits.rbegin(), patient.visits.rend(),
                     [](const PatientVisit &visit) { return visit.pressure.systolic.has_value(); });
    const auto systolic = Readings::ofRole(table, u"sbp"_s, clinical);
    if (measured == patient.visits.rend() || !systolic || patient.sex.isEmpty() || !patient.age
        || *patient.age < 0)
        return place;
    const auto others = lastRowsOfOthers(table, own, progress);
    if (!others)
        return others.error();
    const int from = static_cast<int>(std::floor(*patient.age / bandYears)) * bandYears;
    place.who = bandText(patient.sex, from);
    const double mine = *measured->pressure.systolic;
    double below = 0;
    for (const qsizetype row : *others) {
        const auto age = ageAt(table, clinical, row);
        if (!age || *age < from || *age >= from + bandYears || sexAt(table, clinical, row) != patient.sex)
            continue;
        const auto theirs = systolic->value(row, ReadingUse::Average);
        if (!theirs)
            continue;
        ++place.peers;
        below += *theirs < mine ? 1 : *theirs == mine ? 0.5 : 0;
    }
    if (place.peers >= fewestPeers)
        place.centile = 100 * below / static_cast<double>(place.peers);
    return place;
}

} // namespace sphygma
