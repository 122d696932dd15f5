// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oracletable.h"

#include "app/table/columnbuilder.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>

#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

ColumnPtr numberColumn(const std::vector<double> &values)
{
    ColumnBuilder builder(ColumnType::Number);
    for (const double value : values) {
        if (std::isnan(value))
            builder.appendMissing();
        else
            builder.appendNumber(value);
    }
    return builder.finish();
}

ColumnPtr textColumn(const QStringList &values)
{
    ColumnBuilder builder(ColumnType::Text);
    for (const QString &value : values) {
        if (value.isNull())
            builder.appendMissing();
        else
            builder.appendText(value.toStdString());
    }
    return builder.finish();
}

ColumnPtr dateColumn(const QStringList &values)
{
    ColumnBuilder builder(ColumnType::Date);
    for (const QString &value : values) {
        if (value.isNull())
            builder.appendMissing();
        else
            builder.appendTicks(QDate(1970, 1, 1).daysTo(QDate::fromString(value, Qt::ISODate)) * 86'400'000);
    }
    return builder.finish();
}

Table tableOf(const QList<NamedColumn> &columns)
{
    Schema schema;
    std::vector<ColumnPtr> all;
    for (const NamedColumn &c : columns) {
        schema.append({c.name, {}, c.column->type(), c.role, c.unit, c.name});
        all.push_back(c.column);
    }
    return Table(std::move(schema), std::move(all));
}

static QString roleOf(const QString &name)
{
    if (name.startsWith("sbp"_L1) || name.startsWith("dbp"_L1))
        return name.left(3);
    return name == "id"_L1                                                ? u"patient_id"_s
        : name == "age"_L1 || name == "sex"_L1 || name == "visit_date"_L1 ? name
                                                                          : QString();
}

Table oracleTable()
{
    QFile file(QStringLiteral(TEST_DATA "/clinical/oracle_age_bp.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/data/clinical/oracle_age_bp.csv is not there");
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    const QStringList names = lines.first().split(u',');
    QList<NamedColumn> columns;
    for (qsizetype c = 0; c < names.size(); ++c) {
        QStringList texts;
        std::vector<double> numbers;
        bool isNumber = true;
        for (qsizetype row = 1; row < lines.size(); ++row) {
            texts.append(lines[row].split(u',')[c]);
            bool ok = false;
            numbers.push_back(texts.last().toDouble(&ok));
            isNumber = isNumber && ok;
        }
        columns.append({names[c], roleOf(names[c]),
                        isNumber                          ? numberColumn(numbers)
                            : names[c] == "visit_date"_L1 ? dateColumn(texts)
                                                          : textColumn(texts)});
    }
    return tableOf(columns);
}

QJsonObject oracleResults()
{
    QFile file(QStringLiteral(TEST_DATA "/clinical/oracle_results.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/data/clinical/oracle_results.json is not there");
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace sphygma
