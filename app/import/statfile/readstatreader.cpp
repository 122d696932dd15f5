// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/readstatreader.h"

#include "app/import/csv/encoding.h"
#include "app/import/statfile/readstatrun.h"
#include "app/import/statfile/statencoding.h"
#include "app/import/statfile/staterrors.h"

using namespace Qt::StringLiterals;

namespace sphygma {

static StatTable finished(ReadStatRun &run, const StatRequest &request)
{
    StatTable table = run.takeTable();
    table.complete = request.rows == 0;
    return table;
}

/// The bytes of all texts say what encoding they are of.
static Result<StatTable> readUntold(QIODevice &device, const StatRequest &request, Progress &progress)
{
    ReadStatRun run(device, request, progress, true);
    const readstat_error_t error = run.run();
    if (error != READSTAT_OK)
        return run.errorOf(error);
    if (!run.isWhole())
        return damagedStatFile(request.name);
    const std::string &texts = run.foreignTexts();
    const Chosen<QString> encoding = detectEncoding(texts, true);
    if (texts.empty() || encoding.value == u"UTF-8"_s) {
        StatTable table = finished(run, request);
        table.encoding = encoding;
        if (validUtf8Length(texts, false) < texts.size())
            tellOfRepairs(table);
        return table;
    }
    StatRequest told = request;
    told.tellsEncoding = true;
    told.encoding = encoding.value;
    Result<StatTable> read = readThroughReadStat(device, told, progress);
    if (!read)
        return read;
    StatTable table = std::move(read).value();
    table.encoding = encoding;
    return table;
}

Result<StatTable> readThroughReadStat(QIODevice &device, const StatRequest &request, Progress &progress)
{
    if (!request.tellsEncoding && !request.options.encoding)
        return readUntold(device, request, progress);
    for (const bool repairs : {false, true}) {
        ReadStatRun run(device, request, progress, repairs);
        const readstat_error_t error = run.run();
        if (error == READSTAT_ERROR_CONVERT_BAD_STRING && !repairs && run.isUtf8())
            continue;
        if (error != READSTAT_OK)
            return run.errorOf(error);
        if (!run.isWhole())
            return damagedStatFile(request.name);
        StatTable table = finished(run, request);
        if (repairs)
            tellOfRepairs(table);
        return table;
    }
    return damagedStatFile(request.name);
}

} // namespace sphygma
