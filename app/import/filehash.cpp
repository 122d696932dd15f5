// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/filehash.h"

#include <QFileInfo>

#include <vector>

namespace sphygma {

namespace {

/// Hashes what passes through, and leaves the hash behind when it came to the end.
class HashingSource final : public ByteSource
{
public:
    HashingSource(ByteSourcePtr source, std::shared_ptr<FileHash> hash)
        : m_source(std::move(source)), m_hash(std::move(hash))
    {}

    Result<qint64> read(char *to, qint64 size) override
    {
        Result<qint64> got = m_source->read(to, size);
        if (!got || m_hash->isKnown())
            return got;
        if (*got > 0)
            m_sha256.add(to, static_cast<size_t>(*got));
        else if (size > 0)
            m_hash->set(m_sha256.result());
        return got;
    }

    qint64 done() const override { return m_source->done(); }

    qint64 total() const override { return m_source->total(); }

private:
    ByteSourcePtr m_source;
    std::shared_ptr<FileHash> m_hash;
    Sha256 m_sha256;
};

} // namespace

ByteSourcePtr hashing(ByteSourcePtr source, std::shared_ptr<FileHash> hash)
{
    return std::make_unique<HashingSource>(std::move(source), std::move(hash));
}

Status hashFile(const QString &path, const std::shared_ptr<FileHash> &hash)
{
    Result<ByteSourcePtr> source = FileSource::open(path);
    if (!source)
        return source.error();
    HashingSource hashing(std::move(source).value(), hash);
    std::vector<char> block(1 << 20);
    while (true) {
        const Result<qint64> got = hashing.read(block.data(), static_cast<qint64>(block.size()));
        if (!got)
            return got.error();
        if (*got == 0)
            return ok();
    }
}

Imported withSha256(Imported imported, const QByteArray &sha256)
{
    SourceFile source = imported.report.source;
    source.sha256 = sha256;
    auto lineage =
        std::make_shared<Lineage>(imported.table.lineage() ? *imported.table.lineage() : Lineage{});
    lineage->sources = {source};
    imported.report.source = source;
    std::vector<ColumnPtr> columns;
    for (qsizetype c = 0; c < imported.table.columnCount(); ++c)
        columns.push_back(imported.table.columnPtr(c));
    imported.table = Table(imported.table.schema(), std::move(columns), std::move(lineage));
    return imported;
}

Result<Imported> withHashOf(const QString &path, Imported imported)
{
    const auto hash = std::make_shared<FileHash>();
    if (const Status hashed = hashFile(path, hash); !hashed)
        return hashed.error();
    imported.report.source.path = path;
    imported.report.source.bytes = QFileInfo(path).size();
    return withSha256(std::move(imported), hash->sha256());
}

} // namespace sphygma
