// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/dtaguard.h"

#include "app/import/statfile/staterrors.h"

#include <QByteArray>
#include <QtEndian>

namespace sphygma {

namespace {

/// Walks through the parts of a file as ReadStat does, until it would give up or take an open text for
/// closed.
class DtaWalk
{
public:
    enum class End : quint8 { Reached, OpenText, UnknownVersion };

    explicit DtaWalk(QIODevice &device) : m_device(device) {}

    End walk()
    {
        if (m_device.peek(1) == "<")
            walkTagged();
        else
            walkPlain();
        return m_end;
    }

private:
    // ---- bytes; once the walk has stopped they are empty, and numbers 0

    void stop(End end = End::Reached)
    {
        if (m_isGoing)
            m_end = end;
        m_isGoing = false;
    }

    QByteArray take(qint64 size)
    {
        if (!m_isGoing || size > m_device.size() - m_device.pos())
            stop();
        return m_isGoing ? m_device.read(size) : QByteArray();
    }

    template<typename T>
    T number()
    {
        const QByteArray bytes = take(sizeof(T));
        if (bytes.size() != sizeof(T))
            return 0;
        return m_isBigEndian ? qFromBigEndian<T>(bytes.constData()) : qFromLittleEndian<T>(bytes.constData());
    }

    void skip(qint64 size) { goTo(m_device.pos() + size); }

    void goTo(qint64 place)
    {
        if (place < 0 || place > m_device.size() || !m_device.seek(place))
            stop();
    }

    void tag(const char *text)
    {
        if (take(static_cast<qint64>(qstrlen(text))) != text)
            stop();
    }

    void closedText(qint64 length)
    {
        const QByteArray text = take(length);
        if (m_isGoing && !text.contains('\0'))
            stop(End::OpenText);
    }

    void closedTexts(qint64 length)
    {
        for (qint64 i = 0; i < m_variables && m_isGoing; ++i)
            closedText(length);
    }

    // ---- lengths that depend on the format

    int nameLength() const { return m_format < 110 ? 9 : m_format < 118 ? 33 : 129; }

    int formatLength() const { return m_format < 105 ? 7 : m_format < 114 ? 12 : m_format < 118 ? 49 : 57; }

    int labelLength() const { return m_format < 108 ? 32 : m_format < 118 ? 81 : 321; }

    int tableNameLength() const { return m_format < 105 ? 12 : m_format < 118 ? 33 : 129; }

    /// Bytes of a cell in the old layout.
    qint64 widthOf(uchar type) const
    {
        if (m_format >= 111)
            return type == 251               ? 1
                : type == 252                ? 2
                : type == 253 || type == 254 ? 4
                : type == 255                ? 8
                                             : type;
        if (type >= 0x7F)
            return type - 0x7F;
        return type == 'b' ? 1 : type == 'i' ? 2 : type == 'l' || type == 'f' ? 4 : type == 'd' ? 8 : 0;
    }

    // ---- the old layout, up to 115

    void walkPlain()
    {
        m_format = number<quint8>();
        m_isBigEndian = number<quint8>() == 1;
        skip(2);
        m_variables = number<quint16>();
        const qint64 rows = number<quint32>();
        skip(labelLength() + (m_format < 105 ? 0 : 18));
        qint64 rowLength = 0;
        for (const char type : take(m_variables))
            rowLength += widthOf(static_cast<uchar>(type));
        closedTexts(nameLength());
        skip((m_variables + 1) * 2); // the order of sorting
        closedTexts(formatLength());
        closedTexts(nameLength()); // of value labels
        skip(m_variables * labelLength());
        skipNotes();
        skip(rowLength * rows);
        while (m_isGoing && !m_device.atEnd())
            labelTable();
    }

    void skipNotes()
    {
        while (m_format >= 105 && m_isGoing) {
            const auto kind = number<quint8>();
            const qint64 length = m_format < 110 ? number<quint16>() : number<quint32>();
            if (kind == 0 && length == 0)
                return;
            skip(length);
        }
    }

    void labelTable()
    {
        const qint64 length = m_format < 105 ? number<quint16>() : number<quint32>();
        closedText(tableNameLength());
        skip((m_format < 105 ? 2 : 3) + length);
    }

    // ---- the layout with tags, from 117

    void walkTagged()
    {
        tag("<stata_dta><header><release>");
        m_format = take(3).toInt();
        if (m_format < 117 || m_format > 119)
            stop(End::UnknownVersion);
        tag("</release><byteorder>");
        m_isBigEndian = take(3) == "MSF";
        tag("</byteorder><K>");
        m_variables = m_format < 119 ? number<quint16>() : number<quint32>();
        tag("</K><N>");
        skip(m_format < 118 ? 4 : 8);
        tag("</N><label>");
        skip(m_format < 118 ? number<quint8>() : number<quint16>());
        tag("</label><timestamp>");
        skip(number<quint8>());
        tag("</timestamp></header><map>");
        skip(10 * 8);
        const auto longTexts = number<qint64>(), labels = number<qint64>();
        skip(2 * 8);
        tag("</map><variable_types>");
        skip(m_variables * 2);
        tag("</variable_types><varnames>");
        closedTexts(nameLength());
        tag("</varnames><sortlist>");
        skip((m_variables + 1) * (m_format < 119 ? 2 : 4));
        tag("</sortlist><formats>");
        closedTexts(formatLength());
        tag("</formats><value_label_names>");
        closedTexts(nameLength());
        walkLongTexts(longTexts);
        walkLabels(labels);
    }

    void walkLongTexts(qint64 place)
    {
        goTo(place);
        tag("<strls>");
        while (take(3) == "GSO") {
            skip(m_format < 118 ? 8 : 12);
            const bool isText = number<quint8>() == 130;
            const qint64 length = number<quint32>();
            if (isText)
                longText(length);
            else
                longBytes(length);
        }
    }

    void longText(qint64 length)
    {
        skip(length - 1);
        if (number<quint8>() != 0 || length == 0)
            stop(End::OpenText);
    }

    /// ReadStat takes what they hold for the next long text.
    void longBytes(qint64 length)
    {
        if (m_device.peek(3) == "GSO")
            stop(End::OpenText);
        skip(length);
    }

    void walkLabels(qint64 place)
    {
        goTo(place);
        tag("<value_labels>");
        while (take(5) == "<lbl>") {
            labelTable();
            tag("</lbl>");
        }
    }

    QIODevice &m_device;
    End m_end = End::Reached;
    bool m_isGoing = true;
    int m_format = 0;
    bool m_isBigEndian = false;
    qint64 m_variables = 0;
};

} // namespace

Status checkDta(QIODevice &device, const QString &name)
{
    const DtaWalk::End end = DtaWalk(device).walk();
    device.seek(0);
    switch (end) {
    case DtaWalk::End::OpenText:
        return openTextInFile(name);
    case DtaWalk::End::UnknownVersion:
        return unknownVersion(name);
    case DtaWalk::End::Reached:
        break;
    }
    return ok();
}

} // namespace sphygma
