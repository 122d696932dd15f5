// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/quantitytext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sphygma {

std::optional<WrittenQuantity> splitQuantity(std::string_view text)
{
    static const QRegularExpression pattern(
        u"\\A\\s*([+-]?\\d{1,7}(?:\\.\\d{1,9}|,\\d{1,2})?)\\s*([^\\d\\s.,+-].{0,20}?)\\s*\\z"_s);
    constexpr size_t longest = 60;
    if (text.size() > longest)
        return {};
    const auto match = pattern.match(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    if (!match.hasMatch())
        return {};
    return WrittenQuantity{match.captured(1).replace(u',', u'.').toDouble(), match.captured(2)};
}

std::optional<QString> codeOfWritten(const QString &unit, const UnitBook &units)
{
    const auto code = units.code(unit);
    return !code && unit.endsWith(u'.') ? units.code(unit.chopped(1)) : code;
}

std::optional<Quantity> readQuantity(std::string_view text, const UnitBook &units)
{
    const auto written = splitQuantity(text);
    const auto code = written ? codeOfWritten(written->unit, units) : std::nullopt;
    return code ? std::optional(Quantity{written->number, *code}) : std::nullopt;
}

} // namespace sphygma
