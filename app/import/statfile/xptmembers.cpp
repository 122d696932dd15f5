// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/xptmembers.h"

#include <QtEndian>

#include <algorithm>
#include <string_view>
#include <vector>

namespace sphygma {

static constexpr qint64 recordBytes = 80;
static constexpr qint64 libraryBytes = 3 * recordBytes;

/// Where in the file the name of the data set stands whose header begins at \a begin, and how long it may be.
static QString nameOf(QIODevice &device, qint64 begin, bool isVersion8)
{
    const qint64 place = begin + 2 * recordBytes + 8;
    if (!device.seek(place))
        return {};
    return QString::fromLatin1(device.read(isVersion8 ? 32 : 8)).trimmed();
}

Result<QList<XptMember>> xptMembers(QIODevice &device, Progress &progress)
{
    constexpr std::string_view version5 = "HEADER RECORD*******MEMBER  HEADER RECORD!!!!!!!";
    constexpr std::string_view version8 = "HEADER RECORD*******MEMBV8  HEADER RECORD!!!!!!!";
    constexpr qsizetype mostMembers = 10'000;
    std::vector<qint64> begins;
    std::vector<char> block(recordBytes * 8192);
    bool isVersion8 = false;
    if (!device.seek(0))
        return QList<XptMember>();
    for (qint64 at = 0, got = 0; (got = device.read(block.data(), qint64(block.size()))) > 0; at += got) {
        if (!progress.update(0, device.size()))
            return Error::cancelled();
        const std::string_view bytes(block.data(), static_cast<size_t>(got));
        for (size_t i = 0; i + recordBytes <= bytes.size(); i += recordBytes) {
            const bool is8 = bytes.substr(i).starts_with(version8);
            if (is8 || bytes.substr(i).starts_with(version5))
                begins.push_back(at + static_cast<qint64>(i));
            isVersion8 = isVersion8 || is8;
        }
        if (got % recordBytes != 0 || static_cast<qsizetype>(begins.size()) > mostMembers)
            break;
    }
    QList<XptMember> members;
    for (size_t i = 0; i < begins.size(); ++i)
        members.append({nameOf(device, begins[i], isVersion8), begins[i],
                        i + 1 < begins.size() ? begins[i + 1] : device.size()});
    device.seek(0);
    return members;
}

namespace {

/// The library's header, then one member.
class MemberDevice final : public QIODevice
{
public:
    MemberDevice(QIODevice &device, const XptMember &member) : m_device(device), m_member(member)
    {
        open(ReadOnly | Unbuffered);
    }

    bool isSequential() const override { return false; }

    qint64 size() const override { return libraryBytes + m_member.end - m_member.begin; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 at = pos();
        const bool inLibrary = at < libraryBytes;
        const qint64 left = (inLibrary ? libraryBytes : size()) - at;
        const qint64 place = inLibrary ? at : m_member.begin + at - libraryBytes;
        if (left <= 0 || !m_device.seek(place))
            return 0;
        return m_device.read(to, std::min(most, left));
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_device;
    XptMember m_member;
};

} // namespace

namespace {

/// What the headers of a member say of its rows.
struct XptRows
{
    qint64 begin = 0; ///< of the first one, in the file
    qint64 length = 0; ///< bytes of each
    qint64 count = 0; ///< as version 8 may tell; 0 where nothing does
};

} // namespace

/// Nothing where the headers are not as they should be.
static XptRows xptRows(QIODevice &device, const XptMember &member)
{
    constexpr qint64 headers = 4; // of the member, its description (two) and label, then of the names
    constexpr qsizetype sizePlace = 75, countPlace = 54, lengthPlace = 4, toldPlace = 48;
    constexpr qint64 mostRecords = 1 << 20;
    XptRows rows;
    device.seek(member.begin);
    const qint64 size = device.read(recordBytes).mid(sizePlace, 3).toLongLong();
    device.seek(member.begin + headers * recordBytes);
    const qint64 names = device.read(recordBytes).mid(countPlace, 4).toLongLong();
    for (qint64 i = 0; i < names && size > lengthPlace + 2; ++i) {
        const QByteArray name = device.read(size);
        rows.length += name.size() == size ? qFromBigEndian<quint16>(name.constData() + lengthPlace) : 0;
    }
    device.seek(member.begin + (headers + 1 + (names * size + recordBytes - 1) / recordBytes) * recordBytes);
    for (qint64 i = 0; i < mostRecords && device.pos() < member.end; ++i) {
        const QByteArray record = device.read(recordBytes);
        if (!record.startsWith("HEADER RECORD*******OBS"))
            continue;
        rows.begin = device.pos();
        if (record.startsWith("HEADER RECORD*******OBSV8"))
            rows.count = record.mid(toldPlace, 15).trimmed().toLongLong();
        break;
    }
    return rows;
}

bool isWholeXpt(QIODevice &device, const XptMember &member, qint64 rows)
{
    const XptRows told = xptRows(device, member);
    if (told.begin == 0 || told.length == 0)
        return true;
    const qint64 rest = (member.end - told.begin) % told.length;
    device.seek(member.end - rest);
    const QByteArray tail = device.read(rest);
    const bool isFilling =
        std::all_of(tail.begin(), tail.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
    return rows >= told.count && rest < recordBytes && isFilling;
}

std::unique_ptr<QIODevice> xptMemberDevice(QIODevice &device, const XptMember &member)
{
    return std::make_unique<MemberDevice>(device, member);
}

} // namespace sphygma
