// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/columnwriter.h"

#include "app/import/csv/dateparser.h"
#include "app/import/csv/dialect.h"
#include "app/import/csv/encoding.h"
#include "app/import/csv/shortnumbers.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace sphygma {

namespace {

/// Keeps the text of a cell that does not fit, unless there are so many that the column is surely something
/// else; then only their number counts.
void keepMisfit(std::string_view content, quint32 rowInChunk, Reason reason, const ColumnPlan &plan,
                const MissingFilter &missing, ColumnPart &part)
{
    part.tally.missingWords += missing.isMissingWord(content);
    part.tally.metItsName |= content == plan.name;
    const auto kept = static_cast<qint64>(part.misfits.size());
    if (!plan.keepAllMisfits && !plan.settled && kept > 64 && kept * 2 > part.tally.filled) {
        part.tally.misfitsDropped = true;
        return;
    }
    part.misfits.push_back({rowInChunk, reason, std::string(content)});
}

void countVerdict(NumberVerdict verdict, size_t length, ColumnTally &tally)
{
    tally.leadingZeros += verdict == NumberVerdict::LeadingZero;
    tally.tooLong += verdict == NumberVerdict::TooLong || verdict == NumberVerdict::Phone;
    tally.censored += verdict == NumberVerdict::Censored;
    if (verdict == NumberVerdict::LeadingZero) {
        tally.shortest = std::min(tally.shortest, length);
        tally.longest = std::max(tally.longest, length);
    }
}

bool writeNumber(std::string_view content, quint32 row, quint32 rowInChunk, const ColumnPlan &plan,
                 const MissingFilter &missing, ColumnPart &part)
{
    part.numbers[row] = 0;
    if (content.empty())
        return false;
    ++part.tally.filled;
    const ParsedNumber number = parseNumber(content, plan.style);
    if (number.verdict == NumberVerdict::Fits) {
        part.tally.addNumber(content, number, plan.style);
        part.numbers[row] = number.value;
        return true;
    }
    countVerdict(number.verdict, content.size(), part.tally);
    const Reason reason = number.verdict == NumberVerdict::Censored ? Reason::Censored : Reason::NotANumber;
    keepMisfit(content, rowInChunk, reason, plan, missing, part);
    return false;
}

DateReading::Kind kindOf(ColumnType type)
{
    return type == ColumnType::Date ? DateReading::Kind::Date
        : type == ColumnType::Time  ? DateReading::Kind::Time
                                    : DateReading::Kind::DateTime;
}

DateReading readTicks(std::string_view content, const ColumnPlan &plan)
{
    if (!plan.serial)
        return readDate(content, plan.order, plan.firstShortYear);
    const ParsedNumber number = parseNumber(content, plan.style);
    DateReading date;
    if (number.verdict == NumberVerdict::Fits)
        date = readSerial(number.value);
    if (plan.type == ColumnType::DateTime && date.kind == DateReading::Kind::Date)
        date.kind = DateReading::Kind::DateTime; // midnight
    return date;
}

bool writeTicks(std::string_view content, quint32 row, quint32 rowInChunk, const ColumnPlan &plan,
                const MissingFilter &missing, ColumnPart &part)
{
    part.ticks[row] = 0;
    if (content.empty())
        return false;
    ++part.tally.filled;
    const DateReading date = readTicks(content, plan);
    // A date that may be read in two ways is none until someone tells the order.
    const bool open = plan.order == DateOrder::Unknown && date.fits == DateReading::Fits::BothOrders;
    if (date.kind == kindOf(plan.type) && !open) {
        ++part.tally.fits;
        part.tally.shortYears += date.shortYear;
        if (date.hasZone)
            part.tally.addZone(date.zoneMinutes);
        part.ticks[row] = date.ticks;
        return true;
    }
    part.tally.otherSerials += plan.serial && parseNumber(content, plan.style).verdict == NumberVerdict::Fits;
    part.tally.otherOrder += date.kind == DateReading::Kind::None
        && (date.fits == DateReading::Fits::DayFirst || date.fits == DateReading::Fits::MonthFirst);
    keepMisfit(content, rowInChunk, Reason::NotANumber, plan, missing, part);
    return false;
}

/// One column of one piece.
class ColumnWriter
{
public:
    ColumnWriter(const FieldTable &fields, size_t column, const ColumnPlan &plan,
                 const MissingFilter &missing, char quote, quint32 firstRow, bool repair,
                 WriterScratch &scratch, ColumnPart &part)
        : m_fields(fields)
        , m_column(column)
        , m_plan(plan)
        , m_missing(missing)
        , m_quote(quote)
        , m_firstRow(firstRow)
        , m_repair(repair)
        , m_scratch(scratch)
        , m_part(part)
    {}

