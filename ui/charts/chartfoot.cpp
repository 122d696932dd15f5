// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfoot.h"

#include "app/report/chartdata.h"
#include "ui/charts/plotmarker.h"
#include "ui/charts/pressurewords.h"

#include <QLinearGradient>
#include <QPainter>
#include <QResizeEvent>

#include <cmath>

namespace sphygma {

static constexpr double lineHeight = 28;
static constexpr double rampWidth = 116;
static constexpr double rampHeight = 8;
static constexpr double gap = 6;

QString ChartNote::text(const Translator &words) const
{
    if (!said.isEmpty())
        return said;
    QStringList parts{
        words.text(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n = %1 · missing %2"), {n, missing}))};
    if (beyond > 0)
        parts += words.text(beyondPhrase(beyond));
    for (const Phrase &remark : remarks)
        parts += words.text(remark);
    if (!data.isEmpty())
        parts += words.text(data);
    return parts.join(QStringLiteral(" · "));
}

/// Right-aligned pieces: each paints itself left of \a right and returns its own left edge.
static double paintWord(QPainter &painter, const QRectF &line, double right, const QString &text)
{
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
    painter.drawText(QRectF(right - width - 1, line.top(), width + 2, line.height()), Qt::AlignVCenter, text);
    return right - width;
}

static double paintRamp(QPainter &painter, const QRectF &line, double right, const QList<QColor> &ramp)
{
    const QRectF box(right - rampWidth, line.center().y() - rampHeight / 2, rampWidth, rampHeight);
    QLinearGradient gradient(box.topLeft(), box.topRight());
    for (qsizetype i = 0; i < ramp.size(); ++i)
        gradient.setColorAt(static_cast<double>(i) / static_cast<double>(qMax<qsizetype>(1, ramp.size() - 1)),
                            ramp[i]);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(box, rampHeight / 2, rampHeight / 2);
    painter.restore();
    return box.left();
}

/// A marker and its name, left of \a right.
static double paintEntry(QPainter &painter, const QRectF &line, double right, const LegendEntry &entry,
                         const PlotStyle &style, const Translator &words)
{
    right = paintWord(painter, line, right, entry.text(words)) - gap - 10;
    painter.save();
    paintMarker(painter, entry.ink, style.mark(entry.ink), {right + 5, line.center().y()}, 4.5);
    painter.restore();
    return right - 2 * gap;
}

/// Two fit beside the note.
static bool hasOwnLine(const QList<LegendEntry> &legend)
{
    return legend.size() > 2;
}

/// What the ramp or a short legend take of the last line.
static double besideWidth(const ChartNote &note, const QFontMetricsF &metrics, const Translator &words)
{
    if (note.legend.isEmpty()) {
        const auto of = [&](const char *word) { return metrics.horizontalAdvance(words.text(word)); };
        return note.density ? of(QT_TRANSLATE_NOOP("sphygma", "more")) + rampWidth
                + of(QT_TRANSLATE_NOOP("sphygma", "fewer")) + 6 * gap
                            : 0;
    }
    double width = 0;
    for (const LegendEntry &entry : note.legend)
        width += metrics.horizontalAdvance(entry.text(words)) + 3 * gap + 10;
    return hasOwnLine(note.legend) ? 0 : width + 2 * gap;
}

static constexpr int noteFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;

double ChartNote::height(double width, const PlotStyle &style, const Translator &words) const
{
    const QFontMetricsF metrics(style.titleFont);
    const double room = qMax(40.0, width - besideWidth(*this, metrics, words));
    const double lines = metrics.boundingRect(QRectF(0, 0, room, 1e6), noteFlags, text(words)).height();
    const double note = qMax(lineHeight, lines + lineHeight - metrics.height());
    return std::ceil(note + (hasOwnLine(legend) ? lineHeight : 0));
}

void ChartNote::paint(QPainter &painter, const QRectF &place, const PlotStyle &style,
                      const Translator &words) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.titleFont);
    painter.setPen(style.tokens.muted);
    const QRectF line(place.left(), place.bottom() - lineHeight, place.width(), lineHeight);
    double right = line.right();
    if (density && legend.isEmpty()) {
        right = paintWord(painter, line, right, words.text(QT_TRANSLATE_NOOP("sphygma", "more"))) - gap;
        right = paintRamp(painter, line, right, style.ramp(0)) - gap;
        paintWord(painter, line, right, words.text(QT_TRANSLATE_NOOP("sphygma", "fewer")));
    }
    const bool above = hasOwnLine(legend);
    double at = above ? place.right() : right;
    for (qsizetype i = legend.size(); i-- > 0;)
        at = paintEntry(painter, above ? QRectF(place.topLeft(), QSizeF(place.width(), lineHeight)) : line,
                        at, legend[i], style, words);
    const double beside = besideWidth(*this, QFontMetricsF(style.titleFont), words);
    painter.drawText(place.adjusted(0, above ? lineHeight : 0, -beside, 0), noteFlags, text(words));
}

QString LegendEntry::text(const Translator &words) const
{
    if (!n)
        return words.text(name);
    return words.text(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (n = %2)"), {nested(name), *n}));
}

QList<LegendEntry> legendOf(const QList<PlotFacet> &facets, const Translator &words)
{
    QMap<qsizetype, LegendEntry> entries;
    for (const PlotFacet &facet : facets) {
        for (const PlotCloud &cloud : facet.clouds) {
            LegendEntry &entry = entries[cloud.ink];
            entry.ink = cloud.ink;
            entry.name = cloud.group.isEmpty() ? Phrase::verbatim(PressureWords::name(words, cloud.pressure))
                                               : cloud.group;
            entry.n = entry.n.value_or(0) + static_cast<qint64>(cloud.points->x.size());
        }
    }
    const bool meaning =
        entries.size() > 1 || (entries.size() == 1 && entries.firstKey() >= PlotStyle::firstCategory);
    return meaning ? entries.values() : QList<LegendEntry>();
}

ChartFoot::ChartFoot(const Translator &words, QWidget *parent) : QWidget(parent), m_words(words)
{
    fit();
}

QRectF ChartFoot::place() const
{
    return QRectF(rect()).adjusted(m_indent, 0, -14, 0);
}

void ChartFoot::fit()
{
    setFixedHeight(static_cast<int>(m_note.height(place().width(), m_style, m_words)));
    update();
}

void ChartFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ChartFoot::setNote(const ChartNote &note)
{
    m_note = note;
    setToolTip(note.text(m_words));
    QStringList said{note.text(m_words)};
    for (const LegendEntry &entry : note.legend)
        said += entry.text(m_words);
    setAccessibleName(said.join(QStringLiteral(" · ")));
    fit();
}

void ChartFoot::setStyle(const PlotStyle &style)
{
    m_style = style;
    fit();
}

void ChartFoot::setIndent(double left)
{
    m_indent = left;
    fit();
}

void ChartFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_note.paint(painter, place(), m_style, m_words);
}

} // namespace sphygma
