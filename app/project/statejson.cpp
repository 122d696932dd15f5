// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/statejson.h"

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
            {u"setting"_s, *state.setting},
            {u"guideline"_s, *state.guideline},
            {u"pinned"_s, QJsonArray::fromStringList(*state.pinned)},
            {u"visited"_s, QJsonArray::fromStringList(*state.visited)},
            {u"thresholds"_s, state.thresholds->toJson()}};
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
    state.visited = stringList(json[u"visited"]);
    // Projects of before thresholds could be edited have none: they keep the standard ones.
    if (json.contains("thresholds"_L1)) {
        if (const auto thresholds = QualityThresholds::fromJson(json["thresholds"_L1].toObject()))
            state.thresholds = *thresholds;
    }
}

} // namespace sphygma
