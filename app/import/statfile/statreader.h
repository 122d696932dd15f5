// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/formatreader.h"
#include "app/import/statfile/statrequest.h"
#include "app/import/statfile/stattable.h"

#include <QIODevice>

namespace sphygma {

/// Files of SPSS (.sav, .zsav, .por), Stata (.dta 104 to 119) and SAS (.sas7bdat, .xpt).
class StatReader final : public FormatReader
{
public:
    bool recognises(const QString &path, std::string_view head) const override;
    Result<QList<TableEntry>> tables(const QString &path, const ImportOptions &options) const override;
    Result<Imported> read(const QString &path, const ImportOptions &options, const ClinicalRules &rules,
                          Progress &progress) const override;
    Result<ImportPreview> preview(const QString &path, const ImportOptions &options,
                                  const ClinicalRules &rules, int rows) const override;
};

/// The cells of \a device, an open file of request.format.
Result<StatTable> readStatFile(QIODevice &device, const StatRequest &request, Progress &progress);

} // namespace sphygma
