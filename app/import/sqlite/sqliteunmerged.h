// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sphygma {

/// What a file beside a SQLite database holds that the database itself does not.
enum class Unmerged : quint8 {
    Nothing,
    Changes, ///< finished changes in the write-ahead log, "-wal"
    Undo, ///< the state before a change that was not finished, in the rollback journal, "-journal"
};

/// By content: logs and journals stay there after their work is done. Source: sqlite.org/fileformat2.html,
/// sections 3 and 4.
Unmerged unmergedBeside(const QString &database);

} // namespace sphygma
