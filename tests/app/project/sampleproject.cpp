// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/project/sampleproject.h"

#include "app/project/importreportjson.h"
#include "app/recipe/steps/steps.h"
#include "app/table/columnbuilder.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace sphygma {

static ColumnPtr numbers(qsizetype rows, int seed)
{
    ColumnBuilder builder(ColumnType::Number, {1, u',', u'.'});
    for (qsizetype row = 0; row < rows; ++row) {
        if (row % 17 == 3)
            builder.appendMissing();
        else if (row % 101 == 5)
            builder.appendMissing(Reason::NotANumber, "120/80");
        else if (row % 103 == 6)
            builder.appendMissing(Reason::Censored, ">200");
        else if (row % 107 == 7)
            builder.appendMissing(u"code:999"_s, "999");
        else
            builder.appendNumber(double((row * 7 + seed) % 2400) / 10);
    }
    return builder.finish();
}

static ColumnPtr unevenNumbers(qsizetype rows)
{
    ColumnBuilder builder(ColumnType::Number);
    for (qsizetype row = 0; row < rows; ++row)
        builder.appendNumber(row % 2 == 0 ? 1.0 / double(row + 3) : -0.0);
    return builder.finish();
}

static ColumnPtr texts(qsizetype rows)
{
    ColumnBuilder builder(ColumnType::Text);
    for (qsizetype row = 0; row < rows; ++row) {
        if (row % 13 == 1)
            builder.appendMissing();
        else
            builder.appendText(row % 1000 == 999
                                   ? std::string(70'000, 'x')
                                   : std::string("P").append(std::to_string(row)).append("é收"));
    }
    return builder.finish();
}

static ColumnPtr ticks(ColumnType type, qsizetype rows, qint64 unit)
{
    ColumnBuilder builder(type);
    for (qsizetype row = 0; row < rows; ++row) {
        if (row % 29 == 2)
            builder.appendMissing(Reason::NotANumber, "yesterday");
        else
            builder.appendTicks((row % 400 - 200) * unit);
    }
    return builder.finish();
}

static ImportReport sampleReport(qsizetype rows)
{
    ImportReport report;
    report.source = {u"/clinic/visits 2026.csv"_s, u"inner.csv"_s, QByteArray(32, 'h'), 123'456'789'012};
    report.format = u"csv"_s;
    report.dialect.encoding = {u"GB18030"_s, true, u"chosen"_s};
    report.dialect.decimalSign = {u',', false, u"212 numbers"_s};
    report.dialect.dateOrder = {DateOrder::DayFirst, false, {}};
    report.dialect.headerLine = {3, false, {}};
    report.records = rows;
    report.physicalLines = rows + 3;
    report.typeEvidence = {u"212 of 215"_s, {}};
    report.assumptions = {
        Phrase::of("%1 is taken as %2", {u"bp"_s, nested(Phrase::verbatim(u"systolic"_s))})};
    report.issues = {{ImportIssue::Severity::Warning, 12, 9, u"sbp"_s,
                      Phrase::of("%n cells, mean %1", {Figure{120.25, 2}}, qint64(1) << 60),
                      Phrase::of("%1", {qint64(7)})}};
    report.issueCount = 4711;
    report.stageMs[u"scan"_s] = 1.25;
    return report;
}

RawDataPtr sampleRaw(qsizetype rows, int seed)
{
    Schema schema{{u"sbp"_s, u"Systolic, sitting"_s, ColumnType::Number, u"sbp"_s, u"mm[Hg]"_s, u"SBP"_s},
                  {u"ratio"_s, {}, ColumnType::Number, {}, {}, u"ratio"_s},
                  {u"id"_s, {}, ColumnType::Text, u"patient_id"_s, {}, u"id"_s},
                  {u"day"_s, {}, ColumnType::Date, {}, {}, u"day"_s},
                  {u"at"_s, {}, ColumnType::DateTime, {}, {}, u"at"_s},
                  {u"clock"_s, {}, ColumnType::Time, {}, {}, u"clock"_s},
                  {u"smoker"_s,
                   {},
                   ColumnType::Boolean,
                   {},
                   {},
                   u"smoker"_s,
                   {{u"yes"_s, u"Smokes"_s}, {u"no"_s, u"Does not smoke"_s}}}};
    ColumnBuilder yesNo(ColumnType::Boolean);
    LineMap lines;
    for (qsizetype row = 0; row < rows; ++row) {
        yesNo.appendText(row % 3 == 0 ? "yes" : "no");
        lines.addRow(row, row + 4 + row / 50);
    }
    auto lineage = std::make_shared<const Lineage>(Lineage{{sampleReport(rows).source}, lines});
    std::vector<ColumnPtr> columns{numbers(rows, seed),
                                   unevenNumbers(rows),
                                   texts(rows),
                                   ticks(ColumnType::Date, rows, 86'400'000),
                                   ticks(ColumnType::DateTime, rows, 86'400'000 / 7),
                                   ticks(ColumnType::Time, rows, 1000),
                                   yesNo.finish()};
    return std::make_shared<const RawData>(RawData{Table(schema, columns, lineage), sampleReport(rows)});
}

ProjectState sampleState(RawDataPtr raw, const QString &name)
{
    Recipe recipe;
    recipe.append({declareMissing({u"sbp"_s}, {u"NA"_s}, {999}), true, u"as agreed"_s});
    recipe.append({limitValues(u"sbp"_s, {60, 300, {}, {}}), false, {}});
    recipe.append({renameColumn(u"sbp"_s, name), true, {}});
    ProjectState state;
    state.raw = std::move(raw);
    state.name = name;
    state.recipe = recipe;
    state.chart.change([](ChartSpec &chart) {
        chart.pressure = PressureChoice::Both;
        chart.window = DataWindow{18, 90.5, 60, 220};
    });
    state.report.change([](ReportSpec &report) {
        report.title = u"Quarter three"_s;
        report.site = u"Hilltop"_s;
        report.author = u"Dr. Lee"_s;
        report.language = u"zh_CN"_s;
    });
    state.setting = u"home"_s;
    state.guideline = u"esc_2024"_s;
    state.pinned = QStringList{u"plainMean"_s, u"chart"_s};
    PinnedFinding pinned;
    pinned.finding = {u"plainMean"_s,
                      Phrase::of("Group rule"),
                      u"high"_s,
                      Phrase::of("High blood pressure"),
                      Phrase::of("%1 %2", {Figure{131.25, 1}, u"mmHg"_s}),
                      {Phrase::of("%1 of %2", {qint64(3), nested(Phrase::of("%n people", {}, 7))})},
                      {{Phrase::of("Mean"), Phrase::of("%1", {Figure{131.25, 1}})}},
                      Phrase::verbatim(u"a local rule"_s)};
    pinned.finding.tables = {{Phrase::of("Groups"),
                              {{Phrase::verbatim(u"sex"_s), Phrase::of("n"), Phrase::of("Mean")},
                               {{u"F"_s, qint64(61), Figure{128.5, 1}},
                                {nested(Phrase::verbatim(u"M"_s)), qint64(59), Figure{131.25, 1}}}}}};
    pinned.values = {7, 1, 131.25, Interval{129.5, 133}};
    pinned.spec = u"{\"id\":\"plainMean\"}"_s;
    pinned.dataVersion = u"3f1c09ab77d2-91e0c4"_s;
    pinned.comment = u"for the audit of "_s + name;
    state.pinnedFindings = PinnedFindings{{u"plainMean"_s, pinned}};
    state.ownRules = QByteArray("{\"format\": \"sphygma-rules\", \"version\": 1, \"rules\": []}");
    state.riskChoices = RiskChoices{RiskRegion::High, CohortGroup::White, true, true};
    state.visited = QStringList{u"data"_s};
    state.thresholds.change([](QualityThresholds &thresholds) {
        thresholds.bounds[u"C1"_s] = {{0.05}, {0.2, false}};
    });
    return state;
}

ProjectHistory sampleHistory(const RawDataPtr &raw, const QStringList &names)
{
    ProjectHistory history;
    for (const QString &name : names)
        history.entries.append(
            {history.entries.isEmpty() ? QString() : u"Rename to "_s + name, sampleState(raw, name)});
    history.current = names.size() - 1;
    return history;
}

static bool isEqualCell(const Column &a, const Column &b, qsizetype row)
{
    if (a.reason(row) != b.reason(row) || a.original(row) != b.original(row))
        return false;
    switch (a.storage()) {
    case Storage::Number:
        return std::bit_cast<quint64>(a.number(row)) == std::bit_cast<quint64>(b.number(row));
    case Storage::Ticks:
        return a.ticks(row) == b.ticks(row);
    case Storage::Text:
        break;
    }
    return a.text(row) == b.text(row);
}

static QString columnDifference(const Column &a, const Column &b)
{
    if (a.type() != b.type() || a.rowCount() != b.rowCount())
        return u"type or rows"_s;
    if (a.reasonNames() != b.reasonNames() || !(a.numberFormat() == b.numberFormat()))
        return u"reasons or format"_s;
    for (qsizetype row = 0; row < a.rowCount(); ++row) {
        if (!isEqualCell(a, b, row))
            return u"row %1"_s.arg(row);
    }
    return {};
}

QString difference(const RawData &a, const RawData &b)
{
    if (a.table.schema() != b.table.schema() || a.table.rowCount() != b.table.rowCount())
        return u"schema or rows"_s;
    for (qsizetype i = 0; i < a.table.columnCount(); ++i) {
        const QString columns = columnDifference(a.table.column(i), b.table.column(i));
        if (!columns.isEmpty())
            return a.table.info(i).name + u": "_s + columns;
    }
    const auto &linesA = a.table.lineage(), &linesB = b.table.lineage();
    if ((linesA == nullptr) != (linesB == nullptr))
        return u"lineage"_s;
    if (linesA && (linesA->sources != linesB->sources || linesA->lines.jumps() != linesB->lines.jumps()))
        return u"lineage"_s;
    return importReportJson(a.report) == importReportJson(b.report) ? QString() : u"report"_s;
}

static QString difference(const QList<NamedTable> &a, const QList<NamedTable> &b)
{
    if (a.size() != b.size())
        return u"other tables"_s;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const QString tables = a[i].name == b[i].name ? difference(*a[i].raw, *b[i].raw) : u"name"_s;
        if (!tables.isEmpty())
            return u"other table %1: "_s.arg(i) + tables;
    }
    return {};
}

QString difference(const ProjectHistory &a, const ProjectHistory &b)
{
    if (a.entries.size() != b.entries.size() || a.current != b.current)
        return u"entries"_s;
    for (qsizetype i = 0; i < a.entries.size(); ++i) {
        ProjectHistory::Entry one = a.entries[i], other = b.entries[i];
        if ((one.state.raw == nullptr) != (other.state.raw == nullptr))
            return u"raw"_s;
        const QString raws = one.state.raw ? difference(*one.state.raw, *other.state.raw) : QString();
        if (!raws.isEmpty())
            return raws;
        const QString others = difference(*one.state.otherTables, *other.state.otherTables);
        if (!others.isEmpty())
            return others;
        other.state.raw = one.state.raw;
        other.state.otherTables = one.state.otherTables;
        if (!(one == other))
            return u"entry %1"_s.arg(i);
    }
    return {};
}

} // namespace sphygma
