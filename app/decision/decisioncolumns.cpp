// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/summary.h"
#include "app/clinical/nameindex.h"
#include "app/decision/decision.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype candidatesNamed = 5;
constexpr qsizetype columnsNamed = 20;

QList<qsizetype> numbersOfRole(const Table &table, const QString &role)
{
    QList<qsizetype> found;
    for (const qsizetype column : table.indicesOfRole(role)) {
        if (table.column(column).storage() == Storage::Number)
            found.append(column);
    }
    return found;
}

qsizetype first(const QList<qsizetype> &columns)
{
    return columns.isEmpty() ? -1 : columns.first();
}

QString named(const Table &table, const QList<qsizetype> &columns)
{
    QStringList names;
    for (const qsizetype column : columns)
        names.append(table.info(column).name);
    return names.join(u", "_s);
}

/// Numbers without another meaning that could be a pressure in mm[Hg], by the first rows.
bool couldBePressure(const Table &table, qsizetype column)
{
    const QString role = table.info(column).role;
    if (!role.isEmpty() && role != "bp_combined"_L1)
        return false;
    const Column &values = table.column(column);
    if (values.storage() != Storage::Number)
        return false;
    qsizetype present = 0, fitting = 0;
    for (qsizetype row = 0; row < qMin<qsizetype>(values.rowCount(), 1000); ++row) {
        if (!values.isValid(row))
            continue;
        ++present;
        fitting += values.number(row) >= 60 && values.number(row) <= 260;
    }
    return present > 0 && fitting * 10 >= present * 9;
}

Error noSystolicColumn(const Table &table)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("sphygma", text); };
    const Error::Kind kind = Error::Kind::DoesNotFit;
    const auto readable = table.indicesOfRole(u"sbp"_s);
    if (!readable.isEmpty()) {
        return {kind,
                said(QT_TRANSLATE_NOOP("sphygma",
                                       "Column “%1” should be the systolic pressure, but it holds text."))
                    .arg(table.info(readable.first()).name),
                said(QT_TRANSLATE_NOOP("sphygma",
                                       "Split it if its cells read like 120/80, or choose another column."))};
    }
    for (const qsizetype column : table.indicesOfRole(u"bp_combined"_s)) {
        if (table.column(column).storage() != Storage::Number) {
            return {kind,
                    said(QT_TRANSLATE_NOOP("sphygma",
                                           "Column “%1” holds both pressures in one cell, such as 120/80."))
                        .arg(table.info(column).name),
                    said(QT_TRANSLATE_NOOP("sphygma", "Split it into systolic and diastolic first."))};
        }
    }
    QStringList candidates, all;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        if (couldBePressure(table, column) && candidates.size() < candidatesNamed)
            candidates.append(table.info(column).name);
        if (all.size() < columnsNamed)
            all.append(table.info(column).name);
    }
    if (table.columnCount() > columnsNamed)
        all.append(u"…"_s);
    const QString message =
        said(QT_TRANSLATE_NOOP("sphygma", "It is not clear which column holds the systolic pressure."));
    if (candidates.isEmpty()) {
        return {kind, message,
                said(QT_TRANSLATE_NOOP("sphygma",
                                       "No column of numbers looks like a systolic pressure; choose one by "
                                       "hand. The columns are: %1."))
                    .arg(all.join(u", "_s))};
    }
    return {kind, message,
            said(QT_TRANSLATE_NOOP("sphygma", "It could be: %1. Choose one by hand."))
                .arg(candidates.join(u", "_s))};
}

