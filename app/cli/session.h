// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "app/cli/clioptions.h"
#include "app/document/recipefit.h"
#include "app/project/projectstate.h"
#include "app/recipe/reciperunner.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace sphygma {

/// Stops the work on SIGINT, and says how far it is where that was asked for.
class CliProgress final : public Progress
{
public:
    CliProgress(QIODevice &err, bool shown);
    ~CliProgress() override;

    bool update(qint64 done, qint64 total) override;

private:
    QIODevice &m_err;
    const bool m_shown;
    std::mutex m_mutex;
    qint64 m_percent = -1;
    void (*m_before)(int) = nullptr;
};

/// One run of a command: its options, where it writes, and the stages all commands share.
class Session
{
public:
    Session(CliOptions options, const FigureRenderer &renderer, CliStreams streams);

    const CliOptions &options() const { return m_options; }

    const FigureRenderer &renderer() const { return m_renderer; }

    const ClinicalRulesPtr &rules() const { return m_rules; }

    Progress &progress() { return m_progress; }

    QIODevice &out() { return m_streams.out; }

    /// Reads the rules that ship with the program; always first.
    ExitCode begin();

    /// Reads IN: a table, or a project with its recipe. \a asText keeps every cell's own text.
    ExitCode read(bool asText);

    /// What was read: that of a project, or a fresh one around a table; with the recipe that was named.
    const ProjectState &state() const { return m_state; }

    const RawDataPtr &raw() const { return m_state.raw; }

    const Recipe &recipe() const { return *m_state.recipe; }

    /// Runs the recipe on the columns as they are mapped; DoesNotFit, each misfit said, when a step does not
    /// apply, unless misfits are to be left out.
    ExitCode runRecipe();

    const RecipeResult &result() const { return *m_result; }

    bool hasResult() const { return m_result != nullptr; }

    /// Which of the file's columns the recipe's are.
    const QList<ColumnMatch> &matches() const { return m_matches; }

    /// Measures from the last call (or the start) to now as stage \a name.
    void stage(const QString &name);

    /// Prints \a error as one sentence and answers with \a code, unless it was cancelled or is our own
    /// mistake.
    ExitCode fail(const Error &error, ExitCode code);

    void say(const QString &sentence);

    /// Prints \a json, with the timings where they were asked for, or the timings to stderr without --json.
    ExitCode finish(QJsonObject json = {});

private:
    ExitCode knowRoles();
    ExitCode readProject();
    ExitCode readTable(bool asText);
    ExitCode readRecipe();
    ExitCode readOtherTables();
    ExitCode mapColumns();
    ExitCode reportMisfits();
    ExitCode applyRoles();

    CliOptions m_options;
    FigureRenderer m_renderer;
    CliStreams m_streams;
    CliProgress m_progress;
    ClinicalRulesPtr m_rules;
    QList<std::pair<QString, QString>> m_roles; ///< role id, column
    ProjectState m_state;
    QList<ColumnMatch> m_matches;
    RecipeResultPtr m_result;
    QElapsedTimer m_total;
    QElapsedTimer m_stage;
    QJsonObject m_timings;
};

} // namespace sphygma
