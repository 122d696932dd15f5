// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/spreadsheet/spreadsheetreader.h"

namespace sphygma {

/// OpenDocument spreadsheets (.ods, .ots; ISO/IEC 26300), as LibreOffice writes them. Read like workbooks of
/// Excel, and for the same reasons.
class OdsReader final : public SpreadsheetReader
{
public:
    bool recognises(const QString &path, std::string_view head) const override;

protected:
    Result<WorkbookPtr> open(const QString &path, const ImportOptions &options) const override;
    QString format(const QString &path) const override;
};

} // namespace sphygma
