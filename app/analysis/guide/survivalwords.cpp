// SPDX-License-Identifier: GPL-3.0-or-later
// How long until something happens? Kaplan–Meier, and between groups the log-rank test.
#include "app/analysis/guide/guidewords.h"
#include "app/analysis/survival/cox.h"
#include "app/analysis/survival/kaplanmeier.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

namespace {

constexpr qint64 fewEvents = 10;
constexpr qint64 fewAtRisk = 10;

/// The rows that hold time, event and group.
struct TimeData
{
    std::vector<double> time, event;
    std::vector<quint32> group;
    QStringList groups; ///< labels; one, empty, without groups
    Phrase happening; ///< "death: yes"
    int decimals = 1;
    qint64 negative = 0;

    FollowUp all() const { return {time, event}; }
};

TimeData gather(const Table &table, const GuideQuestion &q, const YesNo &yesNo, const Grouping *groups)
{
    TimeData data;
    data.happening =
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "“%1: %2”"), {table.info(q.outcome).name, yesNo.yesLabel});
    QList<qsizetype> columns{q.outcome, q.time};
    if (groups)
        columns.append(q.other);
    std::vector<qint64> sizes(groups ? groups->sizes.size() : 1);
    std::vector<quint32> codes;
    forComplete(table, columns, [&](qsizetype row) {
        const double time = table.column(q.time).number(row);
        if (time < 0)
            ++data.negative;
        data.time.push_back(time);
        data.event.push_back(yesNo.at(row));
        codes.push_back(groups ? groups->codes[static_cast<size_t>(row)] : 0);
        ++sizes[codes.back()];
    });
    const QStringList labels = groups ? groupLabels(table, q.other, groups->labels) : QStringList{QString()};
    std::vector<quint32> place(sizes.size());
    for (size_t g = 0; g < sizes.size(); ++g) { // groups without rows are none
        place[g] = static_cast<quint32>(data.groups.size());
        if (sizes[g] > 0)
            data.groups.append(labels[static_cast<qsizetype>(g)]);
    }
    for (const quint32 code : codes)
        data.group.push_back(place[code]);
    data.decimals = decimalsFor(summarise(data.time).sd.value_or(5) / 5);
    return data;
}

/// The latest time at which every group still has some people under watch.
double lastSound(const std::vector<std::vector<double>> &times)
{
    double last = 0;
    bool first = true;
    for (std::vector<double> group : times) {
        std::sort(group.begin(), group.end(), std::greater<>());
        const size_t rank = std::min<size_t>(fewAtRisk, group.size());
        const double at = rank == 0 ? 0 : group[rank - 1];
        last = first ? at : std::min(last, at);
        first = false;
    }
    return last;
}

struct GroupCurve
{
    QString name;
    KaplanMeier curve;
};

PhraseValue medianOf(const GroupCurve &g, int decimals)
{
    return g.curve.median ? PhraseValue(Figure{*g.curve.median, decimals})
                          : nested(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "not reached")));
}

void addCurves(GuideAnswer &answer, const TimeData &data, const std::vector<GroupCurve> &curves, double at)
{
    GuideTable table{
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Groups")),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Group")), Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n")),
          Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Events")),
          Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Median time")),
          Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Free of it at %1, in %"), {Figure{at, data.decimals}}),
          Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI from")),
          Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI to")),
          Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Still followed then"))},
         {}}};
    for (const GroupCurve &g : curves) {
        const SurvivalStep step = g.curve.at(at);
        const PhraseValue name =
            g.name.isEmpty() ? nested(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "All"))) : PhraseValue(g.name);
        table.cells.add({name, g.curve.n, g.curve.events, medianOf(g, data.decimals),
                         Figure{100 * step.survival, 1}, Figure{100 * step.logLog95.low, 1},
                         Figure{100 * step.logLog95.high, 1}, step.atRisk});
    }
    answer.tables.append(table);
}

Phrase sentenceOfAll(const TimeData &data, const GroupCurve &all, double at)
{
    const SurvivalStep step = all.curve.at(at);
    const PhraseValue free = Figure{100 * step.survival, 0};
    const PhraseValue ci = nested(phraseOf({100 * step.logLog95.low, 100 * step.logLog95.high}, 0));
    if (all.curve.median)
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma",
                              "Half of the persons have %1 by %2; at %3, %4 % are still free of it "
                              "(95 % CI %5)."),
            {nested(data.happening), Figure{*all.curve.median, data.decimals}, Figure{at, data.decimals},
             free, ci});
    return Phrase::of(
        QT_TRANSLATE_NOOP("sphygma",
                          "Fewer than half of the persons have %1 while they are followed; at %2, %3 % "
                          "are still free of it (95 % CI %4)."),
        {nested(data.happening), Figure{at, data.decimals}, free, ci});
}

