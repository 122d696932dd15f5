// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/bytesource.h"
#include "app/import/importer.h"
#include "app/import/sha256.h"

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

/// \a source, whose bytes are hashed on their way; \a hash is known when they came to their end.
ByteSourcePtr hashing(ByteSourcePtr source, std::shared_ptr<FileHash> hash);

/// Reads the file at \a path once more, to its end, for its hash.
Status hashFile(const QString &path, const std::shared_ptr<FileHash> &hash);

/// \a imported with the hash in its report and lineage.
Imported withSha256(Imported imported, const QByteArray &sha256);

/// \a imported with path, size and hash of the file at \a path, and with the sentence of Unreadable when that
/// fails.
Result<Imported> withHashOf(const QString &path, Imported imported);

} // namespace sphygma
