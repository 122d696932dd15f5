// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontent.h"

namespace sphygma {

struct BoundText
{
    QString text;
    QStringList unknown; ///< names in braces that are no value
};

/// \a text with each {name} replaced by that value in the language of \a words; a name that is not known is
/// shown as [name ?], so that nobody takes it for a result.
BoundText boundText(const QString &text, const QList<BoundValue> &values, const Translator &words);

} // namespace sphygma
