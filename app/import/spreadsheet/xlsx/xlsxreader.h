// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/spreadsheet/spreadsheetreader.h"

namespace sphygma {

/// Excel workbooks of today. Read by our own handlers over QuaZip and expat, as the cells pass: liborcus 0.17
/// holds a whole part in memory, and does not tell hidden sheets or formulas without a result; Qt's reader
/// of XML makes every name and value UTF-16.
class XlsxReader final : public SpreadsheetReader
{
public:
    bool recognises(const QString &path, std::string_view head) const override;

protected:
    Result<WorkbookPtr> open(const QString &path, const ImportOptions &options) const override;
    QString format(const QString &path) const override;
};

} // namespace sphygma
