// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importer.h"

#include "app/base/heap.h"
#include "app/import/binarycheck.h"
#include "app/import/csv/csvreader.h"
#include "app/import/formatreader.h"
#include "app/import/inputfile.h"
#include "app/import/words.h"

#include <QFileInfo>

#include <new>

namespace sphygma {

Error outOfMemory(const QString &name)
{
    return {Error::Kind::Unreadable,
            say(QT_TRANSLATE_NOOP("sphygma",
                                  "%1 does not fit into the memory of this computer. Close other programs, "
                                  "or leave out columns."))
                .arg(name),
            {}};
}

static Result<Imported> withOptions(Result<Imported> imported, const ImportOptions &options)
{
    if (!imported)
        return imported;
    Imported done = std::move(imported).value();
    done.report.options = options;
    return done;
}

static Result<Imported> readFile(const QString &path, const ImportOptions &options,
                                 const ClinicalRulesPtr &rules, Progress &progress)
{
    try {
        if (const FormatReader *reader = readerOf(path, options.table)) {
            Result<Imported> imported = reader->read(path, options, *rules, progress);
            if (!imported)
                return imported;
            Imported done = std::move(imported).value();
            return withHashOf(path, std::move(done));
        }
        const Result<InputFile> file = openInput(path, options);
        if (!file)
            return file.error();
        Result<Imported> imported = readCsv(file->csv, options, *rules, progress);
        if (!imported)
            return imported;
        Imported done = std::move(imported).value();
        return file->withHash(std::move(done));
    } catch (const std::bad_alloc &) {
        return outOfMemory(QFileInfo(path).fileName());
    }
}

Result<Imported> importFile(const QString &path, const ImportOptions &options, const ClinicalRulesPtr &rules,
                            Progress &progress)
{
    releaseFreedMemory(); // what an earlier table left is not to add to this one's peak
    return withOptions(readFile(path, options, rules, progress), options);
}

Result<QList<TableEntry>> listTables(const QString &path, const ImportOptions &options)
{
    if (const FormatReader *reader = readerOf(path, options.table))
        return reader->tables(path, options);
    return tablesOf(path, options);
}

Result<ImportPreview> previewFile(const QString &path, const ImportOptions &options,
                                  const ClinicalRulesPtr &rules, int rows)
{
    if (const FormatReader *reader = readerOf(path, options.table))
        return reader->preview(path, options, *rules, rows);
    const Result<InputFile> file = openInput(path, options);
    if (!file)
        return file.error();
    return previewCsv(file->csv, options, *rules, rows);
}

Result<Imported> importBytes(const QByteArray &bytes, const QString &name, const ImportOptions &options,
                             const ClinicalRulesPtr &rules, Progress &progress)
{
    if (const Status is = refuseBinary({bytes.constData(), static_cast<size_t>(bytes.size())}, name); !is)
        return is.error();
    CsvInput input;
    input.name = name;
    input.open = [bytes]() -> Result<ByteSourcePtr> {
        return ByteSourcePtr(std::make_unique<MemorySource>(bytes));
    };
    Sha256 hash;
    hash.add(bytes.constData(), static_cast<size_t>(bytes.size()));
    input.source = {name, {}, hash.result(), bytes.size()};
    try {
        return withOptions(readCsv(input, options, *rules, progress), options);
    } catch (const std::bad_alloc &) {
        return outOfMemory(name);
    }
}

} // namespace sphygma
