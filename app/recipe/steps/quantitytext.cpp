// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/quantitytext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sphygma {

std::optional<Quantity> readQuantity(std::string_view text, const UnitBook &units)
{
    static const QRegularExpression pattern(
        u"\\A\\s*([+-]?\\d{1,7}(?:\\.\\d{1,9}|,\\d{1,2})?)\\s*([^\\d\\s.,+-].{0,20}?)\\s*\\z"_s);
    constexpr size_t longest = 60;
    if (text.size() > longest)
        return {};
    const auto match = pattern.match(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    if (!match.hasMatch())
        return {};
    QString unit = match.captured(2);
    std::optional<QString> code = units.code(unit);
    if (!code && unit.endsWith(u'.'))
        code = units.code(unit.chopped(1));
    if (!code)
        return {};
    return Quantity{match.captured(1).replace(u',', u'.').toDouble(), *code};
}

} // namespace sphygma
