// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/finding.h"

#include "app/base/translator.h"
#include "app/clinical/clinicaltexts.h"
#include "app/clinical/measurementsetting.h"

#include <QCoreApplication>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

Phrase exclusionName(const QString &reason)
{
    static const QHash<QString, const char *> names{
        {u"underage"_s, QT_TRANSLATE_NOOP("sphygma", "Left out: younger than 18")},
        {u"pregnant"_s, QT_TRANSLATE_NOOP("sphygma", "Left out: pregnant")},
        {u"ageMissing"_s, QT_TRANSLATE_NOOP("sphygma", "Left out: no age")},
        {u"pressureMissing"_s, QT_TRANSLATE_NOOP("sphygma", "Left out: no pressure")},
        {u"repeatedVisit"_s, QT_TRANSLATE_NOOP("sphygma", "Left out: earlier visits")},
    };
    return Phrase::of(names.value(reason, ""));
}

static bool includes(const std::optional<Interval> &interval, double value)
{
    return interval && interval->low <= value && interval->high >= value;
}

Phrase meanLabel(const Summary &summary)
{
    if (includes(summary.ci95, 130))
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Not settled"));
    return Phrase::of(*summary.mean > 130 ? QT_TRANSLATE_NOOP("sphygma", "Mean above 130")
                                          : QT_TRANSLATE_NOOP("sphygma", "Mean not above 130"));
}

namespace {

using Row = std::pair<Phrase, Phrase>;

Figure percent(double share)
{
    return {100 * share, 1};
}

Phrase words(const char *marked)
{
    return Phrase::of(marked);
}

Phrase number(qint64 value)
{
    return Phrase::of("%1", {value});
}

/// "15 (12.5 %; 95 % interval 7.7 to 19.6 %)"
Phrase shareText(const Proportion &p)
{
    if (!p.share)
        return number(p.count);
    if (!p.ci95)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (%2 %)"), {p.count, percent(*p.share)});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (%2 %; 95 % interval %3 to %4 %)"),
                      {p.count, percent(*p.share), percent(p.ci95->low), percent(p.ci95->high)});
}

/// "123.5 mmHg"
Phrase pressureText(double mean, const QString &unit)
{
    const QString code = unit.isEmpty() ? u"mm[Hg]"_s : unit;
    return Phrase::of("%1 %2", {Figure{mean, 1}, UnitBook::readable(code)});
}

Phrase meanSentence(const Summary &s, const QString &unit)
{
    const PhraseValue mean = nested(pressureText(*s.mean, unit));
    if (!s.ci95 || !s.sd) {
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Mean systolic pressure %1 (n = %2, missing %3)."),
                          {mean, s.n, s.missing});
    }
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "Mean systolic pressure %1 (95 % interval %2 to %3; SD %4; n = %5, missing %6)."),
        {mean, Figure{s.ci95->low, 1}, Figure{s.ci95->high, 1}, Figure{*s.sd, 1}, s.n, s.missing});
}

QList<Row> summaryRows(const Summary &s)
{
    QList<Row> rows;
    if (s.mean)
        rows.append({words(QT_TRANSLATE_NOOP("sphygma", "Mean")), Phrase::of("%1", {Figure{*s.mean, 1}})});
    if (s.ci95) {
        rows.append({words(QT_TRANSLATE_NOOP("sphygma", "95 % interval")),
                     Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 to %2"),
                                {Figure{s.ci95->low, 1}, Figure{s.ci95->high, 1}})});
    }
    if (s.sd)
        rows.append({words(QT_TRANSLATE_NOOP("sphygma", "Standard deviation")),
                     Phrase::of("%1", {Figure{*s.sd, 1}})});
    return rows;
}

void answer(Finding &finding, const Summary &s)
{
    const bool isOpen = includes(s.ci95, 130);
    finding.labelId = isOpen ? u"open"_s : *s.mean > 130 ? u"high"_s : u"normal"_s;
    finding.label = meanLabel(s);
}

