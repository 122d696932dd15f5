// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/roleassignment.h"

#include "app/clinical/roleevidence.h"
#include "app/import/omop.h"
#include "app/table/columnbuilder.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Every how many rows are looked at.
static qsizetype strideOf(qsizetype rows)
{
    constexpr qsizetype most = 20000;
    return std::max<qsizetype>(1, rows / most);
}

static std::vector<double> someNumbers(const Column &column)
{
    std::vector<double> values;
    for (qsizetype row = 0; row < column.rowCount(); row += strideOf(column.rowCount())) {
        if (column.isValid(row))
            values.push_back(column.number(row));
    }
    return values;
}

/// "120/80", "135 / 85 mmHg".
static bool isPressurePair(std::string_view text)
{
    size_t i = 0;
    const auto blanks = [&] {
        while (i < text.size() && text[i] == ' ')
            ++i;
    };
    const auto digits = [&] {
        const size_t begin = i;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9')
            ++i;
        return i - begin >= 2 && i - begin <= 3;
    };
    blanks();
    if (!digits())
        return false;
    blanks();
    const std::string_view rest = text.substr(i);
    const size_t sign = rest.starts_with("\uFF0F")                                 ? 3
        : rest.starts_with('/') || rest.starts_with('\\') || rest.starts_with('-') ? 1
                                                                                   : 0;
    i += sign;
    blanks();
    if (sign == 0 || !digits())
        return false;
    blanks();
    return i == text.size() || !std::strchr("0123456789/\\-.", text[i]); // a unit may follow, but no year
}

static void describeTexts(const Column &column, RoleEvidence &evidence)
{
    qint64 pairs = 0, filled = 0;
    for (qsizetype row = 0; row < column.rowCount(); row += strideOf(column.rowCount())) {
        if (!column.isValid(row))
            continue;
        ++filled;
        pairs += isPressurePair(column.text(row));
    }
    if (filled > 0)
        evidence.sharePressurePairs = static_cast<double>(pairs) / static_cast<double>(filled);
}

QList<RoleEvidence> roleEvidence(const Table &table)
{
    QList<RoleEvidence> all;
    for (qsizetype c = 0; c < table.columnCount(); ++c) {
        RoleEvidence evidence;
        evidence.name = table.info(c).name;
        evidence.label = table.info(c).label;
        evidence.isNumber = table.column(c).type() == ColumnType::Number;
        evidence.isText = table.column(c).type() == ColumnType::Text;
        evidence.isDate =
            table.column(c).type() == ColumnType::Date || table.column(c).type() == ColumnType::DateTime;
        if (evidence.isNumber)
            describeNumbers(someNumbers(table.column(c)), evidence);
        else if (evidence.isText)
            describeTexts(table.column(c), evidence);
        all.append(std::move(evidence));
    }
    return all;
}

QList<bool> patientIdColumns(const QStringList &names, const ClinicalRules &rules)
{
    QList<RoleEvidence> evidence;
    for (const QString &name : names)
        evidence.append(RoleEvidence{.name = name, .label = {}, .sample = {}});
    QList<bool> result;
    for (const RoleGuess &guess : guessRoles(evidence, rules.roles, rules.plausibility))
        result.append(guess.role == u"patient_id"_s && guess.score >= 0.9);
    result.resize(names.size());
    return result;
}

/// The role's own unit, when nearly all values could be in it. Laboratory values have none that goes without
/// saying: the unit of their limits, when the values are usual in it and could be in no other.
static QString unitByValues(const QString &role, const RoleEvidence &evidence, const ClinicalRules &rules)
{
    const PlausibilityLimits *limits = rules.plausibility.limits(role);
    const Role *known = rules.roles.role(role);
    if (!known || !limits || evidence.sample.isEmpty())
        return {};
    const bool isOpen = known->unit.isEmpty();
    if (isOpen && limits->soft.low <= 0) // 0 to 5000: usual in every unit
        return {};
    const Range range = isOpen ? limits->soft : limits->hard;
    const auto inside = std::count_if(evidence.sample.begin(), evidence.sample.end(),
                                      [&](double v) { return range.contains(v); });
    if (inside * 10 < evidence.sample.size() * 9)
        return {};
    return isOpen ? limits->unit : known->unit;
}

