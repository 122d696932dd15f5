// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/crossfield.h"
#include "app/quality/candidate.h"
#include "app/quality/indicatorfamilies.h"
#include "app/quality/missingcodes.h"
#include "app/quality/numberview.h"
#include "app/table/repeats.h"

#include <cmath>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// I1, of cells that hold anything but a word for "no value".
QList<Indicator> wrongType(const Look &look, qsizetype column)
{
    const ColumnInfo &info = look.table.info(column);
    if (storageOf(info.type) == Storage::Text)
        return {};
    RowSet rows = unreadableRows(look.table, column, look.rules->missingWords);
    const qint64 written = presentRows(look.table, column).count() + rows.count();
    return {shareIndicator("I1", {info.name}, std::move(rows), written)};
}

/// "P0093" is "a9": letters and digits in runs, everything else as it stands.
std::string patternOf(std::string_view text)
{
    std::string pattern;
    for (const char c : text) {
        const bool digit = c >= '0' && c <= '9';
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const char kind = digit ? '9' : letter ? 'a' : c;
        if ((!digit && !letter) || pattern.empty() || pattern.back() != kind)
            pattern += kind;
    }
    return pattern;
}

/// I2, of identifiers: rows that do not follow the pattern most rows do.
QList<Indicator> otherPattern(const Look &look, qsizetype column)
{
    const ColumnInfo &info = look.table.info(column);
    const Column &cells = look.table.column(column);
    if ((info.role != u"patient_id"_s && info.role != u"visit_id"_s) || cells.storage() != Storage::Text)
        return {};
    const RowSet present = presentRows(look.table, column);
    std::unordered_map<std::string, qint64> counts;
    present.forEach([&](qsizetype row) { ++counts[patternOf(cells.text(row))]; });
    const auto usual = std::max_element(counts.begin(), counts.end(),
                                        [](const auto &a, const auto &b) { return a.second < b.second; });
    RowSet rows(look.table.rowCount());
    present.forEach([&](qsizetype row) {
        if (patternOf(cells.text(row)) != usual->first)
            rows.insert(row);
    });
    return {shareIndicator("I2", {info.name}, std::move(rows), present.count())};
}

/// I3: traces of a text read in the wrong encoding (clinical_spec 2.4).
QList<Indicator> damagedLetters(const Look &look, qsizetype column)
{
    static constexpr std::array<std::string_view, 5> traces{"\xEF\xBF\xBD", "Ã©", "Ã¼", "ï»¿", "锟斤拷"};
    const Column &cells = look.table.column(column);
    if (cells.storage() != Storage::Text)
        return {};
    const RowSet rows = rowsWhere(look.table, {column}, [&](qsizetype row) {
        const std::string_view text = cells.text(row);
        return std::any_of(text.begin(), text.end(),
                           [](char c) { return static_cast<signed char>(c) < 0; }) // most have none
            && std::any_of(traces.begin(), traces.end(), [text](std::string_view trace) {
                   return text.find(trace) != std::string_view::npos;
               });
    });
    return {
        shareIndicator("I3", {look.table.info(column).name}, rows, presentRows(look.table, column).count())};
}

Indicator repeatIndicator(const Look &look, const QList<qsizetype> &columns, RepeatOptions options,
                          const QString &detail, Phrase about)
{
    NoProgress quiet;
    RowSet rows(look.table.rowCount());
    if (const auto repeats = findRepeats(look.table, columns, options, quiet)) {
        for (const Repeat &repeat : *repeats)
            rows.insert(repeat.row);
    }
    Indicator indicator = shareIndicator("I6", {}, std::move(rows), look.table.keptCount());
    indicator.detail = detail;
    indicator.about = std::move(about);
    return indicator;
}

/// I6: the same in every cell, and the same patient and day.
QList<Indicator> repeats(const Look &look)
{
    QList<qsizetype> all;
    for (qsizetype column = 0; column < look.table.columnCount(); ++column)
        all += column;
    QList<Indicator> found{repeatIndicator(look, all, {}, u"row"_s,
                                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "every cell the same")))};
    const qsizetype patient = look.table.indexOfRole(u"patient_id"_s);
    const qsizetype date = look.table.indexOfRole(u"visit_date"_s);
    if (patient >= 0 && date >= 0)
        found += repeatIndicator(look, {patient, date}, {.skipMissing = true}, u"key"_s,
                                 Phrase::of(QT_TRANSLATE_NOOP("sphygma", "the same patient and day")));
    return found;
}

