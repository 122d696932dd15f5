// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/chartfields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

ChartField numberField(ChartField::Place place)
{
    return {place, QT_TRANSLATE_NOOP("sphygma", "Number"), ChartField::Takes::Number, {u"sbp"_s, u"dbp"_s}};
}

ChartField dayField()
{
    return {ChartField::Place::X,
            QT_TRANSLATE_NOOP("sphygma", "Date"),
            ChartField::Takes::Day,
            {u"visit_date"_s}};
}

ChartField groupField(const QStringList &roles, bool optional)
{
    return {ChartField::Place::By, QT_TRANSLATE_NOOP("sphygma", "Groups"), ChartField::Takes::Group, roles,
            optional};
}

} // namespace sphygma
