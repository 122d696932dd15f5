// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace sphygma {

/// The text document that Qt wrote, with the sizes and weights of its western letters said of the Asian ones
/// too (Qt says them of the western alone, and a word processor then shows Chinese headings as plain text);
/// equal documents of the same \a date are equal bytes. Empty if it could not be read.
QByteArray finishedOdt(const QByteArray &odt, const QDateTime &date);

} // namespace sphygma
