// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marksplot.h"

#include "ui/charts/markspainter.h"
#include "ui/charts/plotwindow.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QToolTip>

#include <cmath>

namespace sphygma {

static constexpr int restMs = 350; // after the last turn of the wheel
static constexpr double zoomStep = 0.8;

MarksPlot::MarksPlot(Theme &theme, const Translator &words, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(words)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 240);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &MarksPlot::windowChosen);
    connect(&theme, &Theme::changed, this, &MarksPlot::restyle);
    restyle();
}

void MarksPlot::restyle()
{
    m_style = PlotStyle::forScreen(m_theme.tokens(), m_typeScale);
    layOut();
}

void MarksPlot::setTypeScale(double scale)
{
    m_typeScale = scale;
    restyle();
}

void MarksPlot::hideReadings()
{
    m_saysReadings = false;
}

void MarksPlot::setMarks(ChartMarksPtr marks)
{
    m_marks = std::move(marks);
    m_lit = -1;
    layOut();
    describe();
}

void MarksPlot::setWindow(const std::optional<DataWindow> &window)
{
    m_window = window;
    layOut();
}

void MarksPlot::layOut()
{
    if (m_marks)
        m_layout = layOutMarks(QRectF(rect()).adjusted(2, 2, -2, -2), *m_marks, m_window, m_style, m_words);
    update();
}

/// What a reader of the screen hears in place of the picture: all of a short table, else its size.
void MarksPlot::describe()
{
    constexpr qsizetype mostRead = 12;
    if (!m_marks)
        return setAccessibleDescription({});
    setAccessibleName(tr("Chart: %1").arg(m_words.text(m_marks->title)));
    QStringList parts{tr("Page Down reads one value after the other.")};
    for (qsizetype row = 0; row < std::min(mostRead, m_marks->table.rows.size()); ++row)
        parts +=
            rowWords(m_marks->table, static_cast<int>(row), m_words).replace(u'\n', QStringLiteral(", "));
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

void MarksPlot::paintEvent(QPaintEvent *)
{
    if (!m_marks)
        return;
    QPainter painter(this);
    paintMarks(painter, *m_marks, m_layout, m_style, m_words, m_lit);
    if (hasFocus() && m_lit < 0 && m_saysReadings) {
        painter.setPen(QPen(m_style.tokens.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_layout.map.area);
    }
}

void MarksPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

static bool isFixed(const ChartAxis &axis)
{
    return axis.scale == ChartAxis::Scale::Names;
}

/// Shows \a window; axes of names are always shown whole.
void MarksPlot::look(DataWindow window)
{
    if (!m_marks)
        return;
    const DataWindow whole = wholeOf(*m_marks);
    window = keptWithin(window, whole);
    if (isFixed(m_marks->x))
        window.xMin = whole.xMin, window.xMax = whole.xMax;
    if (isFixed(m_marks->y))
        window.yMin = whole.yMin, window.yMax = whole.yMax;
    m_window = window == whole ? std::nullopt : std::optional(window);
    layOut();
}

void MarksPlot::zoom(const QPointF &scene, double factor)
{
    look(zoomedAbout(m_layout.map.window, m_layout.map.toData(scene), factor));
    m_rest.start();
}

void MarksPlot::showAll()
{
    setWindow(std::nullopt);
    m_rest.stop();
    emit windowChosen();
}

void MarksPlot::moveBy(double columns, double rows)
{
    const DataWindow w = m_layout.map.window;
    look(movedBy(w, spanX(w) * columns, spanY(w) * rows));
    m_rest.start();
}

void MarksPlot::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position();
    m_moved = false;
    if (event->button() == Qt::LeftButton && m_layout.map.area.contains(m_pressedAt))
        m_pressedWindow = m_layout.map.window;
}

void MarksPlot::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (!m_pressedWindow)
        return hover(at, event->globalPosition().toPoint());
    const int slack = QGuiApplication::styleHints()->startDragDistance() / 2;
    m_moved = m_moved || (at - m_pressedAt).manhattanLength() > slack;
    if (!m_moved)
        return;
    QToolTip::hideText();
    setCursor(Qt::ClosedHandCursor);
    const PlotMap map{m_layout.map.area, *m_pressedWindow};
    const QPointF moved = map.toData(m_pressedAt) - map.toData(at);
    look(movedBy(*m_pressedWindow, moved.x(), moved.y()));
}

