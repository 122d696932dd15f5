// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/patientsummary.h"

#include "app/clinical/calendar.h"
#include "app/clinical/crossfield.h"
#include "app/decision/patientpeers.h"
#include "app/decision/ruleview.h"
#include "app/table/rowhash.h"

#include <QCoreApplication>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

/// The kept rows of the person of \a row: that row alone without a patient number.
RowSet rowsOfPerson(const Table &table, qsizetype row)
{
    const qsizetype patient = table.indexOfRole(u"patient_id"_s);
    RowSet rows(table.rowCount());
    rows.insert(row);
    if (patient < 0 || !table.column(patient).isValid(row))
        return rows;
    const Column &ids = table.column(patient);
    for (qsizetype other = 0; other < table.rowCount(); ++other) {
        if (table.isKept(other) && ids.isValid(other) && equalCells(ids, other, row))
            rows.insert(other);
    }
    return rows;
}

std::vector<Reading> readingsAt(const Table &table, const ClinicalRules &clinical, qsizetype row)
{
    const auto systolic = RoleNumbers::allOfRole(table, u"sbp"_s, clinical);
    const auto diastolic = RoleNumbers::allOfRole(table, u"dbp"_s, clinical);
    std::vector<Reading> readings;
    for (qsizetype i = 0; i < std::max(systolic.size(), diastolic.size()); ++i) {
        const Reading reading{i < systolic.size() ? systolic[i].value(row) : std::nullopt,
                              i < diastolic.size() ? diastolic[i].value(row) : std::nullopt};
        if (reading.systolic || reading.diastolic)
            readings.push_back(reading);
    }
    return readings;
}

bool isPossible(const ClinicalRules &clinical, const Reading &pressure)
{
    const auto fits = [&clinical](const QString &role, const std::optional<double> &value) {
        const PlausibilityLimits *limits = clinical.plausibility.limits(role);
        return !limits || !value || limits->hard.contains(*value);
    };
    return fits(u"sbp"_s, pressure.systolic) && fits(u"dbp"_s, pressure.diastolic);
}

QList<PatientVisit> visitsOf(const Table &table, const ClinicalRules &clinical, const RowSet &rows)
{
    const qsizetype date = dateColumnOfRole(table, u"visit_date"_s);
    const QString protocol = averagingOf(table);
    QList<PatientVisit> visits;
    rows.forEach([&](qsizetype row) {
        const bool dated = date >= 0 && table.column(date).isValid(row);
        const Reading pressure = averageReadings(protocol, readingsAt(table, clinical, row));
        visits.append({row, dated ? dayOf(table.column(date).ticks(row)) : QDate(), pressure,
                       isPossible(clinical, pressure)});
    });
    std::stable_sort(visits.begin(), visits.end(),
                     [](const PatientVisit &a, const PatientVisit &b) { return a.day < b.day; });
    return visits;
}

bool hasPressure(const PatientVisit &visit)
{
    return visit.pressure.systolic.has_value() || visit.pressure.diastolic.has_value();
}

std::optional<double> difference(const std::optional<double> &last, const std::optional<double> &first)
{
    return last && first ? std::optional(*last - *first) : std::nullopt;
}

void describeChange(PatientSummary &summary)
{
    QList<PatientVisit> measured = summary.visits;
    measured.removeIf([](const PatientVisit &visit) { return !hasPressure(visit); });
    if (measured.size() < 2)
        return;
    const PatientVisit &first = measured.first(), &last = measured.last();
    summary.systolicChange = difference(last.pressure.systolic, first.pressure.systolic);
    summary.diastolicChange = difference(last.pressure.diastolic, first.pressure.diastolic);
    if (first.day.isValid() && last.day.isValid())
        summary.daysBetween = first.day.daysTo(last.day);
}

void describeAverages(const Table &table, const ClinicalRules &clinical, PatientSummary &summary)
{
    const auto last = std::find_if(summary.visits.rbegin(), summary.visits.rend(), hasPressure);
    if (last == summary.visits.rend())
        return;
    const std::vector<Reading> readings = readingsAt(table, clinical, last->row);
    if (readings.size() < 2)
        return;
    const QStringList protocols = averagingProtocols();
    for (const QString &protocol : protocols)
        summary.averages.append({protocol, averageReadings(protocol, readings)});
}

