// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/column.h"

namespace sphygma {

/// One chunk of a column of numbers that a step makes; every row is empty until it is set. Rows are set in
/// ascending order.
class NumberChunk
{
public:
    explicit NumberChunk(qsizetype rows);

    void setNumber(size_t row, double value);
    /// No value, for \a reason; \a text is what stands there instead.
    void setMissing(size_t row, Reason reason, const std::string &text = {});

    /// Ends it.
    ChunkPtr finish();

private:
    Chunk m_chunk;
    qsizetype m_present = 0;
    bool m_hasReasons = false;
};

} // namespace sphygma
