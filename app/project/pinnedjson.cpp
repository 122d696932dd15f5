// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/pinnedjson.h"

#include "app/project/phrasejson.h"

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

QJsonObject tableJson(const GuideTable &table)
{
    QJsonArray rows;
    for (const QList<PhraseValue> &row : table.cells.rows) {
        QJsonArray cells;
        for (const PhraseValue &cell : row)
            cells.append(phraseValueJson(cell));
        rows.append(cells);
    }
    return {{u"title"_s, phraseJson(table.title)},
            {u"columns"_s, phrasesJson(table.cells.columns)},
            {u"rows"_s, rows}};
}

/// Nothing for a table that cannot be read as a whole: half of one would mislead.
std::optional<GuideTable> tableFromJson(const QJsonValue &json)
{
    const auto title = phraseFromJson(json[u"title"]);
    const auto columns = phrasesFromJson(json[u"columns"]);
    if (!title || !columns || columns->isEmpty())
        return {};
    GuideTable table{*title, {*columns, {}}};
    for (const QJsonValue row : json[u"rows"].toArray()) {
        QList<PhraseValue> cells;
        for (const QJsonValue cell : row.toArray()) {
            const auto read = phraseValueFromJson(cell);
            if (!read)
                return {};
            cells.append(*read);
        }
        if (cells.size() != columns->size())
            return {};
        table.cells.rows.append(cells);
    }
    return table;
}

QJsonObject findingJson(const Finding &finding)
{
    QJsonArray labels, figures, tables;
    for (const auto &[label, figure] : finding.rows) {
        labels.append(phraseJson(label));
        figures.append(phraseJson(figure));
    }
    for (const GuideTable &table : finding.tables)
        tables.append(tableJson(table));
    return {{u"id"_s, finding.id},
            {u"title"_s, phraseJson(finding.title)},
            {u"labelId"_s, finding.labelId},
            {u"label"_s, phraseJson(finding.label)},
            {u"keyFigure"_s, phraseJson(finding.keyFigure)},
            {u"sentences"_s, phrasesJson(finding.sentences)},
            {u"rowLabels"_s, labels},
            {u"rowFigures"_s, figures},
            {u"tables"_s, tables},
            {u"source"_s, phraseJson(finding.source)}};
}

std::optional<Finding> findingFromJson(const QJsonObject &json)
{
    const auto title = phraseFromJson(json[u"title"]), label = phraseFromJson(json[u"label"]),
               figure = phraseFromJson(json[u"keyFigure"]), source = phraseFromJson(json[u"source"]);
    const auto sentences = phrasesFromJson(json[u"sentences"]), labels = phrasesFromJson(json[u"rowLabels"]),
               figures = phrasesFromJson(json[u"rowFigures"]);
    if (!title || !label || !figure || !source || !sentences || !labels || !figures
        || labels->size() != figures->size())
        return {};
    Finding finding{json[u"id"].toString(),
                    *title,
                    json[u"labelId"].toString(),
                    *label,
                    *figure,
                    *sentences,
                    {},
                    *source};
    for (qsizetype i = 0; i < labels->size(); ++i)
        finding.rows.append({labels->at(i), figures->at(i)});
    for (const QJsonValue one : json[u"tables"].toArray()) { // an older project has none
        if (const auto table = tableFromJson(one))
            finding.tables.append(*table);
    }
    return finding;
}

QJsonObject valuesJson(const FindingValues &values)
{
    QJsonObject json{{u"n"_s, values.n}, {u"missing"_s, values.missing}};
    if (values.value)
        json.insert(u"value"_s, *values.value);
    if (values.ci95)
        json.insert(u"ci95"_s, QJsonArray{values.ci95->low, values.ci95->high});
    return json;
}

FindingValues valuesFromJson(const QJsonObject &json)
{
    FindingValues values{json[u"n"].toInteger(), json[u"missing"].toInteger(), {}, {}};
    if (json[u"value"].isDouble())
        values.value = json[u"value"].toDouble();
    const QJsonArray interval = json[u"ci95"].toArray();
    if (interval.size() == 2)
        values.ci95 = Interval{interval[0].toDouble(), interval[1].toDouble()};
    return values;
}

} // namespace

QJsonObject pinnedJson(const PinnedFindings &findings)
{
    QJsonObject json;
    for (auto it = findings.begin(); it != findings.end(); ++it) {
        json.insert(it.key(),
                    QJsonObject{{u"finding"_s, findingJson(it->finding)},
                                {u"values"_s, valuesJson(it->values)},
                                {u"spec"_s, it->spec},
                                {u"dataVersion"_s, it->dataVersion},
                                {u"comment"_s, it->comment}});
    }
    return json;
}

PinnedFindings pinnedFromJson(const QJsonObject &json)
{
    PinnedFindings findings;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        if (const auto finding = findingFromJson(one[u"finding"].toObject())) {
            findings.insert(it.key(),
                            {*finding, valuesFromJson(one[u"values"].toObject()), one[u"spec"].toString(),
                             one[u"dataVersion"].toString(), one[u"comment"].toString()});
        }
    }
    return findings;
}

} // namespace sphygma
