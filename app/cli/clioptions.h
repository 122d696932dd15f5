// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QHash>
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
    QString log;
    QString table;
    QHash<QString, QString> roles; ///< role as typed → column
    QString title, site, author;
    QString language = QStringLiteral("en");
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
