// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <functional>
#include <memory>

namespace sphygma {

/// A stream of bytes read once from front to back: a file, an entry of an archive, text made UTF-8. Files are
/// read in blocks, because a mapped file that shrinks kills the process.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// Up to \a size bytes into \a to; 0 only at the end.
    virtual Result<qint64> read(char *to, qint64 size) = 0;
    /// How far the file underneath has been read, and how large it is; -1 when unknown.
    virtual qint64 done() const = 0;
    virtual qint64 total() const = 0;
};

using ByteSourcePtr = std::unique_ptr<ByteSource>;

/// Opens the same bytes anew, for each pass over them.
using SourceOpener = std::function<Result<ByteSourcePtr>()>;

class FileSource final : public ByteSource
{
public:
    static Result<ByteSourcePtr> open(const QString &path);

    Result<qint64> read(char *to, qint64 size) override;

    qint64 done() const override { return m_done; }

    qint64 total() const override { return m_total; }

private:
    explicit FileSource(const QString &path) : m_file(path) {}

    QFile m_file;
    qint64 m_total = 0;
    qint64 m_done = 0;
};

class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    Result<qint64> read(char *to, qint64 size) override;

    qint64 done() const override { return m_done; }

    qint64 total() const override { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    qint64 m_done = 0;
};

/// Up to \a size bytes: less only at the end.
Result<QByteArray> readUpTo(ByteSource &source, qint64 size);

} // namespace sphygma
