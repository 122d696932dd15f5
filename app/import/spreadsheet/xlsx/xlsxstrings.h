// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/spreadsheet/xmlparser.h"

#include <optional>
#include <string>
#include <vector>

namespace sphygma {

/// "_x000D_" and the like as the characters they stand for; \a text itself when there is none.
std::string_view withoutEscapes(std::string_view text, std::string &scratch);

/// Reads sharedStrings.xml: the texts of a workbook, once each. Formatted runs are joined; readings above
/// Asian words are left out.
class XlsxStrings final : public XmlHandler
{
public:
    /// Throws std::bad_alloc when the texts pass \a memory bytes.
    explicit XlsxStrings(qint64 memory) : m_memory(memory) {}

    /// Nothing when there are fewer.
    std::optional<std::string_view> at(size_t index) const;

    bool start(std::string_view name, const XmlAttributes &attributes) override;
    bool end(std::string_view name) override;
    void text(std::string_view utf8) override;

private:
    std::string m_bytes;
    std::vector<size_t> m_ends;
    std::string m_current;
    qint64 m_memory;
    int m_readings = 0;
    bool m_inText = false;
};

} // namespace sphygma