/// Both at once: a mean beyond 130 that its interval does not bear out is no answer yet.
Phrase meanAgainst130(const Summary &s)
{
    const bool isAbove = *s.mean > 130;
    if (!includes(s.ci95, 130))
        return words(isAbove ? QT_TRANSLATE_NOOP("sphygma", "The mean is above 130.")
                             : QT_TRANSLATE_NOOP("sphygma", "The mean is not above 130."));
    return Phrase::of(
        isAbove ? QT_TRANSLATE_NOOP("sphygma",
                                    "Mean %1, above 130; the interval %2 to %3 includes 130, so the data do "
                                    "not settle it.")
                : QT_TRANSLATE_NOOP("sphygma",
                                    "Mean %1, not above 130; the interval %2 to %3 includes 130, so the data "
                                    "do not settle it."),
        {Figure{*s.mean, 1}, Figure{s.ci95->low, 1}, Figure{s.ci95->high, 1}});
}

Phrase notSettled()
{
    return words(QT_TRANSLATE_NOOP("sphygma", "The interval includes 130, so the data do not settle this."));
}

/// What is counted: people, unless the same people come again.
Phrase countSentence(const Proportion &p, int threshold, bool repeats)
{
    const char *text = repeats
        ? QT_TRANSLATE_NOOP("sphygma", "%1 of %2 measurements (%3 %) are at or above %4 mmHg.")
        : QT_TRANSLATE_NOOP("sphygma", "%1 of %2 people (%3 %) are at or above %4 mmHg.");
    return Phrase::of(text, {p.count, p.n, percent(p.share.value_or(0)), qint64(threshold)});
}

void sayWhatTheMeanHides(const Decision &decision, QList<Phrase> &sentences)
{
    if (decision.plain.high) {
        sentences.append(Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                        "A group mean says nothing about a single person: %n "
                                                        "are below 130 although the mean is above."),
                                    {}, decision.belowThoughMeanAbove));
    } else {
        sentences.append(Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma",
                                "A group mean says nothing about a single person: %n are at 130 or "
                                "above although the mean is not above 130."),
            {}, decision.aboveThoughMeanBelow));
    }
}

Finding plainFinding(const Decision &decision)
{
    const PlainMean &plain = decision.plain;
    Finding finding;
    finding.id = u"plainMean"_s;
    finding.title =
        words(QT_TRANSLATE_NOOP("sphygma", "Group rule: is the mean systolic pressure above 130?"));
    finding.source = words(QT_TRANSLATE_NOOP(
        "sphygma", "A local rule, not a guideline: mean of the systolic column over all kept rows > 130."));
    if (!plain.evaluated) {
        finding.labelId = u"unknown"_s;
        finding.label = words(QT_TRANSLATE_NOOP("sphygma", "Cannot be evaluated"));
        finding.keyFigure = words(QT_TRANSLATE_NOOP("sphygma", "No value"));
        finding.sentences = {
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "No kept row holds a systolic pressure (missing %1)."),
                       {plain.summary.missing})};
        return finding;
    }
    answer(finding, plain.summary);
    finding.keyFigure = pressureText(*plain.summary.mean, plain.unit);
    finding.sentences = {meanSentence(plain.summary, plain.unit),
                         words(plain.high ? QT_TRANSLATE_NOOP("sphygma", "The mean is above 130.")
                                          : QT_TRANSLATE_NOOP("sphygma", "The mean is not above 130."))};
    if (includes(plain.summary.ci95, 130))
        finding.sentences.append(notSettled());
    finding.sentences.append(countSentence(decision.atOrAbove130, 130, plain.clustered));
    finding.sentences.append(countSentence(decision.atOrAbove140, 140, plain.clustered));
    sayWhatTheMeanHides(decision, finding.sentences);
    finding.rows = summaryRows(plain.summary);
    finding.rows.append({words(QT_TRANSLATE_NOOP("sphygma", "Rows with a value")), number(plain.summary.n)});
    finding.rows.append({words(QT_TRANSLATE_NOOP("sphygma", "Rows without")), number(plain.summary.missing)});
    finding.rows.append(
        {words(QT_TRANSLATE_NOOP("sphygma", "At or above 130")), shareText(decision.atOrAbove130)});
    finding.rows.append(
        {words(QT_TRANSLATE_NOOP("sphygma", "At or above 140")), shareText(decision.atOrAbove140)});
    return finding;
}

