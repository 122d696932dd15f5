// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace sphygma {

/// Numbers of the records of [MS-XLS] that tell cells.
namespace biff {
inline constexpr quint16 formula = 0x0006, endOfPart = 0x000A, dateMode = 0x0022, filePass = 0x002F,
                         continued = 0x003C, codePage = 0x0042, boundSheet = 0x0085, multiRk = 0x00BD,
                         richText = 0x00D6, extendedFormat = 0x00E0, mergedCells = 0x00E5,
                         sharedStrings = 0x00FC, sharedText = 0x00FD, number = 0x0203, label = 0x0204,
                         booleanOrError = 0x0205, formulaText = 0x0207, row = 0x0208, rk = 0x027E,
                         format = 0x041E, beginOfPart = 0x0809;
} // namespace biff

/// One record: its number, and its bytes with those of the records that continue it. What lies behind its
/// end reads as 0.
struct BiffRecord
{
    quint16 type = 0;
    QByteArray bytes;
    std::vector<qsizetype> joints; ///< where continuing records begin

    quint8 byte(qsizetype at) const;
    quint16 half(qsizetype at) const;
    quint32 word(qsizetype at) const;
    double real(qsizetype at) const;
};

/// The records of a stream, one after another.
class BiffStream
{
public:
    explicit BiffStream(QByteArray bytes, qsizetype at = 0) : m_bytes(std::move(bytes)), m_at(at) {}

    /// False at the end, or when the stream is cut off.
    bool next(BiffRecord &record);

    qsizetype position() const { return m_at; }

    qsizetype size() const { return m_bytes.size(); }

private:
    bool takePart(quint16 &type, BiffRecord &record);

    QByteArray m_bytes;
    qsizetype m_at;
};

/// Reads the strings of a record, UTF-16 or one byte a character, also across the joints, where the width may
/// change.
class BiffText
{
public:
    /// \a isOld: BIFF5, whose strings are bytes of \a codePage.
    BiffText(const BiffRecord &record, qsizetype at, bool isOld, int codePage)
        : m_record(record), m_at(at), m_isOld(isOld), m_codePage(codePage)
    {}

    /// A string behind its length of one or two bytes.
    QString read(int lengthBytes);

    bool atEnd() const { return m_at >= m_record.bytes.size(); }

private:
    QString characters(qsizetype count, bool wide);
    QString oldCharacters(qsizetype count) const;
    bool isJoint() const;

    const BiffRecord &m_record;
    qsizetype m_at;
    bool m_isOld;
    int m_codePage;
};

/// A number packed into 30 bits, whole or not, perhaps divided by 100.
double numberOfRk(quint32 rk);

/// "#N/A"
std::string errorName(quint8 code);

} // namespace sphygma
