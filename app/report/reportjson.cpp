// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportjson.h"

#include "app/analysis/guide/guidetext.h"
#include "app/base/numbertext.h"
#include "app/report/protect.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Those of pinned answers, each with the question it answers.
static QJsonArray pinnedTables(const ReportContent &content, const Translator &words)
{
    QJsonArray tables;
    for (const Finding &finding : content.findings) {
        for (const GuideTable &table : finding.tables) {
            QJsonObject json = tableJson(table, words);
            json.insert(u"finding"_s, words.text(finding.title));
            tables.append(json);
        }
    }
    return tables;
}

QJsonObject reportJson(const ReportContent &whole)
{
    const ReportContent content = protectedContent(whole);
    const Translator words(content.spec.language);
    QJsonObject values;
    for (const BoundValue &value : content.values) {
        values.insert(value.name,
                      QJsonObject{{u"value"_s, value.value},
                                  {u"text"_s, value.text.isEmpty() ? QJsonValue() : words.text(value.text)}});
    }
    QJsonObject json{{u"format"_s, u"sphygma-report"_s},
                     {u"version"_s, 1},
                     {u"date"_s, content.date.toUTC().toString(Qt::ISODate)},
                     {u"title"_s, content.spec.title},
                     {u"dataVersion"_s, content.dataVersion},
                     {u"values"_s, values}};
    if (const QJsonArray tables = pinnedTables(content, words); !tables.isEmpty())
        json.insert(u"tables"_s, tables);
    return json;
}

Result<QJsonObject> readReportJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable,
                     QCoreApplication::translate("sphygma", "The file %1 could not be read.").arg(path),
                     file.errorString()};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json[u"format"].toString() != "sphygma-report"_L1 || !json[u"values"].isObject())
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate("sphygma", "The file %1 holds no numbers of a report.").arg(path),
            QCoreApplication::translate(
                "sphygma", "Such a file is written beside a report, or by sphygma-cli report --json.")};
    return json;
}

static QString signedText(double difference)
{
    const QString digits = readableShort(std::abs(difference), 2);
    return difference == 0 ? digits : (difference > 0 ? u"+"_s : u"−"_s) + digits;
}

QList<ReportChange> changesSince(const QJsonObject &lastReport, const ReportContent &content)
{
    const QJsonObject values = lastReport[u"values"].toObject();
    QList<ReportChange> changes;
    for (const BoundValue &value : content.values) {
        const QJsonObject then = values[value.name].toObject();
        if (then.isEmpty() || then[u"value"] == value.value || value.name == "date"_L1)
            continue;
        const bool numbers = then[u"value"].isDouble() && value.value.isDouble();
        changes.append(
            {value.about, then[u"text"].toString(u"–"_s), value.text,
             numbers ? signedText(value.value.toDouble() - then[u"value"].toDouble()) : QString()});
    }
    return changes;
}

} // namespace sphygma
