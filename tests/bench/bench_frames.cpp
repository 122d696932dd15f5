// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the age chart while it is panned, zoomed and brushed on a real window: bench_frames [points …].
// Prints median, p95 and max of a frame (the view moves, its paint event is over), by the wall and of the
// processor, how long after the last movement the exact picture stands, what the chart takes with its points,
// and the same pan of a plain QScatterSeries. Run under QT_QPA_PLATFORM=offscreen and under xcb.
#include "tests/bench/peakmemory.h"
#include "tests/ui/charts/crowds.h"
#include "ui/charts/agepressurechart.h"
#include "ui/charts/plotwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace sphygma;

namespace {

constexpr int frames = 150;
constexpr QSize windowSize{1000, 700};

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Of this thread: what a frame costs, however busy the machine is with others.
double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Frames
{
    std::vector<double> wall, cpu; ///< milliseconds
};

double waitUntil(const std::function<bool()> &done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
    return milliseconds(clock);
}

void report(const char *what, Frames of, double exact)
{
    const auto at = [](const std::vector<double> &sorted, double share) {
        return sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1))];
    };
    for (std::vector<double> *times : {&of.wall, &of.cpu})
        std::sort(times->begin(), times->end());
    std::printf("  %-10s frame ms median %6.1f  p95 %6.1f  max %6.1f   of the processor %6.1f %6.1f %6.1f   "
                "exact after %6.1f ms\n",
                what, at(of.wall, 0.5), at(of.wall, 0.95), of.wall.back(), at(of.cpu, 0.5), at(of.cpu, 0.95),
                of.cpu.back(), exact);
    std::fflush(stdout);
}

/// One frame: the view moves, and paints as the screen asks.
Frames played(QWidget &viewport, const std::function<void(int)> &move)
{
    Frames times;
    for (int frame = 0; frame < frames; ++frame) {
        QElapsedTimer clock;
        clock.start();
        const double began = cpuMilliseconds();
        move(frame);
        viewport.repaint();
        QCoreApplication::processEvents();
        times.wall.push_back(milliseconds(clock));
        times.cpu.push_back(cpuMilliseconds() - began);
    }
    return times;
}

void scatter(qsizetype n)
{
    auto *chart = new QChart;
    auto *series = new QScatterSeries;
    const PointCloudPtr cloud = crowd(static_cast<size_t>(n));
    QList<QPointF> points;
    for (qsizetype i = 0; i < n; ++i)
        points.append({static_cast<double>(cloud->x[static_cast<size_t>(i)]),
                       static_cast<double>(cloud->y[static_cast<size_t>(i)])});
    series->setMarkerSize(7);
    series->replace(points);
    chart->addSeries(series);
    chart->createDefaultAxes();
    QChartView view(chart);
    view.resize(windowSize);
    view.show();
    QCoreApplication::processEvents();
    auto *axis = qobject_cast<QValueAxis *>(chart->axes(Qt::Horizontal).first());
    const auto times = played(*view.viewport(), [axis](int frame) {
        axis->setRange(20 + 8 * std::sin(frame / 12.0), 95 + 8 * std::sin(frame / 12.0));
    });
    std::printf("plain QScatterSeries, %lld points\n", static_cast<long long>(n));
    report("pan", times, 0);
}

QMouseEvent mouse(QEvent::Type type, const QPointF &at, const QWidget &on, Qt::MouseButton button)
{
    return {type, at, on.mapToGlobal(at), button, Qt::LeftButton, {}};
}

