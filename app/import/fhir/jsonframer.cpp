// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/fhir/jsonframer.h"

#include "app/import/fhir/jsontree.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace sphygma {

static constexpr size_t longestRecord = JsonFramer::longest;

/// Also without the mark that stands in the middle where files were put together.
static std::string_view trimmed(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const size_t begin = text.find_first_not_of(" \t\r");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

/// What stands around the elements of a list.
static bool isPunctuation(std::string_view line)
{
    return line.size() < 3 && line.find_first_not_of(", []") == std::string_view::npos;
}

std::vector<std::string_view> objectsIn(std::string_view line)
{
    std::vector<std::string_view> objects;
    int depth = 0;
    bool quoted = false;
    size_t begin = 0;
    for (size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quoted) {
            i += c == '\\';
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (depth++ == 0)
                begin = i;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            objects.push_back(line.substr(begin, i + 1 - begin));
        }
        if (depth < 0 || quoted > (depth > 0) || (depth == 0 && c != '}' && c != ' ') || line[begin] != '{')
            return {};
    }
    return depth == 0 && !quoted ? objects : std::vector<std::string_view>();
}

JsonFramer::JsonFramer(ByteSource &source, qint64 blockBytes) : m_source(source), m_blockBytes(blockBytes) {}

/// More bytes behind those of the record that is being read; false at the end.
Result<bool> JsonFramer::fill()
{
    if (m_ended)
        return false;
    const size_t keep = m_inRecord && !m_tooLong ? m_begin : m_at;
    if (keep > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + keep, m_size - keep);
        m_size -= keep;
        m_at -= keep;
        m_begin -= std::min(m_begin, keep);
    }
    const size_t room = m_size + static_cast<size_t>(m_blockBytes) + JsonTree::padding;
    if (m_buffer.size() < room)
        m_buffer.resize(std::max(room, m_buffer.size() * 2));
    const Result<qint64> got = m_source.read(m_buffer.data() + m_size, m_blockBytes);
    if (!got)
        return got.error();
    m_size += static_cast<size_t>(*got);
    if (*got > 0)
        m_lastByte = m_buffer[m_size - 1];
    m_ended = *got == 0;
    return !m_ended;
}

/// Most lines at the beginning are objects of their own.
bool JsonFramer::decideByLine() const
{
    const std::string_view head(m_buffer.data(), m_size);
    int lines = 0, whole = 0;
    for (size_t at = m_at; at < head.size() && lines < 100;) {
        const size_t end = std::min(head.find('\n', at), head.size());
        if (end == head.size() && !m_ended)
            break;
        const std::string_view line = trimmed(head.substr(at, end - at));
        lines += !isPunctuation(line);
        whole += !isPunctuation(line) && objectsIn(line).size() > 0;
        at = end + 1;
    }
    return lines >= 2 && whole * 2 >= lines;
}

/// Up to the second line, where the first is a long one.
bool JsonFramer::wantsMore() const
{
    constexpr size_t enough = 1 << 20, most = 8 << 20;
    const std::string_view head(m_buffer.data(), m_size);
    return m_size < enough || (m_size < most && std::count(head.begin(), head.end(), '\n') < 2);
}

Status JsonFramer::start()
{
    m_started = true;
    while (!m_ended && wantsMore()) {
        if (const Result<bool> more = fill(); !more)
            return more.error();
    }
    if (std::string_view(m_buffer.data(), m_size).starts_with("\xEF\xBB\xBF"))
        m_at = 3;
    m_byLine = decideByLine();
    return ok();
}

Result<bool> JsonFramer::next(JsonRecord &record)
{
    if (!m_started) {
        if (const Status started = start(); !started)
            return started.error();
    }
    record = {};
    return m_byLine ? nextLine(record) : nextElement(record);
}

void JsonFramer::emitTo(JsonRecord &record, size_t end)
{
    record.line = m_recordLine;
    record.isTooLong = m_tooLong || end - m_begin > longestRecord;
    if (!record.isTooLong)
        record.text = std::string_view(m_buffer).substr(m_begin, end - m_begin);
    m_inRecord = false;
    m_tooLong = false;
}

