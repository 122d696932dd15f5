// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/document/reportcontent.h"
#include "app/report/paper.h"
#include "app/report/pdfreport.h"

using namespace Qt::StringLiterals;

namespace sphygma {

/// What is said on the command line goes before what the project says.
static ProjectState stateOf(const Session &session)
{
    const CliOptions &options = session.options();
    ProjectState state = session.state();
    state.report.change([&](ReportSpec &report) {
        report.title = options.title.isEmpty() ? report.title : options.title;
        report.site = options.site.isEmpty() ? report.site : options.site;
        report.author = options.author.isEmpty() ? report.author : options.author;
        report.language = options.language.isEmpty() ? report.language : options.language;
    });
    return state;
}

ExitCode reportCommand(Session &session)
{
    for (const auto stage :
         {+[](Session &s) { return s.read(false); }, +[](Session &s) { return s.runRecipe(); }}) {
        if (const ExitCode code = stage(session); code != ExitCode::Done)
            return code;
    }
    const CliOptions &options = session.options();
    auto content = reportContent(stateOf(session), session.result(), session.rules(), reproducibleClock()(),
                                 session.progress());
    if (!content)
        return session.fail(content.error(), ExitCode::DoesNotFit);
    session.stage(u"analyse"_s);
    ReportContent report = std::move(content).value();
    if (report.cloud)
        report.figure = session.renderer()(report.chart, {report.cloud, nullptr, report.age}, paper::figureSize,
                                           Translator(report.spec.language));
    session.stage(u"figure"_s);
    const Status written = writePdfReport(options.output, report, session.progress());
    if (!written)
        return session.fail(written.error(), ExitCode::OutputNotWritable);
    session.stage(u"write"_s);
    return session.finish({{u"output"_s, options.output}});
}

} // namespace sphygma
