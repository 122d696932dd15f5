// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/mark.h"

#include <QPainter>

namespace sphygma {

Mark moved(Mark mark, QPointF by)
{
    if (auto *text = std::get_if<TextMark>(&mark))
        text->at += by;
    else if (auto *box = std::get_if<BoxMark>(&mark))
        box->box.translate(by);
    else if (auto *polygon = std::get_if<PolygonMark>(&mark))
        polygon->shape.translate(by);
    else
        std::get<PictureMark>(mark).at += by;
    return mark;
}

static void paintOne(QPainter &painter, const TextMark &mark)
{
    painter.setFont(mark.font);
    painter.setPen(mark.ink);
    painter.drawText(mark.at, mark.text);
}

static void paintOne(QPainter &painter, const BoxMark &mark)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark.fill);
    if (mark.radius > 0)
        painter.drawRoundedRect(mark.box, mark.radius, mark.radius);
    else
        painter.drawRect(mark.box);
}

static void paintOne(QPainter &painter, const PolygonMark &mark)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark.fill);
    painter.drawPolygon(mark.shape);
}

static void paintOne(QPainter &painter, const PictureMark &mark)
{
    painter.save();
    painter.drawPicture(mark.at, mark.picture);
    painter.restore();
}

void paint(QPainter &painter, const QList<Mark> &marks)
{
    for (const Mark &mark : marks)
        std::visit([&](const auto &one) { paintOne(painter, one); }, mark);
}

} // namespace sphygma