/// Draws a rectangle over a tenth of the points, and waits until they stand out.
void brush(AgePressureChart &chart, const DataWindow &home)
{
    chart.setTool(PlotTool::Rectangle);
    PlotView &view = chart.view();
    QWidget &viewport = *view.viewport();
    const auto place = [&](double x, double y) {
        return QPointF(view.mapFromScene(
            view.plot().map().toScene(home.xMin + x * spanX(home), home.yMin + y * spanY(home))));
    };
    QElapsedTimer clock;
    RowSetPtr rows;
    const auto connection = QObject::connect(&chart, &AgePressureChart::brushed, [&](const RowSetPtr &now) {
        rows = now;
        chart.setSelection(now);
    });
    QMouseEvent press = mouse(QEvent::MouseButtonPress, place(0.42, 0.7), viewport, Qt::LeftButton);
    QCoreApplication::sendEvent(&viewport, &press);
    const auto times = played(viewport, [&](int frame) {
        const double share = 0.11 * frame / frames; // to 0.53, 0.15
        QMouseEvent move =
            mouse(QEvent::MouseMove, place(0.42 + share, 0.7 - 5 * share), viewport, Qt::NoButton);
        QCoreApplication::sendEvent(&viewport, &move);
    });
    QMouseEvent release = mouse(QEvent::MouseButtonRelease, place(0.53, 0.15), viewport, Qt::LeftButton);
    clock.start();
    QCoreApplication::sendEvent(&viewport, &release);
    waitUntil([&] { return rows && !chart.isBehind(); });
    viewport.repaint();
    report("brush", times, milliseconds(clock));
    std::printf("  brushed %lld points\n", static_cast<long long>(rows->count()));
    QObject::disconnect(connection);
    chart.setSelection(nullptr);
    waitUntil([&] { return !chart.isBehind(); });
}

/// As the window has them: compact.
PointCloudPtr compactCrowd(size_t n)
{
    PointCloud gathered = *crowd(n);
    gathered.compact();
    return std::make_shared<const PointCloud>(std::move(gathered));
}

/// What a window with a chart takes before it has points to speak of: fonts, plugins, what is drawn on.
void warmUp(Theme &theme)
{
    NoProgress progress;
    AgePressureChart chart(theme, Translator());
    chart.resize(windowSize);
    chart.show();
    chart.setClouds({*preparePlotCloud(PressureChoice::Systolic, compactCrowd(10'000), progress)}, {});
    waitUntil([&] { return !chart.isBehind(); });
    chart.view().viewport()->repaint();
    brush(chart, chart.view().plot().homeWindow());
}

void bench(size_t n, Theme &theme)
{
    NoProgress progress;
    const double before = residentMegabytes();
    const PointCloudPtr points = compactCrowd(n);
    QElapsedTimer clock;
    clock.start();
    const PlotCloud cloud = *preparePlotCloud(PressureChoice::Systolic, points, progress);
    const double prepared = milliseconds(clock);
    AgePressureChart chart(theme, Translator());
    chart.resize(windowSize);
    chart.show();
    clock.restart();
    chart.setClouds({cloud}, {});
    waitUntil([&] { return !chart.isBehind(); });
    std::printf("%zu points: prepared off the thread in %.1f ms, first picture after %.1f ms\n", n, prepared,
                milliseconds(clock));
    PressurePlot &plot = chart.view().plot();
    QWidget &viewport = *chart.view().viewport();
    const DataWindow home = plot.homeWindow();
    const auto settled = [&] { return waitUntil([&] { return !chart.isBehind(); }); };
    const auto measure = [&](const char *what, const std::function<void(int)> &move) {
        const auto times = played(viewport, move);
        report(what, times, settled());
    };
    plot.setWindow(zoomedAbout(home, {58, 130}, 0.6));
    settled();
    const DataWindow start = plot.window();
    measure("pan", [&](int frame) {
        plot.setWindow(movedBy(start, 8 * std::sin(frame / 12.0), 10 * std::cos(frame / 15.0)));
    });
    measure("zoom", [&](int frame) {
        plot.setWindow(zoomedAbout(home, {58, 130}, 0.55 + 0.4 * std::cos(frame / 15.0)));
    });
    measure("threshold", [&](int frame) { plot.setThreshold(120 + frame % 40); });
    plot.setWindow(home);
    settled();
    brush(chart, home);
    std::printf("  memory of the chart: %.0f MB, of it its points %.0f MB\n", residentMegabytes() - before,
                static_cast<double>(points->bytes()) / 1e6);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme theme;
    theme.applyTo(app);
    std::printf("platform %s\n", qPrintable(QGuiApplication::platformName()));
    QList<size_t> sizes;
    for (const QString &argument : app.arguments().mid(1))
        sizes.append(static_cast<size_t>(argument.toULongLong()));
    if (sizes.isEmpty())
        sizes = {1'000'000, 10'000'000};
    warmUp(theme);
    for (const size_t n : std::as_const(sizes))
        bench(n, theme);
    scatter(20'000);
}
