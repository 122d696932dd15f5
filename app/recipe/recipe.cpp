// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/recipe.h"

#include "app/recipe/steps/unknownstep.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

QJsonObject RecipeEntry::toJson() const
{
    QJsonObject json = step->parameters();
    json[u"step"_s] = step->id();
    json[u"enabled"_s] = enabled;
    if (!note.isEmpty())
        json[u"note"_s] = note;
    return json;
}

bool RecipeEntry::operator==(const RecipeEntry &other) const
{
    return enabled == other.enabled && note == other.note
        && (step == other.step
            || (step->id() == other.step->id() && step->parameters() == other.step->parameters()));
}

/// Later entries follow a column that is renamed before them, or is not renamed any more.
void Recipe::followRename(qsizetype index, bool undone)
{
    const StepPtr step = m_entries[index].step;
    if (step->id() != u"renameColumn"_s)
        return;
    QString from = step->columnsNeeded().first();
    QString to = step->columnsMade().first();
    if (undone)
        std::swap(from, to);
    for (qsizetype i = index + 1; i < m_entries.size(); ++i)
        m_entries[i].step = m_entries[i].step->renamed({{from, to}});
}

qsizetype Recipe::insert(RecipeEntry entry)
{
    const auto later = std::find_if(m_entries.begin(), m_entries.end(), [&](const RecipeEntry &other) {
        return other.step->phase() > entry.step->phase();
    });
    const qsizetype index = later - m_entries.begin();
    m_entries.insert(index, std::move(entry));
    if (m_entries[index].enabled)
        followRename(index, false);
    return index;
}

void Recipe::removeAt(qsizetype index)
{
    if (m_entries[index].enabled)
        followRename(index, true);
    m_entries.removeAt(index);
}

void Recipe::setEnabled(qsizetype index, bool enabled)
{
    if (m_entries[index].enabled == enabled)
        return;
    m_entries[index].enabled = enabled;
    followRename(index, !enabled);
}

QJsonObject Recipe::toJson() const
{
    QJsonArray steps;
    int version = formatVersion;
    for (const RecipeEntry &entry : m_entries) {
        steps.append(entry.toJson());
        // What a newer version wrote is kept word by word, and only a newer version may say it.
        if (dynamic_cast<const UnknownStep *>(entry.step.get()))
            version = formatVersion + 1;
    }
    return {{u"format"_s, u"sphygma-recipe"_s}, {u"version"_s, version}, {u"steps"_s, steps}};
}

static Error unfit(const QString &message, const QString &hint = {})
{
    return {Error::Kind::DoesNotFit, message, hint};
}

static Result<RecipeEntry> entryFromJson(const QJsonValue &value, qsizetype number, bool isNewer)
{
    const QJsonObject json = value.toObject();
    const QString id = json[u"step"_s].toString();
    if (id.isEmpty())
        return unfit(
            QCoreApplication::translate("sphygma", "Step %1 of the recipe does not say what it does.")
                .arg(number),
            QCoreApplication::translate("sphygma", "Each step needs its kind under \"step\"."));
    const QJsonValue enabled = json[u"enabled"_s];
    if (!enabled.isUndefined() && !enabled.isBool())
        return unfit(QCoreApplication::translate(
                         "sphygma", "In step %1 of the recipe, \"enabled\" must be true or false.")
                         .arg(number));
    auto step = stepFromJson(json);
    if (!step && isNewer)
        step = unknownStep(json);
    if (!step)
        return unfit(QCoreApplication::translate("sphygma", "Step %1 of the recipe cannot be used. %2")
                         .arg(QString::number(number), step.error().message),
                     step.error().hint);
    return RecipeEntry{std::move(step).value(), enabled.toBool(true), json[u"note"_s].toString()};
}

Result<Recipe> Recipe::fromJson(const QJsonObject &json)
{
    const QJsonValue format = json[u"format"_s];
    if (!json[u"steps"_s].isArray() || (!format.isUndefined() && format.toString() != u"sphygma-recipe"_s))
        return unfit(QCoreApplication::translate("sphygma", "This is not a recipe of Sphygma."),
                     QCoreApplication::translate("sphygma", "A recipe has a list of steps under \"steps\"."));
    const bool isNewer = json[u"version"_s].toInt(formatVersion) > formatVersion;
    const QJsonArray steps = json[u"steps"_s].toArray();
    Recipe recipe;
    for (const auto &value : steps) {
        auto entry = entryFromJson(value, recipe.m_entries.size() + 1, isNewer);
        if (!entry)
            return entry.error();
        recipe.m_entries.append(std::move(entry).value());
    }
    return recipe;
}

Result<Recipe> Recipe::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable,
                     QCoreApplication::translate("sphygma", "The recipe “%1” cannot be read.").arg(path),
                     file.errorString()};
    constexpr qint64 largest = 64 * 1024 * 1024;
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largest), &fault);
    if (!document.isObject())
        return unfit(QCoreApplication::translate("sphygma", "The recipe “%1” is not valid JSON.").arg(path),
                     fault.error == QJsonParseError::NoError ? QString() : fault.errorString());
    auto recipe = fromJson(document.object());
    if (!recipe)
        return unfit(QCoreApplication::translate("sphygma", "The recipe “%1” cannot be used. %2")
                         .arg(path, recipe.error().message),
                     recipe.error().hint);
    return recipe;
}

Status Recipe::toFile(const QString &path) const
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(toJson()).toJson());
        if (file.commit())
            return ok();
    }
    return Error{Error::Kind::Unwritable,
                 QCoreApplication::translate("sphygma", "The recipe cannot be written to “%1”.").arg(path),
                 file.errorString()};
}

} // namespace sphygma
