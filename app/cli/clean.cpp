// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/recipe/changelog.h"
#include "app/table/csvwriter.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sphygma {

static Error unwritableLog(const QSaveFile &file)
{
    return {Error::Kind::Unwritable, u"The change log %1 could not be written."_s.arg(file.fileName()),
            file.errorString()};
}

/// Both files or none: the log is complete before the table is put in its place.
static Status writeBoth(Session &session)
{
    const CliOptions &options = session.options();
    QSaveFile log(options.log);
    if (!options.log.isEmpty()) {
        if (!log.open(QIODevice::WriteOnly))
            return unwritableLog(log);
        const Status logged = writeChangeLog(session.result(), session.recipe(), log, session.progress());
        if (!logged)
            return logged;
    }
    const Status written =
        writeCsvFile(session.result().table, options.output, CellContent::Values, session.progress());
    if (!written || options.log.isEmpty())
        return written;
    return log.commit() ? ok() : Status(unwritableLog(log));
}

ExitCode cleanCommand(Session &session)
{
    for (const auto stage :
         {+[](Session &s) { return s.read(false); }, +[](Session &s) { return s.runRecipe(); }}) {
        if (const ExitCode code = stage(session); code != ExitCode::Done)
            return code;
    }
    const Table &table = session.result().table;
    const CliOptions &options = session.options();
    if (const Status written = writeBoth(session); !written)
        return session.fail(written.error(), ExitCode::OutputNotWritable);
    session.stage(u"write"_s);
    return session.finish({{u"output"_s, options.output},
                           {u"rowsIn"_s, table.rowCount()},
                           {u"rowsKept"_s, table.keptCount()},
                           {u"rowsRemoved"_s, table.rowCount() - table.keptCount()},
                           {u"cellsChanged"_s, session.result().changedCells()}});
}

} // namespace sphygma
