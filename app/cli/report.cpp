// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/document/reportcontent.h"
#include "app/report/paper.h"
#include "app/report/pdfreport.h"

using namespace Qt::StringLiterals;

namespace sphygma {

static ProjectState stateOf(const Session &session)
{
    const CliOptions &options = session.options();
    ProjectState state;
    state.raw = session.raw();
    state.recipe = session.recipe();
    state.report = ReportSpec{options.title, options.site, options.author, options.language};
    state.guideline = ChartSpec().guideline;
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
        report.figure =
            session.renderer()(report.chart, report.cloud, paper::figureSize, Translator(options.language));
    session.stage(u"figure"_s);
    const Status written = writePdfReport(options.output, report, session.progress());
    if (!written)
        return session.fail(written.error(), ExitCode::OutputNotWritable);
    session.stage(u"write"_s);
    return session.finish({{u"output"_s, options.output}});
}

} // namespace sphygma
