// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translator.h"
#include "app/cli/commands.h"
#include "app/recipe/changelog.h"
#include "app/recipe/scriptexport/scriptexport.h"
#include "app/recipe/stepfate.h"
#include "app/table/csvwriter.h"

#include <QJsonArray>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sphygma {

static Error unwritable(const QString &what, const QSaveFile &file)
{
    return {Error::Kind::Unwritable, u"The %1 %2 could not be written."_s.arg(what, file.fileName()),
            file.errorString()};
}

/// Both files or none: the log is complete before the table is put in its place.
static Status writeBoth(Session &session)
{
    const CliOptions &options = session.options();
    QSaveFile log(options.log);
    if (!options.log.isEmpty()) {
        if (!log.open(QIODevice::WriteOnly))
            return unwritable(u"change log"_s, log);
        const Status logged = writeChangeLog(session.result(), session.recipe(), log, session.progress());
        if (!logged)
            return logged;
    }
    const Status written =
        writeCsvFile(session.result().table, options.output, CellContent::Values, session.progress());
    if (!written || options.log.isEmpty())
        return written;
    return log.commit() ? ok() : Status(unwritable(u"change log"_s, log));
}

static ExitCode writeScript(Session &session)
{
    const ScriptLanguage language =
        session.options().script == u"r"_s ? ScriptLanguage::R : ScriptLanguage::Python;
    const auto script = recipeScript(session.recipe(), session.result(), *session.rules(), language);
    if (!script)
        return session.fail(script.error(), ExitCode::DoesNotFit);
    QSaveFile file(session.options().output);
    const QByteArray text = script->toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return session.fail(unwritable(u"script"_s, file), ExitCode::OutputNotWritable);
    session.stage(u"write"_s);
    return session.finish({{u"output"_s, session.options().output}});
}

static QString fateId(StepFate::Kind kind)
{
    return kind == StepFate::Kind::DoesNotApply ? u"doesNotApply"_s : u"didNothing"_s;
}

/// The steps that do not apply, and those that found nothing to do.
static QJsonArray didNotApply(const Session &session)
{
    const Translator english;
    QJsonArray list;
    for (const StepFate &fate : stepFates(session.recipe(), session.result())) {
        if (fate.kind != StepFate::Kind::DoesNotApply && fate.kind != StepFate::Kind::DidNothing)
            continue;
        QJsonObject item{{u"step"_s, fate.number},
                         {u"kind"_s, session.recipe().entries()[fate.number - 1].step->id()},
                         {u"sentence"_s, english.text(fate.step)},
                         {u"status"_s, fateId(fate.kind)}};
        if (!fate.why.isEmpty())
            item[u"why"_s] = english.text(fate.why);
        list.append(item);
    }
    return list;
}

static QString matchId(ColumnMatch::How how)
{
    switch (how) {
    case ColumnMatch::How::Name:
        return u"name"_s;
    case ColumnMatch::How::Role:
        return u"role"_s;
    case ColumnMatch::How::Spelling:
        return u"spelling"_s;
    case ColumnMatch::How::Chosen:
        return u"chosen"_s;
    case ColumnMatch::How::None:
        break;
    }
    return u"none"_s;
}

static QJsonArray columnMatches(const Session &session)
{
    QJsonArray list;
    for (const ColumnMatch &match : session.matches())
        list.append(
            QJsonObject{{u"needed"_s, match.needed},
                        {u"column"_s, match.column.isEmpty() ? QJsonValue() : QJsonValue(match.column)},
                        {u"how"_s, matchId(match.how)}});
    return list;
}

/// What steps have to say: rows that found no partner, say.
static void sayNotes(Session &session)
{
    const Translator english;
    for (const StepFate &fate : stepFates(session.recipe(), session.result())) {
        for (const Phrase &note : fate.notes)
            session.say(u"Step %1: %2"_s.arg(fate.number).arg(english.text(note)));
        if (fate.kind == StepFate::Kind::DidNothing)
            session.say(u"Step %1 found nothing to do: %2"_s.arg(fate.number).arg(english.text(fate.step)));
    }
}

ExitCode cleanCommand(Session &session)
{
    ExitCode code = session.read(false);
    if (code == ExitCode::Done)
        code = session.runRecipe();
    if (code == ExitCode::DoesNotFit && session.hasResult())
        (void)session.finish(
            {{u"columns"_s, columnMatches(session)}, {u"didNotApply"_s, didNotApply(session)}});
    if (code != ExitCode::Done)
        return code;
    const CliOptions &options = session.options();
    if (!options.script.isEmpty())
        return writeScript(session);
    const Table &table = session.result().table;
    if (const Status written = writeBoth(session); !written)
        return session.fail(written.error(), ExitCode::OutputNotWritable);
    if (!options.json)
        sayNotes(session);
    session.stage(u"write"_s);
    return session.finish({{u"output"_s, options.output},
                           {u"rowsIn"_s, table.rowCount() - session.result().madeRows()},
                           {u"rowsMade"_s, session.result().madeRows()},
                           {u"rowsKept"_s, table.keptCount()},
                           {u"rowsRemoved"_s, table.rowCount() - table.keptCount()},
                           {u"cellsChanged"_s, session.result().changedCells()},
                           {u"columns"_s, columnMatches(session)},
                           {u"didNotApply"_s, didNotApply(session)}});
}

} // namespace sphygma
