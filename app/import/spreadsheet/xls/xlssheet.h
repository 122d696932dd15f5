// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/spreadsheet/dateformat.h"
#include "app/import/spreadsheet/sheetsink.h"
#include "app/import/spreadsheet/xls/biffrecords.h"

#include <vector>

namespace sphygma {

/// What the sheets of an .xls file share.
struct XlsGlobals
{
    bool isOld = false; ///< BIFF5
    bool is1904 = false;
    int codePage = 1252;
    std::vector<DateStyle> styles; ///< by number of the extended format
    std::vector<std::string> strings; ///< UTF-8
};

/// Takes the records of one sheet and hands its cells to a sink; formulas count by their stored result.
class XlsSheet
{
public:
    XlsSheet(const XlsGlobals &globals, SheetSink &sink) : m_globals(globals), m_sink(sink) {}

    /// False when enough is known.
    bool take(const BiffRecord &record);

private:
    bool add(qint64 row, qsizetype column, const TypedCell &cell)
    {
        return m_sink.add(row + 1, column, cell);
    }

    TypedCell numberCell(double value, quint16 format);
    bool takeMany(const BiffRecord &record);
    bool takeFormula(const BiffRecord &record);
    bool takeText(const BiffRecord &record);
    TypedCell booleanOrError(quint8 value, bool isError);
    void takeMerged(const BiffRecord &record);

    const XlsGlobals &m_globals;
    SheetSink &m_sink;
    std::string m_scratch;
    qint64 m_textRow = -1; ///< of the formula whose text comes in the next record
    qsizetype m_textColumn = -1;
};

} // namespace sphygma
