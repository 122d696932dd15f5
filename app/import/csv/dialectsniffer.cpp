// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/dialectsniffer.h"

#include "app/import/csv/delimitercandidates.h"
#include "app/import/csv/dialectscore.h"
#include "app/import/csv/onecolumn.h"
#include "app/import/csv/textrewriter.h"
#include "app/import/words.h"

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

static QString youChose()
{
    return say(QT_TRANSLATE_NOOP("sphygma", "You chose it."));
}

static QString shownDelimiter(const std::string &delimiter)
{
    if (delimiter == "\t")
        return say(QT_TRANSLATE_NOOP("sphygma", "tab"));
    if (delimiter == " ")
        return say(QT_TRANSLATE_NOOP("sphygma", "blanks"));
    return QString::fromStdString(delimiter);
}

namespace {

/// Tries delimiters, quotes and escapes on the beginning of a text, and keeps the best.
class DialectSniffer
{
public:
    DialectSniffer(std::string_view text, bool complete, const ImportOptions &options)
        : m_text(text), m_complete(complete), m_options(options)
    {
        size_t told = 0;
        m_told = separatorLine(m_text, &told);
        m_text = m_text.substr(m_told.empty() ? 0 : told);
        constexpr size_t most = 128 * 1024;
        m_complete = m_complete && m_text.size() <= most;
        m_text = m_text.substr(0, most);
    }

    CsvDialect sniff(TextDialect &choices)
    {
        CsvDialect whole;
        whole.delimiter = "\n";
        whole.quote = quotes()[0];
        m_wholeLines = scoreDialect(m_text, whole, m_complete);
        m_best.quote = quotes()[0];
        for (const std::string &delimiter : delimiters()) {
            for (const char quote : quotes())
                considerVariants(delimiter, quote);
        }
        if (!isDelimiterChosen() && m_told.empty() && m_score.width == 2 && isOneColumn(m_text, m_best)) {
            m_best.delimiter = "\t"; // stands in none of the lines
            m_oneColumn = true;
            m_score.width = 1;
        }
        m_best.comment = commentSign();
        if (!m_options.commentSign && !m_best.comment.empty())
            m_best.tableWidth = m_score.width;
        tellDelimiter(choices);
        tellQuote(choices);
        tellComment(choices);
        return m_best;
    }

private:
    bool isDelimiterChosen() const { return m_options.delimiter && !m_options.delimiter->isEmpty(); }

    std::vector<std::string> delimiters() const
    {
        if (isDelimiterChosen())
            return {m_options.delimiter->toStdString()};
        if (!m_told.empty())
            return {m_told};
        return delimiterCandidates(m_text);
    }

    std::vector<char> quotes() const
    {
        if (m_options.quote)
            return {m_options.quote->isNull() ? '\0' : m_options.quote->toLatin1()};
        if (m_text.find('\'') != std::string_view::npos)
            return {'"', '\''};
        return {'"'};
    }

    /// Plain quotes first; others only where they leave hardly a quote that is text.
    void considerVariants(const std::string &delimiter, char quote)
    {
        CsvDialect dialect;
        dialect.delimiter = delimiter;
        dialect.quote = quote;
        dialect.comment = m_options.commentSign.value_or(QString()).toStdString();
        if (m_options.escape && m_options.escape->toLatin1() != quote)
            dialect.escape = m_options.escape->toLatin1();
        const size_t strays = consider(dialect, ~size_t(0));
        if (strays == 0 || quote == 0)
            return;
        const std::string blankQuote{delimiter + ' ' + quote}, escapedQuote{'\\', quote};
        if (delimiter != " " && m_text.find(blankQuote) != std::string_view::npos) {
            dialect.blanksAroundQuotes = true;
            consider(dialect, strays / 4);
            dialect.blanksAroundQuotes = false;
        }
        if (!m_options.escape && m_text.find(escapedQuote) != std::string_view::npos) {
            dialect.escape = '\\';
            consider(dialect, strays / 4);
        }
    }

    /// Answers how many quotes are text in it; it must not be more than \a mostStrays.
    size_t consider(const CsvDialect &dialect, size_t mostStrays)
    {
        const DialectScore score = scoreDialect(m_text, dialect, m_complete);
        const bool quoteUsed = dialect.quote != '\'' || score.quoted > 1 || m_options.quote;
        if (quoteUsed && score.strays <= mostStrays && isAcceptable(dialect.delimiter, score)
            && score.value > m_score.value * 1.0001) {
            m_best = dialect;
            m_score = score;
        }
        return score.strays;
    }

