// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/readstatsource.h"

#include <algorithm>

namespace sphygma {

ReadStatSource::ReadStatSource(QIODevice &device, Progress &progress)
    : m_device(device), m_progress(progress), m_size(device.size())
{}

void ReadStatSource::connectTo(readstat_parser_t *parser)
{
    readstat_set_open_handler(parser, open);
    readstat_set_close_handler(parser, close);
    readstat_set_seek_handler(parser, seek);
    readstat_set_read_handler(parser, read);
    readstat_set_update_handler(parser, update);
    readstat_set_io_ctx(parser, this);
}

bool ReadStatSource::report()
{
    m_sinceReport = 0;
    if (!m_cancelled)
        m_cancelled = !m_progress.update(std::min(m_at, m_size), m_size);
    return !m_cancelled;
}

int ReadStatSource::open(const char *, void *self)
{
    static_cast<ReadStatSource *>(self)->m_at = 0;
    return 0;
}

int ReadStatSource::close(void *)
{
    return 0;
}

readstat_off_t ReadStatSource::seek(readstat_off_t offset, readstat_io_flags_t whence, void *self)
{
    auto &source = *static_cast<ReadStatSource *>(self);
    const qint64 base = whence == READSTAT_SEEK_SET ? 0
        : whence == READSTAT_SEEK_CUR               ? source.m_at
                                                    : source.m_size;
    qint64 to = 0;
    if (__builtin_add_overflow(base, static_cast<qint64>(offset), &to) || to < 0)
        return -1;
    source.m_at = to;
    return to;
}

ssize_t ReadStatSource::read(void *to, size_t size, void *self)
{
    auto &source = *static_cast<ReadStatSource *>(self);
    constexpr qint64 reportEvery = 1 << 20;
    if (source.m_cancelled || (source.m_sinceReport >= reportEvery && !source.report()))
        return -1;
    const auto wanted = std::min(static_cast<qint64>(size), std::max<qint64>(0, source.m_size - source.m_at));
    const qint64 got = source.readInto(static_cast<char *>(to), wanted);
    source.m_sinceReport += std::max<qint64>(0, got);
    return static_cast<ssize_t>(got);
}

qint64 ReadStatSource::readInto(char *to, qint64 size)
{
    if (size == 0)
        return 0;
    if (m_device.pos() != m_at && !m_device.seek(m_at))
        return -1;
    const qint64 got = m_device.read(to, size);
    m_at += std::max<qint64>(0, got);
    return got;
}

readstat_error_t ReadStatSource::update(long, readstat_progress_handler, void *, void *)
{
    return READSTAT_OK;
}

} // namespace sphygma
