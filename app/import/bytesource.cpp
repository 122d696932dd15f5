// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/bytesource.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstring>

namespace sphygma {

static QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

static Error notOpened(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {Error::Kind::NotFound,
                QCoreApplication::translate("sphygma",
                                            "%1 is not there. Check the name, or choose the file again.")
                    .arg(path),
                {}};
    if (info.isDir())
        return {Error::Kind::Unreadable,
                QCoreApplication::translate("sphygma", "%1 is a folder. Choose a file inside it.").arg(path),
                {}};
    return {Error::Kind::Unreadable,
            QCoreApplication::translate(
                "sphygma", "%1 cannot be opened. Check that you may read it, or copy it to another place.")
                .arg(path),
            {}};
}

Result<ByteSourcePtr> FileSource::open(const QString &path)
{
    std::unique_ptr<FileSource> source(new FileSource(path));
    if (QFileInfo(path).isDir())
        return notOpened(path);
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        Error error = notOpened(path);
        error.hint = source->m_file.errorString();
        return error;
    }
    source->m_total = source->m_file.size();
    return ByteSourcePtr(std::move(source));
}

Result<qint64> FileSource::read(char *to, qint64 size)
{
    const qint64 got = m_file.read(to, size);
    if (got < 0)
        return Error{
            Error::Kind::Unreadable,
            QCoreApplication::translate(
                "sphygma", "%1 could not be read to its end. Copy it to this computer and try again.")
                .arg(fileName(m_file.fileName())),
            m_file.errorString()};
    m_done += got;
    const bool ended = got == 0 && size > 0;
    if (ended && m_done < m_total)
        return Error{
            Error::Kind::Unreadable,
            QCoreApplication::translate("sphygma",
                                        "%1 became shorter while it was read. Wait until the program "
                                        "that writes it is done, then open it again.")
                .arg(fileName(m_file.fileName())),
            {}};
    return got;
}

Result<qint64> MemorySource::read(char *to, qint64 size)
{
    const qint64 got = std::min<qint64>(size, m_bytes.size() - m_done);
    if (got > 0)
        std::memcpy(to, m_bytes.constData() + m_done, static_cast<size_t>(got));
    m_done += got;
    return got;
}

Result<QByteArray> readUpTo(ByteSource &source, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 have = 0;
    while (have < size) {
        const Result<qint64> got = source.read(bytes.data() + have, size - have);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        have += *got;
    }
    bytes.truncate(have);
    return bytes;
}

} // namespace sphygma
