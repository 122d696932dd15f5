// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/xlsx/xlsxstyles.h"

#include <charconv>

namespace sphygma {

static int numberOf(std::string_view text)
{
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

bool XlsxStyles::start(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "numFmt") {
        m_formats[numberOf(attributes.local("numFmtId"))] = styleOfCode(attributes.local("formatCode"));
    } else if (name == "cellXfs") {
        m_inCellStyles = true;
    } else if (name == "xf" && m_inCellStyles) {
        const int format = numberOf(attributes.local("numFmtId"));
        const auto own = m_formats.find(format);
        m_styles.push_back(own == m_formats.end() ? builtInStyle(format) : own->second);
    }
    return true;
}

bool XlsxStyles::end(std::string_view name)
{
    m_inCellStyles = m_inCellStyles && name != "cellXfs";
    return true;
}

} // namespace sphygma
