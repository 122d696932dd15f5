// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontent.h"

#include <QStringList>

namespace sphygma {

enum class ExitCode : int {
    Done = 0,
    Usage = 1,
    InputUnreadable = 2,
    DoesNotFit = 3,
    OutputNotWritable = 4,
    InternalError = 5,
    Cancelled = 130,
};

/// Where a command writes: files given by the caller, so that tests can read them.
struct CliStreams
{
    QIODevice &out;
    QIODevice &err;
};

/// The whole of sphygma-cli (cli.md): \a arguments without the program's name. SIGINT cancels.
ExitCode runCli(const QStringList &arguments, const FigureRenderer &renderer, CliStreams streams);

} // namespace sphygma
