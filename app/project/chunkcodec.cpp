// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/chunkcodec.h"

#include "app/project/numberpacking.h"

#include <QCryptographicHash>

#include <limits>
#include <zstd.h>

namespace sphygma {

namespace {

enum Part : quint8 { HasValues = 1, HasValid = 2, HasReasons = 4, HasOriginals = 8 };

template<typename T>
void putLengths(ByteWriter &out, const Buffer<quint32> &ends)
{
    std::vector<T> lengths(ends.size());
    quint32 start = 0;
    for (size_t i = 0; i < ends.size(); ++i) {
        lengths[i] = static_cast<T>(ends[i] - start);
        start = ends[i];
    }
    out.putAll(std::span<const T>(lengths));
}

void putText(ByteWriter &out, const Chunk &chunk)
{
    quint32 longest = 0, start = 0;
    for (const quint32 end : chunk.textEnds) {
        longest = std::max(longest, end - start);
        start = end;
    }
    const quint8 width = longest <= 0xFF ? 1 : longest <= 0xFFFF ? 2 : 4;
    out.put(width);
    if (width == 1)
        putLengths<quint8>(out, chunk.textEnds);
    else if (width == 2)
        putLengths<quint16>(out, chunk.textEnds);
    else
        putLengths<quint32>(out, chunk.textEnds);
    out.put(static_cast<quint32>(chunk.textBytes.size()));
    out.putText(chunk.textBytes);
}

void putOriginals(ByteWriter &out, const Originals &originals)
{
    out.put(static_cast<quint32>(originals.size()));
    for (const auto &[row, text] : originals) {
        out.put(row);
        out.put(static_cast<quint32>(text.size()));
        out.putText(text);
    }
}

size_t valueCount(Storage storage, const Chunk &chunk)
{
    return storage == Storage::Number ? chunk.numbers.size()
        : storage == Storage::Ticks   ? chunk.ticks.size()
                                      : chunk.textEnds.size();
}

void putValues(ByteWriter &out, Storage storage, const Chunk &chunk)
{
    if (storage == Storage::Number)
        packNumbers(out, chunk.numbers);
    else if (storage == Storage::Ticks)
        packTicks(out, chunk.ticks);
    else
        putText(out, chunk);
}

/// Ends of texts from their lengths; bad unless they add up to \a total.
template<typename T>
bool getLengths(ByteReader &in, Buffer<quint32> &ends, quint64 &total)
{
    Buffer<T> lengths(ends.size());
    if (!in.getAll(std::span<T>(lengths.begin(), lengths.end())))
        return false;
    for (size_t i = 0; i < ends.size(); ++i) {
        total += lengths[i];
        ends[i] = static_cast<quint32>(total);
    }
    return total <= std::numeric_limits<quint32>::max();
}

bool getText(ByteReader &in, Chunk &chunk, size_t rows)
{
    const auto width = in.get<quint8>();
    chunk.textEnds = Buffer<quint32>(rows);
    quint64 total = 0;
    const bool read = width == 1 ? getLengths<quint8>(in, chunk.textEnds, total)
        : width == 2             ? getLengths<quint16>(in, chunk.textEnds, total)
        : width == 4             ? getLengths<quint32>(in, chunk.textEnds, total)
                                 : false;
    if (!read || in.get<quint32>() != total)
        return false;
    chunk.textBytes = in.getText(total);
    return in.isGood();
}

bool getValues(ByteReader &in, Storage storage, Chunk &chunk, size_t rows)
{
    if (storage == Storage::Text)
        return getText(in, chunk, rows);
    if (storage == Storage::Number)
        chunk.numbers = unpackNumbers(in, rows);
    else
        chunk.ticks = unpackTicks(in, rows);
    return in.isGood();
}

/// Bits past the last row would be counted as values.
bool getValid(ByteReader &in, Chunk &chunk, size_t rows)
{
    chunk.valid = Buffer<quint64>((rows + 63) / 64, 0);
    if (!in.getAll(std::span<quint64>(chunk.valid.begin(), chunk.valid.end())))
        return false;
    const size_t inLast = rows % 64;
    return inLast == 0 || chunk.valid[rows / 64] >> inLast == 0;
}

bool getReasons(ByteReader &in, Chunk &chunk, size_t rows)
{
    chunk.reasons = Buffer<quint8>(rows, 0);
    return in.getAll(std::span<quint8>(chunk.reasons.begin(), chunk.reasons.end()));
}

bool getOriginals(ByteReader &in, Chunk &chunk, size_t rows)
{
    const auto count = in.get<quint32>();
    qint64 before = -1;
    for (quint32 i = 0; i < count && in.isGood(); ++i) {
        const auto row = in.get<quint32>();
        const auto size = in.get<quint32>();
        if (row <= before || row >= rows)
            return false;
        chunk.originals.emplace_hint(std::as_const(chunk.originals).end(), row,
                                     std::string(in.getText(size)));
        before = row;
    }
    return in.isGood();
}

/// Where nothing was stored for the values there is still one a row.
void fillValues(Storage storage, Chunk &chunk, size_t rows)
{
    if (storage == Storage::Number)
        chunk.numbers = Buffer<double>(rows, 0);
    else if (storage == Storage::Ticks)
        chunk.ticks = Buffer<qint64>(rows, 0);
    else
        chunk.textEnds = Buffer<quint32>(rows, 0);
}

} // namespace

QByteArray compressed(const QByteArray &bytes)
{
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))),
                   Qt::Uninitialized);
    const size_t size = ZSTD_compress(out.data(), static_cast<size_t>(out.size()), bytes.constData(),
                                      static_cast<size_t>(bytes.size()), 1);
    Q_ASSERT(!ZSTD_isError(size));
    return QByteArray(out.constData(), static_cast<qsizetype>(size));
}

