// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace sphygma {

struct TableElement;

/// The tables as an Excel workbook, one sheet each; empty if it could not be made. The same tables of the
/// same \a date are the same bytes.
QByteArray tableBook(const QList<TableElement> &tables, const QDateTime &date);

} // namespace sphygma
