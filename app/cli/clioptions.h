// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace sphygma {

/// What was asked of sphygma-cli.
struct CliOptions
{
    QString command;
    QString input;
    QString output; ///< -o; empty for stdout
    QString recipe;
    QString chart; ///< file of a ChartSpec
    QString question; ///< file of a QuestionSpec
    QString log;
    QString table;
    QList<std::pair<QString, QString>> otherTables; ///< name, path: for steps that join
    QList<std::pair<QString, QString>> newNames; ///< column in the recipe, column of the file
    bool mapAuto = false; ///< take every column that is clearly the one meant
    bool partial = false; ///< leave out steps that do not apply
    QString script; ///< "r", "python", or empty: write the table
    QList<std::pair<QString, QString>> roles; ///< role as typed, column; readings repeat a role
    QString title, site, author; ///< empty: not said
    QString language; ///< "en", "zh_CN", or empty: not said
    QString spec; ///< file of a ReportSpec, or of an own template
    QString reportTemplate; ///< id of a shipped arrangement
    QString compare; ///< file of an earlier report's numbers
    int smallCells = 0; ///< groups of fewer rows are small; 0: not said
    bool deidentified = false;
    bool archival = false; ///< PDF/A-1b
    bool json = false;
    bool timings = false;
    bool progress = false;
    bool asText = false;
    bool allowLarge = false;
    bool help = false;
    bool version = false;
};

/// Fails with Invalid and one sentence that says what is wrong and how it is written.
Result<CliOptions> parseCliOptions(const QStringList &arguments);

/// The text of --help.
QString cliHelp();

} // namespace sphygma
