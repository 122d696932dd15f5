// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>

namespace sphygma {

/// One word or sign of a formula.
struct Token
{
    enum class Kind : quint8 { Number, Text, Name, Field, Sign, End };

    Kind kind = Kind::End;
    qsizetype position = 0; ///< of its first character, from 0
    qsizetype length = 0; ///< as it is written, brackets and quotes included
    double number = 0;
    QString text; ///< of Text and Field without their quotes; the name; the sign
};

/// A formula's fault: where it is, counted from 1, in a whole sentence.
Error formulaError(qsizetype position, const QString &what);

/// The words of a formula, with one End after the last.
Result<QList<Token>> tokensOf(const QString &formula);

/// \a name as a formula writes it: bare where that reads as a name, else in brackets.
QString fieldText(const QString &name);

} // namespace sphygma
