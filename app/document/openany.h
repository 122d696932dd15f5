// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace sphygma {

enum class FileKind : quint8 { Table, Project };

/// What a path is, by content: one of our projects, or a file to import, such as another program's database.
/// A folder, an unreadable file and a damaged database are Errors with a plain sentence.
Result<FileKind> openAny(const QString &path);

} // namespace sphygma
