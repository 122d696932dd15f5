// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importmemory.h"

#include "app/import/importoptionsjson.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static const SettingKey<QByteArray> rememberedKey{"import/remembered", {}}; // JSON, the newest shape first
static constexpr qsizetype mostShapes = 100;

static QString hashOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

/// \a byColumn under other names; what has none is left out.
template<typename Value, typename NewName>
static QHash<QString, Value> renamed(const QHash<QString, Value> &byColumn, NewName newName)
{
    QHash<QString, Value> result;
    for (auto it = byColumn.begin(); it != byColumn.end(); ++it) {
        if (const QString name = newName(it.key()); !name.isEmpty())
            result.insert(name, it.value());
    }
    return result;
}

template<typename NewName>
static ImportChoices withNames(const ImportChoices &choices, NewName newName)
{
    ImportChoices result = choices;
    result.options.columnTypes = renamed(choices.options.columnTypes, newName);
    result.options.columnDecimals = renamed(choices.options.columnDecimals, newName);
    result.options.columnDateOrders = renamed(choices.options.columnDateOrders, newName);
    result.options.units = renamed(choices.options.units, newName);
    result.roles = renamed(choices.roles, newName);
    result.options.skippedColumns.clear();
    for (const QString &column : choices.options.skippedColumns) {
        if (const QString name = newName(column); !name.isEmpty())
            result.options.skippedColumns.append(name);
    }
    return result;
}

static QJsonObject textsJson(const QHash<QString, QString> &texts)
{
    QJsonObject json;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        json[it.key()] = it.value();
    return json;
}

static QHash<QString, QString> textsFromJson(const QJsonValue &json)
{
    QHash<QString, QString> texts;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

static QJsonObject choicesJson(const ImportChoices &choices)
{
    ImportOptions options = choices.options;
    options.table.clear();
    options.roles.clear();
    return {{u"options"_s, importOptionsJson(options)},
            {u"roles"_s, textsJson(choices.roles)},
            {u"answers"_s, textsJson(choices.answers)}};
}

static QJsonArray shapesOf(const SettingsStore &settings)
{
    return QJsonDocument::fromJson(settings.value(rememberedKey)).array();
}

bool ImportChoices::isEmpty() const
{
    return choicesJson(*this) == choicesJson({});
}

QString shapeKey(const QString &fileName, const QStringList &columns)
{
    QStringList parts = columns;
    std::sort(parts.begin(), parts.end());
    parts.prepend(QFileInfo(fileName).suffix().toLower());
    return hashOf(parts.join(QChar(0x1F)));
}

void remember(SettingsStore &settings, const QString &shape, const ImportChoices &choices)
{
    QJsonArray kept;
    if (!choices.isEmpty()) {
        QJsonObject json = choicesJson(withNames(choices, hashOf));
        json[u"shape"_s] = shape;
        kept.append(json);
    }
    for (const QJsonValue other : shapesOf(settings)) {
        if (other[u"shape"] != shape && kept.size() < mostShapes)
            kept.append(other);
    }
    settings.setValue(rememberedKey, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

std::optional<ImportChoices> rememberedChoices(const SettingsStore &settings, const QString &shape,
                                               const QStringList &columns)
{
    const QJsonArray shapes = shapesOf(settings);
    const auto found = std::find_if(shapes.begin(), shapes.end(), [&](const QJsonValue &kept) {
        return kept[u"shape"].toString() == shape;
    });
    if (found == shapes.end())
        return {};
    const QJsonObject json = found->toObject();
    QHash<QString, QString> names;
    for (const QString &name : columns)
        names.insert(hashOf(name), name);
    return withNames({importOptionsFromJson(json[u"options"]), textsFromJson(json[u"roles"]),
                      textsFromJson(json[u"answers"])},
                     [&](const QString &hash) { return names.value(hash); });
}

} // namespace sphygma
