// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/xls/biffrecords.h"

#include "app/import/csv/encoding.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace sphygma {

template<typename T>
static T littleEndian(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at + static_cast<qsizetype>(sizeof(T)) <= bytes.size()
        ? qFromLittleEndian<T>(bytes.constData() + at)
        : T(0);
}

quint8 BiffRecord::byte(qsizetype at) const
{
    return littleEndian<quint8>(bytes, at);
}

quint16 BiffRecord::half(qsizetype at) const
{
    return littleEndian<quint16>(bytes, at);
}

quint32 BiffRecord::word(qsizetype at) const
{
    return littleEndian<quint32>(bytes, at);
}

double BiffRecord::real(qsizetype at) const
{
    return std::bit_cast<double>(littleEndian<quint64>(bytes, at));
}

bool BiffStream::takePart(quint16 &type, BiffRecord &record)
{
    if (m_at + 4 > m_bytes.size())
        return false;
    type = littleEndian<quint16>(m_bytes, m_at);
    const qsizetype size = littleEndian<quint16>(m_bytes, m_at + 2);
    if (m_at + 4 + size > m_bytes.size())
        return false;
    record.bytes.append(m_bytes.constData() + m_at + 4, size);
    m_at += 4 + size;
    return true;
}

bool BiffStream::next(BiffRecord &record)
{
    record.bytes.clear();
    record.joints.clear();
    if (!takePart(record.type, record))
        return false;
    while (littleEndian<quint16>(m_bytes, m_at) == biff::continued) {
        const qsizetype joint = record.bytes.size();
        quint16 type = 0;
        if (!takePart(type, record))
            return false;
        record.joints.push_back(joint);
    }
    return true;
}

bool BiffText::isJoint() const
{
    return std::binary_search(m_record.joints.begin(), m_record.joints.end(), m_at);
}

QString BiffText::oldCharacters(qsizetype count) const
{
    const QByteArray bytes = m_record.bytes.mid(m_at, count);
    constexpr int appleRoman = 32769; // what old Excel calls Windows' own, 1252
    const QString encoding = QStringLiteral("CP%1").arg(m_codePage == appleRoman ? 1252 : m_codePage);
    const Result<ByteSourcePtr> utf8 = transcoded(std::make_unique<MemorySource>(bytes), encoding);
    const Result<QByteArray> text =
        utf8 ? readUpTo(**utf8, 4 * bytes.size() + 4) : Result<QByteArray>(utf8.error());
    return text ? QString::fromUtf8(*text) : QString::fromLatin1(bytes);
}

QString BiffText::characters(qsizetype count, bool wide)
{
    QString text;
    while (count > 0 && !atEnd()) {
        if (isJoint())
            wide = (m_record.byte(m_at++) & 1) != 0;
        const auto joint = std::upper_bound(m_record.joints.begin(), m_record.joints.end(), m_at);
        const qsizetype end = joint == m_record.joints.end() ? m_record.bytes.size() : *joint;
        const qsizetype here = std::min(count, (end - m_at) / (wide ? 2 : 1));
        for (qsizetype i = 0; i < here; ++i)
            text += wide ? QChar(m_record.half(m_at + 2 * i)) : QChar(char16_t(m_record.byte(m_at + i)));
        m_at += here * (wide ? 2 : 1);
        count -= here;
        if (count > 0 && !isJoint())
            m_at = end; // a character cut in two: damaged
    }
    return text;
}

QString BiffText::read(int lengthBytes)
{
    const qsizetype count = lengthBytes == 1 ? m_record.byte(m_at) : m_record.half(m_at);
    m_at += lengthBytes;
    if (m_isOld) {
        const QString text = oldCharacters(count);
        m_at += count;
        return text;
    }
    constexpr quint8 isWide = 1, hasReadings = 4, hasRuns = 8;
    const quint8 flags = m_record.byte(m_at++);
    qsizetype behind = 0;
    if ((flags & hasRuns) != 0) {
        behind += 4 * qsizetype(m_record.half(m_at));
        m_at += 2;
    }
    if ((flags & hasReadings) != 0) {
        behind += static_cast<qsizetype>(m_record.word(m_at));
        m_at += 4;
    }
    const QString text = characters(count, (flags & isWide) != 0);
    m_at += behind;
    return text;
}

double numberOfRk(quint32 rk)
{
    constexpr quint32 divided = 1, whole = 2;
    const double value = (rk & whole) != 0
        ? static_cast<double>(static_cast<qint32>(rk) >> 2)
        : std::bit_cast<double>(static_cast<quint64>(rk & 0xFFFFFFFCU) << 32);
    return (rk & divided) != 0 ? value / 100 : value;
}

std::string errorName(quint8 code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    case 0x2A:
        return "#N/A";
    default:
        return "#ERROR";
    }
}

} // namespace sphygma
