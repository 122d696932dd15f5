// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/import/fhir/jsonfile.h"
#include "app/import/fhir/jsonframer.h"
#include "app/import/fhir/jsontree.h"
#include "app/import/issuelist.h"

#include <functional>
#include <limits>

namespace sphygma {

/// What came of a scan.
struct JsonScan
{
    bool isByLine = false;
    bool isComplete = false; ///< to the end of the file
    bool isBundle = false; ///< with a list of entries
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
