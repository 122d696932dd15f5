// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/clinicalrules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "resources/resources.h"

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &value : array.toArray())
        all.append(value.toString());
    return all;
}

std::optional<double> optionalNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// Names in files that rules.json does not list: the resting pressure of the UCI heart data.
QStringList moreSynonyms(const QString &role)
{
    if (role == "bp_combined"_L1)
        return {u"trestbps"_s, u"rest bp"_s, u"resting bp"_s, u"resting blood pressure"_s};
    return {};
}

QList<Role> readRoles(const QJsonObject &synonyms)
{
    QList<Role> roles;
    const QJsonObject all = synonyms[u"roles"].toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        Role role{it.key(), it.value()[u"unit"].toString(), moreSynonyms(it.key())};
        const QJsonObject languages = it.value().toObject();
        for (auto language = languages.begin(); language != languages.end(); ++language)
            role.synonyms += strings(language.value()); // "unit" is no array
        roles.append(std::move(role));
    }
    return roles;
}

UnitBook readUnits(const QJsonObject &units)
{
    QList<UnitConversion> conversions;
    for (const QJsonValue &c : units[u"conversions"].toArray()) {
        conversions.append({c[u"analyte"].toString(), c[u"from"].toString(), c[u"to"].toString(),
                            c[u"factor"].toDouble(1), c[u"offset"].toDouble(0)});
    }
    QHash<QString, QString> codes;
    const QJsonObject aliases = units[u"aliases"].toObject();
    for (auto it = aliases.begin(); it != aliases.end(); ++it) {
        codes.insert(it.key(), it.key());
        for (const QString &alias : strings(it.value()))
            codes.insert(alias, it.key());
    }
    return UnitBook(std::move(conversions), std::move(codes));
}

Range readRange(const QJsonValue &pair)
{
    return {pair[0].toDouble(), pair[1].toDouble()};
}

PlausibilityBook readPlausibility(const QJsonObject &plausibility)
{
    QList<PlausibilityLimits> limits;
    for (const QJsonValue &row : plausibility[u"limits"].toArray()) {
        limits.append({row[u"var"].toString(), row[u"unit"].toString(), readRange(row[u"hard"]),
                       readRange(row[u"soft"])});
    }
    return PlausibilityBook(std::move(limits));
}

MissingWords readMissingWords(const QJsonObject &sentinels)
{
    QList<double> codes;
    for (const QJsonValue &code : sentinels[u"numeric"].toArray())
        codes.append(code.toDouble());
    QHash<QString, QString> reasons;
    const QJsonObject classes = sentinels[u"missing_reason"].toObject();
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        for (const QString &word : strings(it.value()))
            reasons.insert(word.toCaseFolded(), it.key());
    }
    return MissingWords(strings(sentinels[u"text_exact_casefold"]), std::move(codes), std::move(reasons));
}

Guideline readGuideline(const QJsonValue &json, const QJsonObject &sources)
{
    Guideline guideline{json[u"id"].toString(),
                        json[u"name"].toString(),
                        json[u"status"].toString(),
                        optionalNumber(json[u"age_years"][u"ge"]),
                        optionalNumber(json[u"age_years"][u"lt"]),
                        {},
                        {}};
    for (const QJsonValue &category : json[u"categories"].toArray()) {
        guideline.categories.append({category[u"id"].toString(), category[u"label"].toString(),
                                     optionalNumber(category[u"sbp_ge"]), optionalNumber(category[u"dbp_ge"]),
                                     category[u"is_hypertension"].toBool()});
    }
    QStringList citations;
    for (const QString &source : strings(json[u"src"]))
        citations.append(sources[source][u"cite"].toString());
    guideline.citation = citations.join(u"; "_s);
    return guideline;
}

ValueMaps readValueMaps(const QJsonObject &maps)
{
    QHash<QString, bool> yesNo;
    for (const QString &word : strings(maps[u"yes_no"][u"yes"]))
        yesNo.insert(word.toCaseFolded(), true);
    for (const QString &word : strings(maps[u"yes_no"][u"no"]))
        yesNo.insert(word.toCaseFolded(), false);
    QHash<QString, QString> sex;
    for (const QString &id : {u"male"_s, u"female"_s}) {
        for (const QString &word : strings(maps[u"sex"][id]))
            sex.insert(word.toCaseFolded(), id);
    }
    return ValueMaps(std::move(yesNo), std::move(sex));
}

} // namespace

const Guideline *ClinicalRules::guideline(const QString &id) const
{
    for (const Guideline &guideline : guidelines) {
        if (guideline.id == id)
            return &guideline;
    }
    return nullptr;
}

Result<ClinicalRulesPtr> ClinicalRules::shipped()
{
    loadResources();
    QFile file(u":/clinical/rules.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error::internal(file.errorString());
    return fromJson(file.readAll());
}

Result<ClinicalRulesPtr> ClinicalRules::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError || !root.contains(u"classification"_s)) {
        return Error{Error::Kind::Unreadable,
                     QCoreApplication::translate("sphygma", "The clinical rules cannot be read."),
                     problem.errorString()};
    }
    auto rules = std::make_shared<ClinicalRules>();
    rules->version = root[u"meta"][u"version"].toString();
    rules->units = readUnits(root[u"units"].toObject());
    rules->roles = RoleBook(readRoles(root[u"synonyms"].toObject()), rules->units);
    rules->plausibility = readPlausibility(root[u"plausibility"].toObject());
    rules->missingWords = readMissingWords(root[u"sentinels"].toObject());
    rules->values = readValueMaps(root[u"value_maps"].toObject());
    const QJsonObject sources = root[u"sources"].toObject();
    for (const QJsonValue &guideline : root[u"classification"][u"guidelines"].toArray())
        rules->guidelines.append(readGuideline(guideline, sources));
    return ClinicalRulesPtr(std::move(rules));
}

} // namespace sphygma
