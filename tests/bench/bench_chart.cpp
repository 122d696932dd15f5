// SPDX-License-Identifier: GPL-3.0-or-later
// Frame times of the age and blood pressure chart while it is panned and zoomed, and how long after the last
// movement the exact picture stands. Run with QT_QPA_PLATFORM=offscreen.
#include "tests/ui/charts/crowds.h"
#include "ui/charts/agepressurechart.h"
#include "ui/charts/plotwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace sphygma;

namespace {

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double waitForPicture(AgePressureChart &chart)
{
    QElapsedTimer clock;
    clock.start();
    do
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 2);
    while (chart.view().plot().isBehind());
    return milliseconds(clock);
}

void report(const char *what, size_t n, std::vector<double> times, double exact)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[static_cast<size_t>(share * double(times.size() - 1))];
    };
    std::printf(
        "%-5s %9zu points   frame ms median %5.1f  p95 %5.1f  max %5.1f   exact picture after %6.1f ms\n",
        what, n, at(0.5), at(0.95), times.back(), exact);
    std::fflush(stdout);
}

/// One frame: the view moves, then paints as the screen would.
template<typename Move>
void measure(const char *what, AgePressureChart &chart, size_t n, Move move)
{
    constexpr int frames = 120;
    QImage screen(chart.size(), QImage::Format_RGB32);
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer clock;
        clock.start();
        move(frame);
        QCoreApplication::processEvents();
        chart.render(&screen);
        times.push_back(milliseconds(clock));
    }
    report(what, n, times, waitForPicture(chart));
}

void bench(size_t n, Theme &theme)
{
    NoProgress progress;
    const PointCloudPtr points = crowd(n);
    QElapsedTimer clock;
    clock.start();
    const PlotCloud cloud = *preparePlotCloud(PressureChoice::Systolic, points, progress);
    const double prepared = milliseconds(clock);

    AgePressureChart chart(theme, Translator());
    chart.resize(1000, 700);
    chart.setSpec(ChartSpec(), nullptr);
    clock.restart();
    chart.setClouds({cloud}, {});
    chart.show();
    waitForPicture(chart);
    std::printf("ready %9zu points   prepared off the thread in %6.1f ms, first picture after %6.1f ms\n", n,
                prepared, milliseconds(clock));

    PressurePlot &plot = chart.view().plot();
    const DataWindow whole = plot.wholeWindow();
    plot.setWindow(zoomedAbout(whole, {58, 130}, 0.6));
    waitForPicture(chart);
    const DataWindow start = plot.window();
    measure("pan", chart, n, [&](int frame) {
        plot.setWindow(movedBy(start, 8 * std::sin(frame / 12.0), 10 * std::cos(frame / 15.0)));
    });
    measure("zoom", chart, n, [&](int frame) {
        plot.setWindow(zoomedAbout(whole, {58, 130}, 0.55 + 0.4 * std::cos(frame / 15.0)));
    });
    QPointF at = plot.plotArea().topLeft();
    measure("hover", chart, n, [&](int frame) {
        at = plot.plotArea().topLeft() + QPointF(plot.plotArea().width() * (frame % 37) / 37, frame * 3);
        plot.overlay().setMark(plot.nearest(at) ? std::optional(plot.map().toData(at)) : std::nullopt);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme theme;
    theme.applyTo(app);
    for (const size_t n : {size_t(1'000), size_t(100'000), size_t(1'000'000), size_t(10'000'000)})
        bench(n, theme);
}
