// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/dialectsniffer.h"

#include "app/import/csv/dateparser.h"
#include "app/import/csv/numberparser.h"
#include "app/import/words.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace sphygma {

std::string separatorLine(std::string_view text, size_t *size)
{
    const size_t end = std::min(text.find_first_of("\r\n"), text.size());
    const std::string_view line = text.substr(0, end);
    const bool is = line.size() >= 5 && line.size() <= 7
        && (line.starts_with("sep=") || line.starts_with("SEP=") || line.starts_with("Sep="));
    if (!is)
        return {};
    if (size)
        *size = end
            + (end < text.size() && text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n')
            + (end < text.size());
    return std::string(line.substr(4));
}

/// A number, date, or plain words: what cells of a table look like when they are cut rightly.
static bool looksLikeCell(std::string_view cell)
{
    if (cell.empty() || cell.size() > 400)
        return cell.empty();
    static const NumberStyle point, comma{',', "."}, grouped{'.', ","};
    if (const NumberVerdict verdict = parseNumber(cell, point).verdict; verdict != NumberVerdict::NotANumber)
        return true;
    if (parseNumber(cell, comma).verdict == NumberVerdict::Fits
        || parseNumber(cell, grouped).verdict == NumberVerdict::Fits
        || readDate(cell, DateOrder::Unknown).kind != DateReading::Kind::None)
        return true;
    return std::none_of(cell.begin(), cell.end(),
                        [](char c) { return c == ',' || c == ';' || c == '\t' || c == '|' || c == '"'; });
}

namespace {

struct Score
{
    double value = 0;
    size_t width = 1; ///< of most rows
    double consistent = 0; ///< share of rows with that width
    size_t quoted = 0; ///< cells in quotation marks
    double known = 0; ///< share of cells that look like something
};

} // namespace

static Score scoreOf(const std::vector<SampleRecord> &records)
{
    std::map<size_t, size_t> widths;
    size_t cells = 0, known = 0, rows = 0;
    Score score;
    for (const SampleRecord &record : records) {
        if (record.isBlank())
            continue;
        ++rows;
        ++widths[record.cells.size()];
        for (const SampleCell &cell : record.cells) {
            ++cells;
            score.quoted += cell.quoted;
            known += cell.quoted || looksLikeCell(cell.text);
        }
    }
    if (rows == 0)
        return score;
    double pattern = 0;
    size_t most = 0;
    for (const auto &[width, count] : widths) {
        const auto w = static_cast<double>(width);
        pattern += static_cast<double>(count) * std::max(0.001, (w - 1) / w);
        if (count >= most) {
            most = count;
            score.width = width;
        }
    }
    score.consistent = static_cast<double>(most) / static_cast<double>(rows);
    score.known = static_cast<double>(known) / static_cast<double>(cells);
    score.value = pattern / static_cast<double>(widths.size() * rows) * score.known;
    return score;
}

static QString shownDelimiter(const std::string &delimiter)
{
    if (delimiter == "\t")
        return say(QT_TRANSLATE_NOOP("sphygma", "tab"));
    if (delimiter == " ")
        return say(QT_TRANSLATE_NOOP("sphygma", "blanks"));
    return QString::fromStdString(delimiter);
}

/// Delimiters that are also common inside texts must fit without exception.
static bool isAcceptable(const std::string &delimiter, const Score &score)
{
    if (delimiter == " ")
        return score.width > 1 && score.consistent > 0.99 && score.known > 0.95;
    if (delimiter == ":")
        return score.width > 1 && score.consistent > 0.99;
    return true;
}

static std::vector<std::string> candidateDelimiters(const ImportOptions &options, const std::string &told)
{
    if (options.delimiter && !options.delimiter->isEmpty())
        return {options.delimiter->toStdString()};
    if (!told.empty())
        return {told};
    return {",", ";", "\t", "|", "||", " ", ":"};
}

CsvDialect sniffDialect(std::string_view text, bool complete, const ImportOptions &options,
                        TextDialect &choices)
{
    constexpr size_t most = 128 * 1024;
    size_t told = 0;
    const std::string delimiterLine = separatorLine(text, &told);
    std::string_view looked = text.substr(delimiterLine.empty() ? 0 : told);
    const bool whole = complete && looked.size() <= most;
    looked = looked.substr(0, most);
    std::vector<char> quotes{'"'};
    if (options.quote)
        quotes = {options.quote->isNull() ? '\0' : options.quote->toLatin1()};
    else if (looked.find('\'') != std::string_view::npos)
        quotes.push_back('\'');

    CsvDialect best;
    best.quote = quotes[0];
    Score bestScore;
    bestScore.value = -1;
    for (const std::string &delimiter : candidateDelimiters(options, delimiterLine)) {
        for (const char quote : quotes) {
            const CsvDialect dialect{delimiter, quote};
            const Score score = scoreOf(splitRecords(separated(looked, dialect), dialect, 300, whole));
            const bool quoteUsed = quote != '\'' || score.quoted > 1;
            if (quoteUsed && isAcceptable(delimiter, score) && score.value > bestScore.value * 1.0001) {
                best = dialect;
                bestScore = score;
            }
        }
    }
    const bool chosen = options.delimiter && !options.delimiter->isEmpty();
    choices.delimiter = {QString::fromStdString(best.delimiter), chosen, {}};
    choices.delimiter.why = chosen ? say(QT_TRANSLATE_NOOP("sphygma", "You chose it."))
        : !delimiterLine.empty()   ? say(QT_TRANSLATE_NOOP("sphygma", "The first line says so (sep=)."))
        : bestScore.width < 2
        ? say(QT_TRANSLATE_NOOP("sphygma", "No sign divides the lines into cells: one column."))
        : say(QT_TRANSLATE_NOOP("sphygma",
                                "\u201C%1\u201D divides %2 % of the first lines into %3 cells each."))
              .arg(shownDelimiter(best.delimiter))
              .arg(static_cast<int>(bestScore.consistent * 100))
              .arg(bestScore.width);
    choices.quote = {
        best.quote == 0 ? QChar() : QChar::fromLatin1(best.quote), options.quote.has_value(), {}};
    choices.quote.why = options.quote ? say(QT_TRANSLATE_NOOP("sphygma", "You chose it."))
        : bestScore.quoted > 0
        ? say(QT_TRANSLATE_NOOP("sphygma", "Cells among the first lines stand in these marks."))
        : say(QT_TRANSLATE_NOOP("sphygma", "The usual mark; no cell among the first lines uses it."));
    return best;
}

} // namespace sphygma
