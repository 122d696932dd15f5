// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/csvreader.h"
#include "app/import/sha256.h"

#include <memory>
#include <mutex>
#include <string_view>

namespace sphygma {

/// The hash of a file, taken along the first time it is read from front to back.
class FileHash
{
public:
    bool isKnown() const { return !m_sha256.isEmpty(); }

    QByteArray sha256() const { return m_sha256; }

    void set(QByteArray sha256) { m_sha256 = std::move(sha256); }

private:
    QByteArray m_sha256;
};

/// A file the user gave, ready to be read as delimited text: plain, packed, or an entry of an archive.
struct InputFile
{
    CsvInput csv;
    QString path;
    std::shared_ptr<FileHash> hash;

    /// \a imported with the hash of the file, and with the sentence of Unreadable when that fails.
    Result<Imported> withHash(Imported imported) const;
};

/// \a imported with path, size and hash of the file at \a path, and with the sentence of Unreadable when that
/// fails.
Result<Imported> withHashOf(const QString &path, Imported imported);

/// Finds out what \a path is and how to read it. Binary files, folders, hostile archives and what is too
/// large for this computer are refused with a sentence; several tables without a choice are DoesNotFit.
Result<InputFile> openInput(const QString &path, const ImportOptions &options);

/// The one table of the file called \a file, or the one the user \a wanted; else DoesNotFit, naming them.
Result<TableEntry> chosenEntry(const QList<TableEntry> &entries, const QString &file, const QString &wanted);

Result<QList<TableEntry>> tablesOf(const QString &path, const ImportOptions &options);

/// Memory that can be had without making the computer swap; 0 when unknown.
qint64 availableMemory();

/// Fails when \a bytes of text cannot become a table within \a available bytes of memory.
Status refuseTooLarge(qint64 bytes, qint64 available, const QString &name);

} // namespace sphygma
