// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/proportion.h"
#include "app/clinical/calendar.h"
#include "app/decision/patientvisits.h"
#include "app/decision/rowcondition.h"

#include <QCoreApplication>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

using Kind = FollowUpCondition::Kind;

/// What the rule says about one patient, and the row that shows it.
struct Answer
{
    std::optional<bool> fits; ///< nothing: a value is missing
    bool counts = true; ///< false: the rule is not about them (too new, or lost)
};

class FollowUp
{
public:
    FollowUp(const RuleView &view, const FollowUpCondition &condition, const PatientVisits &visits,
             std::optional<RowMatcher> matcher)
        : m_condition(condition)
        , m_visits(visits)
        , m_matcher(std::move(matcher))
        , m_systolic(Readings::ofRole(view.table, u"sbp"_s, *view.clinical))
        , m_diastolic(Readings::ofRole(view.table, u"dbp"_s, *view.clinical))
        , m_recent(ticksOf(visits.lastDay.addMonths(-condition.months)))
        , m_lost(ticksOf(visits.lastDay.addMonths(-condition.lostMonths)))
    {}

    Answer about(const std::vector<quint32> &rows) const
    {
        if (m_condition.kind == Kind::Repeatedly)
            return {repeatedly(rows), true};
        if (m_condition.kind == Kind::ControlledAtLastVisit)
            return {controlled(rows.back()), true};
        const qint64 first = m_visits.ticks(rows.front()), last = m_visits.ticks(rows.back());
        if (m_condition.kind == Kind::LostToFollowUp)
            return {last < m_lost, first < m_lost};
        if (last < m_lost || first >= m_recent)
            return {{}, false};
        if (m_condition.kind == Kind::NoVisitLately)
            return {last < m_recent, true};
        const auto latest = latestPressure(rows);
        if (!latest)
            return {false, true}; // came, or did not come, without a pressure: neither group
        const bool isControlled = *controlled(*latest);
        return {m_condition.kind == Kind::ControlledLately ? isControlled : !isControlled, true};
    }

private:
    /// The last row since the rule's months began that has both pressures.
    std::optional<quint32> latestPressure(const std::vector<quint32> &rows) const
    {
        for (auto row = rows.rbegin(); row != rows.rend() && m_visits.ticks(*row) >= m_recent; ++row) {
            if (controlled(*row))
                return *row;
        }
        return {};
    }

    std::optional<bool> controlled(quint32 row) const
    {
        const auto systolic = pressure(m_systolic, row), diastolic = pressure(m_diastolic, row);
        const bool high = (systolic && *systolic >= m_condition.systolicBelow)
            || (diastolic && *diastolic >= m_condition.diastolicBelow);
        if (high)
            return false;
        return systolic && diastolic ? std::optional(true) : std::nullopt;
    }

    static std::optional<double> pressure(const Result<Readings> &readings, quint32 row)
    {
        return readings ? readings->value(row, ReadingUse::Average) : std::nullopt;
    }

    /// On different days: two rows of one day are one visit.
    std::optional<bool> repeatedly(const std::vector<quint32> &rows) const
    {
        int days = 0, told = 0;
        QDate counted;
        for (const quint32 row : rows) {
            const auto fits = m_matcher->matches(row);
            const QDate day = dayOf(m_visits.ticks(row));
            told += fits.has_value();
            if (!fits.value_or(false) || day == counted)
                continue;
            counted = day;
            ++days;
        }
        return told == 0 ? std::nullopt : std::optional(days >= m_condition.visits);
    }

    const FollowUpCondition &m_condition;
    const PatientVisits &m_visits;
    const std::optional<RowMatcher> m_matcher;
    const Result<Readings> m_systolic, m_diastolic;
    const qint64 m_recent, m_lost;
};

void sayWhatItIsNot(const FollowUpCondition &condition, QList<Phrase> &sentences)
{
    sentences.append(Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                                  "It counts everyone in this table, whether or not "
                                                  "hypertension is known in them; visits elsewhere, moves "
                                                  "and deaths are not in it.")));
    if (condition.kind != Kind::Repeatedly)
        sentences.append(Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "One pressure below the limits does not say how it is between the visits.")));
}

/// Why a patient is listed, by their last row.
Phrase reasonFor(const FollowUpCondition &condition, const Table &table, qsizetype date, qsizetype row)
{
    const QString day = table.displayText(row, date);
    switch (condition.kind) {
    case Kind::LostToFollowUp:
    case Kind::NoVisitLately:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Last visit on %1"), {day});
    case Kind::Repeatedly:
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "On %1 different days or more, the last visit on %2"),
                          {qint64(condition.visits), day});
    default:
        break;
    }
    const bool below = condition.kind != Kind::NotControlledLately;
    return Phrase::of(below ? QT_TRANSLATE_NOOP("sphygma", "Below %1/%2 mmHg, last visit on %3")
                            : QT_TRANSLATE_NOOP("sphygma", "At or above %1/%2 mmHg, last visit on %3"),
                      {Figure{condition.systolicBelow, 0}, Figure{condition.diastolicBelow, 0}, day});
}

void sayShare(const PatientVisits &visits, qint64 count, RuleResult &result)
{
    const Proportion share = proportion(count, result.n);
    const auto percent = [](double value) { return Figure{100 * value, 1}; };
    result.value = share.share;
    result.ci95 = share.ci95;
    result.outcome = count > 0 ? RuleOutcome::Met : RuleOutcome::NotMet;
    result.finding.keyFigure = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 of %2"), {share.count, share.n});
    result.finding.sentences.append(Phrase::of(
        QT_TRANSLATE_NOOP("sphygma", "It applies to %1 of %2 people (%3 %; 95 % interval %4 to %5 %)."),
        {share.count, share.n, percent(*share.share), percent(share.ci95->low), percent(share.ci95->high)}));
    result.finding.sentences.append(
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Counted back from the last day in the table, %1."),
                   {visits.lastDay.toString(Qt::ISODate)}));
}

} // namespace

Result<RuleResult> evaluateFollowUp(const RuleView &view, const FollowUpCondition &condition,
                                    Progress &progress)
{
    const auto visits = patientVisits(view.table, view.rows, progress);
    if (!visits)
        return visits.error();
    std::optional<RowMatcher> matcher;
    if (condition.kind == Kind::Repeatedly) {
        auto found = RowMatcher::of(condition.that, view.table, *view.clinical);
        if (!found)
            return found.error();
        matcher = std::move(found).value();
    } else {
        for (const QString &role : {u"sbp"_s, u"dbp"_s}) {
            if (!RoleNumbers::ofRole(view.table, role, *view.clinical))
                return needsRole(role);
        }
    }
    RuleResult result = emptyResult(view);
    const FollowUp followUp(view, condition, *visits, std::move(matcher));
    qint64 count = 0;
    for (const auto &rows : visits->byPatient) {
        const Answer answer = followUp.about(rows);
        if (!answer.counts)
            continue;
        result.missing += !answer.fits;
        result.n += answer.fits.has_value();
        if (!answer.fits.value_or(false))
            continue;
        ++count;
        result.rows.insert(rows.back());
    }
    if (enoughToTell(view, result)) {
        sayShare(*visits, count, result);
        sayWhatItIsNot(condition, result.finding.sentences);
        result.reason = [condition, table = view.table, date = visits->date](qsizetype row) {
            return reasonFor(condition, table, date, row);
        };
    } else {
        result.rows = RowSet(view.table.rowCount());
    }
    sayWhatIsMissing(view, result);
    sayWhetherMet(result);
    return result;
}

} // namespace sphygma
