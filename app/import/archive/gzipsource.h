// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/bytesource.h"

#include <vector>
#include <zlib.h>

namespace sphygma {

/// Unpacks gzip block by block. Growing to more than 1000 times its size, or 10 GB, is refused; to more than
/// 100 times only on demand (Conflict, so that the user may be asked).
class GzipSource final : public ByteSource
{
public:
    GzipSource(ByteSourcePtr packed, QString name, bool allowLarge);
    ~GzipSource() override;

    GzipSource(const GzipSource &) = delete;
    GzipSource &operator=(const GzipSource &) = delete;

    Result<qint64> read(char *to, qint64 size) override;

    qint64 done() const override { return m_packed->done(); }

    qint64 total() const override { return m_packed->total(); }

private:
    Error damaged() const;
    Status checkGrowth() const;
    Status fill();

    ByteSourcePtr m_packed;
    QString m_name;
    bool m_allowLarge;
    z_stream m_stream{};
    std::vector<char> m_in;
    qint64 m_read = 0;
    qint64 m_unpacked = 0;
    bool m_ended = false;
    bool m_betweenMembers = false;
};

} // namespace sphygma
