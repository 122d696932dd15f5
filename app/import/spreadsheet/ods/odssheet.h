// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/spreadsheet/sheetsink.h"
#include "app/import/spreadsheet/workbook.h"
#include "app/import/spreadsheet/xmlparser.h"

#include <set>
#include <vector>

namespace sphygma {

/// Reads the names of the sheets of content.xml, and which of them are hidden by their style.
class OdsSheetList final : public XmlHandler
{
public:
    const QList<SheetInfo> &sheets() const { return m_sheets; }

    bool start(std::string_view name, const XmlAttributes &attributes) override;
    bool end(std::string_view name) override;

    void text(std::string_view) override {}

private:
    QList<SheetInfo> m_sheets;
    std::string m_style;
    std::set<std::string, std::less<>> m_hiddenStyles;
    int m_depth = 0; ///< of tables within tables
};

/// Reads one sheet of content.xml and hands its cells to a sink. The value that the file stores counts, not
/// the text it shows; covered cells, comments and drawings are passed over.
class OdsSheet final : public XmlHandler
{
public:
    OdsSheet(qsizetype sheet, SheetSink &sink) : m_wanted(sheet), m_sink(sink) {}

    /// Cells beyond the limits of the format, or repeated more often than anyone would.
    bool isDamaged() const { return m_damaged; }

    bool start(std::string_view name, const XmlAttributes &attributes) override;
    bool end(std::string_view name) override;
    void text(std::string_view utf8) override;

private:
    struct Cell
    {
        qint64 column = 0;
        qint64 times = 1;
        TypedCell value; ///< its text is in the next member
        std::string text;
    };

    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes, bool covered);
    void startText(std::string_view name, const XmlAttributes &attributes);
    void endCell();
    bool endRow();
    TypedCell value();
    TypedCell timeValue();

    const qsizetype m_wanted;
    SheetSink &m_sink;
    qsizetype m_sheet = -1;
    int m_tables = 0; ///< open ones
    int m_skipped = 0; ///< open elements within one that is passed over
    qint64 m_row = 0; ///< before this one, from 1
    qint64 m_rowTimes = 1;
    qint64 m_column = 0;
    qint64 m_repeated = 0;
    std::vector<Cell> m_cells; ///< filled ones of the row
    qint64 m_times = 1;
    std::string m_type;
    std::string m_value;
    std::string m_shown; ///< text:p
    std::string m_scratch;
    bool m_hasFormula = false;
    bool m_inCell = false;
    bool m_covered = false;
    int m_paragraphs = 0;
    bool m_inParagraph = false;
    bool m_damaged = false;
};

} // namespace sphygma
