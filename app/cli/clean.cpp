// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/recipe/changelog.h"
#include "app/table/csvwriter.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sphygma {

static Status writeLog(Session &session)
{
    QSaveFile file(session.options().log);
    const auto unwritable = [&] {
        return Error{Error::Kind::Unwritable,
                     u"The change log %1 could not be written."_s.arg(file.fileName()), file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    const Status written = writeChangeLog(session.result(), session.recipe(), file, session.progress());
    if (!written)
        return written;
    return file.commit() ? ok() : Status(unwritable());
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
    Status written = writeCsvFile(table, options.output, CellContent::Values, session.progress());
    if (written && !options.log.isEmpty())
        written = writeLog(session);
    if (!written)
        return session.fail(written.error(), ExitCode::OutputNotWritable);
    session.stage(u"write"_s);
    return session.finish({{u"output"_s, options.output},
                           {u"rowsIn"_s, table.rowCount()},
                           {u"rowsKept"_s, table.keptCount()},
                           {u"rowsRemoved"_s, table.rowCount() - table.keptCount()},
                           {u"cellsChanged"_s, session.result().changedCells()}});
}

} // namespace sphygma
