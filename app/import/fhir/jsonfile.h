// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/bytesource.h"
#include "app/import/importer.h"

#include <string_view>

namespace sphygma {

/// A file of JSON texts, plain, in gzip or in a zip archive.
struct JsonFile
{
    QString name; ///< for messages
    QString member; ///< of an archive
    QString packed; ///< "gzip", "zip"
    QString encoding = QStringLiteral("UTF-8");
    ImportOptions options; ///< what is asked of it, when the archive is opened
    SourceOpener open;
};

Result<JsonFile> openJson(const QString &path, const ImportOptions &options);

/// \a head, unpacked where it is packed, begins like JSON with an object in it.
bool looksLikeJson(std::string_view head);

/// The files of JSON texts of a zip archive that are to be read: the one called \a table, else all; none
/// where the archive holds tables in text form, or is no archive.
QList<TableEntry> zippedJson(const QString &path, const QString &table);

} // namespace sphygma
