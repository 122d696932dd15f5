// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/document/openany.h"
#include "app/import/importer.h"
#include "app/project/projectstore.h"
#include "app/recipe/stepfate.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <atomic>
#include <csignal>

using namespace Qt::StringLiterals;

namespace sphygma {

// A signal handler can reach nothing but a global.
static volatile std::sig_atomic_t interrupted = 0;

CliProgress::CliProgress(QIODevice &err, bool shown) : m_err(err), m_shown(shown)
{
    interrupted = 0;
    m_before = std::signal(SIGINT, [](int) { interrupted = 1; });
}

CliProgress::~CliProgress()
{
    std::signal(SIGINT, m_before);
}

bool CliProgress::update(qint64 done, qint64 total)
{
    if (m_shown && total > 0) {
        const std::lock_guard lock(m_mutex);
        const qint64 percent = 100 * done / total;
        if (percent != m_percent) {
            m_percent = percent;
            m_err.write("\r" + QByteArray::number(percent) + " %" + (percent >= 100 ? "\n" : ""));
        }
    }
    return interrupted == 0;
}

Session::Session(CliOptions options, const FigureRenderer &renderer, CliStreams streams)
    : m_options(std::move(options))
    , m_renderer(renderer)
    , m_streams(streams)
    , m_progress(streams.err, m_options.progress)
{
    m_total.start();
    m_stage.start();
}

ExitCode Session::begin()
{
    auto rules = ClinicalRules::shipped();
    if (!rules)
        return fail(rules.error(), ExitCode::InternalError);
    m_rules = *rules;
    stage(u"start"_s);
    return ExitCode::Done;
}

ExitCode Session::knowRoles()
{
    for (const auto &[typed, column] : m_options.roles) {
        const QString id = m_rules->roles.idFromText(typed);
        if (id.isEmpty())
            return fail(
                {Error::Kind::Invalid, u"“%1” is not a role."_s.arg(typed),
                 u"Roles are sbp, dbp, age, sex, patient_id, visit_date and the others of rules.json."_s},
                ExitCode::Usage);
        m_roles.append({id, column});
    }
    return ExitCode::Done;
}

ExitCode Session::read(bool asText)
{
    const auto kind = openAny(m_options.input);
    if (!kind)
        return fail(kind.error(), ExitCode::InputUnreadable);
    ExitCode code = knowRoles();
    if (code == ExitCode::Done)
        code = *kind == FileKind::Project ? readProject() : readTable(asText);
    if (code == ExitCode::Done && !m_roles.isEmpty())
        code = applyRoles();
    if (code == ExitCode::Done && !m_options.recipe.isEmpty())
        code = readRecipe();
    if (code == ExitCode::Done)
        code = readOtherTables();
    return code;
}

ExitCode Session::readTable(bool asText)
{
    ImportOptions options;
    options.table = m_options.table;
    options.asText = asText;
    options.allowLarge = m_options.allowLarge;
    for (const auto &[role, column] : m_roles) {
        if (!options.roles.contains(role))
            options.roles.insert(role, column);
    }
    auto imported = importFile(m_options.input, options, m_rules, m_progress);
    if (!imported)
        return fail(imported.error(),
                    imported.error().kind == Error::Kind::DoesNotFit ? ExitCode::Usage
                                                                     : ExitCode::InputUnreadable);
    for (auto it = imported->report.stageMs.cbegin(); it != imported->report.stageMs.cend(); ++it)
        m_timings.insert(u"import."_s + it.key(), it.value());
    Imported parts = std::move(imported).value();
    m_state.raw = std::make_shared<const RawData>(RawData{std::move(parts.table), std::move(parts.report)});
    m_state.guideline = m_state.chart->guideline;
    stage(u"import"_s);
    return ExitCode::Done;
}

ExitCode Session::readProject()
{
    const auto history = ProjectStore::read(m_options.input, m_progress);
    if (!history)
        return fail(history.error(), ExitCode::InputUnreadable);
    m_state = history->entries[history->current].state;
    if (!m_state.raw)
        return fail({Error::Kind::Unreadable, u"The project %1 holds no data yet."_s.arg(m_options.input),
                     u"Open it in the window and drop a table on it."_s},
                    ExitCode::InputUnreadable);
    stage(u"import"_s);
    return ExitCode::Done;
}

/// A role that was named replaces what was guessed for it, and may name several columns: readings.
ExitCode Session::applyRoles()
{
    const RawData &raw = *m_state.raw;
    Schema schema = raw.table.schema();
    for (ColumnInfo &info : schema) {
        for (const auto &[role, column] : m_roles)
            info.role = info.role == role ? QString() : info.role;
    }
    for (const auto &[role, column] : m_roles) {
        const qsizetype index = raw.table.indexOf(column);
        if (index < 0) {
            QStringList names;
            for (const ColumnInfo &info : schema.first(qMin<qsizetype>(40, schema.size())))
                names += info.name;
            return fail({Error::Kind::DoesNotFit, u"%1 has no column “%2”."_s.arg(m_options.input, column),
                         u"Its columns are %1."_s.arg(names.join(u", "_s))},
                        ExitCode::DoesNotFit);
        }
        schema[index].role = role;
    }
    if (schema != raw.table.schema())
        m_state.raw = std::make_shared<const RawData>(RawData{raw.table.withSchema(schema), raw.report});
    return ExitCode::Done;
}

ExitCode Session::readRecipe()
{
    const auto recipe = Recipe::fromFile(m_options.recipe);
    if (!recipe)
        return fail(recipe.error(), ExitCode::DoesNotFit);
    m_state.recipe = *recipe;
    return ExitCode::Done;
}

ExitCode Session::readOtherTables()
{
    for (const auto &[name, path] : m_options.otherTables) {
        ImportOptions options;
        options.allowLarge = m_options.allowLarge;
        auto imported = importFile(path, options, m_rules, m_progress);
        if (!imported)
            return fail(imported.error(), ExitCode::InputUnreadable);
        Imported parts = std::move(imported).value();
        const NamedTable other{
            name, std::make_shared<const RawData>(RawData{std::move(parts.table), std::move(parts.report)})};
        m_state.otherTables.change([&](QList<NamedTable> &others) {
            others.removeIf([&](const NamedTable &known) { return known.name == other.name; });
            others.append(other);
        });
    }
    return ExitCode::Done;
}

/// What was named goes first; the rest is taken as it is found only where that was asked for.
ExitCode Session::mapColumns()
{
    m_matches = matchColumns(recipe(), {}, raw()->table.schema(), *m_rules);
    QHash<QString, QString> newNames;
    for (const auto &[from, to] : m_options.newNames) {
        const auto match =
            std::find_if(m_matches.begin(), m_matches.end(),
                         [&, old = from](const ColumnMatch &known) { return known.needed == old; });
        if (match == m_matches.end() || raw()->table.indexOf(to) < 0)
            return fail({Error::Kind::DoesNotFit,
                         match == m_matches.end() ? u"The recipe needs no column “%1”."_s.arg(from)
                                                  : u"%1 has no column “%2”."_s.arg(m_options.input, to),
                         u"--map says what a column of the recipe is called in the file: OLD=NEW."_s},
                        ExitCode::DoesNotFit);
        match->column = to;
        match->how = ColumnMatch::How::Chosen;
        newNames.insert(from, to);
    }
    if (m_options.mapAuto) {
        const QHash<QString, QString> found = exchangedNames(m_matches);
        for (auto it = found.begin(); it != found.end(); ++it)
            newNames.insert(it.key(), it.value());
    }
    if (newNames.isEmpty())
        return ExitCode::Done;
    QList<ColumnMatch> taken = m_matches;
    taken.removeIf([&](const ColumnMatch &match) { return !newNames.contains(match.needed); });
    m_state.recipe = withRoles(withNewNames(recipe(), newNames), taken, {}, raw()->table.schema());
    return ExitCode::Done;
}

/// Each step that does not apply, and what could be meant.
ExitCode Session::reportMisfits()
{
    bool any = false;
    for (const StepFate &fate : stepFates(recipe(), result())) {
        if (fate.kind != StepFate::Kind::DoesNotApply)
            continue;
        any = true;
        const Error &error = result().steps[static_cast<size_t>(fate.number) - 1].error;
        const QString sentence =
            u"Step %1 of the recipe does not apply: %2"_s.arg(fate.number).arg(error.message);
        say(error.hint.isEmpty() ? sentence : sentence + u' ' + error.hint);
    }
    for (const ColumnMatch &match : m_matches) {
        const bool isGuess = match.how == ColumnMatch::How::Role || match.how == ColumnMatch::How::Spelling;
        if (any && isGuess && !m_options.mapAuto)
            say(u"“%1” may be “%2” here: --map \"%1=%2\""_s.arg(match.needed, match.column));
    }
    return any && !m_options.partial ? ExitCode::DoesNotFit : ExitCode::Done;
}

ExitCode Session::runRecipe()
{
    if (const ExitCode mapped = mapColumns(); mapped != ExitCode::Done)
        return mapped;
    RecipeRunner runner(raw()->table, m_rules, otherTablesOf(m_state));
    const auto result = runner.run(recipe(), m_progress);
    if (!result)
        return fail(result.error(), ExitCode::InternalError);
    m_result = *result;
    if (const ExitCode fits = reportMisfits(); fits != ExitCode::Done)
        return fits;
    stage(u"recipe"_s);
    return ExitCode::Done;
}

void Session::stage(const QString &name)
{
    m_timings.insert(name, static_cast<double>(m_stage.nsecsElapsed()) / 1e6);
    m_stage.restart();
}

void Session::say(const QString &sentence)
{
    m_streams.err.write(sentence.toUtf8() + '\n');
}

ExitCode Session::fail(const Error &error, ExitCode code)
{
    say(error.hint.isEmpty() ? error.message : error.message + u' ' + error.hint);
    return error.kind == Error::Kind::Cancelled ? ExitCode::Cancelled
        : error.kind == Error::Kind::Internal   ? ExitCode::InternalError
                                                : code;
}

static qint64 peakMemoryBytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

ExitCode Session::finish(QJsonObject json)
{
    m_timings.insert(u"total"_s, static_cast<double>(m_total.nsecsElapsed()) / 1e6);
    m_timings.insert(u"peakMemoryBytes"_s, peakMemoryBytes());
    if (m_options.timings && m_options.json)
        json.insert(u"timings"_s, m_timings);
    if (m_options.timings && !m_options.json) {
        for (auto it = m_timings.constBegin(); it != m_timings.constEnd(); ++it)
            say(it.key() + u": "_s
                + QString::number(it.value().toDouble(), 'f', it.key().endsWith(u"Bytes"_s) ? 0 : 1));
    }
    if (!m_options.json)
        return ExitCode::Done;
    const QByteArray text = QJsonDocument(json).toJson();
    if (m_streams.out.write(text) == text.size())
        return ExitCode::Done;
    return fail({Error::Kind::Unwritable, u"The result could not be written to standard output."_s,
                 m_streams.out.errorString()},
                ExitCode::OutputNotWritable);
}

} // namespace sphygma
