// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/xls/olefile.h"

#include "app/import/spreadsheet/xmlparser.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace sphygma {

static constexpr quint32 endOfChain = 0xFFFFFFFE;
static constexpr qsizetype smallSector = 64;
static constexpr quint64 smallLimit = 4096; ///< streams below lie in small sectors
static constexpr qsizetype headerPointers = 109; ///< sectors of the allocation table that the header names

static quint32 wordAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at)
                                             : endOfChain;
}

static quint16 halfAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.constData() + at)
                                             : quint16(0);
}

static void appendWords(std::vector<quint32> &to, const QByteArray &bytes)
{
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        to.push_back(wordAt(bytes, at));
}

Result<OleFile> OleFile::open(const QString &path)
{
    constexpr qint64 largest = 1'000'000'000;
    OleFile ole;
    ole.m_fileName = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return damagedFile(ole.m_fileName);
    ole.m_bytes = file.readAll();
    if (!ole.readHeader() || !ole.readAllocation() || !ole.readDirectory())
        return damagedFile(ole.m_fileName);
    return ole;
}

bool OleFile::readHeader()
{
    const quint16 shift = halfAt(m_bytes, 30);
    m_sectorSize = qsizetype(1) << std::min<quint16>(shift, 12);
    return shift == 9 || shift == 12;
}

/// Sector 0 stands behind the header, which takes the room of one.
QByteArray OleFile::sector(quint32 index) const
{
    const qint64 begin = (static_cast<qint64>(index) + 1) * m_sectorSize;
    return begin < m_bytes.size() ? m_bytes.mid(begin, m_sectorSize) : QByteArray();
}

bool OleFile::readAllocation()
{
    const auto sectors = static_cast<size_t>(m_bytes.size() / m_sectorSize);
    std::vector<quint32> tables;
    appendWords(tables, m_bytes.mid(76, headerPointers * 4));
    // Large files name further sectors of the table in a chain of their own.
    size_t visited = 0;
    for (quint32 more = wordAt(m_bytes, 68); more < sectors && visited <= sectors; ++visited) {
        const QByteArray names = sector(more);
        appendWords(tables, names.left(m_sectorSize - 4));
        more = wordAt(names, m_sectorSize - 4);
    }
    for (const quint32 table : tables) {
        if (table < sectors && m_next.size() < sectors + 1024)
            appendWords(m_next, sector(table));
    }
    return !m_next.empty() && visited <= sectors;
}

std::vector<quint32> OleFile::chain(quint32 first, const std::vector<quint32> &next) const
{
    std::vector<quint32> all;
    for (quint32 at = first; at != endOfChain; at = next[at]) {
        if (at >= next.size() || all.size() > next.size())
            return {};
        all.push_back(at);
    }
    return all;
}

QByteArray OleFile::read(quint32 first, quint64 size) const
{
    QByteArray bytes;
    for (const quint32 index : chain(first, m_next))
        bytes += sector(index);
    return bytes.left(static_cast<qsizetype>(std::min<quint64>(size, static_cast<quint64>(bytes.size()))));
}

QByteArray OleFile::readSmall(quint32 first, quint64 size) const
{
    QByteArray bytes;
    for (const quint32 index : chain(first, m_smallNext))
        bytes += m_small.mid(static_cast<qsizetype>(index) * smallSector, smallSector);
    return bytes.left(static_cast<qsizetype>(std::min<quint64>(size, static_cast<quint64>(bytes.size()))));
}

bool OleFile::readDirectory()
{
    constexpr qsizetype entrySize = 128;
    constexpr char storage = 1, stream = 2, root = 5;
    const QByteArray directory = read(wordAt(m_bytes, 48), ~quint64(0));
    for (qsizetype at = 0; at + entrySize <= directory.size(); at += entrySize) {
        const char type = directory[at + 66];
        const auto length = std::min<qsizetype>(halfAt(directory, at + 64), 64) / 2 - 1;
        if ((type != storage && type != stream && type != root) || length < 1)
            continue;
        QString name;
        for (qsizetype i = 0; i < length; ++i)
            name += QChar(halfAt(directory, at + 2 * i));
        const Entry entry{wordAt(directory, at + 116), wordAt(directory, at + 120)};
        if (type == root)
            m_small = read(entry.first, entry.size);
        else
            m_streams.emplace(name, entry);
    }
    appendWords(m_smallNext, read(wordAt(m_bytes, 60), ~quint64(0)));
    return !directory.isEmpty();
}

Result<QByteArray> OleFile::stream(const QString &name) const
{
    const auto found = m_streams.find(name);
    if (found == m_streams.end())
        return QByteArray();
    const Entry entry = found->second;
    QByteArray bytes =
        entry.size < smallLimit ? readSmall(entry.first, entry.size) : read(entry.first, entry.size);
    if (static_cast<quint64>(bytes.size()) != entry.size)
        return damagedFile(m_fileName);
    return bytes;
}

} // namespace sphygma
