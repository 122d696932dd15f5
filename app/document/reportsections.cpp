// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/reportsections.h"

#include "app/analysis/guide/questionspec.h"
#include "app/analysis/rownumbers.h"
#include "app/decision/patientsummary.h"
#include "app/decision/ruleset.h"
#include "app/quality/qualityreport.h"
#include "app/report/identifiers.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// Whether a chart takes its groups, its axes or its rows from a column that tells who somebody is.
static bool showsPersons(const Table &table, const ChartSpec &spec)
{
    QStringList shown = QStringList{spec.x, spec.y, spec.by, spec.colourBy, spec.splitBy} + spec.columns;
    for (const ChartFilter &filter : spec.filters)
        shown += filter.column;
    const QSet<qsizetype> personal = personalColumns(table);
    return std::any_of(personal.begin(), personal.end(),
                       [&](qsizetype column) { return shown.contains(table.info(column).name); });
}

static const ReportChart *knownChart(const ReportContent *before, const ChartSpec &spec)
{
    if (!before)
        return nullptr;
    const auto found = std::find_if(before->charts.begin(), before->charts.end(),
                                    [&](const ReportChart &chart) { return chart.spec == spec; });
    return found == before->charts.end() ? nullptr : &*found;
}

/// Tables stand in the order of the sections that show them.
static const TableOne *knownTable(const ReportContent *before, const QString &column)
{
    qsizetype nth = 0;
    for (const ReportSection &section : before ? before->spec.sections : QList<ReportSection>()) {
        if (section.hidden || section.kind != SectionKind::TableOne)
            continue;
        if (section.column == column && nth < before->tables.size())
            return &before->tables[nth];
        ++nth;
    }
    return nullptr;
}

static Status addChart(const SectionSource &source, const ReportSection &section, ReportContent &content,
                       Progress &progress)
{
    ReportChart chart;
    chart.spec = drawableChart(section.chart ? *section.chart : *source.state.chart);
    if (content.spec.deidentified && showsPersons(source.result.table, chart.spec)) {
        chart.why = Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma", "Left out: this chart shows a column of names, patient numbers or free text."));
        content.charts.append(chart);
        return ok();
    }
    if (const ReportChart *known = knownChart(source.before, chart.spec)) {
        content.charts.append(*known);
        if (source.before->spec.language != content.spec.language)
            content.charts.last().figure = ReportFigure();
        return ok();
    }
    const SmallCells small{content.spec.smallCellLimit, content.spec.deidentified};
    const auto data = chartData(source.result.table, chart.spec, source.rules, small, progress);
    if (data)
        chart.data = *data;
    else if (data.error().kind == Error::Kind::Cancelled)
        return data.error();
    else
        chart.why = Phrase::verbatim(data.error().message);
    content.charts.append(chart);
    return ok();
}

/// Who the patients are: all columns but identifiers, dates, numbers of rows, and what is \a personal.
static QList<qsizetype> describedColumns(const Table &table, const QSet<qsizetype> &personal, qsizetype group)
{
    constexpr qsizetype most = 24;
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < table.columnCount() && columns.size() < most; ++i) {
        const ColumnInfo &info = table.info(i);
        if (i != group && !personal.contains(i) && !isIdentifyingRole(info.role)
            && info.type != ColumnType::Date && info.type != ColumnType::DateTime
            && !numbersTheRows(table, i))
            columns += i;
    }
    return columns;
}

static Status addTableOne(const SectionSource &source, const ReportSection &section, ReportContent &content,
                          Progress &progress)
{
    if (const TableOne *known = knownTable(source.before, section.column)) {
        content.tables.append(*known);
        return ok();
    }
    const Table &table = source.result.table;
    const QSet<qsizetype> personal = content.spec.deidentified ? personalColumns(table) : QSet<qsizetype>();
    qsizetype group = section.column.isEmpty() ? table.indexOfRole(u"sex"_s) : table.indexOf(section.column);
    if (content.spec.deidentified && personal.contains(group))
        group = -1;
    auto made = tableOne(table, describedColumns(table, personal, group), group, progress);
    if (!made && made.error().kind == Error::Kind::DoesNotFit && group >= 0) // too many groups
        made = tableOne(table, describedColumns(table, personal, -1), -1, progress);
    if (!made)
        return made.error();
    content.tables.append(*made);
    return ok();
}

