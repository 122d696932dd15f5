// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/markslayout.h"

#include "ui/charts/plotwindow.h"

#include <QFontMetricsF>

#include <algorithm>

namespace sphygma {

static constexpr double legendLine = 22;
static constexpr double keyWidth = 20; // the patch and the gap behind it
static constexpr double rampWidth = 116;
static constexpr double slantShare = 0.7; // of a name's width that it is high when slanted by 45°

DataWindow wholeOf(const ChartMarks &marks)
{
    return {marks.x.from, marks.x.to, marks.y.from, marks.y.to};
}

/// The widest line of any tick.
static double widest(const QList<AxisTick> &ticks, const QFontMetricsF &metrics)
{
    double width = 0;
    for (const AxisTick &tick : ticks) {
        for (const QString &line : tick.text.split(u'\n'))
            width = std::max(width, metrics.horizontalAdvance(line));
    }
    return width;
}

static double mostLines(const QList<AxisTick> &ticks)
{
    qsizetype lines = 1;
    for (const AxisTick &tick : ticks)
        lines = std::max(lines, tick.text.count(u'\n') + 1);
    return static_cast<double>(lines);
}

/// Lays the legend from \a left to \a right and answers with its height.
static double placeLegend(MarksLayout &layout, const ChartMarks &marks, double left, double right,
                          const QFontMetricsF &metrics, const Translator &words)
{
    double x = left, y = layout.area.top() + legendLine / 2;
    for (qsizetype i = 0; i < marks.legend.size(); ++i) {
        const QString text = words.text(marks.legend[i].text);
        const double width = keyWidth + metrics.horizontalAdvance(text) + 18;
        if (x > left && x + width > right) {
            x = left;
            y += legendLine;
        }
        layout.legend.append({{x, y}, text, i});
        x += width;
    }
    if (marks.ramp) {
        if (!marks.legend.isEmpty())
            y += legendLine;
        const double low = metrics.horizontalAdvance(words.text(marks.ramp->low));
        layout.ramp = QRectF(left + low + 8, y - 4, rampWidth, 8);
    }
    return marks.legend.isEmpty() && !marks.ramp ? 8 : y + legendLine / 2 + 6 - layout.area.top();
}

/// As large a part of \a area as shows \a window without stretching it.
static QRectF unstretched(const QRectF &area, const DataWindow &window)
{
    const double scale = std::min(area.width() / spanX(window), area.height() / spanY(window));
    QRectF fitted(0, 0, spanX(window) * scale, spanY(window) * scale);
    fitted.moveCenter(area.center());
    return fitted;
}

MarksLayout layOutMarks(const QRectF &area, const ChartMarks &marks, const std::optional<DataWindow> &window,
                        const PlotStyle &style, const Translator &words)
{
    MarksLayout layout;
    layout.area = area;
    layout.map.window = window.value_or(wholeOf(marks));
    const DataWindow &w = layout.map.window;
    const QFontMetricsF ticks(style.tickFont), titles(style.titleFont);
    const auto fitting = [](double length, double distance) {
        return std::max(2, static_cast<int>(length / distance));
    };
    layout.yTicks = ticksOf(marks.y, w.yMin, w.yMax, fitting(area.height() - 80, 44), words);
    const double yTitle = marks.y.title.isEmpty() ? 0 : titles.height() + 6;
    const double names = std::min(widest(layout.yTicks, ticks), area.width() * 0.35);
    const double left = yTitle + (layout.yTicks.isEmpty() ? 4 : names + 12);
    layout.xTicks = ticksOf(marks.x, w.xMin, w.xMax, fitting(area.width() - left, 84), words);

    const double plotWidth = area.width() - left - 14;
    const double wide = widest(layout.xTicks, ticks);
    const double shown = static_cast<double>(std::max<qsizetype>(1, layout.xTicks.size()));
    layout.slanted = marks.x.scale == ChartAxis::Scale::Names && wide + 8 > plotWidth / shown;
    double bottom = marks.x.title.isEmpty() ? 2 : titles.height() + 6;
    if (!layout.xTicks.isEmpty())
        bottom += 8
            + (layout.slanted ? std::min(wide, area.height() * 0.3) * slantShare + ticks.height()
                              : mostLines(layout.xTicks) * ticks.height());
    const double top = placeLegend(layout, marks, area.left() + left, area.right() - 14, titles, words);
    QRectF plot = area.adjusted(left, top, -14, -bottom);
    if (marks.sameScale && plot.isValid())
        plot = unstretched(plot, w);
    layout.map.area = plot;
    return layout;
}

} // namespace sphygma
