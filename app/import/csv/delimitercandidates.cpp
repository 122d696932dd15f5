// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/delimitercandidates.h"

#include <algorithm>
#include <map>

namespace sphygma {

static const std::vector<std::string> &usual()
{
    static const std::vector<std::string> delimiters{",", ";", "\t", "|"};
    return delimiters;
}

bool isWeakDelimiter(const std::string &delimiter)
{
    const bool isUsual = std::any_of(usual().begin(), usual().end(), [&](const std::string &u) {
        return delimiter == u || delimiter == u + ' ';
    });
    return !isUsual && delimiter != "||";
}

/// Signs that may divide cells: no letters or digits of any script, no part of a number, word or date.
static std::string_view signAt(std::string_view line, size_t i)
{
    const auto c = static_cast<unsigned char>(line[i]);
    if (c >= 0x80) {
        static constexpr std::string_view wide[] = {"\u00A6", "\u00A7", "\u00AC", "\u00B6", "\uFF0C",
                                                    "\uFF1B", "\u3001", "\uFF5C", "\u2502"};
        for (const std::string_view sign : wide) {
            if (line.substr(i).starts_with(sign))
                return sign;
        }
        return {};
    }
    static constexpr std::string_view none = "\"'._+-<>()[]{}/\\%$#@&*=!?";
    const bool isWord =
        (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ' ';
    return isWord || none.find(line[i]) != std::string_view::npos ? std::string_view() : line.substr(i, 1);
}

namespace {

struct SignCount
{
    std::map<size_t, size_t> lines; ///< by count within a line
    size_t shortestRun = ~size_t(0);
    bool blankBehind = true; ///< each is followed by a blank
};

} // namespace

/// Signs of one line outside double quotes, and the shortest run of each.
static void countLine(std::string_view line, std::map<std::string, SignCount> &signs)
{
    std::map<std::string, size_t> counts;
    bool quoted = false;
    for (size_t i = 0; i < line.size();) {
        quoted ^= line[i] == '"';
        const std::string_view sign = quoted ? std::string_view() : signAt(line, i);
        if (sign.empty()) {
            ++i;
            continue;
        }
        size_t run = 0;
        for (; line.substr(i).starts_with(sign); i += sign.size())
            ++run;
        SignCount &count = signs[std::string(sign)];
        count.shortestRun = std::min(count.shortestRun, run);
        count.blankBehind &= i < line.size() && line[i] == ' ';
        counts[std::string(sign)] += run;
    }
    for (const auto &[sign, count] : counts)
        ++signs[sign].lines[count];
}

std::vector<std::string> delimiterCandidates(std::string_view text)
{
    std::map<std::string, SignCount> signs;
    size_t lines = 0;
    for (size_t begin = 0; begin < text.size() && lines < 100;) {
        const size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
        if (end > begin) {
            countLine(text.substr(begin, std::min<size_t>(end - begin, 20000)), signs);
            ++lines;
        }
        begin = end + 1;
    }
    std::vector<std::string> candidates = usual();
    for (const std::string &delimiter : usual()) {
        // "a, b, "c, d"": blanks alone belong to their cells, but not before quotes
        const std::string blank = delimiter + ' ';
        const auto found = signs.find(delimiter);
        if (found != signs.end() && found->second.blankBehind
            && text.find(blank + '"') != std::string_view::npos)
            candidates.insert(candidates.begin(), blank);
    }
    for (const auto &[sign, count] : signs) {
        const auto most = std::max_element(count.lines.begin(), count.lines.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        const bool comma = sign == "," || sign == ";" || sign == "\t";
        if (count.shortestRun >= 2 && count.shortestRun <= 4 && !comma) {
            std::string repeated;
            for (size_t i = 0; i < count.shortestRun; ++i)
                repeated += sign;
            std::erase(candidates, sign);
            candidates.push_back(repeated);
        } else if (most->second * 10 >= lines * 9 && isWeakDelimiter(sign)) {
            candidates.push_back(sign);
        }
    }
    candidates.emplace_back(" ");
    return candidates;
}

} // namespace sphygma
