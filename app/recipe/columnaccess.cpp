// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/columnaccess.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString said(const char *text)
{
    return QCoreApplication::translate("sphygma", text);
}

QString newName(const QString &name, const QHash<QString, QString> &newNames)
{
    return newNames.value(name, name);
}

QStringList newNamesOf(const QStringList &names, const QHash<QString, QString> &newNames)
{
    QStringList renamed;
    for (const QString &name : names)
        renamed.append(newName(name, newNames));
    return renamed;
}

Result<qsizetype> requireColumn(const Table &table, const QString &name)
{
    const qsizetype index = table.indexOf(name);
    if (index >= 0)
        return index;
    return Error{Error::Kind::DoesNotFit,
                 said(QT_TRANSLATE_NOOP("sphygma", "The table has no column “%1”.")).arg(name),
                 said(QT_TRANSLATE_NOOP("sphygma",
                                        "Choose the column that takes its place, or switch the step off."))};
}

Result<qsizetype> requireNumbers(const Table &table, const QString &name)
{
    const auto index = requireColumn(table, name);
    if (!index || table.info(*index).type == ColumnType::Number)
        return index;
    return Error{Error::Kind::DoesNotFit,
                 said(QT_TRANSLATE_NOOP("sphygma", "The column “%1” does not hold numbers.")).arg(name),
                 said(QT_TRANSLATE_NOOP("sphygma", "Choose a column of numbers."))};
}

Result<qsizetype> requireTexts(const Table &table, const QString &name)
{
    const auto index = requireColumn(table, name);
    if (!index || storageOf(table.info(*index).type) == Storage::Text)
        return index;
    return Error{
        Error::Kind::DoesNotFit,
        said(QT_TRANSLATE_NOOP("sphygma", "The column “%1” does not hold text.")).arg(name),
        said(QT_TRANSLATE_NOOP("sphygma", "Choose a column of text, or read this one as text first."))};
}

Result<qsizetype> requireDates(const Table &table, const QString &name)
{
    const auto index = requireColumn(table, name);
    if (!index || table.info(*index).type == ColumnType::Date
        || table.info(*index).type == ColumnType::DateTime)
        return index;
    return Error{
        Error::Kind::DoesNotFit,
        said(QT_TRANSLATE_NOOP("sphygma", "The column “%1” does not hold dates.")).arg(name),
        said(QT_TRANSLATE_NOOP("sphygma", "Choose a column of dates, or read this one as dates first."))};
}

Result<QList<qsizetype>> requireColumns(const Table &table, const QStringList &names)
{
    QList<qsizetype> indices;
    if (names.isEmpty()) {
        for (qsizetype i = 0; i < table.columnCount(); ++i)
            indices.append(i);
    }
    for (const QString &name : names) {
        const auto index = requireColumn(table, name);
        if (!index)
            return index.error();
        if (!indices.contains(*index))
            indices.append(*index);
    }
    return indices;
}

Status requireNewName(const Table &table, const QString &name)
{
    if (name.isEmpty())
        return Error{Error::Kind::DoesNotFit,
                     said(QT_TRANSLATE_NOOP("sphygma", "The new column has no name.")),
                     said(QT_TRANSLATE_NOOP("sphygma", "Choose a name for the new column."))};
    if (table.indexOf(name) < 0)
        return ok();
    return Error{Error::Kind::DoesNotFit,
                 said(QT_TRANSLATE_NOOP("sphygma", "The table already has a column “%1”.")).arg(name),
                 said(QT_TRANSLATE_NOOP("sphygma", "Choose another name for the new column."))};
}

Result<PlausibilityLimits> limitsOfColumn(const ColumnInfo &info, const ClinicalRules &rules)
{
    const PlausibilityLimits *found = rules.plausibility.limits(info.role);
    if (!found) {
        return Error{Error::Kind::DoesNotFit,
                     said(QT_TRANSLATE_NOOP("sphygma", "There are no limits for what the column “%1” means."))
                         .arg(info.name),
                     said(QT_TRANSLATE_NOOP("sphygma", "Say what the column means, or give the limits."))};
    }
    if (const Role *role = rules.roles.role(info.role);
        role && role->unit.isEmpty() && info.unit.isEmpty()) { // glucose: 140 is usual in mg/dL
        return Error{
            Error::Kind::DoesNotFit,
            said(QT_TRANSLATE_NOOP("sphygma", "Nothing says in which unit the column “%1” is."))
                .arg(info.name),
            said(QT_TRANSLATE_NOOP("sphygma", "Say in which unit the column is, or give the limits."))};
    }
    PlausibilityLimits limits = *found;
    if (info.unit.isEmpty() || info.unit == limits.unit)
        return limits;
    const auto conversion =
        rules.units.conversion(UnitBook::analyteOfRole(info.role), limits.unit, info.unit);
    if (!conversion) {
        return Error{
            Error::Kind::DoesNotFit,
            said(QT_TRANSLATE_NOOP("sphygma", "The limits for “%1” are known in %2, not in %3."))
                .arg(info.name, UnitBook::readable(limits.unit), UnitBook::readable(info.unit)),
            said(QT_TRANSLATE_NOOP("sphygma", "Correct the unit of the column, or give the limits."))};
    }
    for (double *value : {&limits.hard.low, &limits.hard.high, &limits.soft.low, &limits.soft.high})
        *value = conversion->apply(*value);
    limits.unit = info.unit;
    return limits;
}

Range pressureRange(Range range, const QString &unit, const ClinicalRules &rules)
{
    if (unit.isEmpty() || unit == u"mm[Hg]"_s)
        return range;
    const auto conversion = rules.units.conversion(u"pressure"_s, u"mm[Hg]"_s, unit);
    return conversion ? Range{conversion->apply(range.low), conversion->apply(range.high)} : range;
}

} // namespace sphygma
