// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/statejson.h"

#include "app/project/chunkcodec.h"
#include "app/project/periodjson.h"
#include "app/project/pinnedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sphygma {

QByteArray jsonText(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<QJsonObject> jsonObject(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

static QString checkSum(const QJsonObject &json)
{
    return QString::fromLatin1(contentHash(jsonText(json)).toHex());
}

QByteArray sealedText(QJsonObject json)
{
    const QString sum = checkSum(json);
    json[u"check"_s] = sum;
    return jsonText(json);
}

std::optional<QJsonObject> sealedObject(const QByteArray &text)
{
    std::optional<QJsonObject> json = jsonObject(text);
    if (!json || !json->contains(u"check"))
        return json;
    const QString sum = json->take(u"check").toString();
    return sum == checkSum(*json) ? json : std::nullopt;
}

QJsonObject wordsJson(const ProjectState &state, const QList<qint64> &otherRaws)
{
    QJsonObject json{{u"name"_s, *state.name},
                     {u"setting"_s, *state.setting},
                     {u"guideline"_s, *state.guideline},
                     {u"pinned"_s, QJsonArray::fromStringList(*state.pinned)},
                     {u"pinnedFindings"_s, pinnedJson(*state.pinnedFindings)},
                     {u"ownRules"_s, QString::fromUtf8(*state.ownRules)},
                     {u"riskChoices"_s, state.riskChoices->toJson()},
                     {u"visited"_s, QJsonArray::fromStringList(*state.visited)},
                     {u"thresholds"_s, state.thresholds->toJson()}};
    if (!state.lastPeriod->isEmpty())
        json[u"lastPeriod"_s] = periodJson(*state.lastPeriod);
    QJsonArray others;
    for (qsizetype i = 0; i < otherRaws.size(); ++i)
        others.append(QJsonObject{{u"name"_s, (*state.otherTables)[i].name}, {u"raw"_s, otherRaws[i]}});
    if (!others.isEmpty())
        json[u"otherTables"_s] = others;
    return json;
}

static QStringList stringList(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue value : json.toArray())
        list.append(value.toString());
    return list;
}

void readWords(const QJsonObject &json, ProjectState &state)
{
    state.name = json[u"name"].toString();
    state.setting = json[u"setting"].toString();
    state.guideline = json[u"guideline"].toString();
    state.pinned = stringList(json[u"pinned"]);
    state.pinnedFindings = pinnedFromJson(json[u"pinnedFindings"].toObject());
    state.ownRules = json[u"ownRules"].toString().toUtf8();
    state.riskChoices = RiskChoices::fromJson(json[u"riskChoices"].toObject());
    state.visited = stringList(json[u"visited"]);
    // Projects of before thresholds could be edited have none: they keep the standard ones.
    if (json.contains("thresholds"_L1)) {
        if (const auto thresholds = QualityThresholds::fromJson(json["thresholds"_L1].toObject()))
            state.thresholds = *thresholds;
    }
    if (json.contains(u"lastPeriod"))
        state.lastPeriod = periodFromJson(json[u"lastPeriod"].toObject());
}

QList<OtherTableRow> readOtherTables(const QJsonObject &json)
{
    QList<OtherTableRow> others;
    const QJsonArray list = json[u"otherTables"].toArray();
    for (const auto &other : list)
        others.append({other[u"name"].toString(), other[u"raw"].toInteger()});
    return others;
}

} // namespace sphygma
