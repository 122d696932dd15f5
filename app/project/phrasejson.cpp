// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/phrasejson.h"

#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int deepest = 16;

namespace {

struct ValueJson
{
    QJsonValue operator()(const QString &text) const { return text; }

    QJsonValue operator()(qint64 count) const { return QJsonObject{{u"count"_s, count}}; }

    QJsonValue operator()(const Figure &figure) const
    {
        const QJsonValue value = std::isfinite(figure.value) ? QJsonValue(figure.value) : QJsonValue();
        return QJsonObject{{u"value"_s, value}, {u"decimals"_s, figure.decimals}};
    }

    QJsonValue operator()(const std::shared_ptr<const Phrase> &phrase) const
    {
        return QJsonObject{{u"phrase"_s, phraseJson(*phrase)}};
    }
};

std::optional<Phrase> readPhrase(const QJsonValue &json, int depth);

std::optional<PhraseValue> readValue(const QJsonValue &json, int depth)
{
    if (json.isString())
        return json.toString();
    if (json[u"count"].isDouble())
        return json[u"count"].toInteger();
    if (json[u"decimals"].isDouble())
        return Figure{json[u"value"].toDouble(std::nan("")), json[u"decimals"].toInt()};
    const auto inner = readPhrase(json[u"phrase"], depth + 1);
    return inner ? std::optional<PhraseValue>(nested(*inner)) : std::nullopt;
}

std::optional<Phrase> readPhrase(const QJsonValue &json, int depth)
{
    if (!json.isObject() || !json[u"text"].isString() || depth > deepest)
        return {};
    Phrase phrase;
    phrase.source = json[u"text"].toString();
    for (const QJsonValue value : json[u"values"].toArray()) {
        const auto read = readValue(value, depth);
        if (!read)
            return {};
        phrase.values.append(*read);
    }
    if (json[u"n"].isDouble())
        phrase.count = json[u"n"].toInteger();
    return phrase;
}

} // namespace

QJsonValue phraseJson(const Phrase &phrase)
{
    QJsonObject json{{u"text"_s, phrase.source}};
    QJsonArray values;
    for (const PhraseValue &value : phrase.values)
        values.append(std::visit(ValueJson(), value));
    if (!values.isEmpty())
        json[u"values"_s] = values;
    if (phrase.count)
        json[u"n"_s] = *phrase.count;
    return json;
}

std::optional<Phrase> phraseFromJson(const QJsonValue &json)
{
    return readPhrase(json, 0);
}

QJsonValue phraseValueJson(const PhraseValue &value)
{
    return std::visit(ValueJson(), value);
}

std::optional<PhraseValue> phraseValueFromJson(const QJsonValue &json)
{
    return readValue(json, 0);
}

QJsonArray phrasesJson(const QList<Phrase> &phrases)
{
    QJsonArray array;
    for (const Phrase &phrase : phrases)
        array.append(phraseJson(phrase));
    return array;
}

std::optional<QList<Phrase>> phrasesFromJson(const QJsonValue &json)
{
    QList<Phrase> phrases;
    for (const QJsonValue value : json.toArray()) {
        const auto phrase = phraseFromJson(value);
        if (!phrase)
            return {};
        phrases.append(*phrase);
    }
    return phrases;
}

} // namespace sphygma
