// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

static ExitCode runCommand(Session &session)
{
    using Command = ExitCode (*)(Session &);
    static const QHash<QString, Command> commands{
        {u"convert"_s, convertCommand}, {u"profile"_s, profileCommand}, {u"clean"_s, cleanCommand},
        {u"analyse"_s, analyseCommand}, {u"report"_s, reportCommand},
    };
    const ExitCode begun = session.begin();
    return begun == ExitCode::Done ? commands.value(session.options().command)(session) : begun;
}

ExitCode runCli(const QStringList &arguments, const FigureRenderer &renderer, CliStreams streams)
{
    const auto options = parseCliOptions(arguments);
    if (!options) {
        streams.err.write((options.error().message + u' ' + options.error().hint).toUtf8() + '\n');
        return ExitCode::Usage;
    }
    if (options->help) {
        streams.out.write(cliHelp().toUtf8());
        return ExitCode::Done;
    }
    if (options->version) {
        streams.out.write("sphygma-cli " + QCoreApplication::applicationVersion().toUtf8() + '\n');
        return ExitCode::Done;
    }
    Session session(*options, renderer, streams);
    try {
        return runCommand(session);
    } catch (const std::exception &e) {
        return session.fail(Error::internal(QString::fromUtf8(e.what())), ExitCode::InternalError);
    }
}

} // namespace sphygma
