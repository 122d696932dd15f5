// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/xls/xlsreader.h"

#include "app/import/spreadsheet/xls/olefile.h"
#include "app/import/spreadsheet/xls/xlsworkbook.h"

using namespace Qt::StringLiterals;

namespace sphygma {

bool XlsReader::recognises(const QString &, std::string_view head) const
{
    return OleFile::isOle(head);
}

Result<WorkbookPtr> XlsReader::open(const QString &path, const ImportOptions &) const
{
    return openXls(path);
}

QString XlsReader::format(const QString &) const
{
    return u"xls"_s;
}

} // namespace sphygma
