// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/column.h"

#include <utility>
#include <vector>

namespace sphygma {

/// Makes a changed chunk from one that is in use. What is not changed is shared with the source: a cell that
/// only gets another reason costs one byte a row, not a copy of the numbers. Rows are changed in ascending
/// order.
class ChunkEditor
{
public:
    /// \a source must outlive the editor.
    ChunkEditor(ColumnType type, const Chunk &source);

    /// The cell holds no value, for \a reason. A value it held is kept as original text; so is a text that
    /// was kept before.
    void setMissing(size_t row, Reason reason);
    /// The cell is empty, and nothing is kept.
    void setEmpty(size_t row);
    void setNumber(size_t row, double value);
    /// What a person typed: a value where it fits the type, kept as original text where it does not, empty
    /// where it is blank.
    void setTyped(size_t row, const QString &text);

    bool isChanged() const { return m_changed; }

    /// Ends the editor.
    ChunkPtr finish();

private:
    void setReason(size_t row, Reason reason);
    void setText(size_t row, std::string text);
    void clearValue(size_t row);
    Buffer<double> &numbers();
    Buffer<qint64> &ticks();
    void ownValid();
    void ownReasons();
    void rebuildText();

    const ColumnType m_type;
    const Chunk &m_source;
    Chunk m_chunk;
    bool m_changed = false;
    bool m_ownNumbers = false, m_ownTicks = false, m_ownValid = false, m_ownReasons = false;
    std::vector<std::pair<size_t, std::string>> m_texts; ///< new texts by row
};

} // namespace sphygma
