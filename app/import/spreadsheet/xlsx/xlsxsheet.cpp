// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/xlsx/xlsxsheet.h"

#include "app/import/csv/dateparser.h"

#include <charconv>
#include <cmath>
#include <fast_float/fast_float.h>

namespace sphygma {

static constexpr qint64 mostRows = 1 << 20;
static constexpr qsizetype mostColumns = 1 << 14;

SheetPlace placeOf(std::string_view text)
{
    SheetPlace place;
    size_t i = 0;
    qsizetype column = 0;
    for (; i < text.size() && i < 4; ++i) {
        const char letter = static_cast<char>(text[i] & ~0x20);
        if (letter < 'A' || letter > 'Z')
            break;
        column = column * 26 + (letter - 'A' + 1);
    }
    place.column = column - 1;
    qint64 row = 0;
    const char *const end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + i, end, row);
    if (read.ec == std::errc() && read.ptr == end)
        place.row = row - 1;
    return place;
}

bool XlsxSheet::start(std::string_view name, const XmlAttributes &attributes)
{
    m_inData |= name == "sheetData";
    if (name == "mergeCell") {
        startMerge(attributes.local("ref"));
    } else if (!m_inData) {
        return true;
    } else if (name == "c") {
        startCell(attributes);
    } else if (name == "v" || (name == "t" && m_readings == 0)) {
        // A text within the cell stands in t; some programs write a number of it into v as well.
        m_collects = m_inCell && (name == "t") == (m_type == "inlineStr");
        m_hasValue |= m_collects;
    } else if (name == "f") {
        m_hasFormula = true;
    } else if (name == "row") {
        startRow(attributes);
    } else if (name == "rPh") {
        ++m_readings;
    }
    return !m_damaged;
}

void XlsxSheet::startRow(const XmlAttributes &attributes)
{
    const std::string_view told = attributes.local("r");
    qint64 row = m_row + 1;
    if (!told.empty())
        std::from_chars(told.data(), told.data() + told.size(), row);
    m_damaged |= row <= m_row || row > mostRows;
    m_row = row;
    m_column = -1;
    const std::string_view hidden = attributes.local("hidden");
    if (hidden == "1" || hidden == "true")
        m_sink.hideRow(m_row);
}

void XlsxSheet::startCell(const XmlAttributes &attributes)
{
    const std::string_view place = attributes.local("r"), style = attributes.local("s");
    const qsizetype column = place.empty() ? m_column + 1 : placeOf(place).column;
    m_damaged |= column <= m_column || column >= mostColumns || m_row == 0;
    m_column = column;
    m_type = attributes.local("t");
    m_style = 0;
    std::from_chars(style.data(), style.data() + style.size(), m_style);
    m_value.clear();
    m_inCell = true;
    m_hasValue = m_hasFormula = false;
}

void XlsxSheet::startMerge(std::string_view range)
{
    const size_t colon = range.find(':');
    if (colon == std::string_view::npos)
        return;
    const SheetPlace first = placeOf(range.substr(0, colon)), last = placeOf(range.substr(colon + 1));
    m_sink.merge(first.row, first.column, last.row, last.column);
}

bool XlsxSheet::end(std::string_view name)
{
    m_collects = false;
    if (!m_inData)
        return true;
    m_inData = name != "sheetData";
    m_readings -= name == "rPh";
    return name == "c" ? finishCell() : true;
}

bool XlsxSheet::finishCell()
{
    m_inCell = false;
    if (!m_hasValue || (m_value.empty() && m_type != "str")) {
        if (m_hasFormula)
            m_sink.addUncomputed(m_row, m_column);
        return true;
    }
    const TypedCell filled = cell();
    return !m_damaged && m_sink.add(m_row, m_column, filled);
}

TypedCell XlsxSheet::cell()
{
    if (m_type.empty() || m_type == "n")
        return numberCell();
    if (m_type == "s")
        return sharedText();
    if (m_type == "b")
        return TypedCell::ofBoolean(m_value == "1" || m_value == "true");
    if (m_type == "e")
        return TypedCell::ofError(m_value);
    if (m_type == "d")
        return isoDate();
    return TypedCell::ofText(withoutEscapes(m_value, m_scratch));
}

TypedCell XlsxSheet::numberCell()
{
    double value = 0;
    const char *const end = m_value.data() + m_value.size();
    const auto read = fast_float::from_chars(m_value.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value))
        return TypedCell::ofText(m_value);
    return cellOfSerial(value, m_styles.of(m_style), m_is1904, m_scratch);
}

TypedCell XlsxSheet::sharedText()
{
    size_t index = ~size_t(0);
    std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
    const auto text = m_strings.at(index);
    m_damaged |= !text;
    return TypedCell::ofText(text.value_or(std::string_view()));
}

TypedCell XlsxSheet::isoDate() const
{
    const DateReading date = readDate(m_value, DateOrder::YearFirst);
    switch (date.kind) {
    case DateReading::Kind::None:
        return TypedCell::ofText(m_value);
    case DateReading::Kind::Time:
        return TypedCell::ofTicks(TypedCell::Kind::Time, date.ticks);
    case DateReading::Kind::Date:
    case DateReading::Kind::DateTime:
        break;
    }
    return TypedCell::ofTicks(
        date.ticks % millisecondsPerDay == 0 ? TypedCell::Kind::Date : TypedCell::Kind::DateTime, date.ticks);
}

void XlsxSheet::text(std::string_view utf8)
{
    if (m_collects)
        m_value += utf8;
}

} // namespace sphygma
