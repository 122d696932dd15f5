// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/table/csvwriter.h"

using namespace Qt::StringLiterals;

namespace sphygma {

ExitCode convertCommand(Session &session)
{
    const CliOptions &options = session.options();
    if (const ExitCode read = session.read(options.asText); read != ExitCode::Done)
        return read;
    const CellContent content = options.asText ? CellContent::OriginalText : CellContent::Values;
    const Table &table = session.raw()->table;
    const Status written = options.output.isEmpty()
        ? writeCsv(table, session.out(), content, session.progress())
        : writeCsvFile(table, options.output, content, session.progress());
    if (!written)
        return session.fail(written.error(), ExitCode::OutputNotWritable);
    session.stage(u"write"_s);
    return session.finish(
        {{u"output"_s, options.output}, {u"rows"_s, table.keptCount()}, {u"columns"_s, table.columnCount()}});
}

} // namespace sphygma
