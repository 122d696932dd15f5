// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/qualityreport.h"

#include "app/clinical/rolenumbers.h"
#include "app/clinical/rowgroups.h"
#include "app/quality/indicatorfamilies.h"
#include "app/quality/numberview.h"
#include "app/quality/qualityfigures.h"
#include "app/recipe/steps/steptext.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

constexpr qsizetype mostSites = 8;

/// The columns a reader asks about, in the order they are told: then all others that are measured.
QList<qsizetype> reportedColumns(const Table &clean, const ClinicalRules &rules)
{
    QList<qsizetype> columns;
    QSet<QString> told;
    const auto add = [&](const QString &role) {
        const qsizetype column = clean.indexOfRole(role);
        if (column >= 0 && !told.contains(role))
            columns += column;
        told += role;
    };
    for (const QString &role :
         {u"age"_s, u"sex"_s, u"sbp"_s, u"dbp"_s, u"heart_rate"_s, u"visit_date"_s, u"site"_s})
        add(role);
    for (const ColumnInfo &info : clean.schema()) {
        if (rules.plausibility.limits(info.role))
            add(info.role);
    }
    return columns;
}

void addHeader(QualityReport &report, const QualitySubject &subject)
{
    const Table &clean = subject.result.table;
    report.file = QFileInfo(subject.source.source.path).fileName();
    report.sha256 = QString::fromLatin1(subject.source.source.sha256.toHex().left(12));
    report.rows = subject.raw.rowCount();
    report.columns = subject.raw.columnCount();
    report.steps = subject.recipe.entries().size();
    NoProgress quiet;
    if (const qsizetype patient = clean.indexOfRole(u"patient_id"_s); patient >= 0)
        report.patients = groupRows(clean, patient, quiet).value().count();
    const qsizetype visit = dateColumnOfRole(clean, u"visit_date"_s);
    if (visit < 0)
        return;
    const RowSet dated = presentRows(clean, visit);
    qsizetype first = -1, last = -1;
    dated.forEach([&](qsizetype row) {
        const qint64 at = clean.column(visit).ticks(row);
        if (first < 0 || at < clean.column(visit).ticks(first))
            first = row;
        if (last < 0 || at > clean.column(visit).ticks(last))
            last = row;
    });
    if (first >= 0) {
        report.firstVisit = clean.displayText(first, visit);
        report.lastVisit = clean.displayText(last, visit);
    }
}

void addVerdict(QualityReport &report, const Table &clean, const ClinicalRules &rules)
{
    const Usability found = usability(clean, report.rows, rules);
    report.analysed = found.analysed;
    report.usable = found.usable;
    report.verdict = found.verdict;
}

