// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/chartwords.h"

#include "app/clinical/role.h"
#include "app/table/valuelabels.h"

#include <QCoreApplication>

#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

Phrase columnName(const Table &table, qsizetype column)
{
    const ColumnInfo &info = table.info(column);
    if (!info.role.isEmpty() && table.indicesOfRole(info.role).size() == 1)
        return Phrase{roleLabel(info.role), {}, {}};
    return Phrase::verbatim(info.name);
}

Phrase columnTitle(const Table &table, qsizetype column)
{
    const QString unit = table.info(column).unit;
    if (unit.isEmpty())
        return columnName(table, column);
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 (%2)"),
                      {nested(columnName(table, column)), nested(Phrase{UnitBook::readable(unit), {}, {}})});
}

Phrase groupName(const Table &table, qsizetype column, const QString &code)
{
    return Phrase::verbatim(categoryText(table.info(column), code));
}

ChartAxis roomyAxis(const Phrase &title, double low, double high)
{
    const double span = high > low ? high - low : std::max(1.0, std::abs(low) * 0.1);
    return {title, low - span * 0.04, high + span * 0.04};
}

ChartAxis namesAxis(const Phrase &title, const QList<Phrase> &names)
{
    ChartAxis axis{title, -0.5, static_cast<double>(names.size()) - 0.5, ChartAxis::Scale::Names, {}};
    for (qsizetype i = 0; i < names.size(); ++i)
        axis.ticks.append({static_cast<double>(i), names[i]});
    return axis;
}

Figure figureOf(double value)
{
    const double size = std::abs(value);
    return {value, size >= 1000 ? 0 : size >= 10 || size == 0 ? 1 : size >= 0.1 ? 2 : 4};
}

PhraseValue cellOf(const std::optional<double> &value)
{
    return value ? PhraseValue(figureOf(*value)) : PhraseValue(QString());
}

} // namespace sphygma
