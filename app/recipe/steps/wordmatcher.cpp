// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/wordmatcher.h"

#include <algorithm>

namespace sphygma {

WordMatcher::WordMatcher(const QStringList &words, bool exactCase) : m_exactCase(exactCase)
{
    for (const QString &word : words) {
        const QString meant = exactCase ? word : word.trimmed().toCaseFolded();
        const std::string utf8 = meant.toStdString();
        m_longest = std::max(m_longest, utf8.size());
        if (!utf8.empty())
            m_firstBytes[static_cast<unsigned char>(utf8.front())] = true;
        m_words.insert(utf8);
    }
}

bool WordMatcher::contains(std::string_view word) const
{
    if (word.size() > m_longest || (!word.empty() && !m_firstBytes[static_cast<unsigned char>(word.front())]))
        return false;
    return m_words.find(word) != m_words.end();
}

static bool isSpace(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
}

/// Characters of two bytes may have a case, or be a space; so may the ideographic space at either end.
static bool needsUnicode(std::string_view text)
{
    constexpr std::string_view wideSpace = "\xE3\x80\x80";
    return text.starts_with(wideSpace) || text.ends_with(wideSpace)
        || std::any_of(text.begin(), text.end(), [](char byte) {
               const auto b = static_cast<unsigned char>(byte);
               return b >= 0xC0 && (b < 0xE3 || b > 0xE9);
           });
}

bool WordMatcher::matchesFolded(std::string_view text) const
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    if (text.empty())
        return contains(text);
    if (text.size() > 3 * m_longest + 12)
        return false;
    if (needsUnicode(text)) {
        const QString folded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        return contains(folded.trimmed().toCaseFolded().toStdString());
    }
    if (text.size() > m_longest || !m_firstBytes[static_cast<unsigned char>(lower(text.front()))])
        return false;
    std::string folded(text);
    std::transform(folded.begin(), folded.end(), folded.begin(), lower);
    return contains(folded);
}

bool WordMatcher::matches(std::string_view text) const
{
    return m_exactCase ? contains(text) : matchesFolded(text);
}

} // namespace sphygma
