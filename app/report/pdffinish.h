// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace sphygma {

/// A line of the PDF's outline.
struct PdfBookmark
{
    QString text;
    int page = 0; ///< from 0
    double y = 0; ///< from the top of the page, 1/96 inch
};

/// What QPdfWriter 6.4 cannot write: author, language, bookmarks, a fixed date and a document id that depends
/// on the content alone.
struct PdfIdentity
{
    QString title;
    QString author;
    QString language; ///< "en", "zh_CN"
    QDateTime date;
    double pageHeight = 0; ///< 1/96 inch
    QList<PdfBookmark> bookmarks;
};

struct FinishedPdf
{
    QByteArray bytes;
    QString trouble; ///< what libqpdf said; empty when all went well
};

/// A pass with libqpdf over \a pdf; equal input gives equal bytes. Plain types only: clang 14 cannot read
/// libqpdf's headers as C++20, so this file alone is C++17 there.
FinishedPdf finishPdf(const QByteArray &pdf, const PdfIdentity &identity);

} // namespace sphygma
