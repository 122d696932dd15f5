// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfreport.h"

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

static QPageLayout layoutOf(const LaidOutPage &page, PaperSize paper)
{
    const bool landscape = page.size.width() > page.size.height();
    return {QPageSize(paper == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4),
            landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            {}};
}

static QByteArray painted(const LaidOutReport &report, const ReportSpec &spec)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    if (spec.archival)
        pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    pdf.setPageLayout(layoutOf(report.pages.first(), spec.paper));
    pdf.setResolution(96); // marks and recorded charts are in 1/96 inch; the output stays vector
    QPainter painter(&pdf);
    for (qsizetype i = 0; i < report.pages.size(); ++i) {
        pdf.setPageLayout(layoutOf(report.pages[i], spec.paper));
        if (i > 0)
            pdf.newPage();
        paint(painter, report.pages[i].marks);
    }
    painter.end();
    return bytes;
}

Result<QByteArray> pdfBytes(const LaidOutReport &report, const ReportContent &content, Progress &progress)
{
    if (!progress.update(1, 4))
        return Error::cancelled();
    const QByteArray plain = painted(report, content.spec);
    if (!progress.update(2, 4))
        return Error::cancelled();
    const bool archival = content.spec.archival;
    FinishedPdf finished = finishPdf(plain,
                                     {report.title, report.author, report.language, content.date,
                                      report.bookmarks, report.links, archival});
    if (!finished.trouble.isEmpty())
        return Error::internal(finished.trouble);
    if (!archival)
        return std::move(finished.bytes);
    const QStringList troubles = archivalTroubles(finished.bytes);
    if (troubles.isEmpty())
        return std::move(finished.bytes);
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("sphygma", "The report cannot be written as PDF/A: %1.")
                     .arg(troubles.join(QStringLiteral(", "))),
                 QCoreApplication::translate("sphygma", "Write it as an ordinary PDF.")};
}

Status writePdfReport(const QString &path, const ReportContent &content, Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    const auto bytes = pdfBytes(layOutReport(content), content, progress);
    if (!bytes)
        return bytes.error();
    if (file.write(*bytes) != bytes->size() || !file.commit())
        return unwritable(file);
    progress.update(4, 4);
    return ok();
}

QImage pageImage(const LaidOutPage &page, int width)
{
    const double scale = width / page.size.width();
    QImage image(width, qRound(page.size.height() * scale), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    paint(painter, page.marks);
    painter.end();
    return image;
}

} // namespace sphygma
