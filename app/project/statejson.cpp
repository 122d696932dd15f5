// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/statejson.h"

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

QJsonObject wordsJson(const ProjectState &state)
{
    return {{u"name"_s, *state.name},
            {u"guideline"_s, *state.guideline},
            {u"pinned"_s, QJsonArray::fromStringList(*state.pinned)},
            {u"pinnedFindings"_s, pinnedJson(*state.pinnedFindings)},
            {u"ownRules"_s, QString::fromUtf8(*state.ownRules)},
            {u"riskChoices"_s, state.riskChoices->toJson()},
            {u"visited"_s, QJsonArray::fromStringList(*state.visited)}};
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
    state.guideline = json[u"guideline"].toString();
    state.pinned = stringList(json[u"pinned"]);
    state.pinnedFindings = pinnedFromJson(json[u"pinnedFindings"].toObject());
    state.ownRules = json[u"ownRules"].toString().toUtf8();
    state.riskChoices = RiskChoices::fromJson(json[u"riskChoices"].toObject());
    state.visited = stringList(json[u"visited"]);
}

} // namespace sphygma
