// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/projectstate.h"

namespace sphygma {

OtherTables otherTablesOf(const ProjectState &state)
{
    OtherTables tables;
    for (const NamedTable &other : *state.otherTables) {
        if (other.raw)
            tables.insert(other.name, other.raw->table);
    }
    return tables;
}

} // namespace sphygma
