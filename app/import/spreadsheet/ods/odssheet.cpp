// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/ods/odssheet.h"

#include "app/import/csv/dateparser.h"
#include "app/import/spreadsheet/dateformat.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fast_float/fast_float.h>

namespace sphygma {

static constexpr qint64 mostRows = 1 << 20;
static constexpr qint64 mostColumns = 1 << 14;
static constexpr qint64 mostRepeated = 20'000'000; ///< filled cells written once for many

static QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

static qint64 timesOf(std::string_view told)
{
    qint64 times = 1;
    std::from_chars(told.data(), told.data() + told.size(), times);
    return std::clamp<qint64>(times, 1, mostRows + 1);
}

bool OdsSheetList::start(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "style") {
        m_style = attributes.value("style:name");
    } else if (name == "table-properties" && attributes.value("table:display") == "false") {
        m_hiddenStyles.insert(m_style);
    } else if (name == "table" && ++m_depth == 1) {
        const std::string_view style = attributes.value("table:style-name");
        m_sheets.append({textOf(attributes.value("table:name")), m_hiddenStyles.contains(style)});
    }
    return true;
}

bool OdsSheetList::end(std::string_view name)
{
    m_depth -= name == "table";
    return name != "spreadsheet";
}

bool OdsSheet::start(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
    } else if (name == "table") {
        m_skipped = m_tables; // one within a cell
        m_sheet += m_tables == 0;
        m_tables = 1;
    } else if (m_sheet != m_wanted || m_tables == 0) {
        return true;
    } else if (name == "table-row") {
        startRow(attributes);
    } else if (name == "table-cell" || name == "covered-table-cell") {
        startCell(attributes, name.starts_with('c'));
    } else if (name == "annotation" || name == "shapes" || name == "frame" || name == "custom-shape"
               || name == "sub-table") {
        m_skipped = 1;
    } else if (m_inCell) {
        startText(name, attributes);
    }
    return !m_damaged;
}

void OdsSheet::startRow(const XmlAttributes &attributes)
{
    m_rowTimes = timesOf(attributes.value("table:number-rows-repeated"));
    m_column = 0;
    m_cells.clear();
    const std::string_view visibility = attributes.value("table:visibility");
    if (visibility != "collapse" && visibility != "filter")
        return;
    // Whole pages of empty rows may be hidden below the table: they hide nothing.
    constexpr qint64 mostHidden = 10'000;
    for (qint64 i = 1; i <= m_rowTimes && m_rowTimes < mostHidden; ++i)
        m_sink.hideRow(m_row + i);
}

void OdsSheet::startCell(const XmlAttributes &attributes, bool covered)
{
    m_inCell = true;
    m_covered = covered;
    m_times = timesOf(attributes.value("table:number-columns-repeated"));
    m_hasFormula = !attributes.value("table:formula").empty();
    m_type = attributes.value("office:value-type");
    if (attributes.value("calcext:value-type") == "error")
        m_type = "error";
    m_value.clear();
    for (const char *name : {"office:value", "office:date-value", "office:time-value", "office:boolean-value",
                             "office:string-value"})
        m_value += attributes.value(name);
    m_shown.clear();
    m_paragraphs = 0;
    const qint64 columns = timesOf(attributes.value("table:number-columns-spanned")),
                 rows = timesOf(attributes.value("table:number-rows-spanned"));
    if (columns > 1 || rows > 1)
        m_sink.merge(m_row, static_cast<qsizetype>(m_column), m_row + rows - 1,
                     static_cast<qsizetype>(m_column + columns - 1));
}

void OdsSheet::startText(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "p") {
        if (m_paragraphs++ > 0)
            m_shown += '\n';
        m_inParagraph = true;
    } else if (name == "s") {
        m_shown.append(static_cast<size_t>(std::min<qint64>(timesOf(attributes.value("text:c")), 32767)),
                       ' ');
    } else if (name == "tab") {
        m_shown += '\t';
    } else if (name == "line-break") {
        m_shown += '\n';
    }
}

bool OdsSheet::end(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
    } else if (name == "table") {
        m_tables = 0;
        return m_sheet != m_wanted;
    } else if (m_sheet != m_wanted || m_tables == 0) {
        return true;
    } else if (name == "p") {
        m_inParagraph = false;
    } else if (name == "table-cell" || name == "covered-table-cell") {
        endCell();
    } else if (name == "table-row") {
        return endRow();
    }
    return true;
}

