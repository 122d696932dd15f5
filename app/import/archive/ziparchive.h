// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/bytesource.h"
#include "app/import/importer.h"

namespace sphygma {

/// The tables of a zip archive. Folders and what systems leave behind are passed over. An archive is refused
/// whole when an entry's name leads out of it, is absolute or doubled, is a link, or when it unpacks to more
/// than 10 GB or a thousand times its size.
Result<QList<TableEntry>> zipTables(const QString &path);

/// All entries of an archive that is checked like those; office documents are such archives.
Result<QList<TableEntry>> zipEntries(const QString &path);

/// Conflict, so that the user may be asked, when \a entry unpacks to more than 100 times its size.
Status checkUnpackedSize(const QString &path, const QString &entry, bool allowLarge);

/// Unpacks block by block, never to disk; fails as soon as more comes than the archive declared.
Result<ByteSourcePtr> openZipEntry(const QString &path, const QString &entry);

} // namespace sphygma
