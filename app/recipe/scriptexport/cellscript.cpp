// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/scriptexport/cellscript.h"

#include "app/recipe/steps/celltext.h"
#include "app/recipe/steps/quantitytext.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// What regular expressions of all three share: characters, classes, groups without names, and counts that
/// are greedy or lazy. Where nothing at all is matched, each goes on in its own way.
bool isCommonPattern(const QString &pattern)
{
    static const QRegularExpression common(
        uR"(\A(?:(?:[^\\()\[\]{}*+?]|\\[dDsSwWbBA.\\()\[\]{}*+?|^$/-])"
        uR"(|\[\^?(?:[^\\\[\]]|\\[dDsSwW.\\\[\]^-])+\]|\((?:\?[:=!]|(?![?*]))|\)))"
        uR"((?:(?:[*+?]|\{\d+(?:,\d*)?\})\??(?![*+?{]))?)*\z)"_s);
    const QRegularExpression asked(pattern);
    return common.match(pattern).hasMatch() && !asked.match(QString()).hasMatch()
        && (!asked.match(u"a 1"_s).hasMatch() || asked.match(u"a 1"_s).capturedLength() > 0);
}

/// No backslash but that of a group from 1 to 9.
bool isCommonReplacement(const QString &with)
{
    static const QRegularExpression common(uR"(\A(?:[^\\]|\\[1-9](?!\d))*\z)"_s);
    return common.match(with).hasMatch();
}

} // namespace

QString readUnitsScript(const StepToScript &given, const QJsonObject &step)
{
    const QString name = step[u"column"_s].toString();
    const qsizetype index = given.before.indexOf(name);
    const UnitBook &book = given.rules.units;
    const QString analyte = UnitBook::analyteOfRole(given.before.info(index).role);
    const QString asked = step[u"to"_s].toString(), to = book.code(asked).value_or(asked);
    QMap<QString, UnitConversion> conversions;
    for (qsizetype row = 0; row < given.before.rowCount(); ++row) {
        const auto text = standingText(given.before.column(index), row);
        const auto written = text ? splitQuantity(*text) : std::nullopt;
        if (!written || conversions.contains(written->unit))
            continue;
        const auto code = codeOfWritten(written->unit, book);
        if (const auto conversion = code ? book.conversion(analyte, *code, to) : std::nullopt)
            conversions.insert(written->unit, *conversion);
    }
    QList<double> factors, offsets;
    for (const UnitConversion &conversion : std::as_const(conversions)) {
        factors.append(conversion.factor);
        offsets.append(conversion.offset);
    }
    return ScriptCall(given.language, u"read_units"_s)
        .text(name)
        .texts(conversions.keys())
        .numbers(factors)
        .numbers(offsets)
        .line();
}

std::optional<QString> replacePatternScript(const StepToScript &given, const QJsonObject &step)
{
    const QString find = step[u"find"_s].toString(), with = step[u"with"_s].toString();
    if (!isCommonPattern(find) || !isCommonReplacement(with))
        return {};
    QStringList columns;
    const QJsonArray names = step[u"columns"_s].toArray();
    for (const auto &name : names)
        columns.append(name.toString());
    return ScriptCall(given.language, u"replace_pattern"_s)
        .texts(columns)
        .text(find)
        .text(with)
        .flag(step[u"exactCase"_s].toBool())
        .line();
}

} // namespace sphygma
