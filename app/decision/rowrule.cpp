// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/clusteredmean.h"
#include "app/analysis/proportion.h"
#include "app/clinical/clinicaltexts.h"
#include "app/decision/persons.h"
#include "app/decision/rowcondition.h"

#include <QCoreApplication>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsBetweenReports = 1 << 16;

/// What a rule about rows found out about each: it fits, it does not, or nobody can tell.
struct RowTally
{
    RowSet fits;
    RowSet told;
    qint64 missing = 0;
};

Result<RowTally> tallyRows(const RuleView &view, const std::function<std::optional<bool>(qsizetype)> &fits,
                           Progress &progress)
{
    const qsizetype rows = view.table.rowCount();
    RowTally tally{RowSet(rows), RowSet(rows), 0};
    for (qsizetype row = 0; row < rows; ++row) {
        if (row % rowsBetweenReports == 0 && !progress.update(row, rows))
            return Error::cancelled();
        if (!view.rows.contains(row))
            continue;
        const auto answer = fits(row);
        if (!answer) {
            ++tally.missing;
            continue;
        }
        tally.told.insert(row);
        if (*answer)
            tally.fits.insert(row);
    }
    return tally;
}

/// Wilson's interval, by person where people are there more than once.
Result<Proportion> shareOf(const RuleView &view, const RowTally &tally, bool &repeats, Progress &progress)
{
    const qint64 n = tally.told.count(), count = tally.fits.count();
    const qsizetype patient = view.table.indexOfRole(u"patient_id"_s);
    if (patient < 0)
        return proportion(count, n);
    const auto persons = findPersons(view.table, patient, progress);
    if (!persons)
        return persons.error();
    ClusterResiduals residuals(persons->count,
                               n > 0 ? static_cast<double>(count) / static_cast<double>(n) : 0);
    tally.told.forEach([&](qsizetype row) {
        residuals.add(persons->ofRow[static_cast<size_t>(row)], tally.fits.contains(row));
    });
    repeats = residuals.count() < n;
    if (!repeats)
        return proportion(count, n);
    return clusteredProportion(count, n, residuals.variance(), residuals.count());
}

void sayShare(const Proportion &share, bool repeats, RuleResult &result)
{
    const auto percent = [](double value) { return Figure{100 * value, 1}; };
    result.finding.keyFigure = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 of %2"), {share.count, share.n});
    const char *text = repeats
        ? QT_TRANSLATE_NOOP("sphygma",
                            "It applies to %1 of %2 measurements (%3 %; 95 % interval %4 to %5 %, people "
                            "counted as one each).")
        : QT_TRANSLATE_NOOP("sphygma", "It applies to %1 of %2 people (%3 %; 95 % interval %4 to %5 %).");
    result.finding.sentences.append(Phrase::of(
        text,
        {share.count, share.n, percent(*share.share), percent(share.ci95->low), percent(share.ci95->high)}));
}

Result<RuleResult> resultOf(const RuleView &view, const RowTally &tally, Progress &progress)
{
    RuleResult result = emptyResult(view);
    result.n = tally.told.count();
    result.missing = tally.missing;
    if (enoughToTell(view, result)) {
        bool repeats = false;
        const auto share = shareOf(view, tally, repeats, progress);
        if (!share)
            return share.error();
        result.value = share->share;
        result.ci95 = share->ci95;
        result.rows = tally.fits;
        result.outcome = tally.fits.isEmpty() ? RuleOutcome::NotMet : RuleOutcome::Met;
        sayShare(*share, repeats, result);
        result.finding.sentences.append(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                         "This lists what was recorded, which may be old or mistaken. It is "
                                         "for review: check the readings "
                                         "and follow the local procedure.")));
    }
    sayWhatIsMissing(view, result);
    sayWhetherMet(result);
    return result;
}

} // namespace

Result<RuleResult> evaluateRows(const RuleView &view, const RowCondition &condition, Progress &progress)
{
    const auto matcher = RowMatcher::of(condition, view.table, *view.clinical);
    if (!matcher)
        return matcher.error();
    const auto tally = tallyRows(
        view, [&](qsizetype row) { return matcher->matches(row); }, progress);
    if (!tally)
        return tally.error();
    auto result = resultOf(view, *tally, progress);
    if (!result)
        return result.error();
    RuleResult found = std::move(result).value();
    found.reason = [matcher = *matcher, table = view.table](qsizetype row) { return matcher.reason(row); };
    return found;
}

Result<RuleResult> evaluateGuideline(const RuleView &view, const GuidelineCondition &condition,
                                     Progress &progress)
{
    const Guideline *guideline = view.clinical->guideline(condition.guideline);
    if (!guideline)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("sphygma", "The guideline “%1” is not known.")
                         .arg(condition.guideline),
                     {}};
    const auto systolic = RoleNumbers::ofRole(view.table, u"sbp"_s, *view.clinical);
    const auto diastolic = RoleNumbers::ofRole(view.table, u"dbp"_s, *view.clinical);
    const auto age = RoleNumbers::ofRole(view.table, u"age"_s, *view.clinical);
    if (!systolic)
        return needsRole(u"sbp"_s);
    int least = 0;
    for (int k = 0; k < guideline->categories.size(); ++k)
        least = guideline->categories[k].id == condition.category ? k : least;
    const auto classOf = [=, table = view.table, clinical = view.clinical](qsizetype row) -> BpClass {
        const auto years = age ? age->value(row) : std::nullopt;
        if (age && (!years || !guideline->appliesToAge(*years)))
            return {};
        return classifyBloodPressure(*guideline, systolic->value(row),
                                     diastolic ? diastolic->value(row) : std::nullopt);
    };
    const auto fits = [&](qsizetype row) -> std::optional<bool> {
        const BpClass found = classOf(row);
        if (found.category < 0)
            return {};
        if (found.partial && found.category < least)
            return {}; // the other pressure might be higher
        return found.category >= least;
    };
    const auto tally = tallyRows(view, fits, progress);
    if (!tally)
        return tally.error();
    auto result = resultOf(view, *tally, progress);
    if (!result)
        return result.error();
    RuleResult found = std::move(result).value();
    found.reason = [classOf, guideline, clinical = view.clinical](qsizetype row) {
        const BpClass category = classOf(row);
        if (category.category < 0)
            return Phrase();
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "In the range that %1 calls: %2"),
                          {nested(guidelinePhrase(guideline->name)),
                           nested(guidelinePhrase(guideline->categories[category.category].label))});
    };
    found.finding.source = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 Source: %2"),
                                      {nested(found.finding.source), guideline->citation});
    return found;
}

} // namespace sphygma
