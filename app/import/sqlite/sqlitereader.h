// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/formatreader.h"

namespace sphygma {

/// Tables and views of SQLite 3 databases. Columns may mix types; whole numbers that no double holds stay
/// text, and what is neither number nor text is missing as "error:binary".
class SqliteReader final : public FormatReader
{
public:
    bool recognises(const QString &path, std::string_view head) const override;
    Result<QList<TableEntry>> tables(const QString &path, const ImportOptions &options) const override;
    Result<Imported> read(const QString &path, const ImportOptions &options, const ClinicalRules &rules,
                          Progress &progress) const override;
    Result<ImportPreview> preview(const QString &path, const ImportOptions &options,
                                  const ClinicalRules &rules, int rows) const override;
};

} // namespace sphygma
