// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/statfile/statcolumn.h"

#include "app/base/numbertext.h"
#include "app/import/grid/typedcell.h"

#include <algorithm>
#include <cctype>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

/// Digits after the point that a format such as "F8.2" or "%9.2f" shows; none for those that show as many as
/// there are: "%9.0g", "BEST12.", and no format.
static std::optional<int> shownDecimals(const QString &format)
{
    const qsizetype point = format.lastIndexOf(u'.');
    int decimals = 0;
    qsizetype i = point + 1;
    for (; point >= 0 && i < format.size() && format[i].isDigit(); ++i)
        decimals = std::min(decimals * 10 + format[i].digitValue(), 16);
    const bool general = format.endsWith(u'g') || format.startsWith(u"BEST"_s, Qt::CaseInsensitive);
    return point < 0 || i == point + 1 || general ? std::nullopt : std::optional(decimals);
}

QString codeText(double value)
{
    return QString::fromLatin1(shortestDecimal(value + 0.0)); // no minus before zero
}

StatColumn::StatColumn(StatVariable variable)
    : m_variable(std::move(variable))
    , m_builder(m_variable.isText ? ColumnType::Text : ColumnType::Number)
    , m_shown(shownDecimals(m_variable.format))
{
    for (const QString &text : m_variable.missingTexts)
        m_missingTexts.push_back(text.toStdString());
}

void StatColumn::addNumber(double value)
{
    if (std::isnan(value)) {
        addEmpty();
        return;
    }
    if (std::isinf(value)) {
        m_builder.appendMissing(Reason::NotANumber, value > 0 ? "inf" : "-inf");
        return;
    }
    const auto &ranges = m_variable.missingNumbers;
    const bool isMissing = std::any_of(ranges.begin(), ranges.end(), [value](const MissingRange &range) {
        return range.low <= value && value <= range.high;
    });
    if (isMissing) {
        const QString code = codeText(value);
        m_builder.appendMissing(u"userMissing:"_s + code, code.toStdString());
        return;
    }
    if (!m_shown)
        m_decimals = decimalsOf(value, m_decimals);
    m_builder.appendNumber(value);
}

ColumnPtr StatColumn::finish()
{
    ColumnPtr column = m_builder.finish();
    if (m_variable.isText)
        return column;
    NumberFormat format;
    format.decimals = m_shown.value_or(m_decimals);
    return std::make_shared<const Column>(column->type(), column->chunks(), column->reasonNames(), format);
}

void StatColumn::addText(std::string_view text)
{
    if (text.empty())
        addEmpty();
    else if (std::find(m_missingTexts.begin(), m_missingTexts.end(), text) != m_missingTexts.end())
        m_builder.appendMissing(
            u"userMissing:"_s + QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), text);
    else
        m_builder.appendText(text);
}

void StatColumn::addEmpty()
{
    m_builder.appendMissing(Reason::Empty);
}

void StatColumn::addTagged(char tag)
{
    const auto lower = static_cast<char>(std::tolower(static_cast<unsigned char>(tag)));
    const char original[] = {'.', tag};
    m_builder.appendMissing(u"tagged:"_s + QLatin1Char(lower), std::string_view(original, 2));
}

} // namespace sphygma