/// P1 here, P2 in accuracy: outside the hard limits.
QList<Indicator> impossible(const Look &look, qsizetype column)
{
    const auto limits = limitsInColumnUnit(look.table, column, *look.rules);
    if (!limits)
        return {};
    const Column &cells = look.table.column(column);
    RowSet rows = rowsWhere(look.table, {column},
                            [&](qsizetype row) { return !limits->hard.contains(cells.number(row)); });
    return {shareIndicator("P1", {look.table.info(column).name}, std::move(rows),
                           presentRows(look.table, column).count())};
}

/// Asks \a isKnown once for each word of the column, however many rows hold it.
template<typename IsKnown>
RowSet rowsOfUnknownWords(const Table &table, qsizetype column, IsKnown isKnown)
{
    const Column &cells = table.column(column);
    if (cells.storage() == Storage::Number) {
        std::unordered_map<double, bool> known;
        return rowsWhere(table, {column}, [&](qsizetype row) {
            const auto [at, isNew] = known.try_emplace(cells.number(row), false);
            if (isNew)
                at->second = isKnown(QString::number(at->first));
            return !at->second;
        });
    }
    std::unordered_map<std::string_view, bool> known;
    return rowsWhere(table, {column}, [&](qsizetype row) {
        const auto [at, isNew] = known.try_emplace(cells.text(row), false);
        if (isNew)
            at->second =
                isKnown(QString::fromUtf8(at->first.data(), static_cast<qsizetype>(at->first.size())));
        return !at->second;
    });
}

/// P3: answers that are neither yes nor no, sexes that are neither known word.
QList<Indicator> unknownCategory(const Look &look, qsizetype column)
{
    static const QStringList yesOrNo{u"pregnancy"_s, u"diabetes"_s, u"bp_treated"_s, u"statin"_s};
    const ColumnInfo &info = look.table.info(column);
    if ((info.role != u"sex"_s && !yesOrNo.contains(info.role))
        || look.table.column(column).storage() == Storage::Ticks)
        return {};
    const ValueMaps &values = look.rules->values;
    const bool isSex = info.role == u"sex"_s;
    RowSet rows = rowsOfUnknownWords(look.table, column, [&](const QString &word) {
        return isSex ? !values.sex(word).isEmpty() : values.yesNo(word).has_value();
    });
    return {shareIndicator("P3", {info.name}, std::move(rows), presentRows(look.table, column).count())};
}

/// P6: decimals in a column of whole numbers.
QList<Indicator> unexpectedDecimals(const Look &look, qsizetype column)
{
    static const QStringList whole{u"sbp"_s, u"dbp"_s, u"heart_rate"_s};
    const ColumnInfo &info = look.table.info(column);
    if (!whole.contains(info.role) || info.type != ColumnType::Number)
        return {};
    const NumberView numbers(look.table, column);
    if (numbers.wholeShare() < 0.9)
        return {};
    const Column &cells = look.table.column(column);
    RowSet rows = rowsWhere(look.table, {column}, [&](qsizetype row) {
        return cells.number(row) != std::floor(cells.number(row));
    });
    return {shareIndicator("P6", {info.name}, std::move(rows), numbers.n())};
}

/// P4 and P5: one indicator a rule that can be evaluated.
QList<Indicator> contradictions(const Look &look, QDate today)
{
    NoProgress quiet;
    const auto findings = crossFieldFindings(look.table, *look.rules, today, quiet);
    QList<Indicator> found;
    for (const CrossFieldFinding &finding : *findings) {
        if (finding.rule == "pair_incomplete"_L1)
            continue; // C3 says it
        QStringList columns;
        for (const qsizetype column : finding.columns)
            columns += look.table.info(column).name;
        found += shareIndicator(finding.hard ? "P4" : "P5", columns, finding.rows, finding.evaluable);
        found.last().detail = finding.rule;
        found.last().about = crossFieldText(finding.rule);
    }
    return found;
}

} // namespace

QList<Measurement> consistencyMeasurements(const Look &look, QDate today)
{
    QList<Measurement> measurements{[&look] { return repeats(look); },
                                    [&look, today] { return contradictions(look, today); }};
    for (qsizetype column = 0; column < look.table.columnCount(); ++column) {
        for (const auto measure :
             {wrongType, otherPattern, damagedLetters, impossible, unknownCategory, unexpectedDecimals})
            measurements += [&look, column, measure] { return measure(look, column); };
    }
    return measurements;
}

} // namespace sphygma
