// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/rowgroups.h"
#include "app/quality/candidate.h"
#include "app/quality/longtable.h"
#include "app/quality/personpairs.h"
#include "app/recipe/steps/steps.h"
#include "app/table/repeats.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sphygma {

static QList<qsizetype> allColumns(const Table &table)
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < table.columnCount(); ++i)
        columns += i;
    return columns;
}

static RowSet repeatedRows(const Table &table, const QList<qsizetype> &columns, RepeatOptions options)
{
    NoProgress quiet;
    RowSet rows(table.rowCount());
    const auto repeats = findRepeats(table, columns, options, quiet);
    if (repeats) {
        for (const Repeat &repeat : *repeats)
            rows.insert(repeat.row);
    }
    return rows;
}

static Proposal exactRepeats(const Table &table, const RowSet &rows)
{
    const bool knowsPeople = table.indexOfRole(u"patient_id"_s) >= 0;
    Proposal proposal;
    proposal.id = u"exactDuplicates"_s;
    proposal.count = rows.count();
    proposal.rows = rows;
    // Without an id two people may have the same values by chance.
    proposal.certainty = knowsPeople ? 0.97 : 0.6;
    proposal.lossless = knowsPeople;
    proposal.title =
        Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n rows repeat another row exactly"), {}, proposal.count);
    proposal.explanation = knowsPeople
        ? Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Every cell is the same. Keep the first of each?"))
        : Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "Every cell is the same, but no column tells who the patient is: two people may have "
            "equal values by chance. Keep the first of each?"));
    proposal.samples = samplesOf(table, spread(rows), table.indexOfRole(u"visit_date"_s));
    proposal.choices = {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Remove repeats")), dropDuplicateRows({})}};
    return proposal;
}

/// One pair a visit instead of several rows, where the table has exactly one column of each pressure.
static StepPtr averaging(const Table &table, const QStringList &key)
{
    const QList<qsizetype> systolic = table.indicesOfRole(u"sbp"_s),
                           diastolic = table.indicesOfRole(u"dbp"_s);
    if (systolic.size() != 1 || diastolic.size() > 1)
        return nullptr;
    AverageReadings readings;
    readings.systolic = {table.info(systolic.first()).name};
    if (!diastolic.isEmpty())
        readings.diastolic = {table.info(diastolic.first()).name};
    readings.by = key;
    readings.systolicName = freeName(table, readings.systolicName);
    readings.diastolicName = freeName(table, readings.diastolicName);
    return averageReadingsStep(readings);
}

/// Rows that were a measurement each are readings now, and measurements of the same day stand in several.
static bool isSpread(const Table &table)
{
    const Schema &schema = table.schema();
    return std::any_of(schema.begin(), schema.end(),
                       [](const ColumnInfo &info) { return info.source == "spreadRows"_L1; });
}

