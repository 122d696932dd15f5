// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "ui/charts/figurerenderer.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>

using namespace sphygma;

/// Only reports and charts are painted; everything else starts without fonts, styles and a display.
static bool paints(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return qstrcmp(argument, "report") == 0 || qstrncmp(argument, "--chart", 7) == 0;
    });
}

static int run(const FigureRenderer &renderer)
{
    QCoreApplication::setApplicationName(QStringLiteral("sphygma-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SPHYGMA_VERSION));
    QFile out, err;
    if (!out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitCode::InternalError);
    const ExitCode code = runCli(QCoreApplication::arguments().mid(1), renderer, {out, err});
    if (out.flush() || code != ExitCode::Done)
        return static_cast<int>(code);
    err.write("The result could not be written to standard output.\n");
    return static_cast<int>(ExitCode::OutputNotWritable);
}

static ReportFigure drawn(const ChartSpec &spec, const ChartData &shown, const QSizeF &size,
                          const Translator &words)
{
    const auto rules = ClinicalRules::shipped();
    return rules ? chartFigureRenderer(*rules)(spec, shown, size, words) : ReportFigure();
}

int main(int argc, char **argv)
{
    if (!paints(argc, argv)) {
        const QCoreApplication application(argc, argv);
        return run(drawn);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen"); // nothing is shown, so no display is needed
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false")); // nor a session's runtime folder
    const QApplication application(argc, argv);
    Theme::loadFonts();
    return run(drawn);
}