    /// Signs that are also common inside texts, numbers and times must fit without exception.
    bool isAcceptable(const std::string &delimiter, const DialectScore &score) const
    {
        if (isDelimiterChosen() || !isWeakDelimiter(delimiter))
            return true;
        const bool divides = score.width > 1 && score.consistent > 0.99 && m_wholeLines.typed < 0.5;
        if (delimiter == " ")
            return divides && score.known > 0.95;
        const bool mayBeTimes = delimiter == ":" && score.typed > 0.9;
        return divides && score.consistent == 1 && !mayBeTimes;
    }

    /// "#" where lines that start with it are never as wide as the table.
    std::string commentSign() const
    {
        if (m_options.commentSign)
            return m_options.commentSign->toStdString();
        if (m_score.width < 2)
            return {};
        const std::vector<SampleRecord> records =
            splitRecords(separated(m_text, m_best, m_complete), m_best, 20000, m_complete);
        for (const std::string &sign : {std::string("#"), std::string("//")}) {
            size_t comments = 0, rows = 0;
            for (const SampleRecord &record : records) {
                const SampleCell &first = record.cells.front();
                const bool starts = !first.quoted && first.text.starts_with(sign);
                comments += starts;
                rows += starts && record.cells.size() == m_score.width;
            }
            if (comments > 0 && rows == 0)
                return sign;
        }
        return {};
    }

    void tellDelimiter(TextDialect &choices) const
    {
        choices.delimiter = {QString::fromStdString(m_best.delimiter), isDelimiterChosen(), {}};
        choices.delimiter.why = isDelimiterChosen() ? youChose()
            : !m_told.empty() ? say(QT_TRANSLATE_NOOP("sphygma", "The first line says so (sep=)."))
            : m_oneColumn     ? say(QT_TRANSLATE_NOOP(
                      "sphygma",
                      "The first line is one name, and the commas below stand within values, as "
                          "in 5,7 or Doe, John: one column."))
            : m_score.width < 2
            ? say(QT_TRANSLATE_NOOP("sphygma", "No sign divides the lines into cells: one column."))
            : say(QT_TRANSLATE_NOOP("sphygma",
                                    "\u201C%1\u201D divides %2 % of the first lines into %3 cells each."))
                  .arg(shownDelimiter(m_best.delimiter))
                  .arg(static_cast<int>(m_score.consistent * 100))
                  .arg(m_score.width);
    }

    void tellQuote(TextDialect &choices) const
    {
        choices.quote = {
            m_best.quote == 0 ? QChar() : QChar::fromLatin1(m_best.quote), m_options.quote.has_value(), {}};
        choices.quote.why = m_options.quote ? youChose()
            : m_score.quoted > 0
            ? say(QT_TRANSLATE_NOOP("sphygma", "Cells among the first lines stand in these marks."))
            : say(QT_TRANSLATE_NOOP("sphygma", "The usual mark; no cell among the first lines uses it."));
        choices.escape = {m_best.escape == 0 ? QChar() : QChar::fromLatin1(m_best.escape),
                          m_options.escape.has_value(),
                          {}};
        choices.escape.why = m_options.escape ? youChose()
            : m_best.escape != 0
            ? say(
                QT_TRANSLATE_NOOP("sphygma",
                                  "Quotation marks within cells stand behind a backslash; so the first lines "
                                  "have cells that fit."))
            : say(QT_TRANSLATE_NOOP("sphygma", "Quotation marks within cells are doubled, as is usual."));
    }

    void tellComment(TextDialect &choices) const
    {
        choices.commentSign = {QString::fromStdString(m_best.comment), m_options.commentSign.has_value(), {}};
        choices.commentSign.why = m_options.commentSign ? youChose()
            : m_best.comment.empty()
            ? say(QT_TRANSLATE_NOOP("sphygma", "No line is a comment."))
            : say(QT_TRANSLATE_NOOP("sphygma", "Lines that start with %1 are not as wide as the table."))
                  .arg(choices.commentSign.value);
    }

    std::string_view m_text;
    bool m_complete;
    const ImportOptions &m_options;
    std::string m_told;
    DialectScore m_wholeLines; ///< every line as one cell
    CsvDialect m_best;
    DialectScore m_score;
    bool m_oneColumn = false; ///< though a comma divides most lines
};

} // namespace

CsvDialect sniffDialect(std::string_view text, bool complete, const ImportOptions &options,
                        TextDialect &choices)
{
    return DialectSniffer(text, complete, options).sniff(choices);
}

} // namespace sphygma
