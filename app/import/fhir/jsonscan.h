// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/import/bytesource.h"
#include "app/import/fhir/jsonframer.h"
#include "app/import/fhir/jsontree.h"
#include "app/import/importoptions.h"
#include "app/import/issuelist.h"

#include <functional>
#include <limits>

namespace sphygma {

/// A file of JSON texts, plain or in gzip.
struct JsonFile
{
    QString name; ///< for messages
    bool isGzip = false;
    SourceOpener open;
};

Result<JsonFile> openJson(const QString &path, const ImportOptions &options);

/// \a head, unpacked where it is packed, begins like JSON with an object in it.
bool looksLikeJson(std::string_view head);

/// What came of a scan.
struct JsonScan
{
    bool isByLine = false;
    bool isComplete = false; ///< to the end of the file
    qint64 lines = 0;
    qint64 read = 0; ///< texts that were understood
    qint64 broken = 0; ///< texts that were not
};

/// Gives every JSON text of a file to \a use. What is broken is left out and told in \a issues, with its
/// line. Stops after the first text behind \a mostBytes of the file.
Result<JsonScan> scanJson(const JsonFile &file, const std::function<void(JsonValue, qint64 line)> &use,
                          IssueList &issues, Progress &progress,
                          qint64 mostBytes = std::numeric_limits<qint64>::max());

} // namespace sphygma
