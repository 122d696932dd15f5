// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace sphygma {

/// A heading of the text document, in their order.
struct OdtHeading
{
    int format = 0; ///< index of its block format: Qt's writer calls the style "p" and the index
    int level = 1;
    QStringList anchors; ///< what links lead to it by
};

/// The text document that Qt wrote, with the sizes and weights of its western letters said of the Asian ones
/// too (Qt says them of the western alone, and a word processor then shows Chinese headings as plain text);
/// equal documents of the same \a date are equal bytes. Its \a headings become headings, kept on the page of
/// what follows, where links find them: Qt writes them as paragraphs like others. Empty if it could not be
/// read.
QByteArray finishedOdt(const QByteArray &odt, const QList<OdtHeading> &headings, const QDateTime &date);

} // namespace sphygma
