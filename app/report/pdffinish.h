// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QStringList>

namespace sphygma {

/// A line of the PDF's outline.
struct PdfBookmark
{
    QString text;
    int page = 0; ///< from 0
    double y = 0; ///< from the top of the page, 1/96 inch
    int level = 1; ///< 2 stands under the one before
};

/// A place on a page that leads to a bookmark.
struct PdfLink
{
    int page = 0; ///< from 0
    QRectF area; ///< 1/96 inch, from the top left
    int target = 0; ///< index of the bookmark
};

/// What QPdfWriter 6.4 cannot write: author, language, bookmarks, links, a fixed date and a document id that
/// depends on the content alone.
struct PdfIdentity
{
    QString title;
    QString author;
    QString language; ///< "en", "zh_CN"
    QDateTime date;
    QList<PdfBookmark> bookmarks;
    QList<PdfLink> links;
    bool archival = false; ///< PDF/A-1b: \a pdf was written as such by Qt
};

struct FinishedPdf
{
    QByteArray bytes;
    QString trouble; ///< what libqpdf said; empty when all went well
};

/// A pass with libqpdf over \a pdf; equal input gives equal bytes. Plain types only: clang 14 cannot read
/// libqpdf's headers as C++20, so the files that include them are C++17 there.
FinishedPdf finishPdf(const QByteArray &pdf, const PdfIdentity &identity);

/// What libqpdf can see of \a pdf that PDF/A-1b forbids: encryption, transparency, fonts that are not
/// embedded, no output intent, no metadata that say so, compressed object streams. Fonts are not looked into,
/// nor colours compared with the profile: an empty list is no certificate.
QStringList archivalTroubles(const QByteArray &pdf);

} // namespace sphygma
