// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statencoding.h"

#include "app/import/csv/encoding.h"
#include "app/import/words.h"

#include <QtEndian>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Walks through the records in front of the rows.
class SavDictionary
{
public:
    explicit SavDictionary(QIODevice &device) : m_device(device) {}

    void walk()
    {
        constexpr qint64 layoutPlace = 64, headerBytes = 176, mostRecords = 10'000'000;
        m_device.seek(layoutPlace);
        const QByteArray layout = m_device.read(4);
        m_isBigEndian = layout.size() == 4 && qFromBigEndian<qint32>(layout.constData()) <= 3;
        m_device.seek(headerBytes);
        for (qint64 i = 0; i < mostRecords && m_isGoing && record(); ++i) {}
    }

    QString encoding; ///< of the record that names it
    qint32 codePage = 0;

private:
    qint32 number()
    {
        const QByteArray bytes = m_device.read(4);
        m_isGoing = m_isGoing && bytes.size() == 4;
        if (!m_isGoing)
            return 0;
        return m_isBigEndian ? qFromBigEndian<qint32>(bytes.constData())
                             : qFromLittleEndian<qint32>(bytes.constData());
    }

    void skip(qint64 bytes)
    {
        m_isGoing = m_isGoing && bytes >= 0 && bytes <= m_device.size() - m_device.pos()
            && m_device.seek(m_device.pos() + bytes);
    }

    /// False behind the last one.
    bool record()
    {
        constexpr qint64 lineBytes = 80;
        switch (number()) {
        case 2:
            skipVariable();
            return true;
        case 3:
            skipLabels();
            return true;
        case 4:
            skip(4 * qint64(number()));
            return true;
        case 6:
            skip(lineBytes * number());
            return true;
        case 7:
            readExtension();
            return true;
        default:
            return false;
        }
    }

    void skipVariable()
    {
        number();
        const bool hasLabel = number() == 1;
        const qint64 missing = std::abs(qint64(number()));
        skip(4 + 4 + 8); // formats and the name
        if (hasLabel)
            skip((qint64(number()) + 3) / 4 * 4);
        skip(missing * 8);
    }

    void skipLabels()
    {
        const qint32 count = number();
        for (qint32 i = 0; i < count && m_isGoing; ++i) {
            skip(8);
            const QByteArray length = m_device.read(1);
            m_isGoing = m_isGoing && length.size() == 1;
            if (m_isGoing)
                skip((qint64(static_cast<uchar>(length[0])) + 8) / 8 * 8 - 1);
        }
    }

    void readExtension()
    {
        constexpr qint32 machine = 3, encodings = 20, codePageNumber = 8, longestName = 64;
        const qint32 kind = number();
        const qint64 size = number(), count = number();
        const qint64 end = m_device.pos() + size * count;
        if (kind == machine && size == 4 && count == codePageNumber) {
            skip(4 * qint64(codePageNumber - 1));
            codePage = number();
        } else if (kind == encodings && size == 1 && count <= longestName) {
            encoding = QString::fromLatin1(m_device.read(count)).trimmed();
        }
        skip(end - m_device.pos());
    }

    QIODevice &m_device;
    bool m_isBigEndian = false;
    bool m_isGoing = true;
};

} // namespace

/// Of the code pages that ReadStat does not know: an encoding that holds all of one.
static QString codePageName(qint32 codePage)
{
    switch (codePage) {
    case 936:
        return u"GB18030"_s;
    case 949:
        return u"CP949"_s;
    default:
        return {};
    }
}

static bool isKnownEncoding(const QString &encoding)
{
    return transcoded(std::make_unique<MemorySource>(QByteArray()), encoding).has_value();
}

static QString nameOf(const SavDictionary &dictionary)
{
    static const QStringList chinese{u"gbk"_s, u"gb2312"_s, u"euc-cn"_s, u"cp936"_s, u"windows-936"_s};
    const QString named = dictionary.encoding.toLower();
    if (chinese.contains(named))
        return u"GB18030"_s;
    const bool isUtf8 = named == u"utf-8"_s && dictionary.codePage == 65001;
    const bool isAsNumbered = named == u"windows-%1"_s.arg(dictionary.codePage);
    if (!named.isEmpty() && !isUtf8 && !isAsNumbered && isKnownEncoding(named))
        return dictionary.encoding;
    return codePageName(dictionary.codePage);
}

SavEncoding savEncoding(QIODevice &device)
{
    SavDictionary dictionary(device);
    dictionary.walk();
    device.seek(0);
    return {nameOf(dictionary), dictionary.codePage};
}

bool tellsEncoding(StatFormat format, const QByteArray &head)
{
    if (format == StatFormat::Dta)
        return head.startsWith("<stata_dta>") && !head.contains("<release>117</release>");
    return format != StatFormat::Xpt;
}

void tellOfRepairs(StatTable &table)
{
    ImportIssue issue;
    issue.severity = ImportIssue::Severity::Warning;
    issue.message =
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "Some texts are not valid UTF-8, as the file says they are; their "
                                     "faulty bytes are shown as \uFFFD."));
    table.issues.add(IssueList::Kind::Encoding, std::move(issue));
}

} // namespace sphygma