    void write()
    {
        switch (storageOf(m_plan.type)) {
        case Storage::Number:
            writeNumbers();
            break;
        case Storage::Ticks:
            forEachWord([this](quint32 row, std::string_view field) { return ticks(row, field); });
            break;
        case Storage::Text:
            writeText();
            break;
        }
    }

private:
    using Cells = std::array<std::string_view, 64>;

    /// Calls \a cell for every row and gathers its answers, 64 bits at a time.
    template<typename Cell>
    void forEachWord(Cell &&cell)
    {
        Cells cells;
        forEachWordOf(cells, [&](quint32 begin, size_t count) {
            quint64 valid = 0;
            for (size_t i = 0; i < count; ++i)
                valid |= quint64(cell(begin + static_cast<quint32>(i), cells[i])) << i;
            return valid;
        });
    }

    /// Calls \a word with every 64 rows whose raw fields are in \a cells; the answer tells which are valid.
    template<typename Word>
    void forEachWordOf(Cells &cells, Word &&word)
    {
        const auto rows = static_cast<quint32>(m_fields.rows());
        for (quint32 begin = 0; begin < rows; begin += 64) {
            const quint32 count = std::min(rows - begin, 64U);
            m_fields.raws(begin, count, m_column, cells.data());
            const quint64 valid = word(begin, count);
            m_part.valid[begin / 64] = valid;
            m_part.allValid &= valid == ~quint64(0) >> (64 - count);
        }
    }

    std::string_view content(std::string_view raw)
    {
        if (!raw.empty() && raw.front() == m_quote)
            raw = fieldContent(raw, m_quote, m_scratch.unescaped);
        if (m_repair && validUtf8Length(raw, false) != raw.size()) {
            m_repaired = repairedUtf8(raw);
            raw = m_repaired;
        }
        return raw;
    }

    /// A raw field without the quotes around it. One with doubled quotes inside is no number and no date.
    std::string_view inner(std::string_view raw) const
    {
        const bool quoted = raw.size() >= 2 && raw.front() == m_quote && raw.back() == m_quote;
        return quoted ? raw.substr(1, raw.size() - 2) : raw;
    }

    void writeNumbers()
    {
        const ShortNumberFunction readShort = bestShortNumberFunction();
        Cells cells;
        forEachWordOf(cells, [&](quint32 begin, size_t count) {
            std::transform(cells.begin(), cells.begin() + count, cells.begin(),
                           [this](std::string_view raw) { return inner(raw); });
            NumberShapes shapes;
            quint64 valid =
                readShort(cells.data(), count, m_plan.style.decimal, m_part.numbers + begin, shapes);
            tally(std::popcount(valid), shapes);
            for (quint64 others = ~valid & (~quint64(0) >> (64 - count)); others != 0; others &= others - 1) {
                const int i = std::countr_zero(others);
                valid |= quint64(otherNumber(begin + static_cast<quint32>(i))) << i;
            }
            return valid;
        });
    }

    void tally(qint64 count, const NumberShapes &shapes)
    {
        if (count == 0)
            return;
        ColumnTally &tally = m_part.tally;
        tally.filled += count;
        tally.fits += count;
        tally.decimals = std::max(tally.decimals, 63 - std::countl_zero(shapes.decimals));
        tally.decimalsSeen |= static_cast<quint32>(shapes.decimals);
        tally.shortest = std::min(tally.shortest, static_cast<size_t>(std::countr_zero(shapes.lengths)));
        tally.longest = std::max(tally.longest, static_cast<size_t>(63 - std::countl_zero(shapes.lengths)));
    }

