// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/report/reportlayout.h"

#include <QDateTime>

namespace sphygma {

/// What QPdfWriter 6.4 cannot write: author, language, bookmarks, a fixed date and a document id that depends
/// on the content alone. A pass with libqpdf over \a pdf; equal input gives equal bytes.
struct PdfIdentity
{
    QString title;
    QString author;
    QString language; ///< "en", "zh_CN"
    QDateTime date;
    QList<LaidOutReport::Bookmark> bookmarks;
};

Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfIdentity &identity);

} // namespace sphygma
