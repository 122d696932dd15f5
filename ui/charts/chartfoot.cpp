// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartfoot.h"

#include <QLinearGradient>
#include <QPainter>

namespace sphygma {

static constexpr double rampWidth = 116;
static constexpr double rampHeight = 8;
static constexpr double gap = 6;

QString ChartNote::text(const Translator &words) const
{
    QStringList parts{
        words.text(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n = %1 · missing %2"), {n, missing}))};
    if (beyond > 0) {
        parts += words.text(Phrase::of(
            QT_TRANSLATE_N_NOOP("sphygma", "%n outside the picture (no age over 120, no pressure over 300)"),
            {}, beyond));
    }
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

void ChartNote::paint(QPainter &painter, const QRectF &line, const PlotStyle &style,
                      const Translator &words) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.titleFont);
    painter.setPen(style.tokens.muted);
    double right = line.right();
    if (density) {
        right = paintWord(painter, line, right, words.text(QT_TRANSLATE_NOOP("sphygma", "more"))) - gap;
        right = paintRamp(painter, line, right, style.ramp(0)) - gap;
        right = paintWord(painter, line, right, words.text(QT_TRANSLATE_NOOP("sphygma", "fewer"))) - 4 * gap;
    }
    if (both) {
        const char *const names[] = {QT_TRANSLATE_NOOP("sphygma", "Systolic"),
                                     QT_TRANSLATE_NOOP("sphygma", "Diastolic")};
        for (const qsizetype cloud : {1, 0}) {
            right = paintWord(painter, line, right, words.text(names[cloud])) - gap - 10;
            painter.save();
            painter.setPen(Qt::NoPen);
            painter.setBrush(style.mark(cloud));
            painter.drawEllipse(QRectF(right, line.center().y() - 5, 10, 10));
            painter.restore();
            right -= 2 * gap;
        }
        right -= 2 * gap;
    }
    const QRectF rest(line.left(), line.top(), right - line.left(), line.height());
    painter.drawText(rest, Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(text(words), Qt::ElideRight, rest.width()));
}

ChartFoot::ChartFoot(const Translator &words, QWidget *parent) : QWidget(parent), m_words(words)
{
    setFixedHeight(static_cast<int>(ChartNote::height));
}

void ChartFoot::setNote(const ChartNote &note)
{
    m_note = note;
    setToolTip(note.text(m_words));
    setAccessibleName(note.text(m_words));
    update();
}

void ChartFoot::setStyle(const PlotStyle &style)
{
    m_style = style;
    update();
}

void ChartFoot::setIndent(double left)
{
    m_indent = left;
    update();
}

void ChartFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_note.paint(painter, QRectF(rect()).adjusted(m_indent, 0, -14, 0), m_style, m_words);
}

} // namespace sphygma
