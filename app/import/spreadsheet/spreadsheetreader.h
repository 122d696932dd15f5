// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/formatreader.h"
#include "app/import/grid/gridtable.h"
#include "app/import/spreadsheet/workbook.h"

namespace sphygma {

/// What all files of sheets share: choosing a sheet and making a table of its cells.
class SpreadsheetReader : public FormatReader
{
public:
    Result<QList<TableEntry>> tables(const QString &path, const ImportOptions &options) const final;
    Result<Imported> read(const QString &path, const ImportOptions &options, const ClinicalRules &rules,
                          Progress &progress) const final;
    Result<ImportPreview> preview(const QString &path, const ImportOptions &options,
                                  const ClinicalRules &rules, int rows) const final;

protected:
    virtual Result<WorkbookPtr> open(const QString &path, const ImportOptions &options) const = 0;
    /// "xlsx"
    virtual QString format(const QString &path) const = 0;

private:
    Result<GridInput> gridOf(const QString &path, const ImportOptions &options, qsizetype rows,
                             Progress &progress) const;
};

} // namespace sphygma
