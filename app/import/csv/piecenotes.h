// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/csv/csvpass.h"
#include "app/import/csv/fieldscanner.h"

namespace sphygma {

/// What one piece adds beside its cells.
struct PieceNotes
{
    IssueList issues;
    std::vector<LineMap::Jump> jumps;
    size_t widest = 0;
    qint64 longRows = 0;
    std::string notUtf8;
    std::vector<qint64> blanks;
};

/// Whether text of the piece must be repaired; tells what is wrong with its bytes.
bool checkText(const Piece &piece, const PassPlan &plan, PieceNotes &notes);

/// Where its rows stand in the file, and what is wrong with them and their quotes.
void noteFields(const Piece &piece, const PassPlan &plan, const FieldTable &fields, PieceNotes &notes);

} // namespace sphygma
