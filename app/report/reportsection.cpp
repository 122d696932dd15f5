// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportsection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

const QList<SectionName> &sectionNames()
{
    static const QList<SectionName> names{
        {SectionKind::Cover, "cover", QT_TRANSLATE_NOOP("sphygma", "Cover")},
        {SectionKind::Contents, "contents", QT_TRANSLATE_NOOP("sphygma", "Contents")},
        {SectionKind::Summary, "summary", QT_TRANSLATE_NOOP("sphygma", "Summary")},
        {SectionKind::DataFlow, "dataFlow", QT_TRANSLATE_NOOP("sphygma", "Data")},
        {SectionKind::Quality, "quality", QT_TRANSLATE_NOOP("sphygma", "Quality of the data")},
        {SectionKind::TableOne, "tableOne", QT_TRANSLATE_NOOP("sphygma", "Table 1: who was measured")},
        {SectionKind::Chart, "chart", QT_TRANSLATE_NOOP("sphygma", "Chart")},
        {SectionKind::Findings, "findings", QT_TRANSLATE_NOOP("sphygma", "Findings")},
        {SectionKind::Patient, "patient", QT_TRANSLATE_NOOP("sphygma", "One patient")},
        {SectionKind::Method, "method", QT_TRANSLATE_NOOP("sphygma", "What was done to the data")},
        {SectionKind::Appendix, "appendix", QT_TRANSLATE_NOOP("sphygma", "Appendix")},
        {SectionKind::Text, "text", QT_TRANSLATE_NOOP("sphygma", "Own text")},
    };
    return names;
}

const SectionName &sectionName(SectionKind kind)
{
    const auto &names = sectionNames();
    return *std::find_if(names.begin(), names.end(), [&](const SectionName &n) { return n.kind == kind; });
}

QJsonObject ReportSection::toJson() const
{
    QJsonObject json{{u"kind"_s, QLatin1String(sectionName(kind).id)}};
    for (const auto &[key, words] :
         {std::pair{u"title"_s, title}, {u"text"_s, text}, {u"column"_s, column}}) {
        if (!words.isEmpty())
            json.insert(key, words);
    }
    for (const auto &[key, on] : {std::pair{u"hidden"_s, hidden},
                                  {u"landscape"_s, landscape},
                                  {u"newPage"_s, newPage},
                                  {u"pinnedOnly"_s, pinnedOnly}}) {
        if (on)
            json.insert(key, true);
    }
    if (chart)
        json.insert(u"chart"_s, chart->toJson());
    return json;
}

std::optional<ReportSection> ReportSection::fromJson(const QJsonObject &json)
{
    const QString id = json[u"kind"].toString();
    const auto &names = sectionNames();
    const auto name = std::find_if(names.begin(), names.end(),
                                   [&](const SectionName &n) { return id == QLatin1String(n.id); });
    if (name == names.end())
        return std::nullopt;
    ReportSection section;
    section.kind = name->kind;
    section.title = json[u"title"].toString();
    section.text = json[u"text"].toString();
    section.hidden = json[u"hidden"].toBool();
    section.landscape = json[u"landscape"].toBool();
    section.newPage = json[u"newPage"].toBool();
    section.pinnedOnly = json[u"pinnedOnly"].toBool();
    section.column = json[u"column"].toString();
    if (json[u"chart"].isObject()) {
        if (const auto chart = ChartSpec::fromJson(json[u"chart"].toObject()))
            section.chart = *chart;
    }
    return section;
}

} // namespace sphygma