/// Two writers may have met in the record, so that its line holds more than one object.
bool JsonFramer::takeLine(JsonRecord &record)
{
    record.text = trimmed(record.text);
    if (record.text.ends_with(','))
        record.text.remove_suffix(1);
    if (isPunctuation(record.text))
        return record.isTooLong;
    if (record.text.find("}{") != std::string_view::npos)
        m_glued = objectsIn(record.text);
    std::reverse(m_glued.begin(), m_glued.end());
    if (!m_glued.empty()) {
        record.text = m_glued.back();
        m_glued.pop_back();
    }
    return true;
}

Result<bool> JsonFramer::nextLine(JsonRecord &record)
{
    if (!m_glued.empty()) {
        record.line = m_recordLine;
        record.text = m_glued.back();
        m_glued.pop_back();
        return true;
    }
    while (m_at < m_size || !m_ended) {
        m_inRecord = true;
        m_begin = m_at;
        m_recordLine = m_line;
        const char *end = nullptr;
        while (!(end = static_cast<const char *>(std::memchr(m_buffer.data() + m_at, '\n', m_size - m_at)))) {
            m_at = m_size;
            m_tooLong = m_tooLong || m_at - m_begin > longestRecord;
            const Result<bool> more = fill();
            if (!more)
                return more.error();
            if (!*more)
                break;
        }
        const size_t until = end ? static_cast<size_t>(end - m_buffer.data()) : m_size;
        emitTo(record, until);
        m_at = until + (end ? 1 : 0);
        m_line += end ? 1 : 0;
        if (takeLine(record))
            return true;
    }
    return false;
}

/// From an opening quotation mark to behind the closing one.
Status JsonFramer::skipString()
{
    const bool isName = m_inRecord && m_depth == m_level + 1;
    m_name.clear();
    bool escaped = false;
    for (++m_at;; ++m_at) {
        if (m_at == m_size) {
            const Result<bool> more = fill();
            if (!more)
                return more.error();
            if (!*more)
                return ok();
        }
        const char c = m_buffer[m_at];
        m_line += c == '\n';
        if (c == '"' && !escaped)
            break;
        escaped = c == '\\' && !escaped;
        if (isName && m_name.size() < 8)
            m_name += c;
    }
    ++m_at;
    return ok();
}

void JsonFramer::open(char c)
{
    if (m_inRecord) {
        // A Bundle: its entries are the records.
        if (c == '[' && m_level == 0 && m_depth == 1 && m_name == "entry") {
            m_inRecord = false;
            m_hadEntries = true;
            m_level = 2;
        }
    } else if (c == '{' && m_depth == m_level) {
        m_inRecord = true;
        m_begin = m_at;
        m_recordLine = m_line;
    } else if (c == '[' && m_depth == 0) {
        m_level = 1;
    }
    ++m_depth;
}

/// True when the record ends here.
bool JsonFramer::close()
{
    m_depth = std::max(0, m_depth - 1);
    if (m_inRecord)
        return m_depth == m_level;
    if (m_depth < m_level)
        m_level = 0;
    return false;
}

/// Told once, when the file ends within an object or array.
bool JsonFramer::emitCut(JsonRecord &record)
{
    if (m_depth == 0)
        return false;
    record.line = m_inRecord ? m_recordLine : m_line;
    record.isCut = true;
    m_depth = 0;
    m_inRecord = false;
    return true;
}

static constexpr std::array<bool, 256> makeStops()
{
    std::array<bool, 256> stops{};
    for (const char c : {'"', '{', '}', '[', ']', '\n'})
        stops[static_cast<unsigned char>(c)] = true;
    return stops;
}

Result<bool> JsonFramer::nextElement(JsonRecord &record)
{
    static constexpr std::array<bool, 256> stops = makeStops();
    while (true) {
        while (m_at < m_size && !stops[static_cast<unsigned char>(m_buffer[m_at])])
            ++m_at;
        m_tooLong = m_tooLong || (m_inRecord && m_at - m_begin > longestRecord);
        if (m_at == m_size) {
            const Result<bool> more = fill();
            if (!more)
                return more.error();
            if (!*more)
                return emitCut(record);
            continue;
        }
        const char c = m_buffer[m_at];
        if (c == '"') {
            if (const Status skipped = skipString(); !skipped)
                return skipped.error();
            continue;
        }
        if (c == '{' || c == '[')
            open(c);
        else if (c == '\n')
            ++m_line;
        ++m_at;
        if ((c == '}' || c == ']') && close()) {
            emitTo(record, m_at);
            return true;
        }
    }
}

} // namespace sphygma
