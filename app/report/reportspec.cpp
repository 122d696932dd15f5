// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportspec.h"

#include <QColor>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sphygma {

QJsonObject ReportSpec::toJson() const
{
    QJsonArray list;
    for (const ReportSection &section : sections)
        list.append(section.toJson());
    QJsonObject json{
        {u"title"_s, title},       {u"site"_s, site},
        {u"author"_s, author},     {u"language"_s, language},
        {u"accent"_s, accent},     {u"paper"_s, paper == PaperSize::Letter ? u"letter"_s : u"a4"_s},
        {u"archival"_s, archival}, {u"deidentified"_s, deidentified},
        {u"sections"_s, list},     {u"smallCellLimit"_s, smallCellLimit},
    };
    if (!logo.isEmpty())
        json.insert(u"logo"_s, QString::fromLatin1(logo.toBase64()));
    if (!lastReport.isEmpty())
        json.insert(u"lastReport"_s, lastReport);
    return json;
}

ReportSpec ReportSpec::fromJson(const QJsonObject &json)
{
    ReportSpec spec;
    spec.title = json[u"title"].toString();
    spec.site = json[u"site"].toString();
    spec.author = json[u"author"].toString();
    spec.language = json[u"language"].toString(spec.language);
    if (const QString accent = json[u"accent"].toString(); QColor::isValidColor(accent))
        spec.accent = accent;
    spec.paper = json[u"paper"].toString() == "letter"_L1 ? PaperSize::Letter : PaperSize::A4;
    spec.archival = json[u"archival"].toBool();
    spec.deidentified = json[u"deidentified"].toBool();
    spec.smallCellLimit = qMax(1, json[u"smallCellLimit"].toInt(spec.smallCellLimit));
    spec.logo = QByteArray::fromBase64(json[u"logo"].toString().toLatin1());
    spec.lastReport = json[u"lastReport"].toObject();
    if (!json[u"sections"].isArray())
        return spec;
    spec.sections.clear();
    for (const QJsonValue value : json[u"sections"].toArray()) {
        if (const auto section = ReportSection::fromJson(value.toObject()))
            spec.sections.append(*section);
    }
    return spec;
}

} // namespace sphygma
