// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/xls/xlssheet.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sphygma {

bool XlsSheet::take(const BiffRecord &record)
{
    const quint16 row = record.half(0), column = record.half(2), format = record.half(4);
    switch (record.type) {
    case biff::number:
        return add(row, column, numberCell(record.real(6), format));
    case biff::rk:
        return add(row, column, numberCell(numberOfRk(record.word(6)), format));
    case biff::multiRk:
        return takeMany(record);
    case biff::sharedText: {
        const quint32 index = record.word(6);
        return index >= m_globals.strings.size()
            || add(row, column, TypedCell::ofText(m_globals.strings[index]));
    }
    case biff::label:
    case biff::richText:
        m_scratch = BiffText(record, 6, m_globals.isOld, m_globals.codePage).read(2).toStdString();
        return add(row, column, TypedCell::ofText(m_scratch));
    case biff::booleanOrError:
        return add(row, column, booleanOrError(record.byte(6), record.byte(7) != 0));
    case biff::formula:
        return takeFormula(record);
    case biff::formulaText:
        return takeText(record);
    case biff::row: {
        constexpr quint32 hidden = 0x20;
        if ((record.word(12) & hidden) != 0)
            m_sink.hideRow(row + 1);
        return true;
    }
    case biff::mergedCells:
        takeMerged(record);
        return true;
    default:
        return true;
    }
}

TypedCell XlsSheet::numberCell(double value, quint16 format)
{
    if (!std::isfinite(value))
        return TypedCell::ofError("#NUM!");
    const DateStyle style = format < m_globals.styles.size() ? m_globals.styles[format] : DateStyle::None;
    return cellOfSerial(value, style, m_globals.is1904, m_scratch);
}

bool XlsSheet::takeMany(const BiffRecord &record)
{
    const qsizetype cells = (record.bytes.size() - 6) / 6;
    for (qsizetype i = 0; i < cells; ++i) {
        const TypedCell cell = numberCell(numberOfRk(record.word(6 + 6 * i)), record.half(4 + 6 * i));
        if (!add(record.half(0), record.half(2) + i, cell))
            return false;
    }
    return true;
}

TypedCell XlsSheet::booleanOrError(quint8 value, bool isError)
{
    if (!isError)
        return TypedCell::ofBoolean(value != 0);
    m_scratch = errorName(value);
    return TypedCell::ofError(m_scratch);
}

/// The stored result is a number, unless its last two bytes say that it is none.
bool XlsSheet::takeFormula(const BiffRecord &record)
{
    const quint16 row = record.half(0), column = record.half(2);
    if (record.half(12) != 0xFFFF)
        return add(row, column, numberCell(record.real(6), record.half(4)));
    constexpr quint8 text = 0, boolean = 1, error = 2;
    switch (record.byte(6)) {
    case text:
        m_textRow = row;
        m_textColumn = column;
        return true;
    case boolean:
    case error:
        return add(row, column, booleanOrError(record.byte(8), record.byte(6) == error));
    default:
        return true; // an empty text
    }
}

bool XlsSheet::takeText(const BiffRecord &record)
{
    if (m_textRow < 0)
        return true;
    m_scratch = BiffText(record, 0, m_globals.isOld, m_globals.codePage).read(2).toStdString();
    const qint64 row = std::exchange(m_textRow, -1);
    return add(row, m_textColumn, TypedCell::ofText(m_scratch));
}

void XlsSheet::takeMerged(const BiffRecord &record)
{
    const qsizetype ranges = std::min<qsizetype>(record.half(0), (record.bytes.size() - 2) / 8);
    for (qsizetype i = 0; i < ranges; ++i) {
        const qsizetype at = 2 + 8 * i;
        m_sink.merge(record.half(at), record.half(at + 4), record.half(at + 2), record.half(at + 6));
    }
}

} // namespace sphygma
