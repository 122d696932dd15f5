// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/formatreader.h"

#include "app/import/fhir/fhirreader.h"
#include "app/import/fhir/jsonfile.h"
#include "app/import/spreadsheet/foreignformat.h"
#include "app/import/spreadsheet/ods/odsreader.h"
#include "app/import/spreadsheet/xls/xlsreader.h"
#include "app/import/spreadsheet/xlsx/xlsxreader.h"
#include "app/import/sqlite/sqlitereader.h"
#include "app/import/statfile/statreader.h"

#include <QFile>

#include <algorithm>

namespace sphygma {

const std::vector<const FormatReader *> &formatReaders()
{
    static const XlsxReader xlsx;
    static const OdsReader ods;
    static const XlsReader xls;
    static const SqliteReader sqlite;
    static const StatReader statFiles;
    static const FhirReader fhir;
    static const ForeignFormat foreign;
    static const std::vector<const FormatReader *> readers{&xlsx,      &ods,     &xls, &sqlite,
                                                           &statFiles, &foreign, &fhir};
    return readers;
}

const FormatReader *readerOf(const QString &path, const QString &table)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const QByteArray head = file.read(64 * 1024);
    const std::string_view view(head.constData(), static_cast<size_t>(head.size()));
    const auto &readers = formatReaders();
    const auto found = std::find_if(readers.begin(), readers.end(), [&](const FormatReader *reader) {
        return reader->recognises(path, view);
    });
    if (found != readers.end())
        return *found;
    // Beside tables in text form, JSON is read where it is asked for.
    const bool asksJson = head.startsWith("PK") && !table.isEmpty() && !zippedJson(path, table).isEmpty();
    return asksJson ? readers.back() : nullptr;
}

} // namespace sphygma
