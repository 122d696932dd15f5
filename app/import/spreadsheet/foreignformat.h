// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/formatreader.h"

namespace sphygma {

/// Web pages and tables of kinds that are not read here. They are made of text and would pass for delimited
/// text, often under the name of a workbook; each is refused with a sentence that says what it is.
class ForeignFormat final : public FormatReader
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
