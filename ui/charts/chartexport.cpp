// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

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

static bool writeSvg(const PaperPlot &plot, const QSizeF &size, const Translator &words, QIODevice &device)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&device);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(), size));
    svg.setTitle(words.text(QT_TRANSLATE_NOOP("sphygma", "Age and blood pressure")));
    if (plot.note)
        svg.setDescription(plot.note->text(words));
    QPainter painter(&svg);
    painter.fillRect(QRectF(QPointF(), size), lightTokens().surface);
    plot.paint(painter, size, words);
    return painter.end();
}

Status saveChart(const PaperPlot &plot, const QSizeF &size, const Translator &words, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool made = path.endsWith(u".svg"_s, Qt::CaseInsensitive)
        ? writeSvg(plot, size, words, buffer)
        : chartImage(plot, size, words).save(&buffer, "PNG");
    if (!made)
        return Error::internal(u"the chart was not drawn"_s);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return ok();
    return Error{Error::Kind::Unwritable,
                 QCoreApplication::translate("sphygma", "%1 could not be written. Choose another place.")
                     .arg(QDir::toNativeSeparators(path)),
                 file.errorString()};
}

} // namespace sphygma
