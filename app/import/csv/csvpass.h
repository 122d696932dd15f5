// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/import/csv/chunkassembler.h"
#include "app/import/csv/dialect.h"
#include "app/import/issuelist.h"
#include "app/table/lineage.h"

#include <atomic>

namespace sphygma {

/// What one pass over a text needs to know.
struct PassPlan
{
    QString name; ///< of the file, for messages
    CsvDialect dialect;
    size_t skip = 0; ///< bytes before the first data record
    qint64 line = 1; ///< its physical line
    qint64 firstRecord = 0; ///< number of the record before it
    std::vector<ColumnPlan> columns;
    bool checksEncoding = false; ///< stop at the first text that is not UTF-8
    FramerLimits limits;
    size_t threads = 1;
};

/// What came of it.
struct PassResult
{
    std::vector<std::vector<ChunkPtr>> chunks; ///< by column; empty for skipped ones
    std::vector<ColumnTally> tallies;
    qint64 rows = 0;
    qint64 lines = 0; ///< line ends from the first data record on
    LineMap lineMap;
    IssueList issues;
    size_t widest = 0;
    qint64 longRows = 0; ///< rows with filled cells behind the last column
    std::string notUtf8; ///< text around the first fault; the pass stopped there if it checksEncoding
    std::vector<qint64> blanks; ///< physical blank lines; of many only some
    double readMs = 0;
    double scanMs = 0;
    double parseMs = 0; ///< summed over the threads
};

/// Reads all records behind \a source, which gives UTF-8.
Result<PassResult> runPass(ByteSource &source, const PassPlan &plan, const MissingFilter &missing,
                           Progress &progress);

} // namespace sphygma
