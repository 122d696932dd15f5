// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/missingcodes.h"

#include "app/quality/numberview.h"

namespace sphygma {

static bool isCode(const NumberView &numbers, double code, const std::optional<PlausibilityLimits> &limits)
{
    const qint64 copies = numbers.countOf(code);
    if (copies == 0)
        return false;
    if (limits && !limits->hard.contains(code))
        return true;
    const bool isReal = code == 9 || code == 77 || code == 88 || code == 99;
    const double iqr = numbers.interquartileRange();
    return !isReal && copies >= 3 && iqr > 0 && numbers.gapAround(code) > 3 * iqr;
}

QList<double> missingCodesIn(const Table &table, qsizetype column, const ClinicalRules &rules)
{
    const ColumnInfo &info = table.info(column);
    if (info.type != ColumnType::Number || info.role == QStringLiteral("patient_id"))
        return {};
    const NumberView numbers(table, column);
    const auto limits = limitsInColumnUnit(table, column, rules);
    QList<double> codes;
    for (const double code : rules.missingWords.codes()) {
        if (isCode(numbers, code, limits))
            codes += code;
    }
    return codes;
}

/// Kept texts that nobody has declared missing, by whether they are words for "no value".
static RowSet originalRows(const Table &table, qsizetype column, const MissingWords &words, bool wanted)
{
    RowSet rows(table.rowCount());
    const Column &cells = table.column(column);
    for (size_t c = 0; c < cells.chunks().size(); ++c) {
        const Chunk &chunk = *cells.chunks()[c];
        for (const auto &[at, text] : chunk.originals) {
            const qsizetype row = static_cast<qsizetype>(c) * chunkRows + at;
            const Reason reason = chunk.reason(at);
            if ((reason == Reason::NotANumber || reason == Reason::Censored) && table.isKept(row)
                && words.isMissingWord(std::string_view(text)) == wanted)
                rows.insert(row);
        }
    }
    return rows;
}

RowSet missingWordRows(const Table &table, qsizetype column, const MissingWords &words)
{
    RowSet rows = originalRows(table, column, words, true);
    const Column &cells = table.column(column);
    if (cells.storage() != Storage::Text)
        return rows;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.isKept(row) && cells.isValid(row) && words.isMissingWord(cells.text(row)))
            rows.insert(row);
    }
    return rows;
}

RowSet unreadableRows(const Table &table, qsizetype column, const MissingWords &words)
{
    return originalRows(table, column, words, false);
}

} // namespace sphygma
