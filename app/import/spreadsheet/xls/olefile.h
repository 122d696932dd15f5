// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace sphygma {

/// A compound file ([MS-CFB]): the container of old Office documents, and of encrypted new ones.
class OleFile
{
public:
    static bool isOle(std::string_view head) { return head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }

    /// Unreadable when it is damaged, or larger than 1 GB.
    static Result<OleFile> open(const QString &path);

    bool contains(const QString &stream) const { return m_streams.contains(stream); }

    /// The bytes of a stream; Unreadable when its chain is damaged, empty when it is not there.
    Result<QByteArray> stream(const QString &name) const;

private:
    struct Entry
    {
        quint32 first = 0;
        quint64 size = 0;
    };

    bool readHeader();
    bool readAllocation();
    bool readDirectory();
    QByteArray sector(quint32 index) const;
    /// Sectors of a chain, each once; empty when it is damaged.
    std::vector<quint32> chain(quint32 first, const std::vector<quint32> &next) const;
    QByteArray read(quint32 first, quint64 size) const;
    QByteArray readSmall(quint32 first, quint64 size) const;

    QString m_fileName;
    QByteArray m_bytes;
    qsizetype m_sectorSize = 512;
    std::vector<quint32> m_next; ///< of each sector
    std::vector<quint32> m_smallNext;
    QByteArray m_small; ///< the stream that holds the small ones
    std::map<QString, Entry> m_streams;
};

} // namespace sphygma
