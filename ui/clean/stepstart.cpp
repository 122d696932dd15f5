// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/stepstart.h"

#include "app/quality/candidate.h"
#include "app/recipe/crossrule.h"
#include "ui/models/recipeedits.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Which role a parameter asks for.
static QString roleOfKey(const QString &key)
{
    static const QHash<QString, QString> roles{{u"systolic"_s, u"sbp"_s},     {u"diastolic"_s, u"dbp"_s},
                                               {u"birth"_s, u"birth_date"_s}, {u"at"_s, u"visit_date"_s},
                                               {u"weight"_s, u"weight"_s},    {u"height"_s, u"height"_s},
                                               {u"age"_s, u"age"_s}};
    return roles.value(key);
}

/// None for no role: a column that means nothing is no answer to what a parameter asks for.
static QStringList namesOfRole(const Table &table, const QString &role)
{
    QStringList names;
    if (role.isEmpty())
        return names;
    const QList<qsizetype> columns = table.indicesOfRole(role);
    for (const qsizetype column : columns)
        names += table.info(column).name;
    return names;
}

/// What a new column is called.
static QString usualName(const StepKind &kind, const QString &key)
{
    static const QHash<QString, QString> names{
        {u"splitPressure/systolic"_s, u"sbp"_s},
        {u"splitPressure/diastolic"_s, u"dbp"_s},
        {u"averageReadings/systolicName"_s, u"sbp_mean"_s},
        {u"averageReadings/diastolicName"_s, u"dbp_mean"_s},
        {u"ageFromDates/name"_s, u"age"_s},
        {u"ageBand/name"_s, u"age_band"_s},
        {u"bodyMassIndex/name"_s, u"bmi"_s},
        {u"derivePressure/name"_s, u"map"_s},
        {u"classifyPressure/name"_s, u"bp_category"_s},
        {u"resolveRepeatedKeys/name"_s, u"repeated"_s},
    };
    return names.value(QString::fromLatin1(kind.id) + u'/' + key);
}

static QString firstColumnFor(const StepKind &kind, const Table &table)
{
    const QString id = QString::fromLatin1(kind.id);
    const QString role = id == "ageBand"_L1 || id == "mendAge"_L1 ? u"age"_s
        : id == "parseDates"_L1                                   ? u"visit_date"_s
                                                                  : u"sbp"_s;
    const bool wantsText = id == "mergeCategories"_L1 || id == "splitPressure"_L1;
    for (const ColumnInfo &info : table.schema()) {
        if (wantsText ? info.type == ColumnType::Text && info.role != "patient_id"_L1 : info.role == role)
            return info.name;
    }
    return table.columnCount() > 0 ? table.info(0).name : QString();
}

QStringList columnsOfRule(const QString &rule, const Table &table)
{
    const CrossRule *known = crossRule(rule);
    QStringList names;
    for (const QString &role : known ? known->roles() : QStringList())
        names += namesOfRole(table, role).value(0);
    names.removeAll(QString());
    return names;
}

QJsonObject startParameters(const StepKind &kind, const Table &table, const QString &guideline)
{
    QJsonObject json;
    for (const StepField &field : kind.fields) {
        const QString key = QString::fromLatin1(field.key);
        const QStringList named = namesOfRole(table, roleOfKey(key));
        if (field.kind == FieldKind::Name) {
            if (const QString name = usualName(kind, key); !name.isEmpty())
                json[key] = freeName(table, name);
        } else if (field.kind == FieldKind::Columns || field.kind == FieldKind::ColumnsOrAll) {
            if (!named.isEmpty())
                json[key] = QJsonArray::fromStringList(named);
        } else if (!named.isEmpty()) {
            json[key] = named.first();
        } else if (field.kind == FieldKind::Column) {
            json[key] = firstColumnFor(kind, table);
        } else if (field.kind == FieldKind::Choice && field.choices.isEmpty()) {
            json[key] = guideline;
        }
    }
    if (QLatin1String(kind.id) == "crossField"_L1)
        json[u"columns"_s] = QJsonArray::fromStringList(
            columnsOfRule(QString::fromLatin1(kind.fields.first().choices.first().id), table));
    if (QLatin1String(kind.id) == "divideShifted"_L1)
        json[u"factor"_s] = 10;
    if (QLatin1String(kind.id) == "ageBand"_L1)
        json[u"from"_s] = QJsonArray{18, 30, 40, 50, 60, 70, 80};
    return json;
}

Table tableForNewStep(const RecipeResult &result, const Recipe &recipe, const StepPtr &step)
{
    Recipe longer = recipe;
    const auto index = static_cast<size_t>(insertStep(longer, step));
    return index < result.steps.size() ? result.steps[index].before : result.table;
}

} // namespace sphygma
