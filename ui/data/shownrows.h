// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sphygma {

/// Which rows the import window shows, and of how many.
struct ShownRows
{
    qint64 shown = 0;
    bool areToLookAt = false; ///< those with cells that do not fit, else the first
    std::optional<qint64> all; ///< in all files; nothing until they are counted
    qint64 bytes = 0; ///< of the file looked at
    QString firstFile; ///< where there are several
};

/// One sentence about them.
QString sentence(const ShownRows &rows);

} // namespace sphygma
