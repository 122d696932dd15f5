// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace sphygma {

/// \a body as wide as there is room, moved up and down where it is too high; what lies behind shows through.
QScrollArea *scrolledColumn(QWidget *body, QWidget *parent = nullptr);

} // namespace sphygma
