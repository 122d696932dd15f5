// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figurefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace sphygma {

using namespace Qt::StringLiterals;

static constexpr int imageScale = 2;
static constexpr int dotsAnInch = 96; // of the sizes of figures

static void paintFigure(QPaintDevice &device, const ReportFigure &figure, double scale)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.fillRect(QRectF(QPointF(), figure.size), Qt::white);
    painter.drawPicture(QPointF(), figure.picture);
}

static QByteArray pngOf(const ReportFigure &figure)
{
    QImage image((figure.size * imageScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    // The picture was recorded for the resolution of a screen; an image of that resolution replays it as it
    // is.
    image.setDotsPerMeterX(qRound(dotsAnInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsAnInch / 0.0254));
    paintFigure(image, figure, imageScale);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

static QByteArray svgOf(const ReportFigure &figure, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(dotsAnInch);
    svg.setSize(figure.size.toSize());
    svg.setViewBox(QRectF(QPointF(), figure.size));
    svg.setTitle(title);
    paintFigure(svg, figure, 1);
    return buffer.data();
}

static QByteArray pdfOf(const ReportFigure &figure, const QString &title)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(title);
    pdf.setResolution(dotsAnInch);
    pdf.setPageSize(QPageSize(figure.size / dotsAnInch, QPageSize::Inch));
    pdf.setPageMargins({});
    paintFigure(pdf, figure, 1);
    return buffer.data();
}

Result<QByteArray> figureBytes(const ReportFigure &figure, const QString &suffix, const QString &title)
{
    if (suffix == u"png"_s)
        return pngOf(figure);
    if (suffix == u"svg"_s)
        return svgOf(figure, title);
    if (suffix == u"pdf"_s)
        return pdfOf(figure, title);
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("sphygma", "A chart is saved as PNG, SVG or PDF, not as “%1”.")
                     .arg(suffix),
                 {}};
}

Status writeFigure(const ReportFigure &figure, const QString &path, const QString &title)
{
    const auto bytes = figureBytes(figure, QFileInfo(path).suffix().toLower(), title);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return ok();
    return Error{Error::Kind::Unwritable,
                 QCoreApplication::translate("sphygma", "%1 could not be written. Choose another place.")
                     .arg(QDir::toNativeSeparators(path)),
                 file.errorString()};
}

} // namespace sphygma