Finding adultsFinding(const Decision &decision)
{
    const AdultsMean &adults = decision.adults;
    Finding finding;
    finding.id = u"adultsMean"_s;
    finding.title = words(QT_TRANSLATE_NOOP("sphygma", "Adults, each counted once"));
    finding.source = words(QT_TRANSLATE_NOOP("sphygma",
                                             "A local rule, not a guideline: people of 18 years and over, "
                                             "not pregnant, readings averaged, one value a "
                                             "person where a patient number exists."));
    for (auto it = adults.excluded.begin(); it != adults.excluded.end(); ++it)
        finding.rows.append({exclusionName(it.key()), number(it.value())});
    if (!adults.summary.mean) {
        finding.labelId = u"unknown"_s;
        finding.label = words(QT_TRANSLATE_NOOP("sphygma", "Cannot be evaluated"));
        finding.keyFigure = words(QT_TRANSLATE_NOOP("sphygma", "No value"));
        finding.sentences = {
            words(QT_TRANSLATE_NOOP("sphygma", "No adult with a systolic pressure is left."))};
        return finding;
    }
    answer(finding, adults.summary);
    finding.keyFigure = pressureText(*adults.summary.mean, {});
    finding.sentences = {meanSentence(adults.summary, {}), meanAgainst130(adults.summary)};
    if (decision.columns.systolicReadings.size() > 1) {
        finding.sentences.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The readings are averaged: %1."),
                                            {nested({protocolName(adults.averaging), {}, {}})}));
    }
    finding.sentences.append(words(QT_TRANSLATE_NOOP(
        "sphygma",
        "This describes the adults in this table, not a person and not everyone in the district.")));
    finding.rows = summaryRows(adults.summary)
        + QList<Row>{{words(QT_TRANSLATE_NOOP("sphygma", "Adults counted")), number(adults.included)}}
        + finding.rows;
    return finding;
}

const GuidelineCounts *countsOf(const Decision &decision, const QString &guideline)
{
    const auto found = std::find_if(decision.guidelines.begin(), decision.guidelines.end(),
                                    [&](const GuidelineCounts &c) { return c.guideline == guideline; });
    return found == decision.guidelines.end() ? nullptr : &*found;
}

/// Where a guideline draws the line for hypertension: "140/90".
Phrase hypertensionLine(const Guideline &guideline)
{
    for (const BpCategory &category : guideline.categories) {
        if (category.isHypertension && category.systolicFrom && category.diastolicFrom)
            return Phrase::of("%1/%2",
                              {Figure{*category.systolicFrom, 0}, Figure{*category.diastolicFrom, 0}});
    }
    return {};
}

Phrase howSure(const Guideline &guideline)
{
    if (guideline.status == "sourced"_L1)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Source: %1"), {guideline.citation});
    if (guideline.status == "secondary"_L1)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Source: %1 (cut-offs read in papers that quote it)"),
                          {guideline.citation});
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma", "Source: %1 (cut-offs still to be compared with the printed guideline)"),
        {guideline.citation});
}

void sayWhoIsCounted(const GuidelineCounts &counts, QList<Phrase> &sentences)
{
    if (counts.partial > 0) {
        sentences.append(Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma",
                                "%n are classified by one of the two pressures only: at least that high."),
            {}, counts.partial));
    }
    if (counts.notClassified > 0) {
        sentences.append(Phrase::of(
            QT_TRANSLATE_N_NOOP(
                "sphygma",
                "%n are not classified: no pressure, no age or another age than the guideline is for, "
                "or pregnant."),
            {}, counts.notClassified));
    }
    sentences.append(words(QT_TRANSLATE_NOOP(
        "sphygma",
        "A category describes the pressure that was measured. To call a person hypertensive takes repeated "
        "readings, or readings at home.")));
}

