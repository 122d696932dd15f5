// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfreport.h"

#include "app/report/paper.h"
#include "app/report/pdffinish.h"
#include "app/report/reportlayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace sphygma {

static Error unwritable(const QSaveFile &file)
{
    return {Error::Kind::Unwritable,
            QCoreApplication::translate("sphygma", "The file %1 could not be written.").arg(file.fileName()),
            file.errorString()};
}

static QByteArray painted(const LaidOutReport &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins({});
    pdf.setResolution(96); // marks and recorded charts are in 1/96 inch; the output stays vector
    QPainter painter(&pdf);
    for (qsizetype i = 0; i < report.pages.size(); ++i) {
        if (i > 0)
            pdf.newPage();
        paint(painter, report.pages[i]);
    }
    painter.end();
    return bytes;
}

Status writePdfReport(const QString &path, const ReportContent &content, Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    const LaidOutReport report = layOutReport(content);
    if (!progress.update(1, 3))
        return Error::cancelled();
    const QByteArray plain = painted(report);
    if (!progress.update(2, 3))
        return Error::cancelled();
    const FinishedPdf finished = finishPdf(plain,
                                           {report.title, content.spec.author, report.language, content.date,
                                            paper::a4.height(), report.bookmarks});
    if (!finished.trouble.isEmpty())
        return Error::internal(finished.trouble);
    if (file.write(finished.bytes) != finished.bytes.size() || !file.commit())
        return unwritable(file);
    progress.update(3, 3);
    return ok();
}

Result<QList<QImage>> previewPages(const ReportContent &content, int width)
{
    QList<QImage> images;
    const double scale = width / paper::a4.width();
    for (const QList<Mark> &marks : layOutReport(content).pages) {
        QImage image(width, qRound(paper::a4.height() * scale), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                               | QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        paint(painter, marks);
        painter.end();
        images += image;
    }
    return images;
}

} // namespace sphygma
