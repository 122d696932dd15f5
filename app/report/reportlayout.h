// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/block.h"
#include "app/report/reportspec.h"

namespace sphygma {

/// A report laid out: whole A4 pages, head and foot included, in 1/96 inch.
struct LaidOutReport
{
    struct Bookmark
    {
        QString text;
        int page = 0; ///< from 0
        double y = 0; ///< from the top of the page
    };

    QList<QList<Mark>> pages;
    QList<Bookmark> bookmarks;
    QString title;
    QString language;
};

LaidOutReport layOutReport(const ReportContent &content);

} // namespace sphygma
