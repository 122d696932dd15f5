// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tone.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace sphygma {

namespace {

/// One segment; the group keeps exactly one checked.
class Segment final : public QAbstractButton
{
public:
    explicit Segment(const QString &text, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics bold(Theme::font(13, QFont::DemiBold));
        return {bold.horizontalAdvance(text()) + 24, 30};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(*this);
        QPainter painter(this);
        if (isChecked())
            Style::drawBox(painter, rect(), 6, t.accentSoft);
        else if (underMouse() && isEnabled())
            Style::drawBox(painter, rect(), 6, mixed(t.surface, t.ink, 0.04));
        painter.setFont(Theme::font(13, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(!isEnabled() ? t.faint : isChecked() ? t.accent : t.ink);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
        drawFocusIfKeyed(*this, painter, 6);
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QStringList &segments, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit currentChanged(id);
    });
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
    setSegments(segments);
}

void SegmentedControl::setSegments(const QStringList &segments)
{
    const auto old = m_group->buttons();
    for (QAbstractButton *button : old)
        delete button;
    for (int i = 0; i < segments.size(); ++i) {
        auto *segment = new Segment(segments[i], this);
        segment->setChecked(i == 0);
        m_group->addButton(segment, i);
        layout()->addWidget(segment);
    }
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(*this);
    QPainter painter(this);
    Style::drawBox(painter, rect(), Style::controlRadius, t.surface, mixed(t.hairline, t.faint, 0.25));
}

} // namespace sphygma
