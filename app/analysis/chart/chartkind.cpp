// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/chartkind.h"

#include "app/analysis/agechart.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/rownumbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

QJsonValue ChartKind::option(const ChartSpec &spec, const QString &key) const
{
    if (spec.options.contains(key))
        return spec.options[key];
    const auto at = std::find_if(options.begin(), options.end(), [&](const auto &o) { return o.key == key; });
    return at == options.end() ? QJsonValue() : at->fallback;
}

static ChartKind ageKind()
{
    return {u"ageBloodPressure"_s,
            QT_TRANSLATE_NOOP("sphygma", "Age and pressure"),
            QT_TRANSLATE_NOOP("sphygma", "Blood pressure of every reading by age."),
            {},
            {},
            nullptr};
}

const QList<ChartKind> &chartKinds()
{
    static const QList<ChartKind> kinds{
        ageKind(),      histogramKind(),      ecdfKind(),          boxKind(),
        violinKind(),   bpCategoriesKind(),   trendKind(),         controlKind(),
        timelineKind(), blandAltmanKind(),    lastDigitsKind(),    missingMapKind(),
        forestKind(),   correlationMapKind(), scatterMatrixKind(), regionMapKind()};
    return kinds;
}

const ChartKind *chartKind(const QString &id)
{
    const auto &all = chartKinds();
    const auto at = std::find_if(all.begin(), all.end(), [&](const ChartKind &k) { return k.id == id; });
    return at == all.end() ? nullptr : &*at;
}

bool fits(const Table &table, qsizetype column, const ChartField &field)
{
    const ColumnInfo &info = table.info(column);
    switch (field.takes) {
    case ChartField::Takes::Number:
        return storageOf(info.type) == Storage::Number;
    case ChartField::Takes::Group:
        return storageOf(info.type) != Storage::Ticks;
    case ChartField::Takes::Day:
        return info.type == ColumnType::Date || info.type == ColumnType::DateTime;
    case ChartField::Takes::Any:
        break;
    }
    return true;
}

namespace {

Error without(const ChartField &field)
{
    return {Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "The table has no column for “%1”.")
                .arg(QCoreApplication::translate("sphygma", field.label)),
            QCoreApplication::translate("sphygma",
                                        "Choose another chart, or give a column its type under Clean.")};
}

Result<qsizetype> named(const Table &table, const QString &name, const ChartField &field)
{
    const qsizetype column = table.indexOf(name);
    if (column < 0)
        return Error{Error::Kind::DoesNotFit,
                     QCoreApplication::translate("sphygma", "There is no column “%1”.").arg(name),
                     {}};
    if (!fits(table, column, field))
        return Error{Error::Kind::DoesNotFit,
                     QCoreApplication::translate("sphygma", "Column “%1” cannot be used as “%2”.")
                         .arg(name, QCoreApplication::translate("sphygma", field.label)),
                     {}};
    return column;
}

/// The first column of the best role that \a used does not hold yet; −1 without one.
qsizetype suited(const Table &table, const ChartField &field, const QList<qsizetype> &used)
{
    for (const QString &role : field.roles) {
        for (const qsizetype column : table.indicesOfRole(role)) {
            if (!used.contains(column) && fits(table, column, field))
                return column;
        }
    }
    if (field.optional)
        return -1;
    const bool groups = field.takes == ChartField::Takes::Group;
    qsizetype counter = -1;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        if (groups && storageOf(table.info(column).type) != Storage::Text)
            continue; // numbers make groups only when asked to
        const bool isPerson = table.info(column).role == u"patient_id"_s;
        if (used.contains(column) || isPerson || !fits(table, column, field))
            continue;
        if (!numbersTheRows(table, column))
            return column;
        counter = counter < 0 ? column : counter;
    }
    return counter; // better than nothing
}

Status findMany(const Table &table, const ChartField &field, const QStringList &names,
                QList<qsizetype> &found)
{
    for (const QString &name : names) {
        const auto column = named(table, name, field);
        if (!column)
            return column.error();
        found.append(*column);
    }
    for (qsizetype column = 0; names.isEmpty() && column < table.columnCount(); ++column) {
        const bool isCounter = field.takes == ChartField::Takes::Number && numbersTheRows(table, column);
        if (fits(table, column, field) && !isCounter
            && (field.roles.isEmpty() || field.roles.contains(table.info(column).role)))
            found.append(column);
    }
    return ok();
}

} // namespace

Result<ChartColumns> chartColumns(const Table &table, const ChartKind &kind, const ChartSpec &spec)
{
    ChartColumns columns;
    QList<qsizetype> used;
    for (const ChartField &field : kind.fields) {
        if (field.place == ChartField::Place::Many) {
            if (const Status done = findMany(table, field, spec.columns, columns.many); !done)
                return done.error();
            continue;
        }
        const bool isX = field.place == ChartField::Place::X, isY = field.place == ChartField::Place::Y;
        qsizetype &column = isX ? columns.x : isY ? columns.y : columns.by;
        const QString &name = isX ? spec.x : isY ? spec.y : spec.by;
        if (name.isEmpty()) {
            column = suited(table, field, used);
            if (column < 0 && !field.optional)
                return without(field);
        } else {
            const auto found = named(table, name, field);
            if (!found)
                return found.error();
            column = *found;
        }
        used.append(column);
    }
    return columns;
}

Result<ChartMarks> chartMarks(const Table &table, const ChartSpec &spec, const ClinicalRules &rules,
                              const SmallCells &small, Progress &progress)
{
    const ChartKind *kind = chartKind(spec.kind);
    if (!kind || !kind->make)
        return Error{Error::Kind::DoesNotFit,
                     QCoreApplication::translate("sphygma", "There is no kind of chart “%1”.").arg(spec.kind),
                     {}};
    const auto columns = chartColumns(table, *kind, spec);
    if (!columns)
        return columns.error();
    const Table looked = filteredTable(table, spec.filters);
    auto marks = kind->make({looked, *columns, rules, small}, spec, progress);
    if (!marks)
        return marks.error();
    ChartMarks made = std::move(marks).value();
    made.title = made.title.isEmpty() ? Phrase::of(kind->name) : made.title;
    made.removed = table.rowCount() - table.keptCount();
    made.notes += filterNotes(table, spec.filters);
    return made;
}

} // namespace sphygma
