// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/archive/gzipsource.h"

#include "app/import/words.h"

#include <algorithm>

namespace sphygma {

GzipSource::GzipSource(ByteSourcePtr packed, QString name, bool allowLarge)
    : m_packed(std::move(packed)), m_name(std::move(name)), m_allowLarge(allowLarge), m_in(1 << 16)
{
    constexpr int withGzipHeader = 16;
    inflateInit2(&m_stream, MAX_WBITS + withGzipHeader);
}

GzipSource::~GzipSource()
{
    inflateEnd(&m_stream);
}

Error GzipSource::damaged() const
{
    return {Error::Kind::Unreadable,
            say(QT_TRANSLATE_NOOP("sphygma",
                                  "%1 is a damaged or cut off archive. Get it again from where it came."))
                .arg(m_name),
            {}};
}

Status GzipSource::checkGrowth() const
{
    constexpr qint64 harmless = 1'000'000, most = 10'000'000'000;
    if (m_unpacked > most || (m_unpacked > harmless && m_unpacked / 1000 > m_read))
        return Error{Error::Kind::Unreadable,
                     say(QT_TRANSLATE_NOOP("sphygma",
                                           "%1 was not opened: it would unpack to more than 1000 times its "
                                           "size or 10 GB, as in an attack."))
                         .arg(m_name),
                     {}};
    if (!m_allowLarge && m_unpacked > harmless && m_unpacked / 100 > m_read)
        return Error{Error::Kind::Conflict,
                     say(QT_TRANSLATE_NOOP("sphygma",
                                           "%1 unpacks to more than 100 times its size (%2 MB). Open it only "
                                           "if you know where it comes from."))
                         .arg(m_name)
                         .arg(m_unpacked / 1'000'000),
                     say(QT_TRANSLATE_NOOP("sphygma", "On the command line, --allow-large opens it."))};
    return ok();
}

Status GzipSource::fill()
{
    const Result<qint64> got = m_packed->read(m_in.data(), static_cast<qint64>(m_in.size()));
    if (!got)
        return got.error();
    m_read += *got;
    m_ended = *got == 0;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): zlib wants unsigned bytes
    m_stream.next_in = reinterpret_cast<Bytef *>(m_in.data());
    m_stream.avail_in = static_cast<uInt>(*got);
    return ok();
}

Result<qint64> GzipSource::read(char *to, qint64 size)
{
    const auto room = static_cast<uInt>(std::min<qint64>(size, 1 << 20));
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
    m_stream.next_out = reinterpret_cast<Bytef *>(to);
    m_stream.avail_out = room;
    while (m_stream.avail_out == room && room > 0) {
        if (m_stream.avail_in == 0) {
            if (const Status filled = fill(); !filled)
                return filled.error();
            if (m_ended)
                return m_betweenMembers ? Result<qint64>(0) : damaged();
        }
        if (m_betweenMembers) {
            if (*m_stream.next_in != 0x1F) { // padding behind the last member
                m_stream.avail_in = 0;
                continue;
            }
            inflateReset(&m_stream);
            m_betweenMembers = false;
        }
        const int answer = inflate(&m_stream, Z_NO_FLUSH);
        m_betweenMembers = answer == Z_STREAM_END;
        if (answer != Z_OK && answer != Z_STREAM_END)
            return damaged();
    }
    const qint64 got = room - m_stream.avail_out;
    m_unpacked += got;
    if (const Status fine = checkGrowth(); !fine)
        return fine.error();
    return got;
}

} // namespace sphygma
