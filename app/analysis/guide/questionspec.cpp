// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/questionspec.h"

#include "app/analysis/guide/questionkind.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

/// The columns that are named alone, and their keys.
constexpr std::array keys{std::pair{"outcome", &QuestionSpec::outcome},
                          std::pair{"other", &QuestionSpec::other}, std::pair{"time", &QuestionSpec::time},
                          std::pair{"yes", &QuestionSpec::yes}};

} // namespace

QJsonObject QuestionSpec::toJson() const
{
    QJsonObject json{{u"question"_s, question}};
    for (const auto &[key, place] : keys) {
        if (!(this->*place).isEmpty())
            json.insert(QLatin1String(key), this->*place);
    }
    if (!columns.isEmpty() || noColumns)
        json.insert(u"columns"_s, QJsonArray::fromStringList(columns));
    if (withoutOther)
        json.insert(u"withoutOther"_s, true);
    return json;
}

Result<QuestionSpec> QuestionSpec::fromJson(const QJsonObject &json)
{
    QuestionSpec spec;
    spec.question = json[u"question"].toString(spec.question);
    if (!questionKind(spec.question))
        return Error{
            Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "There is no question “%1”.").arg(spec.question),
            QCoreApplication::translate("sphygma", "There are: %1.").arg(questionIds().join(u", "_s))};
    for (const auto &[key, place] : keys)
        spec.*place = json[QLatin1String(key)].toString();
    for (const QJsonValue column : json[u"columns"].toArray())
        spec.columns.append(column.toString());
    spec.noColumns = json[u"columns"].isArray() && spec.columns.isEmpty();
    spec.withoutOther = json[u"withoutOther"].toBool();
    return spec;
}

QuestionSpec questionOf(const ChartSpec &chart)
{
    const auto spec = QuestionSpec::fromJson(chart.options);
    return spec ? *spec : QuestionSpec();
}

ChartSpec drawableChart(const ChartSpec &chart)
{
    ChartSpec drawn = chart;
    if (chart.kind == questionsKind) {
        drawn.kind = ChartSpec().kind;
        drawn.options = {};
    }
    return drawn;
}

} // namespace sphygma
