// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/xlsx/xlsxstrings.h"

#include <QChar>
#include <QString>

#include <charconv>
#include <new>

namespace sphygma {

/// The code of "_x000D_" at \a at; -1 where there is none.
static int escapeAt(std::string_view text, size_t at)
{
    constexpr size_t length = 7;
    if (text.size() < at + length || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_')
        return -1;
    int code = -1;
    const char *const digits = text.data() + at + 2;
    const auto [end, error] = std::from_chars(digits, digits + 4, code, 16);
    return error == std::errc() && end == digits + 4 && !QChar::isSurrogate(static_cast<uint>(code)) ? code
                                                                                                     : -1;
}

std::string_view withoutEscapes(std::string_view text, std::string &scratch)
{
    size_t at = text.find("_x");
    if (at == std::string_view::npos)
        return text;
    scratch.clear();
    size_t copied = 0;
    for (; at != std::string_view::npos; at = text.find("_x", at + 1)) {
        const int code = at < copied ? -1 : escapeAt(text, at);
        if (code <= 0)
            continue;
        scratch.append(text.substr(copied, at - copied));
        scratch += QString(QChar(code)).toStdString();
        copied = at + 7;
    }
    scratch.append(text.substr(copied));
    return scratch;
}

std::optional<std::string_view> XlsxStrings::at(size_t index) const
{
    if (index >= m_ends.size())
        return std::nullopt;
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[index] - begin);
}

bool XlsxStrings::start(std::string_view name, const XmlAttributes &)
{
    if (name == "si")
        m_current.clear();
    m_readings += name == "rPh";
    m_inText = name == "t" && m_readings == 0;
    return true;
}

bool XlsxStrings::end(std::string_view name)
{
    m_inText = false;
    m_readings -= name == "rPh";
    if (name != "si")
        return true;
    std::string scratch;
    m_bytes += withoutEscapes(m_current, scratch);
    m_ends.push_back(m_bytes.size());
    if (static_cast<qint64>(m_bytes.size() + m_ends.size() * sizeof(size_t)) > m_memory)
        throw std::bad_alloc();
    return true;
}

void XlsxStrings::text(std::string_view utf8)
{
    if (m_inText)
        m_current += utf8;
}

} // namespace sphygma
