// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/column.h"

#include <QByteArray>

#include <optional>

namespace sphygma {

/// A chunk as a project file holds it.
struct PackedChunk
{
    static constexpr int codec = 1; ///< the layout of chunkcodec.cpp within one zstd frame

    QByteArray data;
    QByteArray hash; ///< BLAKE2b-160 of data: its name, and the check that it came back whole
    qint64 bytes = 0; ///< unpacked
};

PackedChunk packChunk(Storage storage, const Chunk &chunk);

/// The chunk exactly as it was packed; nothing for bytes that are no chunk of \a storage with a sound
/// content.
std::optional<ChunkPtr> unpackChunk(Storage storage, const PackedChunk &packed);

/// The same for any bytes. Unpacking fails unless there are exactly \a size of them.
QByteArray compressed(const QByteArray &bytes);
std::optional<QByteArray> uncompressed(const QByteArray &bytes, qint64 size);
QByteArray contentHash(const QByteArray &bytes);

} // namespace sphygma
