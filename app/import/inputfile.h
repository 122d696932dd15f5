// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/chosenentry.h"
#include "app/import/csv/csvreader.h"
#include "app/import/filehash.h"

#include <memory>

namespace sphygma {

/// A file the user gave, ready to be read as delimited text: plain, packed, or an entry of an archive.
struct InputFile
{
    CsvInput csv;
    QString path;
    std::shared_ptr<FileHash> hash;

    /// \a imported with the hash of the file, and with the sentence of Unreadable when that fails.
    Result<Imported> withHash(Imported imported) const;
};

/// Finds out what \a path is and how to read it. Binary files, folders, hostile archives and what is too
/// large for this computer are refused with a sentence; several tables without a choice are DoesNotFit.
Result<InputFile> openInput(const QString &path, const ImportOptions &options);

Result<QList<TableEntry>> tablesOf(const QString &path, const ImportOptions &options);

/// Memory that can be had without making the computer swap; 0 when unknown.
qint64 availableMemory();

/// Fails when \a bytes of text cannot become a table within \a available bytes of memory.
Status refuseTooLarge(qint64 bytes, qint64 available, const QString &name);

} // namespace sphygma
