// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/projectstate.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace sphygma {

// The parts of a ProjectState as JSON, save the raw table. Reading gives nothing for what cannot be
// understood.

QByteArray jsonText(const QJsonObject &json);
std::optional<QJsonObject> jsonObject(const QByteArray &text);

/// Name, guideline, own rules, what is pinned and visited: all that is only words.
QJsonObject wordsJson(const ProjectState &state);
void readWords(const QJsonObject &json, ProjectState &state);

} // namespace sphygma
