// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/ruleview.h"

#include "app/clinical/averaging.h"
#include "app/decision/people.h"
#include "app/decision/rulebook.h"

#include <QCoreApplication>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

bool holds(double left, Comparison comparison, double right)
{
    switch (comparison) {
    case Comparison::Below:
        return left < right;
    case Comparison::AtMost:
        return left <= right;
    case Comparison::Above:
        return left > right;
    case Comparison::AtLeast:
        break;
    }
    return left >= right;
}

QString comparisonSign(Comparison comparison)
{
    static const QStringList signs{u"<"_s, u"≤"_s, u">"_s, u"≥"_s};
    return signs[static_cast<qsizetype>(comparison)];
}

Error needsRole(const QString &role)
{
    return {Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "The rule needs a column for: %1.")
                .arg(QCoreApplication::translate("sphygma", roleLabel(role).toUtf8().constData())),
            QCoreApplication::translate("sphygma", "Say under Clean which column it is.")};
}

Result<Readings> Readings::ofRole(const Table &table, const QString &role, const ClinicalRules &clinical)
{
    Readings readings;
    readings.m_role = role;
    readings.m_readings = RoleNumbers::allOfRole(table, role, clinical);
    if (readings.m_readings.isEmpty())
        return needsRole(role);
    const bool isSystolic = role == "sbp"_L1;
    if (isSystolic || role == "dbp"_L1) {
        readings.m_others = RoleNumbers::allOfRole(table, isSystolic ? u"dbp"_s : u"sbp"_s, clinical);
        if (readings.m_others.size() != readings.m_readings.size())
            readings.m_others.clear();
    }
    readings.m_protocol = averagingOf(table);
    return readings;
}

std::optional<double> Readings::value(qsizetype row, ReadingUse use) const
{
    if (use != ReadingUse::Average || m_readings.size() == 1)
        return m_readings.first().value(row);
    const bool isDiastolic = m_role == "dbp"_L1;
    std::vector<Reading> readings;
    for (qsizetype i = 0; i < m_readings.size(); ++i) {
        const auto own = m_readings[i].value(row);
        const auto other = m_others.isEmpty() ? std::nullopt : m_others[i].value(row);
        readings.push_back(isDiastolic ? Reading{other, own} : Reading{own, other});
    }
    const Reading average = averageReadings(m_protocol, readings);
    return isDiastolic ? average.diastolic : average.systolic;
}

std::optional<bool> Readings::compare(qsizetype row, ReadingUse use, Comparison comparison,
                                      double threshold) const
{
    if (use == ReadingUse::First || use == ReadingUse::Average) {
        const auto number = value(row, use);
        return number ? std::optional(holds(*number, comparison, threshold)) : std::nullopt;
    }
    std::optional<bool> all, any;
    for (const RoleNumbers &reading : m_readings) {
        if (!reading.has(row))
            continue;
        const bool fits = holds(reading.at(row), comparison, threshold);
        all = all.value_or(true) && fits;
        any = any.value_or(false) || fits;
    }
    return use == ReadingUse::All ? all : any;
}

RuleView RuleView::of(const Rule &rule, const Table &table, const ClinicalRulesPtr &clinical)
{
    constexpr double adultYears = 18;
    RuleView view{rule, table, clinical, table.keptRows(), 0};
    const auto age = RoleNumbers::ofRole(table, u"age"_s, *clinical);
    if (rule.scope.adults && age) {
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            if (!age->has(row) || age->at(row) < adultYears)
                view.rows.remove(row);
        }
    }
    const qsizetype pregnancy = table.indexOfRole(u"pregnancy"_s);
    if (rule.scope.notPregnant && pregnancy >= 0)
        view.rows -= pregnantRows(table, pregnancy, clinical->values);
    view.outOfScope = table.keptCount() - view.rows.count();
    return view;
}

Phrase ruleRoleName(const QString &role)
{
    return {roleLabel(role), {}, {}};
}

Phrase ruleRoleUnit(const QString &role, const ClinicalRules &clinical)
{
    const Role *known = clinical.roles.role(role);
    return {known ? UnitBook::readable(known->unit) : QString(), {}, {}};
}

Phrase ruleTitle(const Rule &rule)
{
    if (const auto moved = movedTitle(rule))
        return *moved;
    return shippedRuleTexts().contains(rule.title) ? Phrase{rule.title, {}, {}}
                                                   : Phrase::verbatim(rule.title);
}

