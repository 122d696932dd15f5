// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace sphygma {

/// The cells that were copied, as lines of tab-separated text; empty where there are none. Plain text is
/// taken as it is; the first table of a web page where there is only that, or the text has no cells.
QString clipboardCells(const QMimeData &data);

} // namespace sphygma
