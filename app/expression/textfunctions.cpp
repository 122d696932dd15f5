// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbertext.h"
#include "app/expression/kernels.h"
#include "app/table/cellformat.h"

#include <algorithm>
#include <array>

namespace sphygma {

namespace {

using Given = std::span<const Values>;

/// Longer texts become missing, so that no formula can fill the memory.
constexpr size_t longestText = 32767;

QString decoded(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string_view keep(std::string text, TextArena &arena)
{
    return arena.emplace_back(std::move(text));
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

char raised(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}

QString lowered(const QString &text)
{
    return text.toLower();
}

QString raised(const QString &text)
{
    return text.toUpper();
}

/// Most texts of a clinic are ASCII, whose letters need no Unicode tables.
template<char (*ofAscii)(char), QString (*ofAll)(const QString &)>
void cased(Given given, Values &made, TextArena &arena)
{
    fillTexts(made, [&](size_t row) {
        const std::string_view text = given[0].texts[row];
        if (!isAscii(text))
            return keep(ofAll(decoded(text)).toStdString(), arena);
        std::string changed(text);
        std::transform(changed.begin(), changed.end(), changed.begin(), ofAscii);
        return keep(std::move(changed), arena);
    });
}

void trim(Given given, Values &made, TextArena &arena)
{
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    fillTexts(made, [&](size_t row) {
        std::string_view text = given[0].texts[row];
        while (!text.empty() && isSpace(text.front()))
            text.remove_prefix(1);
        while (!text.empty() && isSpace(text.back()))
            text.remove_suffix(1);
        if (text.empty() || (isAscii(text.substr(0, 1)) && isAscii(text.substr(text.size() - 1))))
            return text;
        return keep(decoded(text).trimmed().toStdString(), arena); // other spaces stand at the ends
    });
}

/// Characters as Unicode counts them.
void length(Given given, Values &made, TextArena &)
{
    fillNumbers(made, [&](size_t row) {
        double count = 0;
        if (!given[0].isValid(row))
            return count;
        for (const char byte : given[0].texts[row])
            count += (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
        return count;
    });
}

void contains(Given given, Values &made, TextArena &)
{
    fillTruth(made,
              [&](size_t row) { return given[0].texts[row].find(given[1].texts[row]) != std::string::npos; });
}

void startsWith(Given given, Values &made, TextArena &)
{
    fillTruth(made, [&](size_t row) { return given[0].texts[row].starts_with(given[1].texts[row]); });
}

void endsWith(Given given, Values &made, TextArena &)
{
    fillTruth(made, [&](size_t row) { return given[0].texts[row].ends_with(given[1].texts[row]); });
}

/// Every occurrence of \a old, from the left. False once the text is too long.
bool replaceAll(std::string_view text, std::string_view old, std::string_view with, std::string &made)
{
    while (!text.empty()) {
        const size_t found = old.empty() ? std::string_view::npos : text.find(old);
        made += text.substr(0, found);
        if (found == std::string_view::npos)
            break;
        made += with;
        text.remove_prefix(found + old.size());
        if (made.size() > longestText)
            return false;
    }
    return made.size() <= longestText;
}

void replace(Given given, Values &made, TextArena &arena)
{
    fillTexts(made, [&](size_t row) -> std::string_view {
        std::string text;
        if (!replaceAll(given[0].texts[row], given[1].texts[row], given[2].texts[row], text)) {
            made.clear(row);
            return {};
        }
        return keep(std::move(text), arena);
    });
}

void concat(Given given, Values &made, TextArena &arena)
{
    fillTexts(made, [&](size_t row) -> std::string_view {
        std::string text;
        for (const Values &part : given)
            text += part.texts[row];
        if (text.size() > longestText) {
            made.clear(row);
            return {};
        }
        return keep(std::move(text), arena);
    });
}

void textOfNumber(Given given, Values &made, TextArena &arena)
{
    fillTexts(made,
              [&](size_t row) { return keep(shortestDecimal(given[0].numbers[row]).toStdString(), arena); });
}

void textAsItIs(Given given, Values &made, TextArena &)
{
    made.texts = given[0].texts;
}

/// Canonical numbers only: "120.5"; other texts are missing.
void number(Given given, Values &made, TextArena &)
{
    fillNumbers(made, [&](size_t row) {
        if (!given[0].isValid(row))
            return 0.0;
        const ParsedCell cell = parseCell(ColumnType::Number, decoded(given[0].texts[row]));
        if (cell.reason != Reason::None)
            made.clear(row);
        return cell.number;
    });
}

const std::array functions{
    Function{"lower", "t", 't', false, cased<lowered, lowered>},
    Function{"upper", "t", 't', false, cased<raised, raised>},
    Function{"trim", "t", 't', false, trim},
    Function{"length", "t", 'n', false, length},
    Function{"contains", "tt", 'b', false, contains},
    Function{"startsWith", "tt", 'b', false, startsWith},
    Function{"endsWith", "tt", 'b', false, endsWith},
    Function{"replace", "ttt", 't', false, replace},
    Function{"concat", "tt+", 't', false, concat},
    Function{"text", "n", 't', false, textOfNumber},
    Function{"text", "t", 't', false, textAsItIs},
    Function{"number", "t", 'n', false, number},
};

} // namespace

std::span<const Function> textFunctions()
{
    return functions;
}

} // namespace sphygma