/// A guess nothing speaks against: no other column wants the role.
static bool isLikely(const QList<RoleGuess> &guesses, qsizetype column, const Schema &schema)
{
    const RoleGuess &guess = guesses[column];
    if (guess.score < 0.7)
        return false;
    for (qsizetype c = 0; c < guesses.size(); ++c) {
        if (c != column && (guesses[c].role == guess.role || schema[c].role == guess.role))
            return false;
    }
    return true;
}

static void tellAssumption(const ColumnInfo &info, ImportReport &report)
{
    if (info.role == u"sbp"_s)
        report.assumptions.append(Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "The column %1 is taken as systolic pressure."), {info.name}));
    else if (info.role == u"dbp"_s)
        report.assumptions.append(Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "The column %1 is taken as diastolic pressure."), {info.name}));
    else
        report.assumptions.append(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "The column %1 is taken as \u201C%2\u201D."),
                       {info.name, nested({roleLabel(info.role), {}, {}})}));
}

/// The name says "blood pressure" and no more.
static bool isBarePressure(const QString &name)
{
    const QString plain = normaliseHeader(name);
    return plain == u"blood pressure"_s || plain == u"bp"_s || plain == u"bloodpressure"_s;
}

static void takeUserRoles(const ImportOptions &options, const ClinicalRules &rules, Schema &schema)
{
    for (auto it = options.roles.begin(); it != options.roles.end(); ++it) {
        const QString id = rules.roles.idFromText(it.key());
        for (ColumnInfo &info : schema) {
            if (info.name == it.value())
                info.role = id.isEmpty() ? it.key() : id;
        }
    }
}

static bool holdsNothing(const Column &column)
{
    const auto &chunks = column.chunks();
    return column.missingCount() == column.rowCount()
        && std::all_of(chunks.begin(), chunks.end(),
                       [](const ChunkPtr &chunk) { return chunk->originals.empty(); });
}

/// Columns without a single cell have no type by content: those that mean a measure are columns of numbers.
static Table withMeasuresAsNumbers(Table table, const ClinicalRules &rules)
{
    for (qsizetype c = 0; c < table.columnCount(); ++c) {
        const Role *role = rules.roles.role(table.info(c).role);
        if (!role || role->unit.isEmpty() || table.info(c).type != ColumnType::Text
            || !holdsNothing(table.column(c)))
            continue;
        ColumnBuilder builder(ColumnType::Number);
        for (qsizetype row = 0; row < table.rowCount(); ++row)
            builder.appendMissing();
        ColumnInfo info = table.info(c);
        info.type = ColumnType::Number;
        table = table.withColumn(c, builder.finish(), info);
    }
    return table;
}

/// What the user says, then the name, then the units row.
static QString unitOf(const ColumnInfo &info, const RoleGuess &guess, const QString &below,
                      const ImportOptions &options)
{
    if (const auto chosen = options.units.find(info.name); chosen != options.units.end())
        return *chosen;
    return guess.unit.isEmpty() ? below : guess.unit;
}

Table withRoles(const Table &table, const QStringList &units, const ImportOptions &options,
                const ClinicalRules &rules, ImportReport &report)
{
    const QList<RoleEvidence> evidence = roleEvidence(table);
    report.roles = guessRoles(evidence, rules.roles, rules.plausibility);
    report.roles.resize(table.columnCount());
    Schema schema = table.schema();
    takeUserRoles(options, rules, schema);
    QStringList chosen;
    for (const ColumnInfo &info : schema)
        chosen.append(info.role);
    for (qsizetype c = 0; c < schema.size(); ++c) {
        const RoleGuess &guess = report.roles[c];
        ColumnInfo &info = schema[c];
        if (info.role.isEmpty() && !guess.role.isEmpty() && !chosen.contains(guess.role)
            && (guess.certain || isLikely(report.roles, c, schema))) {
            info.role = guess.role;
            if (!guess.assumption.isEmpty())
                report.assumptions.append(guess.assumption);
            else if (!guess.certain || isBarePressure(info.name))
                tellAssumption(info, report);
        }
        info.unit = unitOf(info, guess, units.value(c), options);
        if (info.unit.isEmpty() && !info.role.isEmpty() && !options.units.contains(info.name))
            info.unit = unitByValues(info.role, evidence[c], rules);
    }
    return withOmopConcepts(withMeasuresAsNumbers(table.withSchema(std::move(schema)), rules), options, rules,
                            report);
}

} // namespace sphygma
