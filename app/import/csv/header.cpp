// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/header.h"

#include "app/import/csv/typedetector.h"
#include "app/import/words.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

class HeaderJudge
{
public:
    HeaderJudge(const std::vector<SampleRecord> &records, size_t head, size_t columns,
                const MissingFilter &missing)
        : m_records(records), m_head(head), m_columns(columns), m_missing(missing)
    {}

    HeaderVerdict judge()
    {
        const SampleRecord &record = m_records[m_head];
        for (size_t c = 0; c < record.cells.size(); ++c)
            look(c, record.cells[c].text);
        const bool hasRows = std::any_of(m_records.begin() + static_cast<std::ptrdiff_t>(m_head) + 1,
                                         m_records.end(), [](const SampleRecord &r) { return !r.isBlank(); });
        if (!hasRows)
            return m_typedNames == 0
                ? HeaderVerdict{true,
                                say(QT_TRANSLATE_NOOP("sphygma", "The only line holds names, no numbers."))}
                : HeaderVerdict{false, say(QT_TRANSLATE_NOOP("sphygma", "The only line holds numbers."))};
        if (m_votes > 0)
            return {true,
                    say(QT_TRANSLATE_NOOP("sphygma",
                                          "It holds names where the cells below are numbers or dates.")),
                    true};
        if (m_votes <= 0 && countsUp())
            return {true,
                    say(QT_TRANSLATE_NOOP(
                        "sphygma", "It holds a name and numbers that count up, as years or times do."))};
        if (m_votes < 0)
            return {false,
                    say(QT_TRANSLATE_NOOP("sphygma",
                                          "The first line holds numbers or dates like the lines below it."))};
        if (m_distinct && !m_repeated && m_names.size() * 2 > record.cells.size())
            return {
                true,
                say(QT_TRANSLATE_NOOP("sphygma", "Its cells differ and none of them comes again below."))};
        return {false,
                say(QT_TRANSLATE_NOOP("sphygma", "The cells of the first line look like those below."))};
    }

private:
    void look(size_t column, const std::string &name)
    {
        m_distinct &= name.empty() || m_names.insert(name).second;
        const Below below = lookBelow(m_head, column, name);
        m_repeated |= below.same;
        m_wordRepeated |= below.same && !looksTyped(name);
        const bool typedName = !name.empty() && looksTyped(name);
        const bool wordName = !name.empty() && !typedName && !m_missing.isMissingWord(name);
        m_typedNames += typedName;
        if (below.mostlyTyped)
            m_votes += wordName ? 1 : typedName ? -1 : 0;
        else if (typedName)
            --m_votes;
    }

    static bool isYear(double value) { return value >= 1900 && value <= 2100; }

    /// "region,2019,2020,2021", or "id,0,30,60,120": the names are years, or times after a name of persons.
    bool countsUp() const
    {
        const std::vector<SampleCell> &cells = m_records[m_head].cells;
        std::vector<double> numbers;
        size_t years = 0;
        bool grows = true, steps = true;
        for (size_t c = 0; c < cells.size(); ++c) {
            const ParsedNumber number = parseNumber(cells[c].text, {});
            const bool fits = number.verdict == NumberVerdict::Fits && number.decimals == 0;
            if (cells[c].text.empty() || (!fits && (!numbers.empty() || looksTyped(cells[c].text))))
                return false;
            if (!fits)
                continue;
            grows &= numbers.empty() || number.value > numbers.back();
            steps &= numbers.size() < 2
                || number.value - numbers.back() == numbers.back() - numbers[numbers.size() - 2];
            years += isYear(number.value) && !holdsYears(c);
            numbers.push_back(number.value);
        }
        if (!grows || m_wordRepeated || numbers.size() < 2 || numbers.size() == cells.size())
            return false;
        const QString first = QString::fromStdString(cells[0].text);
        return (years == numbers.size() && steps) || (numbers.size() > 2 && namesSubject(first));
    }

    /// Most numbers of the column below are years.
    bool holdsYears(size_t column) const
    {
        size_t numbers = 0, years = 0;
        for (size_t r = m_head + 1; r < std::min(m_records.size(), m_head + 100); ++r) {
            if (column >= m_records[r].cells.size())
                continue;
            const ParsedNumber number = parseNumber(m_records[r].cells[column].text, {});
            numbers += number.verdict == NumberVerdict::Fits;
            years += number.verdict == NumberVerdict::Fits && isYear(number.value);
        }
        return years * 2 > numbers;
    }

    struct Below
    {
        bool mostlyTyped = false;
        bool same = false;
    };

    Below lookBelow(size_t head, size_t column, const std::string &name) const
    {
        size_t filled = 0, typed = 0;
        Below below;
        const size_t most = std::clamp<size_t>(200'000 / m_columns, 20, 500);
        for (size_t r = head + 1; r < std::min(m_records.size(), head + most); ++r) {
            if (column >= m_records[r].cells.size())
                continue;
            const std::string &cell = m_records[r].cells[column].text;
            below.same |= !name.empty() && cell == name;
            if (cell.empty() || m_missing.isMissingWord(cell))
                continue;
            ++filled;
            typed += looksTyped(cell);
        }
        below.mostlyTyped = filled > 0 && typed * 10 >= filled * 6;
        return below;
    }

    const std::vector<SampleRecord> &m_records;
    size_t m_head;
    size_t m_columns;
    const MissingFilter &m_missing;
    std::set<std::string> m_names;
    int m_votes = 0;
    int m_typedNames = 0;
    bool m_distinct = true;
    bool m_repeated = false;
    bool m_wordRepeated = false; ///< and is no number
};

} // namespace

HeaderVerdict judgeHeader(const std::vector<SampleRecord> &records, size_t head, size_t columns,
                          const MissingFilter &missing)
{
    return HeaderJudge(records, head, columns, missing).judge();
}

bool comesAgain(const std::vector<SampleRecord> &records, size_t head)
{
    const auto same = [&](const SampleRecord &record) {
        const auto &names = records[head].cells;
        return std::equal(record.cells.begin(), record.cells.end(), names.begin(), names.end(),
                          [](const SampleCell &a, const SampleCell &b) { return a.text == b.text; });
    };
    return std::any_of(records.begin() + static_cast<std::ptrdiff_t>(head) + 1, records.end(), same);
}

} // namespace sphygma
