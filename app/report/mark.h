// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPicture>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <variant>

class QPainter;

namespace sphygma {

enum class Align { Left, Right };

/// One line of text, its left end and baseline.
struct TextMark
{
    QPointF at;
    QString text;
    QFont font;
    QColor ink;
};

struct BoxMark
{
    QRectF box;
    QColor fill;
    double radius = 0;
};

struct PictureMark
{
    QPointF at;
    QPicture picture;
};

struct PolygonMark
{
    QPolygonF shape;
    QColor fill;
};

/// What a page is made of, as data: laid out once, then painted on paper or on screen, and read by tests.
using Mark = std::variant<TextMark, BoxMark, PolygonMark, PictureMark>;

Mark moved(Mark mark, QPointF by);
void paint(QPainter &painter, const QList<Mark> &marks);

} // namespace sphygma
