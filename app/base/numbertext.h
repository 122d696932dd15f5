// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sphygma {

/// The shortest decimal text that reads back as exactly \a value ("120.5", never "120.50"); for files.
/// Plain digits between 1e-7 and 1e21, scientific outside; a non-finite value gives an empty text.
QByteArray shortestDecimal(double value);

/// For people: \a decimals digits after a point, thousands apart by a thin space ("1 240.5" with U+2009).
QString readableNumber(double value, int decimals);
QString readableNumber(qint64 value);

/// For people: at most \a maxDecimals digits after the point, trailing zeros cut.
QString readableShort(double value, int maxDecimals = 4);

} // namespace sphygma
