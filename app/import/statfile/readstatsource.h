// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"

#include <QIODevice>

#include <readstat.h>

namespace sphygma {

/// The file that ReadStat reads from: reports progress, and ends at once when asked to cancel.
class ReadStatSource
{
public:
    ReadStatSource(QIODevice &device, Progress &progress);

    /// Makes \a parser read from here; to be called before it parses.
    void connectTo(readstat_parser_t *parser);

    bool isCancelled() const { return m_cancelled; }

    /// Tells how far reading is; false once cancelled.
    bool report();

    qint64 size() const { return m_size; }

private:
    static int open(const char *path, void *self);
    static int close(void *self);
    static readstat_off_t seek(readstat_off_t offset, readstat_io_flags_t whence, void *self);
    static ssize_t read(void *to, size_t size, void *self);
    static readstat_error_t update(long size, readstat_progress_handler handler, void *user, void *self);

    qint64 readInto(char *to, qint64 size);

    QIODevice &m_device;
    Progress &m_progress;
    qint64 m_size;
    qint64 m_at = 0;
    qint64 m_sinceReport = 0;
    bool m_cancelled = false;
};

} // namespace sphygma