    /// A cell that is no short plain number.
    bool otherNumber(quint32 row)
    {
        return writeNumber(content(m_fields.raw(row, m_column)), row, m_firstRow + row, m_plan, m_missing,
                           m_part);
    }

    bool ticks(quint32 row, std::string_view field)
    {
        const std::string_view raw = inner(field);
        qint64 days = 0;
        if (raw.size() == 10 && m_plan.type == ColumnType::Date && parseIsoDate(raw.data(), days)) {
            ++m_part.tally.filled;
            ++m_part.tally.fits;
            m_part.ticks[row] = days * millisecondsPerDay;
            return true;
        }
        return writeTicks(content(field), row, m_firstRow + row, m_plan, m_missing, m_part);
    }

    void writeText()
    {
        size_t used = 0;
        const auto rows = static_cast<qint64>(m_fields.rows());
        forEachWord([&](quint32 row, std::string_view field) {
            const std::string_view text = content(field);
            used = put(text, used);
            m_part.textEnds[row] = static_cast<quint32>(used);
            m_part.tally.filled += !text.empty();
            if (!m_plan.settled && m_part.tally.untypable * 10 <= rows)
                m_part.tally.untypable += isUntypable(text);
            return m_plan.keepEmpty || !text.empty();
        });
        m_part.bytes.assign(m_scratch.text.data(), used);
    }

    /// Appends \a text to the scratch; short ones by one copy of fixed length.
    size_t put(std::string_view text, size_t used)
    {
        if (used + text.size() + 32 > m_scratch.text.size()) {
            Buffer<char> larger(2 * (used + text.size()) + 65536);
            std::copy_n(m_scratch.text.data(), used, larger.data());
            m_scratch.text = std::move(larger);
        }
        char *const to = m_scratch.text.data() + used;
        const bool inBlock = text.data() != m_scratch.unescaped.data() && text.data() != m_repaired.data();
        if (text.size() <= 16 && inBlock)
            std::memcpy(to, text.data(), 16); // the block has a margin behind its end
        else
            std::memcpy(to, text.data(), text.size());
        return used + text.size();
    }

    bool isUntypable(std::string_view text) const
    {
        if (text.empty() || m_missing.isMissingWord(text))
            return false;
        const char first = text.front();
        if ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z'))
            return true;
        const NumberVerdict verdict = parseNumber(text, m_plan.style).verdict;
        return verdict != NumberVerdict::Fits && !isForeignNumber(text)
            && readDate(text, DateOrder::Unknown).kind == DateReading::Kind::None;
    }

    /// A number of another way of writing, which may turn out to be the file's.
    static bool isForeignNumber(std::string_view text)
    {
        static const NumberStyle comma{',', "."}, point{'.', ","};
        return parseNumber(text, comma).verdict == NumberVerdict::Fits
            || parseNumber(text, point).verdict == NumberVerdict::Fits;
    }

    const FieldTable &m_fields;
    size_t m_column;
    const ColumnPlan &m_plan;
    const MissingFilter &m_missing;
    char m_quote;
    quint32 m_firstRow;
    bool m_repair;
    WriterScratch &m_scratch;
    ColumnPart &m_part;
    std::string m_repaired;
};

} // namespace

void writeColumn(const FieldTable &fields, size_t column, const ColumnPlan &plan,
                 const MissingFilter &missing, char quote, quint32 firstRow, bool repair,
                 WriterScratch &scratch, ColumnPart &part)
{
    ColumnWriter(fields, column, plan, missing, quote, firstRow, repair, scratch, part).write();
}

void writeCell(std::string_view content, quint32 row, quint32 rowInChunk, const ColumnPlan &plan,
               const MissingFilter &missing, ColumnPart &part)
{
    const bool valid = storageOf(plan.type) == Storage::Number
        ? writeNumber(content, row, rowInChunk, plan, missing, part)
        : writeTicks(content, row, rowInChunk, plan, missing, part);
    quint64 &word = part.valid[row / 64];
    const quint64 bit = quint64(1) << (row % 64);
    word = row % 64 == 0 ? quint64(valid) : valid ? word | bit : word;
    part.allValid &= valid;
}

} // namespace sphygma