void describePerson(const Table &table, const ClinicalRules &clinical, PatientSummary &summary)
{
    const qsizetype patient = table.indexOfRole(u"patient_id"_s);
    if (patient >= 0)
        summary.patient = table.displayText(summary.visits.last().row, patient);
    for (const PatientVisit &visit : summary.visits) {
        const auto age = ageAt(table, clinical, visit.row);
        const QString sex = sexAt(table, clinical, visit.row);
        summary.age = age ? age : summary.age;
        summary.sex = sex.isEmpty() ? summary.sex : sex;
    }
}

QList<PatientNote> ruleNotes(const QList<RuleResult> &results, const QList<PatientVisit> &visits)
{
    QList<PatientNote> notes;
    for (const RuleResult &result : results) {
        for (const PatientVisit &visit : visits) {
            if (visit.row < result.rows.size() && result.rows.contains(visit.row))
                notes.append({visit.row, result.finding.title, result.reason(visit.row)});
        }
    }
    return notes;
}

/// Values outside the limits of their role.
QList<PatientNote> limitNotes(const Table &table, const ClinicalRules &clinical,
                              const QList<PatientVisit> &visits)
{
    QList<PatientNote> notes;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        const PlausibilityLimits *limits = clinical.plausibility.limits(table.info(column).role);
        const auto numbers = RoleNumbers::ofColumn(table, column, clinical);
        if (!limits || !numbers)
            continue;
        for (const PatientVisit &visit : visits) {
            const auto value = numbers->value(visit.row);
            if (!value || limits->soft.contains(*value))
                continue;
            const char *title = limits->hard.contains(*value)
                ? QT_TRANSLATE_NOOP("sphygma", "An unusual value")
                : QT_TRANSLATE_NOOP("sphygma", "An impossible value");
            notes.append({visit.row, Phrase::of(title),
                          Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 is %2 %3"),
                                     {nested(ruleRoleName(limits->role)), Figure{*value, 1},
                                      nested({UnitBook::readable(limits->unit), {}, {}})})});
        }
    }
    return notes;
}

Result<QList<PatientNote>> doubtsAbout(const Table &table, const ClinicalRules &clinical, const RowSet &rows,
                                       const QList<PatientVisit> &visits, QDate today, Progress &progress)
{
    const auto findings = crossFieldFindings(table.withKept(rows), clinical, today, progress);
    if (!findings)
        return findings.error();
    QList<PatientNote> notes = limitNotes(table, clinical, visits);
    for (const CrossFieldFinding &finding : *findings) {
        Phrase columns;
        for (const qsizetype column : finding.columns) {
            const Phrase name = Phrase::verbatim(table.info(column).name);
            columns = columns.isEmpty()
                ? name
                : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, %2"), {nested(columns), nested(name)});
        }
        finding.rows.forEach([&](qsizetype row) {
            notes.append({row, crossFieldText(finding.rule), columns});
        });
    }
    return notes;
}

QStringList missingAt(const Table &table, qsizetype row)
{
    QStringList present, missing;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        const QString &role = table.info(column).role;
        if (role.isEmpty())
            continue;
        QStringList &list = table.column(column).isValid(row) ? present : missing;
        if (!list.contains(role))
            list.append(role);
    }
    missing.removeIf([&present](const QString &role) { return present.contains(role); });
    return missing;
}

} // namespace

Result<PatientSummary> patientSummary(const Table &table, qsizetype row, const ClinicalRulesPtr &clinical,
                                      const QList<RuleResult> &results, QDate today, Progress &progress)
{
    const RowSet rows = rowsOfPerson(table, row);
    PatientSummary summary;
    summary.visits = visitsOf(table, *clinical, rows);
    describePerson(table, *clinical, summary);
    describeChange(summary);
    describeAverages(table, *clinical, summary);
    auto peers = peerPlace(table, *clinical, summary, rows, progress);
    if (!peers)
        return peers.error();
    summary.peers = std::move(peers).value();
    summary.rules = ruleNotes(results, summary.visits);
    auto doubts = doubtsAbout(table, *clinical, rows, summary.visits, today, progress);
    if (!doubts)
        return doubts.error();
    summary.doubts = std::move(doubts).value();
    summary.missing = missingAt(table, summary.visits.last().row);
    return summary;
}

} // namespace sphygma
