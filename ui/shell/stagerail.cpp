// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stagerail.h"

#include "ui/shell/stages.h"
#include "ui/theme/style.h"
#include "ui/widgets/tone.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sphygma {

class StageRail::Button final : public QAbstractButton
{
public:
    Button(const QIcon &icon, const QString &text, int number, QWidget *parent) : QAbstractButton(parent)
    {
        setIcon(icon);
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(40);
        setToolTip(u"Ctrl+%1"_s.arg(number));
    }

    void setDone(bool done)
    {
        if (m_done == done)
            return;
        m_done = done;
        setAccessibleDescription(done ? StageRail::tr("Done") : QString());
        QWidget::update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(*this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool lit = underMouse() && isEnabled();
        if (isChecked() || lit)
            Style::drawBox(painter, rect(), 8, isChecked() ? t.accentSoft : mixed(t.rail, t.ink, 0.04));
        const QIcon::Mode mode = !isEnabled() ? QIcon::Disabled
            : isChecked()                     ? QIcon::Selected
            : lit                             ? QIcon::Active
                                              : QIcon::Normal;
        icon().paint(&painter, QRect(10, 11, 18, 18), Qt::AlignCenter, mode);
        painter.setPen(!isEnabled() ? t.faint : isChecked() ? t.accent : lit ? t.ink : t.muted);
        painter.setFont(Theme::font(13, isChecked() ? QFont::DemiBold : QFont::Medium));
        painter.drawText(rect().adjusted(38, 0, -30, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 68));
        if (m_done) {
            painter.setPen(QPen(t.ok, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.translate(width() - 20, 20);
            painter.drawPolyline(QPolygonF{{-4, 0}, {-1.2, 2.8}, {4.2, -2.8}});
            painter.resetTransform();
        }
        drawFocusIfKeyed(*this, painter, 8);
    }

private:
    bool m_done = false;
};

StageRail::StageRail(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 14, 11, 14);
    layout->setSpacing(2);
    auto *group = new QButtonGroup(this);
    const QList<Stage> stages = shownStages();
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const Stage stage = stages[i];
        auto *button =
            new Button(theme.icon(stageId(stage)), stageName(stage), static_cast<int>(i) + 1, this);
        button->setObjectName(u"stage-"_s + stageId(stage));
        group->addButton(button);
        layout->addWidget(button);
        m_buttons.insert(stage, button);
        connect(button, &QAbstractButton::clicked, this, [this, stage] { emit chosen(stage); });
    }
    layout->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(tr("Stages"));
}

void StageRail::setCurrent(Stage stage)
{
    if (Button *button = m_buttons.value(stage))
        button->setChecked(true);
}

void StageRail::update(const ProjectDocument &document, const QSet<Stage> &seen)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        it.value()->setEnabled(it.key() == Stage::Data || !document.isEmpty());
        it.value()->setDone(isStageDone(it.key(), document, seen));
    }
}

QSize StageRail::sizeHint() const
{
    return {184, 300};
}

void StageRail::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), t.rail);
    painter.fillRect(width() - 1, 0, 1, height(), t.hairline);
}

void StageRail::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (down || event->key() == Qt::Key_Up)
        focusNextPrevChild(down);
    else
        QWidget::keyPressEvent(event);
}

} // namespace sphygma
