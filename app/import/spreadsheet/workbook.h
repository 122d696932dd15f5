// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/import/spreadsheet/sheetsink.h"

#include <QList>
#include <QString>

#include <memory>

namespace sphygma {

struct SheetInfo
{
    QString name;
    bool hidden = false;
};

/// An opened file of sheets. Errors are Unreadable, with a sentence that names the file.
class Workbook
{
public:
    virtual ~Workbook() = default;

    /// Sheets of cells, in their order; charts and macros are none.
    virtual const QList<SheetInfo> &sheets() const = 0;

    /// Hands the cells of a sheet to \a sink, row by row, until it wants no more.
    virtual Status read(qsizetype sheet, SheetSink &sink, Progress &progress) = 0;
};

using WorkbookPtr = std::unique_ptr<Workbook>;

} // namespace sphygma
