// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/missingwords.h"

#include "app/base/wideregisters.h"

#include <QStringList>

namespace sphygma {

using namespace std::string_view_literals;

namespace {

constexpr size_t maxBytes = 63; // a bit each in m_lengthsByFirstByte

/// Without ASCII white space, no-break spaces and ideographic spaces around it.
std::string_view trimmed(std::string_view text)
{
    static constexpr std::array blanks{" "sv,  "\t"sv, "\r"sv,       "\n"sv,
                                       "\v"sv, "\f"sv, "\xC2\xA0"sv, "\xE3\x80\x80"sv};
    const auto cut = [&text] {
        for (const std::string_view blank : blanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                return true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                return true;
            }
        }
        return false;
    };
    const auto isPlain = [](char c) {
        return static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) < 0x80;
    };
    while (!text.empty() && !(isPlain(text.front()) && isPlain(text.back())) && cut()) {}
    return text;
}

/// Lower case of ASCII and of À … Þ, the only letters with case among the words.
void fold(std::string_view text, char *out)
{
    unsigned char before = 0;
    for (const char c : text) {
        auto byte = static_cast<unsigned char>(c);
        if ((byte >= 'A' && byte <= 'Z') || (before == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97))
            byte = static_cast<unsigned char>(byte + 0x20);
        before = byte;
        *out++ = static_cast<char>(byte);
    }
}

} // namespace

MissingWords::MissingWords(QStringList words, QList<double> codes, QHash<QString, QString> reasonOfWord)
    : m_codes(std::move(codes)), m_reasonOfWord(std::move(reasonOfWord))
{
    for (const QString &word : words) {
        const QString folded = word.trimmed().toCaseFolded();
        const QByteArray utf8 = folded.toUtf8();
        Q_ASSERT(static_cast<size_t>(utf8.size()) <= maxBytes);
        m_words.insert(folded);
        m_utf8.insert(utf8);
        const auto first = utf8.isEmpty() ? 0 : static_cast<unsigned char>(utf8[0]);
        m_lengthsByFirstByte[first] |= quint64(1) << utf8.size();
    }
}

bool MissingWords::isMissingWord(const QString &text) const
{
    return m_words.contains(text.trimmed().toCaseFolded());
}

bool MissingWords::isMissingWord(std::string_view utf8) const
{
    const std::string_view text = trimmed(utf8);
    if (text.size() > maxBytes)
        return false;
    char first = 0;
    fold(text.substr(0, 1), &first);
    if (!((m_lengthsByFirstByte[static_cast<unsigned char>(first)] >> text.size()) & 1))
        return false;
    std::array<char, maxBytes> folded; // NOLINT: the part that is read is written first
    fold(text, folded.data());
    const bool found =
        m_utf8.contains(QByteArray::fromRawData(folded.data(), static_cast<qsizetype>(text.size())));
    releaseWideRegisters(); // numbers are parsed on between two such words
    return found;
}

QString MissingWords::reasonClass(const QString &word) const
{
    return m_reasonOfWord.value(word.trimmed().toCaseFolded());
}

} // namespace sphygma
