// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/database.h"

namespace sphygma {

/// The tables of resources/schema, and the marks of a project file, in an empty database.
Status createProjectSchema(Database &database, int version);

/// Unreadable unless every page is sound and the file holds exactly the tables of its version, nothing else.
Status checkProjectSchema(Database &database, int version);

} // namespace sphygma