void addSteps(QualityReport &report, const QualitySubject &subject)
{
    report.flow.append({Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Read from the file")), report.rows, false});
    const auto &entries = subject.recipe.entries();
    for (qsizetype i = 0; i < entries.size() && static_cast<size_t>(i) < subject.result.steps.size(); ++i) {
        const StepResult &step = subject.result.steps[static_cast<size_t>(i)];
        if (step.status == StepResult::Status::Disabled)
            continue;
        const auto removed = static_cast<qint64>(step.changes.removedCount());
        report.changes.append({i + 1, entries[i].step->sentence(),
                               static_cast<qint64>(step.changes.changedCount()), removed,
                               step.status == StepResult::Status::Applied});
        if (removed > 0)
            report.flow.append({Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Removed by step %1: %2"),
                                           {qint64(i + 1), nested(entries[i].step->sentence())}),
                                removed, true});
    }
    const auto kept = static_cast<qint64>(subject.result.table.keptCount());
    report.flow.append({Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Kept")), kept, false});
    report.flow.append({Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Without age or a pressure")),
                        kept - report.analysed, true});
    report.flow.append(
        {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Analysed by age and pressure")), report.analysed, false});
}

const Indicator *indicatorOf(const QList<IndicatorPair> &pairs, const QString &kind, const QString &column)
{
    for (const IndicatorPair &pair : pairs) {
        if (pair.after && pair.after->kind == kind && pair.after->columns == QStringList{column}
            && pair.after->detail.isEmpty())
            return &*pair.after;
    }
    return nullptr;
}

/// Places of a grade that kinds with different numbers of grades share: 0 good, 1 fair, 2 poor.
int placeOf(const Indicator &indicator, const QualityThresholds &thresholds)
{
    return *indicator.grade == 0 ? 0 : *indicator.grade < thresholds.worst(indicator.kind) ? 1 : 2;
}

QualityVariable variableOf(const Table &clean, qsizetype column, const QList<IndicatorPair> &pairs,
                           const QualityThresholds &thresholds)
{
    const ColumnInfo &info = clean.info(column);
    QualityVariable variable;
    variable.column = info.name;
    variable.role = info.role;
    int worst = -1;
    for (const QString &kind : {u"C1"_s, u"P1"_s, u"P2"_s}) {
        const Indicator *indicator = indicatorOf(pairs, kind, info.name);
        if (!indicator)
            continue;
        if (kind == "C1"_L1) {
            variable.missing = indicator->violated;
            variable.n = indicator->denominator - indicator->violated;
        } else {
            (kind == "P1"_L1 ? variable.impossible : variable.unusual) = indicator->violated;
        }
        if (indicator->grade && placeOf(*indicator, thresholds) > worst) {
            worst = placeOf(*indicator, thresholds);
            variable.grade = indicator->grade;
            variable.gradeName = gradeText(*indicator, thresholds);
        }
    }
    for (const IndicatorPair &pair : pairs) {
        if (pair.after && pair.after->kind == "C2"_L1 && pair.after->columns == QStringList{info.name})
            variable.missingReasons.append({pair.after->about, pair.after->violated});
    }
    return variable;
}

void addVariables(QualityReport &report, const Table &clean, const QualityThresholds &thresholds,
                  const ClinicalRules &rules)
{
    for (const qsizetype column : reportedColumns(clean, rules))
        report.variables += variableOf(clean, column, report.indicators, thresholds);
}

void addGrades(QualityReport &report, const QualityThresholds &thresholds)
{
    static const QHash<QualityDimension, QString> names{{QualityDimension::Completeness, u"completeness"_s},
                                                        {QualityDimension::Consistency, u"consistency"_s},
                                                        {QualityDimension::Accuracy, u"accuracy"_s}};
    for (const IndicatorPair &pair : std::as_const(report.indicators)) {
        if (!pair.after || !pair.after->grade)
            continue;
        auto &counts = report.grades[names[indicatorKind(pair.after->kind)->dimension]];
        ++counts[static_cast<size_t>(placeOf(*pair.after, thresholds))];
    }
}

/// What is not good yet and speaks of rows one can look up; most rows first.
void addChecks(QualityReport &report)
{
    constexpr qsizetype most = 7, examples = 5;
    QList<const IndicatorPair *> found;
    for (const IndicatorPair &pair : std::as_const(report.indicators)) {
        if (pair.after && pair.after->violated > 0 && pair.after->grade.value_or(0) > 0
            && indicatorKind(pair.after->kind)->measure != Measure::Score)
            found += &pair;
    }
    std::stable_sort(found.begin(), found.end(), [](const IndicatorPair *a, const IndicatorPair *b) {
        return a->after->violated > b->after->violated;
    });
    for (const IndicatorPair *pair : found.first(qMin(most, found.size()))) {
        const Indicator &indicator = *pair->after;
        QualityCheck check{indicatorTitle(indicator),
                           indicatorFigure(indicator),
                           indicator.violated,
                           {},
                           pair - report.indicators.constData()};
        for (qsizetype i = 0; i < qMin(examples, indicator.rows.count()); ++i)
            check.records += indicator.rows.rowAt(i) + 1;
        report.checks += check;
    }
}

void addFigures(QualityReport &report, const Table &clean, const ClinicalRules &rules)
{
    report.ages = ageBandsOf(clean, rules);
    if (const auto systolic = RoleNumbers::ofRole(clean, u"sbp"_s, rules)) {
        report.systolicDigits = lastDigitsOf(clean, systolic->column());
        report.digitPreference = digitPreference(report.systolicDigits);
        report.sites = pressureBySite(clean, systolic->column(), mostSites);
    }
}

void addLimits(QualityReport &report, const Table &clean)
{
    const auto lacks = [&](const char *role) { return clean.indexOfRole(QLatin1String(role)) < 0; };
    const auto say = [&](const char *sentence) { report.limits += Phrase::of(sentence); };
    say(QT_TRANSLATE_NOOP("sphygma", "Values that are wrong but plausible cannot be found in a table."));
    if (lacks("patient_id"))
        say(QT_TRANSLATE_NOOP("sphygma", "Without patient numbers, repeated visits were not told apart."));
    if (lacks("visit_date"))
        say(QT_TRANSLATE_NOOP("sphygma", "Without dates of visit, drift over time was not checked."));
    if (lacks("site") && lacks("clinician"))
        say(QT_TRANSLATE_NOOP("sphygma",
                              "Without a site or an observer, differences between them were not checked."));
    if (lacks("birth_date"))
        say(QT_TRANSLATE_NOOP("sphygma", "Without dates of birth, ages were not checked against them."));
}

} // namespace

Result<QualityReport> qualityReport(const QualitySubject &subject, const ClinicalRulesPtr &rules,
                                    const QualityThresholds &thresholds, QDate today, Progress &progress)
{
    const Table &clean = subject.result.table;
    auto pairs = compareQuality(subject.raw, clean, rules, thresholds, today, progress);
    if (!pairs)
        return pairs.error();
    QualityReport report;
    report.indicators = std::move(pairs).value();
    addHeader(report, subject);
    addVerdict(report, clean, *rules);
    addSteps(report, subject);
    addVariables(report, clean, thresholds, *rules);
    addGrades(report, thresholds);
    addChecks(report);
    addFigures(report, clean, *rules);
    addLimits(report, clean);
    return report;
}

} // namespace sphygma