static Status addQuality(const SectionSource &source, ReportContent &content, Progress &progress)
{
    const QualityThresholds &thresholds = *source.state.thresholds;
    const auto found =
        qualityIndicators(source.result.table, source.rules, thresholds, content.date.date(), progress);
    if (!found)
        return found.error();
    content.usability =
        usability(source.result.table, source.state.raw->table.rowCount(), *source.rules).verdict;
    for (const Indicator &indicator : *found) {
        const IndicatorKind *kind = indicatorKind(indicator.kind);
        if (!kind || !indicator.value || !indicator.detail.isEmpty())
            continue; // a page holds a line for a column, not one for each site and month as well
        content.quality.append({kind->dimension, indicatorTitle(indicator), indicatorFigure(indicator),
                                gradeText(indicator, thresholds), indicator.violated,
                                indicator.grade.value_or(0)});
    }
    return ok();
}

/// What the rules say that list people; a figure for the group says nothing about a person.
static Result<QList<RuleResult>> listingRules(const SectionSource &source, Progress &progress)
{
    const auto shipped = RuleBook::shipped(source.rules);
    const QByteArray &json = *source.state.ownRules;
    const auto own = json.isEmpty() ? Result<RuleBook>(RuleBook()) : RuleBook::fromJson(json, *source.rules);
    const auto answers = answerRules(listedRules(shipped ? *shipped : RuleBook(), own ? *own : RuleBook()),
                                     source.result.table, source.rules, progress);
    if (!answers)
        return answers.error();
    QList<RuleResult> results;
    for (const AnsweredRule &answer : *answers) {
        if (answer.result && !std::holds_alternative<GroupCondition>(answer.listed.rule.when))
            results.append(*answer.result);
    }
    return results;
}

static Status addPatient(const SectionSource &source, const ReportSection &section, ReportContent &content,
                         Progress &progress)
{
    ReportPatient shown;
    const Guideline *chosen = source.rules->guideline(*source.state.guideline);
    shown.guideline = chosen ? *chosen : *source.rules->guideline(ChartSpec().guideline);
    const Table &table = source.result.table;
    const qsizetype column = table.indexOfRole(u"patient_id"_s);
    qsizetype row = column < 0 || content.spec.deidentified ? table.rowCount() : 0;
    while (row < table.rowCount() && (!table.isKept(row) || table.displayText(row, column) != section.column))
        ++row;
    if (row < table.rowCount()) {
        const auto rules = listingRules(source, progress);
        if (!rules)
            return rules.error();
        auto summary = patientSummary(table, row, source.rules, *rules, content.date.date(), progress);
        if (!summary)
            return summary.error();
        shown.patient = std::move(summary).value();
    }
    content.patients.append(shown);
    return ok();
}

Status fillSections(const SectionSource &source, ReportContent &content, Progress &progress)
{
    for (const ReportSection &section : content.spec.sections) {
        if (section.hidden)
            continue;
        Status filled = ok();
        if (section.kind == SectionKind::Chart)
            filled = addChart(source, section, content, progress);
        else if (section.kind == SectionKind::TableOne)
            filled = addTableOne(source, section, content, progress);
        else if (section.kind == SectionKind::Quality && content.quality.isEmpty())
            filled = addQuality(source, content, progress);
        else if (section.kind == SectionKind::Patient)
            filled = addPatient(source, section, content, progress);
        if (!filled)
            return filled;
    }
    return ok();
}

} // namespace sphygma
