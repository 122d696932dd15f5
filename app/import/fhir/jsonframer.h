// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/bytesource.h"

#include <string>
#include <string_view>
#include <vector>

namespace sphygma {

/// One JSON text of a file.
struct JsonRecord
{
    std::string_view text; ///< at least JsonTree::padding readable bytes stand behind it
    qint64 line = 0; ///< physical line on which it starts, from 1
    bool isTooLong = false; ///< longer than JsonFramer::longest; \a text is empty
    bool isCut = false; ///< the file ended within it
};

/// The objects of a line, where it holds nothing else than whole ones.
std::vector<std::string_view> objectsIn(std::string_view line);

/// Cuts a file into JSON texts without holding more of it than one: the lines of NDJSON, the elements of an
/// array, the entries of a Bundle, or objects one after another.
class JsonFramer
{
public:
    static constexpr qint64 longest = 32 * 1024 * 1024;

    /// Reads the beginning to find out which it is. \a blockBytes only for tests.
    explicit JsonFramer(ByteSource &source, qint64 blockBytes = 1 << 20);

    /// False at the end.
    Result<bool> next(JsonRecord &record);

    bool isByLine() const { return m_byLine; }

    /// A Bundle, or several, came with a list of entries.
    bool hadEntries() const { return m_hadEntries; }

    /// Lines that have been passed.
    qint64 lines() const { return m_lastByte == '\n' ? m_line - 1 : m_line; }

private:
    Status start();
    Result<bool> fill();
    bool wantsMore() const;
    Result<bool> nextLine(JsonRecord &record);
    bool takeLine(JsonRecord &record);
    Result<bool> nextElement(JsonRecord &record);
    Status skipString();
    void open(char c);
    bool close();
    void emitTo(JsonRecord &record, size_t end);
    bool emitCut(JsonRecord &record);
    bool decideByLine() const;

    ByteSource &m_source;
    qint64 m_blockBytes;
    std::string m_buffer; ///< of which m_size bytes are filled
    size_t m_size = 0;
    size_t m_at = 0; ///< the next byte to look at
    qint64 m_line = 1;
    char m_lastByte = 0;
    bool m_started = false;
    bool m_ended = false;
    bool m_byLine = false;
    bool m_hadEntries = false;
    std::vector<std::string_view> m_glued; ///< objects that stand on one line, the next one last

    bool m_inRecord = false;
    bool m_tooLong = false;
    size_t m_begin = 0; ///< of the record
    qint64 m_recordLine = 0;

    // Of elements.
    int m_depth = 0;
    int m_level = 0; ///< the depth at which records stand
    std::string m_name; ///< the last string directly within the record
};

} // namespace sphygma
