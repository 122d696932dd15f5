// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportspec.h"

using namespace Qt::StringLiterals;

namespace sphygma {

QJsonObject ReportSpec::toJson() const
{
    return {{u"title"_s, title}, {u"site"_s, site}, {u"author"_s, author}, {u"language"_s, language}};
}

ReportSpec ReportSpec::fromJson(const QJsonObject &json)
{
    const ReportSpec standard;
    return {json.value(u"title"_s).toString(), json.value(u"site"_s).toString(),
            json.value(u"author"_s).toString(), json.value(u"language"_s).toString(standard.language)};
}

} // namespace sphygma
