// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/pinning.h"

#include "app/decision/rulejson.h"

#include <QJsonDocument>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

QString ruleSpec(const Rule &rule)
{
    QJsonObject all = ruleToJson(rule), spec;
    for (const QString &key : {u"id"_s, u"version"_s, u"title"_s, u"scope"_s, u"when"_s, u"minimumN"_s,
                               u"maximumMissing"_s, u"evidence"_s})
        spec.insert(key, all[key]);
    return QString::fromUtf8(QJsonDocument(spec).toJson(QJsonDocument::Compact));
}

QString builtInSpec(const QString &findingId, const ClinicalRules &clinical, const QString &setting)
{
    const QJsonObject spec{{u"id"_s, findingId}, {u"version"_s, clinical.version}, {u"setting"_s, setting}};
    return QString::fromUtf8(QJsonDocument(spec).toJson(QJsonDocument::Compact));
}

static FindingValues valuesOf(const QString &findingId, const Decision &decision)
{
    if (findingId == "plainMean"_L1) {
        const Summary &mean = decision.plain.summary;
        return {mean.n, mean.missing, mean.mean, mean.ci95};
    }
    if (findingId == "adultsMean"_L1) {
        const Summary &mean = decision.adults.summary;
        return {mean.n, mean.missing, mean.mean, mean.ci95};
    }
    FindingValues values;
    for (const GuidelineCounts &counts : decision.guidelines) {
        if (findingId != u"guideline:"_s + counts.guideline)
            continue;
        values.missing = counts.notClassified;
        for (const qint64 count : counts.categories)
            values.n += count;
    }
    return values;
}

std::optional<PinnedFinding> builtInPin(const QString &findingId, const Decision &decision,
                                        const ClinicalRulesPtr &clinical, const QString &setting,
                                        const QString &dataVersion)
{
    const QList<Finding> all = findings(decision, clinical, findingId.section(u':', 1), setting);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Finding &finding) { return finding.id == findingId; });
    if (found == all.end())
        return {};
    return PinnedFinding{
        *found, valuesOf(findingId, decision), builtInSpec(findingId, *clinical, setting), dataVersion, {}};
}

PinnedFinding rulePin(const Rule &rule, const RuleResult &result, const QString &dataVersion)
{
    return {result.finding,
            {result.n, result.missing, result.value, result.ci95},
            ruleSpec(rule),
            dataVersion,
            {}};
}

} // namespace sphygma