Finding guidelineFinding(const Decision &decision, const Guideline &guideline, const GuidelineCounts &counts,
                         const QString &setting)
{
    const bool repeats = decision.plain.clustered;
    qint64 classified = 0, hypertensive = 0;
    for (const BpCategory &category : guideline.categories) {
        classified += counts.categories[category.id];
        hypertensive += category.isHypertension ? counts.categories[category.id] : 0;
    }
    const auto share = [&](qint64 count) {
        Proportion p = proportion(count, classified);
        if (repeats)
            p.ci95.reset(); // rows of one person are alike: this interval would be too narrow
        return p;
    };
    Finding finding;
    finding.id = u"guideline:"_s + guideline.id;
    finding.title = hasThresholds(guideline.id, setting)
        ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1: thresholds for %2"),
                     {nested(guidelinePhrase(guideline.name)), nested(settingLabel(setting))})
        : guidelinePhrase(guideline.name);
    finding.source = howSure(guideline);
    finding.keyFigure = classified == 0
        ? words(QT_TRANSLATE_NOOP("sphygma", "No value"))
        : Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 %"), {percent(*share(hypertensive).share)});
    const Phrase line = hypertensionLine(guideline);
    if (classified > 0 && !line.isEmpty()) {
        const char *text = repeats
            ? QT_TRANSLATE_NOOP(
                "sphygma", "%1 of %2 measurements (%3 %) are at or above %4 mmHg, where %5 draws the line.")
            : QT_TRANSLATE_NOOP("sphygma",
                                "%1 of %2 people (%3 %) are at or above %4 mmHg, where %5 draws the line.");
        finding.sentences.append(Phrase::of(text,
                                            {hypertensive, classified, percent(*share(hypertensive).share),
                                             nested(line), nested(guidelinePhrase(guideline.name))}));
    }
    if (!setting.isEmpty() && setting != "office"_L1 && !hasThresholds(guideline.id, setting))
        finding.sentences.append(Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "%1 gives no thresholds for %2: those of the office are used."),
            {nested(guidelinePhrase(guideline.name)), nested(settingLabel(setting))}));
    sayWhoIsCounted(counts, finding.sentences);
    for (const BpCategory &category : guideline.categories)
        finding.rows.append(
            {guidelinePhrase(category.label), shareText(share(counts.categories[category.id]))});
    if (counts.notClassified > 0)
        finding.rows.append(
            {words(QT_TRANSLATE_NOOP("sphygma", "Not classified")), number(counts.notClassified)});
    return finding;
}

} // namespace

QList<Finding> findings(const Decision &decision, const ClinicalRulesPtr &rules, const QString &guideline,
                        const QString &setting)
{
    QList<Finding> all{plainFinding(decision), adultsFinding(decision)};
    const Guideline *chosen = rules->guideline(guideline);
    if (!chosen && !rules->guidelines.isEmpty())
        chosen = &rules->guidelines.first();
    if (const GuidelineCounts *counts = chosen ? countsOf(decision, chosen->id) : nullptr)
        all.append(guidelineFinding(decision, *chosen, *counts, setting));
    return all;
}

QList<Phrase> allAssumptions(const QList<Phrase> &ofImport, const Decision &decision)
{
    const Translator english;
    QStringList said;
    QList<Phrase> all;
    for (const Phrase &assumption : ofImport + decision.columns.assumptions) {
        const QString text = english.text(assumption);
        if (said.contains(text))
            continue;
        said.append(text);
        all.append(assumption);
    }
    return all;
}

Phrase safetySentence()
{
    return words(QT_TRANSLATE_NOOP(
        "sphygma", "For research and service planning by qualified staff; not a medical device."));
}

} // namespace sphygma
