// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/spreadsheet/dateformat.h"
#include "app/import/spreadsheet/xmlparser.h"

#include <map>
#include <vector>

namespace sphygma {

/// Reads styles.xml: which cell styles make a number a date or time.
class XlsxStyles final : public XmlHandler
{
public:
    DateStyle of(size_t cellStyle) const
    {
        return cellStyle < m_styles.size() ? m_styles[cellStyle] : DateStyle::None;
    }

    bool start(std::string_view name, const XmlAttributes &attributes) override;
    bool end(std::string_view name) override;

    void text(std::string_view) override {}

private:
    std::map<int, DateStyle> m_formats;
    std::vector<DateStyle> m_styles;
    bool m_inCellStyles = false;
};

} // namespace sphygma
