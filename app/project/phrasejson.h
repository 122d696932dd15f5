// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/phrase.h"

#include <QJsonArray>
#include <QJsonValue>

#include <optional>

namespace sphygma {

/// A phrase as template and values, so that it can still be said in another language after years.
QJsonValue phraseJson(const Phrase &phrase);
/// Nothing for what is no phrase, or one nested beyond reason.
std::optional<Phrase> phraseFromJson(const QJsonValue &json);

/// A cell of a table.
QJsonValue phraseValueJson(const PhraseValue &value);
std::optional<PhraseValue> phraseValueFromJson(const QJsonValue &json);

QJsonArray phrasesJson(const QList<Phrase> &phrases);
std::optional<QList<Phrase>> phrasesFromJson(const QJsonValue &json);

} // namespace sphygma
