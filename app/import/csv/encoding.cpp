// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/encoding.h"

#include "app/import/words.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace sphygma {

int byteOrderMark(std::string_view head)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        return 3;
    if (head.starts_with("\xFF\xFE\0\0"sv) || head.starts_with("\0\0\xFE\xFF"sv))
        return 4;
    return head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF") ? 2 : 0;
}

static unsigned at(std::string_view bytes, size_t i)
{
    return static_cast<unsigned char>(bytes[i]);
}

/// Bytes of the character at \a i; 0 where there is none, -1 where the end cuts it off.
static int utf8Character(std::string_view bytes, size_t i)
{
    const unsigned lead = at(bytes, i);
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xC2 && lead < 0xE0 ? 2
        : lead < 0xE0                              ? 0
        : lead < 0xF0                              ? 3
        : lead < 0xF5                              ? 4
                                                   : 0;
    if (length == 0)
        return 0;
    for (int k = 1; k < length; ++k) {
        if (i + static_cast<size_t>(k) >= bytes.size())
            return -1;
        const unsigned next = at(bytes, i + static_cast<size_t>(k));
        const bool tooLow = k == 1 && ((lead == 0xE0 && next < 0xA0) || (lead == 0xF0 && next < 0x90));
        const bool tooHigh = k == 1 && ((lead == 0xED && next > 0x9F) || (lead == 0xF4 && next > 0x8F));
        if ((next & 0xC0) != 0x80 || tooLow || tooHigh)
            return 0;
    }
    return length;
}

size_t validUtf8Length(std::string_view bytes, bool mayBeCut)
{
    size_t i = 0;
    while (i < bytes.size()) {
        quint64 eight = 0;
        if (i + 8 <= bytes.size())
            std::memcpy(&eight, bytes.data() + i, 8);
        if (i + 8 <= bytes.size() && (eight & 0x8080808080808080ULL) == 0) {
            i += 8;
            continue;
        }
        const int length = utf8Character(bytes, i);
        if (length < 0 && mayBeCut)
            return bytes.size();
        if (length <= 0)
            return i;
        i += static_cast<size_t>(length);
    }
    return i;
}

std::string repairedUtf8(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + 8);
    while (!bytes.empty()) {
        const size_t good = validUtf8Length(bytes, false);
        text.append(bytes.substr(0, good));
        bytes.remove_prefix(good);
        if (!bytes.empty()) {
            text += "\xEF\xBF\xBD";
            bytes.remove_prefix(1);
        }
    }
    return text;
}

/// Every other byte is nearly always 0 in UTF-16 text of Latin letters, and line ends and digits are Latin.
static QString utf16WithoutMark(std::string_view head)
{
    size_t zeros[2] = {0, 0};
    for (size_t i = 0; i < head.size(); ++i)
        zeros[i & 1] += head[i] == 0;
    const size_t half = head.size() / 2;
    if (half < 4)
        return {};
    if (zeros[1] * 10 > half * 3 && zeros[0] * 20 < zeros[1])
        return u"UTF-16LE"_s;
    if (zeros[0] * 10 > half * 3 && zeros[1] * 20 < zeros[0])
        return u"UTF-16BE"_s;
    return {};
}

/// Share of the characters beyond ASCII that are pairs of the everyday part of GB18030. Western letters stand
/// alone between ASCII letters and hardly ever make such pairs.
static double chineseShare(std::string_view head)
{
    size_t pairs = 0, others = 0;
    for (size_t i = 0; i < head.size(); ++i) {
        if (at(head, i) < 0x80)
            continue;
        const bool pair = i + 1 < head.size() && at(head, i) >= 0xA1 && at(head, i) <= 0xF7
            && at(head, i + 1) >= 0xA1 && at(head, i + 1) <= 0xFE;
        const bool rare = i + 1 < head.size() && at(head, i) >= 0x81 && at(head, i) <= 0xFE
            && ((at(head, i + 1) >= 0x80 && at(head, i + 1) <= 0xFE)
                || (at(head, i + 1) >= 0x30 && at(head, i + 1) <= 0x39));
        pairs += pair;
        others += !pair && !rare ? 2 : !pair;
        i += pair || rare;
    }
    return pairs + others == 0 ? 0 : static_cast<double>(pairs) / static_cast<double>(pairs + others);
}

/// Characters of several bytes are at least \a times as many as faults. Text of one byte a character hardly
/// ever forms one by chance.
static bool isNearlyUtf8(std::string_view head, size_t times)
{
    size_t good = 0, faults = 0;
    for (size_t i = 0; i < head.size();) {
        const int length = utf8Character(head, i);
        good += length > 1;
        faults += length == 0;
        i += static_cast<size_t>(std::max(1, length));
    }
    return good > 0 && good >= faults * times;
}

static constexpr std::string_view gbMark = "\x84\x31\x95\x33";

bool isGuessed(const QString &encoding, std::string_view head)
{
    return encoding == u"windows-1252"_s || (encoding == u"GB18030"_s && !head.starts_with(gbMark));
}

Chosen<QString> detectEncoding(std::string_view head, bool complete)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        return {u"UTF-8"_s, false,
                say(QT_TRANSLATE_NOOP("sphygma", "The file starts with the mark of UTF-8."))};
    if (byteOrderMark(head) == 4)
        return {head[0] == '\xFF' ? u"UTF-32LE"_s : u"UTF-32BE"_s, false,
                say(QT_TRANSLATE_NOOP("sphygma", "The file starts with the mark of UTF-32."))};
    if (byteOrderMark(head) == 2)
        return {head[0] == '\xFF' ? u"UTF-16LE"_s : u"UTF-16BE"_s, false,
                say(QT_TRANSLATE_NOOP("sphygma", "The file starts with the mark of UTF-16."))};
    if (head.starts_with(gbMark))
        return {u"GB18030"_s, false,
                say(QT_TRANSLATE_NOOP("sphygma", "The file starts with the mark of GB18030."))};
    if (const QString utf16 = utf16WithoutMark(head); !utf16.isEmpty())
        return {utf16, false,
                say(QT_TRANSLATE_NOOP("sphygma", "Every other byte is zero, as in UTF-16 text."))};
    const bool ascii = std::none_of(head.begin(), head.end(), [](char c) { return (c & 0x80) != 0; });
    if (ascii)
        return {u"UTF-8"_s, false,
                say(QT_TRANSLATE_NOOP("sphygma", "There are only plain ASCII characters."))};
    if (validUtf8Length(head, !complete) == head.size())
        return {u"UTF-8"_s, false, say(QT_TRANSLATE_NOOP("sphygma", "All characters are valid UTF-8."))};
    const double chinese = chineseShare(head);
    if (isNearlyUtf8(head, chinese >= 0.8 ? 4 : 1))
        return {u"UTF-8"_s, false,
                say(QT_TRANSLATE_NOOP("sphygma",
                                      "Most characters beyond ASCII are valid UTF-8, though not all."))};
    if (chinese >= 0.8)
        return {u"GB18030"_s, false,
                say(QT_TRANSLATE_NOOP("sphygma",
                                      "Not valid UTF-8; the bytes form everyday Chinese characters."))};
    return {u"windows-1252"_s, false,
            say(QT_TRANSLATE_NOOP("sphygma", "Not valid UTF-8; the bytes are Western letters of Windows."))};
}

} // namespace sphygma