/// The same patient on the same day with other values: never removed without a look.
static Proposal sameDay(const Table &table, const RowSet &rows, const QStringList &key)
{
    Proposal proposal;
    proposal.id = u"sameVisit"_s;
    proposal.count = rows.count();
    proposal.rows = rows;
    proposal.certainty = 0.4;
    proposal.title = Phrase::of(
        QT_TRANSLATE_N_NOOP("sphygma", "%n rows are of a patient and day that stand in another row"), {},
        proposal.count);
    proposal.explanation = Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma",
        "The values differ: these may be repeated readings. Leave all, or keep only one of each day."));
    proposal.samples = samplesOf(table, spread(rows), table.indexOfRole(u"sbp"_s));
    proposal.choices = {
        {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Keep the first")), dropDuplicateRows(key)},
        {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Keep the last")), dropDuplicateRows(key, true)}};
    if (const StepPtr average = averaging(table, key)) {
        const qsizetype place = isSpread(table) ? 0 : proposal.choices.size();
        for (qsizetype i = 0; place == 0 && i < proposal.samples.size(); ++i)
            proposal.samples[i].after = proposal.samples[i].before; // a part of the mean, not missing
        proposal.choices.insert(place,
                                {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Average the pressures")), average});
    }
    return proposal;
}

/// "VSTESTCD", "LBTEST", "parameter": what a row of a long table measures.
static bool namesMeasurements(const QString &name)
{
    static const QRegularExpression names(
        u"^(..)?test(cd)?$|^param(cd|eter)?$|^(measure(ment)?|analyte|concept|item|指标|项目|检查项目)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names.match(name.trimmed()).hasMatch();
}

static bool hasFewTexts(const Column &column)
{
    constexpr qsizetype most = 60;
    QSet<QString> seen;
    for (qsizetype row = 0; row < column.rowCount() && seen.size() <= most; ++row) {
        if (column.isValid(row))
            seen.insert(QString::fromUtf8(column.text(row)));
    }
    return seen.size() > 1 && seen.size() <= most;
}

/// In a long table a row is one measurement, and a column of texts says which: by it nearly all rows of a
/// patient and day differ. \a differing are those that repeat another in \a key.
static std::optional<qsizetype> measurementColumn(const Table &table, const QList<qsizetype> &key,
                                                  const RowSet &exact, const RowSet &differing)
{
    if (differing.count() * 5 < table.keptCount() * 2)
        return {}; // some rows of a table of visits
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        if (table.info(column).type != ColumnType::Text || key.contains(column)
            || !hasFewTexts(table.column(column)))
            continue;
        RowSet still = repeatedRows(table, key + QList<qsizetype>{column}, {.skipMissing = true});
        still -= exact;
        // Named so, a measurement may be repeated, lying and standing.
        const qsizetype most =
            namesMeasurements(table.info(column).name) ? differing.count() * 3 / 4 : differing.count() / 10;
        if (still.count() <= most)
            return column;
    }
    return {};
}

/// To keep one row a day would lose all other measurements.
static QList<Proposal> longTable(const Look &look, const RowSet &rows, qsizetype column)
{
    const QString name = look.table.info(column).name;
    const char *words = longTableOf(look)
        ? QT_TRANSLATE_NOOP("sphygma",
                            "They are no repeats: %1 says what each of them measures. Leave them. The page "
                            "Columns offers to give each measurement a column of its own.")
        : QT_TRANSLATE_NOOP("sphygma",
                            "They are no repeats: %1 says what each of them measures. Leave them. To give "
                            "each measurement a column of its own, add the step “From long to wide” on the "
                            "page Transform.");
    const Remark about{u"longTable:"_s + name, 0.4, Phrase::of(words, {name})};
    return noted(look, about, rows, column, [](qint64 count) {
        return Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma", "%n rows are further measurements of the same patient and day"),
            {}, count);
    });
}

/// Without a date nothing tells a second visit from a number given twice; where many rows repeat one, they
/// are visits. \a exact rows are another question, and so are two people under one number.
static QList<Proposal> repeatedNumbers(const Look &look, qsizetype patient, const RowSet &exact)
{
    NoProgress quiet;
    const Table &table = look.table;
    RowSet shown = table.keptRows();
    shown -= exact;
    shown -= sharedNumbers(table, *look.rules, quiet).value();
    const auto people = groupRows(table.withKept(shown), patient, quiet).value().rows();
    RowSet rows(table.rowCount());
    qint64 numbers = 0;
    qsizetype again = 0;
    for (const std::vector<quint32> &ofOne : people) {
        if (ofOne.size() < 2)
            continue;
        ++numbers;
        again += static_cast<qsizetype>(ofOne.size()) - 1;
        for (const quint32 row : ofOne)
            rows.insert(row);
    }
    if (again * 5 > table.keptCount())
        return {};
    const Remark about{
        u"repeatedNumbers"_s, 0.5,
        Phrase::of(QT_TRANSLATE_NOOP(
            "sphygma",
            "No column tells when: it may be a second visit, or a number that was given twice. Compare the "
            "rows, and correct the number at the source where two people have it."))};
    return noted(look, about, rows, patient, [numbers](qint64) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n patient numbers stand in more than one row"), {},
                          numbers);
    });
}

static QList<Proposal> repeats(const Look &look)
{
    const Table &table = look.table;
    QList<Proposal> found;
    if (table.columnCount() == 0)
        return found;
    const RowSet exact = repeatedRows(table, allColumns(table), {});
    if (!exact.isEmpty())
        found += exactRepeats(table, exact);

    const qsizetype patient = table.indexOfRole(u"patient_id"_s);
    const qsizetype date = table.indexOfRole(u"visit_date"_s);
    if (patient < 0)
        return found;
    if (date < 0)
        return found + repeatedNumbers(look, patient, exact);
    RowSet differing = repeatedRows(table, {patient, date}, {.skipMissing = true});
    differing -= exact;
    if (differing.isEmpty())
        return found;
    const auto column =
        isSpread(table) ? std::nullopt : measurementColumn(table, {patient, date}, exact, differing);
    if (column)
        found += longTable(look, differing, *column);
    else
        found += sameDay(table, differing, {table.info(patient).name, table.info(date).name});
    return found;
}

QList<Detector> duplicateDetectors(const Look &look)
{
    return {[&look] { return repeats(look); }};
}

} // namespace sphygma
