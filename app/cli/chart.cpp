// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chart.h"

#include "app/report/figurefile.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr QSizeF chartSize{960, 600};

static Result<ChartSpec> readSpec(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, u"%1 could not be read."_s.arg(path), file.errorString()};
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject())
        return Error{Error::Kind::DoesNotFit, u"%1 is not a chart: JSON is expected."_s.arg(path), {}};
    return ChartSpec::fromJson(json.object());
}

ExitCode drawChart(Session &session)
{
    const CliOptions &options = session.options();
    const auto spec = readSpec(options.chart);
    if (!spec)
        return session.fail(spec.error(), ExitCode::DoesNotFit);
    const Translator words(options.language);
    const SmallCells small{options.smallCells > 0 ? options.smallCells
                                                  : session.state().report->smallCellLimit};
    auto gathered = chartData(session.result().table, *spec, session.rules(), small, session.progress());
    if (!gathered)
        return session.fail(gathered.error(), ExitCode::DoesNotFit);
    ChartData shown = std::move(gathered).value();
    shown.note = chartNote(shown, dataVersion(session.result().table, session.recipe()), words);
    session.stage(u"chart"_s);
    const ReportFigure figure = session.renderer()(*spec, shown, chartSize, words);
    const Status written = writeFigure(figure, options.output, shown.title(words));
    if (!written) {
        const bool usage = written.error().kind == Error::Kind::Invalid;
        return session.fail(written.error(), usage ? ExitCode::Usage : ExitCode::OutputNotWritable);
    }
    session.stage(u"write"_s);
    return ExitCode::Done;
}

} // namespace sphygma
