// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepbar.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace sphygma {

static constexpr int disc = 22;

/// A numbered disc and its name.
class StepBar::Step final : public QAbstractButton
{
public:
    Step(int number, const QString &text, QWidget *parent) : QAbstractButton(parent), m_number(number)
    {
        setText(text);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    bool current = false;
    bool done = false;

    void describe()
    {
        setAccessibleName(text());
        setAccessibleDescription(current    ? StepBar::tr("Current step")
                                     : done ? StepBar::tr("Done")
                                            : QString());
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics bold(Theme::font(13, QFont::DemiBold));
        return {disc + 8 + bold.horizontalAdvance(text()) + 6, 28};
    }

protected:
    /// Left and right belong to the bar; a button would only hand the focus on.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            event->ignore();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle(2, (height() - disc) / 2., disc, disc);
        const QColor rest = mixed(t.ground, t.faint, 0.25);
        Style::drawBox(painter, circle, disc / 2., current ? t.accent : done ? t.accentSoft : rest);
        if (done && !current) {
            painter.setPen(QPen(t.accent, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(Qt::NoBrush);
            painter.translate(circle.topLeft());
            painter.drawPolyline(QPolygonF{{6.8, 11.3}, {9.7, 14.2}, {15.2, 8.2}});
            painter.resetTransform();
        } else {
            painter.setFont(Theme::font(11, QFont::DemiBold));
            painter.setPen(current ? t.onAccent : t.muted);
            painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
        }
        const bool strong = current || done || underMouse();
        painter.setFont(Theme::font(13, current ? QFont::DemiBold : QFont::Medium));
        painter.setPen(current ? t.accent : strong ? t.ink : t.muted);
        painter.drawText(rect().adjusted(disc + 10, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text());
        drawFocusIfKeyed(*this, painter, 7);
    }

private:
    int m_number;
};

/// The hairline between two steps, which takes what room is left.
class StepLine final : public QWidget
{
public:
    explicit StepLine(QWidget *parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        setMinimumWidth(8);
    }

    QSize sizeHint() const override { return {40, 1}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(8, height() / 2, width() - 16, 1, tokensOf(*this).hairline);
    }
};

StepBar::StepBar(const QStringList &steps, QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSteps(steps);
}

void StepBar::setSteps(const QStringList &steps)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_steps.clear();
    for (int i = 0; i < steps.size(); ++i) {
        if (i > 0)
            m_layout->addWidget(new StepLine(this));
        auto *step = new Step(i + 1, steps[i], this);
        connect(step, &QAbstractButton::clicked, this, [this, i] { emit chosen(i); });
        m_layout->addWidget(step);
        m_steps.append(step);
    }
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->current = i == step;
        m_steps[i]->describe();
    }
}

bool StepBar::isDone(int step) const
{
    return step >= 0 && step < m_steps.size() && m_steps[step]->done;
}

void StepBar::setDone(int step, bool done)
{
    if (step < 0 || step >= m_steps.size())
        return;
    m_steps[step]->done = done;
    m_steps[step]->describe();
}

void StepBar::keyPressEvent(QKeyEvent *event)
{
    const int move = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int next = m_current + move;
    if (move == 0 || next < 0 || next >= m_steps.size())
        return QWidget::keyPressEvent(event);
    m_steps[next]->setFocus(Qt::TabFocusReason);
    emit chosen(next);
}

} // namespace sphygma
