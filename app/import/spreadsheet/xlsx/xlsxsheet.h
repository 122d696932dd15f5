// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/spreadsheet/sheetsink.h"
#include "app/import/spreadsheet/xlsx/xlsxstrings.h"
#include "app/import/spreadsheet/xlsx/xlsxstyles.h"

namespace sphygma {

/// A cell's place, "B12"; both count from 0.
struct SheetPlace
{
    qint64 row = -1; ///< -1: not told
    qsizetype column = -1;
};

/// Nothing is told of what is no place.
SheetPlace placeOf(std::string_view text);

/// Reads the XML of one sheet and hands its cells to a sink. Numbers become the double that their text is
/// nearest to, by fast_float; formulas count by their stored result.
class XlsxSheet final : public XmlHandler
{
public:
    XlsxSheet(const XlsxStrings &strings, const XlsxStyles &styles, bool is1904, SheetSink &sink)
        : m_strings(strings), m_styles(styles), m_is1904(is1904), m_sink(sink)
    {}

    /// Rows or cells out of order, beyond the limits of the format, or with texts that are not there.
    bool isDamaged() const { return m_damaged; }

    bool start(std::string_view name, const XmlAttributes &attributes) override;
    bool end(std::string_view name) override;
    void text(std::string_view utf8) override;

private:
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void startMerge(std::string_view range);
    bool finishCell();
    TypedCell cell();
    TypedCell numberCell();
    TypedCell sharedText();
    TypedCell isoDate() const;

    const XlsxStrings &m_strings;
    const XlsxStyles &m_styles;
    bool m_is1904;
    SheetSink &m_sink;
    qint64 m_row = 0; ///< from 1
    qsizetype m_column = -1;
    std::string m_type;
    size_t m_style = 0;
    std::string m_value;
    std::string m_scratch;
    int m_readings = 0;
    bool m_inData = false;
    bool m_inCell = false;
    bool m_hasValue = false;
    bool m_hasFormula = false;
    bool m_collects = false;
    bool m_damaged = false;
};

} // namespace sphygma
