// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"

#include <string_view>
#include <vector>

namespace sphygma {

/// One kind of file that is no delimited text, behind the door importFile(). Readers hold no state and are
/// used from any thread. What is wrong with the file as a whole is an Error with a sentence (Unreadable;
/// DoesNotFit where options.table must choose among several tables, naming them); what is wrong with a cell
/// or row is an issue of the report.
class FormatReader
{
public:
    virtual ~FormatReader() = default;

    /// By content; \a head holds up to the first 64 KiB of the file at \a path. The name decides only where
    /// content cannot.
    virtual bool recognises(const QString &path, std::string_view head) const = 0;

    /// One nameless entry for a file that holds one table.
    virtual Result<QList<TableEntry>> tables(const QString &path, const ImportOptions &options) const = 0;

    /// The hash of the file need not be filled in: importFile() does it.
    virtual Result<Imported> read(const QString &path, const ImportOptions &options,
                                  const ClinicalRules &rules, Progress &progress) const = 0;

    /// The first \a rows rows, quick also for big files.
    virtual Result<ImportPreview> preview(const QString &path, const ImportOptions &options,
                                          const ClinicalRules &rules, int rows) const = 0;
};

/// All of them, in the order in which they are asked.
const std::vector<const FormatReader *> &formatReaders();

/// The reader of the file at \a path, where \a table is the one to be read; null for delimited text, packed
/// or not, and for what cannot be opened.
const FormatReader *readerOf(const QString &path, const QString &table = {});

} // namespace sphygma