void OdsSheet::endCell()
{
    m_inCell = false;
    const qint64 column = m_column;
    m_column += m_times;
    if (m_covered)
        return;
    const TypedCell cell = value();
    if (cell.isEmpty()) {
        // A formula that gives an empty text has a result: its type, or the text as shown.
        if (m_hasFormula && m_type.empty() && m_paragraphs == 0)
            m_sink.addUncomputed(m_row + 1, static_cast<qsizetype>(column));
        return;
    }
    m_cells.push_back({column, m_times, cell, std::string(cell.text)});
}

/// As Gnumeric writes the result of a formula: a text that is the name of an error.
static bool isErrorName(std::string_view shown)
{
    static constexpr std::array names{"#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"};
    return std::find(names.begin(), names.end(), shown) != names.end();
}

TypedCell OdsSheet::value()
{
    double number = 0;
    const char *const end = m_value.data() + m_value.size();
    if (m_type == "error" || (m_hasFormula && (m_shown.starts_with("Err:") || isErrorName(m_shown))))
        return TypedCell::ofError(m_shown);
    if (m_type == "float" || m_type == "percentage" || m_type == "currency") {
        const auto read = fast_float::from_chars(m_value.data(), end, number);
        const bool whole = read.ec == std::errc() && read.ptr == end && std::isfinite(number);
        return whole ? TypedCell::ofNumber(number) : TypedCell::ofText(m_shown);
    }
    if (m_type == "boolean")
        return TypedCell::ofBoolean(m_value == "true");
    if (m_type == "time")
        return timeValue();
    const DateReading date = m_type == "date" ? readDate(m_value, DateOrder::YearFirst) : DateReading();
    if (date.kind == DateReading::Kind::Date || date.kind == DateReading::Kind::DateTime)
        return TypedCell::ofTicks(date.kind == DateReading::Kind::Date ? TypedCell::Kind::Date
                                                                       : TypedCell::Kind::DateTime,
                                  date.ticks);
    return TypedCell::ofText(m_value.empty() || m_type != "string" ? m_shown : m_value);
}

/// "PT12H30M15.5S".
TypedCell OdsSheet::timeValue()
{
    const char *at = m_value.data();
    const char *const end = at + m_value.size();
    if (!m_value.starts_with("PT"))
        return TypedCell::ofText(m_shown);
    double milliseconds = 0;
    for (at += 2; at < end;) {
        double part = 0;
        const auto read = fast_float::from_chars(at, end, part);
        if (read.ec != std::errc() || read.ptr == end)
            return TypedCell::ofText(m_shown);
        const char unit = *read.ptr;
        milliseconds += part * (unit == 'H' ? 3'600'000 : unit == 'M' ? 60'000 : 1000);
        at = read.ptr + 1;
    }
    if (!(milliseconds >= 0 && milliseconds < 1e14))
        return TypedCell::ofText(m_shown);
    const qint64 ticks = std::llround(milliseconds);
    if (ticks < millisecondsPerDay)
        return TypedCell::ofTicks(TypedCell::Kind::Time, ticks);
    m_scratch = elapsedText(ticks);
    return TypedCell::ofText(m_scratch);
}

bool OdsSheet::endRow()
{
    const qint64 first = m_row + 1;
    m_row += m_rowTimes;
    if (m_cells.empty())
        return true;
    qint64 filled = 0;
    for (const Cell &cell : m_cells) {
        filled += cell.times;
        m_damaged |= cell.column + cell.times > mostColumns;
    }
    m_repeated += filled * m_rowTimes - static_cast<qint64>(m_cells.size());
    m_damaged |= m_row > mostRows || m_repeated > mostRepeated;
    for (qint64 row = first; row <= m_row && !m_damaged; ++row) {
        for (Cell &cell : m_cells) {
            cell.value.text = cell.text;
            for (qint64 i = 0; i < cell.times; ++i) {
                if (!m_sink.add(row, static_cast<qsizetype>(cell.column + i), cell.value))
                    return false;
            }
        }
    }
    return !m_damaged;
}

void OdsSheet::text(std::string_view utf8)
{
    if (m_inParagraph && m_skipped == 0)
        m_shown += utf8;
}

} // namespace sphygma
