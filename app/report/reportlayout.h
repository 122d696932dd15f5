// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/block.h"
#include "app/report/pdffinish.h"
#include "app/report/reportelement.h"

namespace sphygma {

struct LaidOutPage
{
    QSizeF size; ///< 1/96 inch
    QList<Mark> marks; ///< head and foot included
    QList<qsizetype> sections = {}; ///< those that begin on it, by their place in ReportSpec::sections
};

/// A report laid out: whole pages, in 1/96 inch.
struct LaidOutReport
{
    QList<LaidOutPage> pages;
    QList<PdfBookmark> bookmarks;
    QList<PdfLink> links; ///< of the table of contents
    QString title, author, language;
    QList<ReportWarning> warnings;
};

LaidOutReport layOutReport(const ReportDocument &document);
LaidOutReport layOutReport(const ReportContent &content);

} // namespace sphygma