/// The number at the end of a name, which tells readings apart; -1 without one.
int readingNumber(const QString &name)
{
    static const QRegularExpression digits(u"(\\d+)\\D*$"_s);
    const auto match = digits.match(name);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

/// The diastolic half of each systolic reading: in file order where there are as many, else by number.
QList<qsizetype> pairedDiastolic(const Table &table, const QList<qsizetype> &systolic,
                                 const QList<qsizetype> &diastolic)
{
    if (diastolic.isEmpty() || diastolic.size() == systolic.size())
        return diastolic;
    QList<qsizetype> paired(systolic.size(), -1);
    for (qsizetype i = 0; i < systolic.size(); ++i) {
        const int number = readingNumber(table.info(systolic[i]).name);
        for (const qsizetype column : diastolic) {
            if (readingNumber(table.info(column).name) == number)
                paired[i] = column;
        }
    }
    return paired;
}

/// A recipe's averageReadings has averaged already; else what NHANES calls its readings decides their
/// protocol; else it is the mean of all.
QString protocolFor(const Table &table, const QList<qsizetype> &readings)
{
    if (readings.size() == 1 && table.info(readings.first()).source == "averageReadings"_L1)
        return u"averageReadings"_s;
    const auto allNamed = [&](const QString &pattern) {
        const QRegularExpression name(QRegularExpression::anchoredPattern(pattern),
                                      QRegularExpression::CaseInsensitiveOption);
        return std::all_of(readings.begin(), readings.end(), [&](qsizetype column) {
            return name.match(table.info(column).source).hasMatch()
                || name.match(table.info(column).name).hasMatch();
        });
    };
    if (readings.size() > 1 && allNamed(u"BPXSY\\d"_s))
        return u"nhanes_auscultatory"_s;
    if (readings.size() > 1 && allNamed(u"BPXOSY\\d"_s))
        return u"nhanes_oscillometric"_s;
    return u"all_mean"_s;
}

bool hasBareName(const ColumnInfo &info, const RoleBook &roles)
{
    const QList<qsizetype> meanings = roles.names().exact(normaliseHeader(info.name));
    return meanings.size() == 1 && roles.roles()[meanings.first()].id == "bp_combined"_L1;
}

void assumeAboutPressures(const Table &table, const ClinicalRules &rules, DecisionColumns &columns)
{
    const ColumnInfo &systolic = table.info(columns.systolic);
    if (hasBareName(systolic, rules.roles))
        columns.assumptions.append(barePressureAssumption(systolic.name));
    if (columns.systolicReadings.size() > 1) {
        columns.assumptions.append(Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "There are several systolic columns (%1): the group rule and the guidelines "
                              "use the first, “%2”; the rule for adults averages them."),
            {named(table, columns.systolicReadings), systolic.name}));
        columns.assumptions.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The readings are averaged: %1."),
                                              {nested({protocolName(columns.averaging), {}, {}})}));
    }
    if (columns.diastolic < 0) {
        columns.assumptions.append(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                         "There is no diastolic column: people in whom only the diastolic "
                                         "pressure is raised are missed.")));
    }
    if (!systolic.unit.isEmpty() && systolic.unit != "mm[Hg]"_L1) {
        columns.assumptions.append(
            Phrase::of(QT_TRANSLATE_NOOP(
                           "sphygma",
                           "“%1” is in %2: the group rule takes its numbers as they are; people are counted "
                           "after conversion to mmHg."),
                       {systolic.name, nested({UnitBook::readable(systolic.unit), {}, {}})}));
    }
    columns.assumptions.append(Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma", "The file does not say where the pressure was taken: cut-offs for the clinic are used.")));
}

void assumeAboutPeople(const Table &table, DecisionColumns &columns)
{
    if (columns.age < 0) {
        columns.assumptions.append(Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "There is no column of ages: everyone is taken as an adult.")));
    } else if (const QString unit = table.info(columns.age).unit; !unit.isEmpty() && unit != "a"_L1) {
        columns.assumptions.append(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "“%1” is read as age in %2."),
                       {table.info(columns.age).name, nested({UnitBook::readable(unit), {}, {}})}));
    }
}

} // namespace

QString averagingOf(const Table &table)
{
    return protocolFor(table, numbersOfRole(table, u"sbp"_s));
}

Result<DecisionColumns> decisionColumns(const Table &table, const ClinicalRulesPtr &rules)
{
    DecisionColumns columns;
    columns.systolicReadings = numbersOfRole(table, u"sbp"_s);
    columns.systolic = first(columns.systolicReadings);
    if (columns.systolic < 0)
        return noSystolicColumn(table);
    columns.diastolicReadings =
        pairedDiastolic(table, columns.systolicReadings, numbersOfRole(table, u"dbp"_s));
    columns.diastolic = columns.diastolicReadings.isEmpty() ? -1 : columns.diastolicReadings.first();
    columns.age = first(numbersOfRole(table, u"age"_s));
    columns.patient = table.indexOfRole(u"patient_id"_s);
    columns.pregnancy = table.indexOfRole(u"pregnancy"_s);
    columns.visitDate = table.indexOfRole(u"visit_date"_s);
    if (columns.visitDate >= 0 && table.column(columns.visitDate).storage() != Storage::Ticks)
        columns.visitDate = -1;
    columns.averaging = protocolFor(table, columns.systolicReadings);
    assumeAboutPressures(table, *rules, columns);
    assumeAboutPeople(table, columns);
    return columns;
}

} // namespace sphygma
