// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/joinedsource.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace sphygma {

Status JoinedSource::openNext()
{
    Result<ByteSourcePtr> next = m_texts[m_starts->size()]();
    if (!next)
        return next.error();
    m_current = std::move(next).value();
    m_starts->append(m_line);
    m_isAtStart = true;
    return ok();
}

/// How many bytes are left of \a got when the mark of UTF-8 is taken away from their beginning.
static qint64 withoutMark(char *bytes, qint64 got)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (!std::string_view(bytes, static_cast<size_t>(got)).starts_with(mark))
        return got;
    const qint64 left = got - static_cast<qint64>(mark.size());
    std::memmove(bytes, bytes + mark.size(), static_cast<size_t>(left));
    return left;
}

Result<qint64> JoinedSource::read(char *to, qint64 size)
{
    while (size > 0 && (m_current || m_starts->size() < m_texts.size())) {
        if (!m_current) {
            if (const Status opened = openNext(); !opened)
                return opened.error();
        }
        Result<qint64> got = m_current->read(to, size);
        if (!got)
            return got;
        qint64 bytes = m_isAtStart ? withoutMark(to, *got) : *got;
        m_isAtStart = false;
        if (*got == 0) {
            m_doneBefore += m_current->done();
            m_current.reset();
            if (m_last == '\n')
                continue;
            *to = '\n';
            bytes = 1;
        }
        if (bytes == 0)
            continue;
        m_line += std::count(to, to + bytes, '\n');
        m_last = to[bytes - 1];
        return bytes;
    }
    return 0;
}

} // namespace sphygma
