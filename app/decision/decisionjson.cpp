// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/decision/finding.h"

#include <QJsonArray>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

QJsonValue json(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(const std::optional<Interval> &interval)
{
    return interval ? QJsonValue(QJsonArray{interval->low, interval->high}) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonValue nameOf(const Table &table, qsizetype column)
{
    return column < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(table.info(column).name);
}

/// "label" is the word of the plain script, which other programs compare; "finding" is what the window and
/// the report say.
QJsonObject plainJson(const PlainMean &plain)
{
    const QJsonValue none(QJsonValue::Null);
    const QJsonValue label = plain.high ? u"High blood pressure"_s : u"Normal"_s;
    return {{u"status"_s, plain.evaluated ? u"evaluated"_s : u"cannotEvaluate"_s},
            {u"n"_s, plain.summary.n},
            {u"missing"_s, plain.summary.missing},
            {u"mean"_s, json(plain.summary.mean)},
            {u"sd"_s, json(plain.summary.sd)},
            {u"ci95"_s, json(plain.summary.ci95)},
            {u"label"_s, plain.evaluated ? label : none},
            {u"finding"_s, plain.evaluated ? Translator().text(meanLabel(plain.summary)) : none}};
}

QJsonObject adultsJson(const AdultsMean &adults)
{
    return {{u"included"_s, adults.included},       {u"excluded"_s, json(adults.excluded)},
            {u"averaging"_s, adults.averaging},     {u"n"_s, adults.summary.n},
            {u"mean"_s, json(adults.summary.mean)}, {u"sd"_s, json(adults.summary.sd)},
            {u"ci95"_s, json(adults.summary.ci95)}};
}

QJsonObject guidelinesJson(const QList<GuidelineCounts> &guidelines)
{
    QJsonObject all;
    for (const GuidelineCounts &counts : guidelines) {
        QJsonObject one = json(counts.categories).toObject();
        one.insert(u"partial"_s, counts.partial);
        one.insert(u"notClassified"_s, counts.notClassified);
        all.insert(counts.guideline, one);
    }
    return all;
}

} // namespace

QJsonObject decisionJson(const Decision &decision, const Table &table, const QList<Phrase> &assumptions)
{
    const Translator english;
    QJsonArray assumed;
    for (const Phrase &assumption : assumptions)
        assumed.append(english.text(assumption));
    const Summary &plain = decision.plain.summary;
    return {{u"rowsIn"_s, decision.rowsIn},
            {u"rowsKept"_s, decision.rowsKept},
            {u"rowsRemoved"_s, decision.rowsRemoved},
            {u"columns"_s,
             QJsonObject{{u"systolic"_s, nameOf(table, decision.columns.systolic)},
                         {u"diastolic"_s, nameOf(table, decision.columns.diastolic)},
                         {u"age"_s, nameOf(table, decision.columns.age)}}},
            {u"assumptions"_s, assumed},
            {u"plainMean"_s, plainJson(decision.plain)},
            {u"adults"_s, adultsJson(decision.adults)},
            {u"n"_s, plain.n},
            {u"missing"_s, plain.missing},
            {u"meanSystolic"_s, json(plain.mean)},
            {u"sd"_s, json(plain.sd)},
            {u"ci95"_s, json(plain.ci95)},
            {u"atOrAbove130"_s, decision.atOrAbove130.count},
            {u"atOrAbove140"_s, decision.atOrAbove140.count},
            {u"guidelines"_s, guidelinesJson(decision.guidelines)}};
}

} // namespace sphygma