std::optional<QByteArray> uncompressed(const QByteArray &bytes, qint64 size)
{
    const auto length = static_cast<size_t>(bytes.size());
    const unsigned long long content = ZSTD_getFrameContentSize(bytes.constData(), length);
    if (size < 0 || content != static_cast<unsigned long long>(size))
        return {};
    QByteArray out(size, Qt::Uninitialized);
    const size_t read = ZSTD_decompress(out.data(), static_cast<size_t>(size), bytes.constData(), length);
    if (ZSTD_isError(read) || read != static_cast<size_t>(size))
        return {};
    return out;
}

QByteArray contentHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
}

PackedChunk packChunk(Storage storage, const Chunk &chunk)
{
    const auto rows = static_cast<size_t>(chunk.rows);
    const bool hasValues = rows > 0 && valueCount(storage, chunk) == rows;
    int parts = hasValues ? HasValues : 0;
    parts |= chunk.valid.empty() ? 0 : HasValid;
    parts |= chunk.reasons.empty() ? 0 : HasReasons;
    parts |= chunk.originals.empty() ? 0 : HasOriginals;
    ByteWriter out;
    out.reserve(rows * 4 + chunk.textBytes.size() + 64);
    out.put(static_cast<quint8>(storage));
    out.put(static_cast<quint8>(parts));
    out.put(static_cast<quint32>(rows));
    if (hasValues)
        putValues(out, storage, chunk);
    out.putAll(std::span<const quint64>(chunk.valid.begin(), chunk.valid.end()));
    out.putAll(std::span<const quint8>(chunk.reasons.begin(), chunk.reasons.end()));
    if (!chunk.originals.empty())
        putOriginals(out, chunk.originals);
    PackedChunk packed;
    packed.data = compressed(out.bytes());
    packed.hash = contentHash(packed.data);
    packed.bytes = out.bytes().size();
    return packed;
}

std::optional<ChunkPtr> unpackChunk(Storage storage, const PackedChunk &packed)
{
    if (contentHash(packed.data) != packed.hash)
        return {};
    const auto bytes = uncompressed(packed.data, packed.bytes);
    if (!bytes)
        return {};
    ByteReader in(*bytes);
    const auto stored = in.get<quint8>();
    const auto parts = in.get<quint8>();
    const size_t rows = in.get<quint32>();
    if (!in.isGood() || stored != static_cast<quint8>(storage) || rows == 0 || rows > size_t(chunkRows))
        return {};
    auto chunk = std::make_shared<Chunk>();
    chunk->rows = static_cast<qsizetype>(rows);
    if ((parts & HasValues) == 0)
        fillValues(storage, *chunk, rows);
    else if (!getValues(in, storage, *chunk, rows))
        return {};
    const bool sound = ((parts & HasValid) == 0 || getValid(in, *chunk, rows))
        && ((parts & HasReasons) == 0 || getReasons(in, *chunk, rows))
        && ((parts & HasOriginals) == 0 || getOriginals(in, *chunk, rows));
    if (!sound || !in.isDone())
        return {};
    return ChunkPtr(std::move(chunk));
}

} // namespace sphygma
