// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/xlsx/xlsxreader.h"

#include "app/import/spreadsheet/xlsx/xlsxworkbook.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sphygma {

bool XlsxReader::recognises(const QString &path, std::string_view head) const
{
    return head.starts_with("PK") && isXlsx(path);
}

Result<WorkbookPtr> XlsxReader::open(const QString &path, const ImportOptions &options) const
{
    return openXlsx(path, options.allowLarge);
}

QString XlsxReader::format(const QString &path) const
{
    return QFileInfo(path).suffix().compare(u"xlsm"_s, Qt::CaseInsensitive) == 0 ? u"xlsm"_s : u"xlsx"_s;
}

} // namespace sphygma
