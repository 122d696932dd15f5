// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

#include <memory>

namespace sphygma {

/// Keeps every other window, of this process or another, from opening the same project. Held by the open
/// file, so that it ends with the process however that ends, and leaves nothing beside the document. Lies on
/// a byte that SQLite's own locks do not use.
class ProjectLock
{
public:
    /// Fails with Conflict while someone else holds it, Unreadable or Unwritable when the file cannot be
    /// opened.
    static Result<std::unique_ptr<ProjectLock>> take(const QString &path);
    ~ProjectLock();
    ProjectLock(const ProjectLock &) = delete;
    ProjectLock &operator=(const ProjectLock &) = delete;

private:
    explicit ProjectLock(int file) : m_file(file) {}

    const int m_file;
};

} // namespace sphygma