/// Two groups: how many times as often at any moment, and whether that stays so.
void addHazards(GuideAnswer &answer, const TimeData &data, Progress &progress)
{
    std::vector<double> second;
    for (const quint32 group : data.group)
        second.push_back(group == 1 ? 1 : 0);
    const Design design{{second}, second.size(), false};
    const auto model = coxRegression(design, data.all(), progress);
    if (!model)
        return;
    const Coefficient &c = model->coefficients.front();
    answer.figures.append({Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Hazard ratio, %1 against %2"),
                                      {data.groups[1], data.groups[0]}),
                           Figure{std::exp(c.estimate), 2},
                           {std::exp(c.estimate)}});
    addInterval(answer, {std::exp(c.ci95.low), std::exp(c.ci95.high)}, 2);
    const auto steady = proportionality(*model, design, data.all());
    if (!steady)
        return;
    const bool holds = steady->global.p >= 0.05;
    addCheck(
        answer, QT_TRANSLATE_NOOP("sphygma", "The difference is the same early and late"),
        Phrase::of(holds ? QT_TRANSLATE_NOOP("sphygma", "Nothing against it (%1).")
                         : QT_TRANSLATE_NOOP(
                             "sphygma", "No (%1): one hazard ratio does not tell it all, look at the times."),
                   {nested(phraseOfP(steady->global.p))}),
        holds);
}

void sayGroups(GuideAnswer &answer, const Table &table, const GuideQuestion &q, const TimeData &data,
               Progress &progress)
{
    const auto test = logRank(data.all(), data.group, static_cast<quint32>(data.groups.size()));
    if (!test)
        return noAnswer(answer, test.obstacle());
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Chi-square (log-rank)"), test->x2, 2);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Degrees of freedom"), test->df, 0);
    addP(answer, test->p);
    if (data.groups.size() == 2)
        addHazards(answer, data, progress);
    const char *pattern = test->p < 0.05
        ? QT_TRANSLATE_NOOP("sphygma", "The time until %1 differs between the groups of %2 (log-rank, %3).")
        : QT_TRANSLATE_NOOP(
            "sphygma",
            "These data show no clear difference of the time until %1 between the groups of %2 "
            "(log-rank, %3).");
    answer.result =
        Phrase::of(pattern, {nested(data.happening), table.info(q.other).name, nested(phraseOfP(test->p))});
    answer.meaning = meaningOfP(test->p);
    answer.reasons.append(Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma", "The log-rank test compares events seen and expected in each group at every moment.")));
}

std::optional<Phrase> problemOf(const TimeData &data, qint64 events)
{
    if (data.time.empty())
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "No row has a value in all of the columns chosen."));
    if (data.negative > 0)
        return Phrase::of(
            QT_TRANSLATE_N_NOOP(
                "sphygma", "%n row(s) have a time below 0: correct them, or choose another column of times."),
            {}, data.negative);
    if (events == 0)
        return Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Nobody has %1 in these rows, so there is no time until it."),
            {nested(data.happening)});
    if (data.time.size() < static_cast<size_t>(fewestForP))
        return reasonOf(Obstacle::TooFew);
    return {};
}

void say(GuideAnswer &answer, const Table &table, const GuideQuestion &q, const TimeData &data,
         Progress &progress)
{
    std::vector<std::vector<double>> times(static_cast<size_t>(data.groups.size())), events(times.size());
    for (size_t i = 0; i < data.time.size(); ++i) {
        times[data.group[i]].push_back(data.time[i]);
        events[data.group[i]].push_back(data.event[i]);
    }
    std::vector<GroupCurve> curves;
    for (size_t g = 0; g < times.size(); ++g) {
        auto curve = kaplanMeier({times[g], events[g]});
        if (!curve)
            return noAnswer(answer, curve.obstacle());
        curves.push_back({data.groups[static_cast<qsizetype>(g)], *std::move(curve)});
    }
    const double at = lastSound(times);
    addCurves(answer, data, curves, at);
    if (curves.size() > 1)
        return sayGroups(answer, table, q, data, progress);
    answer.result = sentenceOfAll(data, curves.front(), at);
    addCount(answer, QT_TRANSLATE_NOOP("sphygma", "Events"), curves.front().curve.events);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Mean time free of it, up to then"),
              curves.front().curve.meanUpTo(at), data.decimals);
}

} // namespace

Result<GuideAnswer> answerTimeTo(const Table &table, const GuideQuestion &question, Progress &progress)
{
    GuideAnswer answer;
    answer.method = Method::KaplanMeier;
    const auto yesNo = yesNoBesideNumber(answer, table, question, question.time);
    if (!yesNo)
        return answer;
    const auto groups =
        question.other < 0 ? Result<Grouping>(Grouping()) : labelledGroups(table, question.other);
    if (!groups)
        return groups.error();
    const TimeData data = gather(table, question, *yesNo, question.other < 0 ? nullptr : &*groups);
    if (!progress.update(1, 2))
        return Error::cancelled();
    answer.n = static_cast<qint64>(data.time.size());
    answer.missing = table.keptCount() - answer.n;
    answer.reasons = {
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "Not everybody was followed until it happened; the estimate counts each "
                                     "person for as long as he or she was seen."))};
    if (answer.missing > 0)
        answer.warnings.append(Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) without a value were left out."), {}, answer.missing));
    const qint64 events = std::count(data.event.begin(), data.event.end(), 1.0);
    if (const auto problem = problemOf(data, events)) {
        noAnswer(answer, *problem);
        return answer;
    }
    addCheck(answer, QT_TRANSLATE_NOOP("sphygma", "At least 10 events"),
             Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 of %2"), {events, answer.n}), events >= fewEvents);
    say(answer, table, question, data, progress);
    checkPersons(answer, personsOf(table));
    answer.warnings.append(Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma", "It is taken for granted that people did not leave because it was about to happen.")));
    return answer;
}

} // namespace sphygma
