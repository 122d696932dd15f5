// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbertext.h"
#include "app/expression/kernels.h"
#include "app/table/cellformat.h"

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

template<QString (*change)(const QString &)>
void changed(Given given, Values &made, TextArena &arena)
{
    fillTexts(made,
              [&](size_t row) { return keep(change(decoded(given[0].texts[row])).toStdString(), arena); });
}

QString lowered(const QString &text)
{
    return text.toLower();
}

QString raised(const QString &text)
{
    return text.toUpper();
}

QString trimmed(const QString &text)
{
    return text.trimmed();
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
    Function{"lower", "t", 't', false, changed<lowered>},
    Function{"upper", "t", 't', false, changed<raised>},
    Function{"trim", "t", 't', false, changed<trimmed>},
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
