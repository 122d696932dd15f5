// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace sphygma {

/// Writes a small Stata file by hand, in either byte order and every layout, and with lists that lack their
/// closing zero bytes; ReadStat's writer does neither. Two columns, a 32-bit number with value labels and a
/// text of eight bytes; two rows.
class DtaWriter
{
public:
    enum class List : quint8 { None, Names, Formats, LabelNames, TableName, LongText };

    DtaWriter(int format, bool bigEndian, List open = List::None)
        : m_format(format), m_isBigEndian(bigEndian), m_open(open)
    {}

    QByteArray file() { return m_format < 117 ? plain() : tagged(); }

private:
    template<typename T>
    void number(T value)
    {
        QByteArray bytes(sizeof(T), '\0');
        if (m_isBigEndian)
            qToBigEndian(value, bytes.data());
        else
            qToLittleEndian(value, bytes.data());
        m_file += bytes;
    }

    /// A text in a field of \a length bytes, which an open one fills.
    void text(const QByteArray &text, int length, List list = List::None)
    {
        const bool open = list != List::None && list == m_open;
        m_file += open ? QByteArray(length, 'x') : text.leftJustified(length, '\0');
    }

    int nameLength() const { return m_format < 110 ? 9 : m_format < 118 ? 33 : 129; }

    int formatLength() const { return m_format < 105 ? 7 : m_format < 114 ? 12 : m_format < 118 ? 49 : 57; }

    int labelLength() const { return m_format < 108 ? 32 : m_format < 118 ? 81 : 321; }

    void names()
    {
        text("sex", nameLength());
        text("name", nameLength(), List::Names);
    }

    void formats()
    {
        text("%8.0g", formatLength());
        text("%8s", formatLength(), List::Formats);
    }

    void labelNames()
    {
        text("sexes", nameLength());
        text("", nameLength(), List::LabelNames);
    }

    void rows()
    {
        for (const char *name : {"Ann", "Bob"}) {
            number<qint32>(name[0] == 'A' ? 0 : 1);
            text(name, 8);
        }
    }

    void labelTable()
    {
        if (m_format < 105) {
            number<qint16>(16);
            text("sexes", 12, List::TableName);
            m_file += QByteArray(2, '\0') + QByteArray("Female\0\0Male\0\0\0\0", 16);
            return;
        }
        const QByteArray texts("Female\0Male\0", 12);
        number<qint32>(8 + 16 + static_cast<qint32>(texts.size()));
        text("sexes", m_format < 118 ? 33 : 129, List::TableName);
        m_file += QByteArray(3, '\0');
        for (const qint32 value : {2, static_cast<qint32>(texts.size()), 0, 7, 0, 1})
            number<qint32>(value);
        m_file += texts;
    }

    QByteArray plain()
    {
        m_file = {};
        number<qint8>(static_cast<qint8>(m_format));
        number<qint8>(m_isBigEndian ? 1 : 2);
        number<qint8>(1);
        number<qint8>(0);
        number<qint16>(2);
        number<qint32>(2);
        text("two patients", labelLength());
        if (m_format >= 105)
            text("", 18);
        m_file += m_format < 111 ? QByteArray("l\x87") : QByteArray("\xFD\x08");
        names();
        m_file += QByteArray(6, '\0');
        formats();
        labelNames();
        m_file += QByteArray(2 * labelLength(), '\0');
        if (m_format >= 105)
            m_file += QByteArray(m_format < 110 ? 3 : 5, '\0');
        rows();
        labelTable();
        return m_file;
    }

    QByteArray tagged()
    {
        m_file = "<stata_dta><header><release>" + QByteArray::number(m_format) + "</release><byteorder>"
            + (m_isBigEndian ? "MSF" : "LSF") + "</byteorder><K>";
        m_format < 119 ? number<qint16>(2) : number<qint32>(2);
        m_file += "</K><N>";
        m_format < 118 ? number<qint32>(2) : number<qint64>(2);
        m_file += "</N><label>" + QByteArray(m_format < 118 ? 1 : 2, '\0');
        m_file += "</label><timestamp>" + QByteArray(1, '\0') + "</timestamp></header><map>";
        const qsizetype map = m_file.size();
        m_file += QByteArray(14 * 8, '\0') + "</map><variable_types>";
        number<quint16>(0xFFF8);
        number<quint16>(m_open == List::LongText ? 0x8000 : 8);
        m_file += "</variable_types><varnames>";
        names();
        m_file +=
            "</varnames><sortlist>" + QByteArray(m_format < 119 ? 6 : 12, '\0') + "</sortlist><formats>";
        formats();
        m_file += "</formats><value_label_names>";
        labelNames();
        m_file += "</value_label_names><variable_labels>" + QByteArray(2 * labelLength(), '\0')
            + "</variable_labels><characteristics></characteristics>";
        QList<qint64> places{m_file.size()};
        m_file += "<data>";
        rows();
        m_file += "</data>";
        places += m_file.size();
        m_file += "<strls>";
        longText();
        m_file += "</strls>";
        places += m_file.size();
        m_file += "<value_labels><lbl>";
        labelTable();
        m_file += "</lbl></value_labels></stata_dta>";
        return withMap(map, places);
    }

    void longText()
    {
        if (m_open != List::LongText)
            return;
        m_file += "GSO";
        number<quint32>(2);
        m_format < 118 ? number<quint32>(1) : number<quint64>(1);
        m_file += '\x82';
        number<quint32>(4);
        m_file += "open";
    }

    QByteArray withMap(qsizetype map, const QList<qint64> &places)
    {
        const QByteArray file = m_file;
        m_file = {};
        for (const qint64 place : places)
            number<qint64>(place);
        return QByteArray(file).replace(map + 9 * 8, m_file.size(), m_file);
    }

    const int m_format;
    const bool m_isBigEndian;
    const List m_open;
    QByteArray m_file;
};

} // namespace sphygma
