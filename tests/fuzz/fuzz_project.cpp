// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/chunkcodec.h"
#include "app/project/projectstore.h"

#include <QFile>
#include <QTemporaryDir>

using namespace sphygma;

/// Reads all that a column shows, so that a length that lies is found.
static void touch(const Column &column)
{
    for (qsizetype row = 0; row < column.rowCount(); ++row) {
        (void)column.reasonName(column.reason(row));
        (void)column.original(row);
        if (column.storage() == Storage::Text)
            (void)column.text(row);
    }
}

static void readAsProject(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fuzz.sphygma"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return;
    file.close();
    NoProgress progress;
    const auto history = ProjectStore::read(path, progress);
    if (!history && history.error().message.isEmpty())
        qFatal("an error without a sentence");
    if (!history)
        return;
    for (const auto &entry : history->entries) {
        for (qsizetype i = 0; entry.state.raw && i < entry.state.raw->table.columnCount(); ++i)
            touch(entry.state.raw->table.column(i));
    }
}

/// What a forged chunk, whose hash is right, makes of its bytes.
static void readAsChunk(Storage storage, const QByteArray &bytes)
{
    const QByteArray data = compressed(bytes);
    const auto chunk = unpackChunk(storage, {data, contentHash(data), bytes.size()});
    if (chunk)
        touch(Column(storage == Storage::Number      ? ColumnType::Number
                         : storage == Storage::Ticks ? ColumnType::Date
                                                     : ColumnType::Text,
                     {*chunk}));
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const Storage storage : {Storage::Number, Storage::Ticks, Storage::Text})
        readAsChunk(storage, bytes);
    readAsProject(bytes);
    return 0;
}