RuleResult emptyResult(const RuleView &view)
{
    const Rule &rule = view.rule;
    RuleResult result;
    result.rule = rule.id;
    result.version = rule.version;
    result.outOfScope = view.outOfScope;
    result.rows = RowSet(view.table.rowCount());
    result.reason = [](qsizetype) { return Phrase(); };
    result.finding.id = u"rule:"_s + rule.id;
    result.finding.title = ruleTitle(rule);
    QString evidence = rule.evidence.join(u"; "_s);
    const PhraseValue cited = shippedRuleTexts().contains(evidence) ? nested(Phrase{evidence, {}, {}})
                                                                    : nested(Phrase::verbatim(evidence));
    result.finding.source =
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Rule %1, version %2: %3"), {rule.id, rule.version, cited});
    return result;
}

void sayWhetherMet(RuleResult &result)
{
    struct Label
    {
        const char *id, *text;
    };

    const auto label = [&result]() -> Label {
        if (result.outcome == RuleOutcome::CannotEvaluate)
            return {"unknown", QT_TRANSLATE_NOOP("sphygma", "Cannot be evaluated")};
        if (!result.settled)
            return {"open", QT_TRANSLATE_NOOP("sphygma", "Not settled")};
        return result.outcome == RuleOutcome::Met
            ? Label{"high", QT_TRANSLATE_NOOP("sphygma", "Applies")}
            : Label{"normal", QT_TRANSLATE_NOOP("sphygma", "Does not apply")};
    }();
    result.finding.labelId = QString::fromLatin1(label.id);
    result.finding.label = Phrase::of(label.text);
}

void sayWhatIsMissing(const RuleView &view, RuleResult &result)
{
    QList<Phrase> &sentences = result.finding.sentences;
    if (result.missing > 0)
        sentences.append(Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma", "%n could not be looked at, because a value is missing."), {},
            result.missing));
    if (view.outOfScope > 0)
        sentences.append(
            Phrase::of(QT_TRANSLATE_N_NOOP(
                           "sphygma", "%n rows are left out: younger than 18, of unknown age, or pregnant."),
                       {}, view.outOfScope));
    if (view.rule.scope.adults && view.table.indexOfRole(u"age"_s) < 0)
        sentences.append(Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "There is no column of ages: everyone is taken as an adult.")));
}

bool enoughToTell(const RuleView &view, RuleResult &result)
{
    const qint64 all = result.n + result.missing;
    const double missing = all > 0 ? static_cast<double>(result.missing) / static_cast<double>(all) : 0;
    if (result.n >= view.rule.minimumN && missing <= view.rule.maximumMissing)
        return true;
    result.outcome = RuleOutcome::CannotEvaluate;
    result.finding.keyFigure = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "No value"));
    result.finding.sentences.append(
        result.n < view.rule.minimumN
            ? Phrase::of(
                QT_TRANSLATE_NOOP("sphygma", "There are %1 values, and the rule asks for %2 or more."),
                {result.n, view.rule.minimumN})
            : Phrase::of(
                QT_TRANSLATE_NOOP("sphygma", "%1 % of the values are missing, and the rule allows %2 %."),
                {Figure{100 * missing, 1}, Figure{100 * view.rule.maximumMissing, 1}}));
    return false;
}

Result<RuleResult> evaluateRule(const Rule &rule, const Table &table, const ClinicalRulesPtr &clinical,
                                Progress &progress)
{
    struct Evaluate
    {
        const RuleView &view;
        Progress &progress;

        Result<RuleResult> operator()(const GroupCondition &condition) const
        {
            return evaluateGroup(view, condition, progress);
        }

        Result<RuleResult> operator()(const RowCondition &condition) const
        {
            return evaluateRows(view, condition, progress);
        }

        Result<RuleResult> operator()(const GuidelineCondition &condition) const
        {
            return evaluateGuideline(view, condition, progress);
        }

        Result<RuleResult> operator()(const FollowUpCondition &condition) const
        {
            return evaluateFollowUp(view, condition, progress);
        }
    };

    if (!progress.update(0, 1))
        return Error::cancelled();
    const RuleView view = RuleView::of(rule, table, clinical);
    return std::visit(Evaluate{view, progress}, rule.when);
}

} // namespace sphygma
