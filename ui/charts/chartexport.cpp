// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace sphygma {

static constexpr int imageScale = 2;

QImage chartImage(const PaperPlot &plot, const QSizeF &size, const Translator &words)
{
    QImage image((size * imageScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(imageScale);
    image.fill(lightTokens().surface);
    QPainter painter(&image);
    plot.paint(painter, size, words);
    return image;
}

QByteArray chartSvg(const PaperPlot &plot, const QSizeF &size, const Translator &words)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    svg.setTitle(words.text(QT_TRANSLATE_NOOP("sphygma", "Age and blood pressure")));
    if (plot.note)
        svg.setDescription(plot.note->text(words));
    QPainter painter(&svg);
    painter.fillRect(QRectF(QPointF(), size), lightTokens().surface);
    plot.paint(painter, size, words);
    painter.end();
    return buffer.data();
}

QByteArray pngBytes(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

Status saveBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.commit())
        return ok();
    return Error{Error::Kind::Unwritable,
                 QCoreApplication::translate("sphygma", "%1 could not be written. Choose another place.")
                     .arg(QDir::toNativeSeparators(path)),
                 file.errorString()};
}

} // namespace sphygma
