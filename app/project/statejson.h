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

/// The same with a check sum inside, so that damage is noticed where a changed letter would still be JSON.
/// What an earlier version wrote has none and is taken as it is.
QByteArray sealedText(QJsonObject json);
std::optional<QJsonObject> sealedObject(const QByteArray &text);

/// All that is small: words, rules, thresholds, what is pinned and visited, the last period. \a otherRaws are
/// the rows of the other tables in the file, in their order.
QJsonObject wordsJson(const ProjectState &state, const QList<qint64> &otherRaws = {});
void readWords(const QJsonObject &json, ProjectState &state);

/// A name of an other table and its row in the file.
struct OtherTableRow
{
    QString name;
    qint64 raw = 0;
};
QList<OtherTableRow> readOtherTables(const QJsonObject &json);

} // namespace sphygma
