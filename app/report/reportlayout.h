// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/block.h"
#include "app/report/pdffinish.h"
#include "app/report/reportspec.h"

namespace sphygma {

/// A report laid out: whole A4 pages, head and foot included, in 1/96 inch.
struct LaidOutReport
{
    QList<QList<Mark>> pages;
    QList<PdfBookmark> bookmarks;
    QString title;
    QString language;
};

LaidOutReport layOutReport(const ReportContent &content);

} // namespace sphygma
