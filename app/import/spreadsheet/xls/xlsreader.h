// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/spreadsheet/spreadsheetreader.h"

namespace sphygma {

/// Workbooks of Excel 5 to 2003, by our own reader of their records: FreeXL 1.0 gives truth values and errors
/// as empty cells, and times without their milliseconds.
class XlsReader final : public SpreadsheetReader
{
public:
    bool recognises(const QString &path, std::string_view head) const override;

protected:
    Result<WorkbookPtr> open(const QString &path, const ImportOptions &options) const override;
    QString format(const QString &path) const override;
};

} // namespace sphygma
