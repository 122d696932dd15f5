// SPDX-License-Identifier: GPL-3.0-or-later
// How well does a number tell yes from no? The area under the ROC curve, and the cut that tells best.
#include "app/analysis/guide/guidewords.h"
#include "app/analysis/rates/roc.h"

#include <algorithm>

namespace sphygma {

namespace {

constexpr qint64 fewCases = 10;

/// The rows with both, the score turned round where lower values mean yes.
struct RocData
{
    std::vector<double> score, outcome;
    QString yes;
    bool lower = false;
    int decimals = 1; ///< of a cut: one more than the file wrote, for it lies between two values
    qint64 cases = 0;

    /// A cut of the score in the column's own numbers.
    double own(double cut) const { return lower ? -cut : cut; }
};

RocData gather(const Table &table, const GuideQuestion &q, const YesNo &yesNo)
{
    RocData data;
    data.yes = yesNo.yesLabel;
    forComplete(table, {q.outcome, q.other}, [&](qsizetype row) {
        data.score.push_back(table.column(q.other).number(row));
        data.outcome.push_back(yesNo.at(row));
    });
    data.cases = std::count(data.outcome.begin(), data.outcome.end(), 1.0);
    data.decimals = table.column(q.other).numberFormat().decimals + 1;
    const auto area = rocArea(data.score, data.outcome);
    if (area && area->auc < 0.5) {
        data.lower = true;
        for (double &score : data.score)
            score = -score;
    }
    return data;
}

Phrase howWell(double auc)
{
    const char *words = auc < 0.6 ? QT_TRANSLATE_NOOP("sphygma", "It hardly tells them apart.")
        : auc < 0.7               ? QT_TRANSLATE_NOOP("sphygma", "It tells them apart poorly.")
        : auc < 0.8               ? QT_TRANSLATE_NOOP("sphygma", "It tells them apart fairly well.")
        : auc < 0.9               ? QT_TRANSLATE_NOOP("sphygma", "It tells them apart well.")
                                  : QT_TRANSLATE_NOOP("sphygma", "It tells them apart very well.");
    return Phrase::of(words);
}

void addCutLine(GuideTable &table, const char *name, const Proportion &share)
{
    if (!share.share)
        return;
    table.cells.add({nested(Phrase::of(name)), share.count, share.n, Figure{100 * *share.share, 1},
                     Figure{100 * share.ci95->low, 1}, Figure{100 * share.ci95->high, 1}});
}

/// What the best cut does.
void addCut(GuideAnswer &answer, const RocData &data, const RocPoint &best)
{
    const auto at = atThreshold(data.score, data.outcome, best.threshold);
    if (!at)
        return;
    const char *pattern = data.lower ? QT_TRANSLATE_NOOP("sphygma", "Positive at or below %1")
                                     : QT_TRANSLATE_NOOP("sphygma", "Positive at or above %1");
    GuideTable table{
        Phrase::of(pattern, {Figure{data.own(best.threshold), data.decimals}}),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Share")),
          Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Count")), Phrase::of(QT_TRANSLATE_NOOP("sphygma", "of")),
          Phrase::of(QT_TRANSLATE_NOOP("sphygma", "in %")),
          Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI from")),
          Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI to"))},
         {}}};
    addCutLine(table, QT_TRANSLATE_NOOP("sphygma", "Found among those with a yes (sensitivity)"),
               at->sensitivity);
    addCutLine(table, QT_TRANSLATE_NOOP("sphygma", "Cleared among those with a no (specificity)"),
               at->specificity);
    addCutLine(table, QT_TRANSLATE_NOOP("sphygma", "A yes among the positive"), at->ppv);
    addCutLine(table, QT_TRANSLATE_NOOP("sphygma", "A no among the negative"), at->npv);
    answer.tables.append(table);
    answer.warnings.append(Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma", "The cut was chosen from these very rows: among other patients it will tell less well.")));
}

void say(GuideAnswer &answer, const Table &table, const GuideQuestion &q, const RocData &data)
{
    const auto area = rocArea(data.score, data.outcome);
    const auto curve = rocCurve(data.score, data.outcome);
    if (!area || !curve)
        return noAnswer(answer, area ? curve.obstacle() : area.obstacle());
    const RocPoint best = youdenPoint(*curve);
    addCount(answer, QT_TRANSLATE_NOOP("sphygma", "Rows with a yes"), area->cases);
    addCount(answer, QT_TRANSLATE_NOOP("sphygma", "Rows with a no"), area->controls);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Area under the ROC curve"), area->auc, 2);
    addInterval(answer, area->ci95, 2);
    addFigure(answer, QT_TRANSLATE_NOOP("sphygma", "Cut that tells best (Youden)"), data.own(best.threshold),
              data.decimals);
    addCut(answer, data, best);
    const char *pattern = data.lower
        ? QT_TRANSLATE_NOOP(
            "sphygma",
            "Of one person with “%1: %2” and one without, the first has the lower %3 in %4 of 100 "
            "pairs (area %5, 95 % CI %6).")
        : QT_TRANSLATE_NOOP(
            "sphygma",
            "Of one person with “%1: %2” and one without, the first has the higher %3 in %4 of 100 "
            "pairs (area %5, 95 % CI %6).");
    answer.result =
        Phrase::of(pattern,
                   {table.info(q.outcome).name, data.yes, table.info(q.other).name,
                    Figure{100 * area->auc, 0}, Figure{area->auc, 2}, nested(phraseOf(area->ci95, 2))});
    answer.meaning = area->ci95.low <= 0.5
        ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "It may be no better than the toss of a coin."))
        : howWell(area->auc);
}

} // namespace

Result<GuideAnswer> answerTellApart(const Table &table, const GuideQuestion &question, Progress &progress)
{
    GuideAnswer answer;
    answer.method = Method::Roc;
    const auto yesNo = yesNoBesideNumber(answer, table, question, question.other);
    if (!yesNo)
        return answer;
    const RocData data = gather(table, question, *yesNo);
    if (!progress.update(1, 2))
        return Error::cancelled();
    answer.n = static_cast<qint64>(data.score.size());
    answer.missing = table.keptCount() - answer.n;
    if (answer.missing > 0)
        answer.warnings.append(Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma", "%n row(s) without a value were left out."), {}, answer.missing));
    answer.reasons = {
        Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "Every cut of the number is tried; the area sums up how well all of them tell.")),
        Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "It does not need any distribution of the values (interval of DeLong)."))};
    const qint64 rarer = std::min(data.cases, answer.n - data.cases);
    if (rarer == 0) {
        noAnswer(
            answer,
            Phrase::of(QT_TRANSLATE_NOOP(
                "sphygma", "All rows that count have the same answer, so there is nothing to tell apart.")));
        return answer;
    }
    if (rarer < fewestForP) {
        noAnswer(answer,
                 Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                              "Only %1 rows have the rarer answer: at least 5 are needed."),
                            {rarer}));
        return answer;
    }
    say(answer, table, question, data);
    const GuidePersons persons = personsOf(table);
    addCheck(answer, QT_TRANSLATE_NOOP("sphygma", "At least 10 rows with either answer"),
             Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The rarer one: %1"), {rarer}), rarer >= fewCases);
    checkPersons(answer, persons);
    return answer;
}

} // namespace sphygma