void MarksPlot::mouseReleaseEvent(QMouseEvent *event)
{
    unsetCursor();
    if (!m_pressedWindow)
        return;
    m_pressedWindow.reset();
    if (m_moved) {
        m_rest.stop();
        emit windowChosen();
    } else if (m_marks) {
        const MarksHit hit = hitMarks(*m_marks, m_layout.map, event->position());
        if (hit.tableRow >= 0)
            emit readingChosen(hit.tableRow);
        else if (hit.row >= 0)
            emit markChosen(hit.row, changeFor(event->modifiers()));
    }
}

void MarksPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        showAll();
}

void MarksPlot::wheelEvent(QWheelEvent *event)
{
    const double turns = event->angleDelta().y() / 120.0;
    if (turns == 0 || !m_layout.map.area.contains(event->position()))
        return event->ignore();
    zoom(event->position(), std::pow(zoomStep, turns));
    event->accept();
}

void MarksPlot::keyPressEvent(QKeyEvent *event)
{
    constexpr double share = 0.1;
    const QPointF middle = m_layout.map.area.center();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(middle, zoomStep);
    case Qt::Key_Minus:
        return zoom(middle, 1 / zoomStep);
    case Qt::Key_Left:
        return moveBy(-share, 0);
    case Qt::Key_Right:
        return moveBy(share, 0);
    case Qt::Key_Up:
        return moveBy(0, share);
    case Qt::Key_Down:
        return moveBy(0, -share);
    case Qt::Key_PageDown:
        return step(1);
    case Qt::Key_PageUp:
        return step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_lit >= 0)
            return emit markChosen(m_lit, changeFor(event->modifiers()));
        return QWidget::keyPressEvent(event);
    case Qt::Key_Home:
    case Qt::Key_0:
        return showAll();
    default:
        QWidget::keyPressEvent(event);
    }
}

/// To the next row of the table that is drawn.
void MarksPlot::step(int direction)
{
    const int rows = m_marks ? static_cast<int>(m_marks->table.rows.size()) : 0;
    for (int row = m_lit < 0 && direction < 0 ? rows - 1 : m_lit + direction; row >= 0 && row < rows;
         row += direction) {
        const auto at = placeOfRow(*m_marks, m_layout.map, row);
        if (!at)
            continue;
        m_lit = row;
        update();
        QToolTip::showText(mapToGlobal(at->toPoint()), rowWords(m_marks->table, row, m_words), this);
        return;
    }
}

void MarksPlot::hover(const QPointF &scene, const QPoint &global)
{
    if (!m_marks)
        return;
    const MarksHit hit = hitMarks(*m_marks, m_layout.map, scene);
    if (hit.row != m_lit) {
        m_lit = hit.row;
        update();
    }
    if (hit.tableRow >= 0 && !m_saysReadings)
        QToolTip::hideText();
    else if (hit.row >= 0)
        QToolTip::showText(global, rowWords(m_marks->table, hit.row, m_words), this);
    else if (hit.tableRow >= 0)
        QToolTip::showText(global, tr("Record %1").arg(hit.tableRow + 1), this);
    else
        QToolTip::hideText();
}

void MarksPlot::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (event->reason() != QContextMenuEvent::Mouse)
        return emit menuWanted(mapToGlobal(rect().center()), {m_lit, -1});
    emit menuWanted(event->globalPos(),
                    m_marks ? hitMarks(*m_marks, m_layout.map, event->pos()) : MarksHit());
}

void MarksPlot::leaveEvent(QEvent *event)
{
    m_lit = -1;
    update();
    QWidget::leaveEvent(event);
}

} // namespace sphygma
