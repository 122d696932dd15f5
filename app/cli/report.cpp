// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/document/reportcontent.h"
#include "app/report/exportreport.h"
#include "app/report/reportelement.h"
#include "app/report/reportjson.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sphygma {

static Result<QJsonObject> readSpec(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, u"%1 could not be read."_s.arg(path), file.errorString()};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return Error{Error::Kind::Invalid, u"%1 holds no description of a report."_s.arg(path),
                     u"It is a JSON object, as a template of the window is saved."_s};
    return document.object();
}

/// What is said on the command line goes before the spec file, and that before what the project says.
static Result<ReportSpec> specOf(const Session &session)
{
    const CliOptions &options = session.options();
    ReportSpec report = *session.state().report;
    if (!options.spec.isEmpty()) {
        const auto json = readSpec(options.spec);
        if (!json)
            return json.error();
        report = withTemplate(*json, report);
    }
    if (!options.reportTemplate.isEmpty())
        report.sections = templateSections(options.reportTemplate);
    if (!options.compare.isEmpty()) {
        const auto last = readReportJson(options.compare);
        if (!last)
            return last.error();
        report.lastReport = *last;
    }
    report.title = options.title.isEmpty() ? report.title : options.title;
    report.site = options.site.isEmpty() ? report.site : options.site;
    report.author = options.author.isEmpty() ? report.author : options.author;
    report.language = options.language.isEmpty() ? report.language : options.language;
    report.smallCellLimit = options.smallCells > 0 ? options.smallCells : report.smallCellLimit;
    report.deidentified = options.deidentified || report.deidentified;
    report.archival = options.archival || report.archival;
    return report;
}

static ExitCode write(Session &session, ReportContent &report)
{
    drawCharts(report, session.renderer());
    session.stage(u"figure"_s);
    const Translator english;
    for (const ReportWarning &warning : composeReport(report).warnings)
        session.say(english.text(warning.text));
    const QString output = session.options().output;
    const Status written = exportReport(output, report, session.progress());
    if (!written)
        return session.fail(written.error(), ExitCode::OutputNotWritable);
    session.stage(u"write"_s);
    QJsonObject json = reportJson(report);
    json.insert(u"output"_s, output);
    return session.finish(json);
}

ExitCode reportCommand(Session &session)
{
    for (const auto stage :
         {+[](Session &s) { return s.read(false); }, +[](Session &s) { return s.runRecipe(); }}) {
        if (const ExitCode code = stage(session); code != ExitCode::Done)
            return code;
    }
    const auto spec = specOf(session);
    if (!spec)
        return session.fail(spec.error(), ExitCode::DoesNotFit);
    ProjectState state = session.state();
    state.report = *spec;
    auto content =
        reportContent(state, session.result(), session.rules(), reproducibleClock()(), session.progress());
    if (!content)
        return session.fail(content.error(), ExitCode::DoesNotFit);
    session.stage(u"analyse"_s);
    ReportContent report = std::move(content).value();
    return write(session, report);
}

} // namespace sphygma
