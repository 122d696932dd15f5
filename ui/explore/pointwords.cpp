// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/pointwords.h"

#include "app/base/numbertext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

struct PointWords
{
    Q_DECLARE_TR_FUNCTIONS(sphygma::PointWords)
};

QString cell(const Table &table, const QString &column, qsizetype row)
{
    const qsizetype index = table.indexOf(column);
    return index < 0 ? QString() : table.displayText(row, index);
}

QString withUnit(const Table &table, const QString &column, qsizetype row)
{
    const qsizetype index = table.indexOf(column);
    if (index < 0)
        return {};
    const QString unit = table.info(index).unit;
    const QString value = table.displayText(row, index);
    return unit.isEmpty() ? value : value + u' ' + UnitBook::readable(unit);
}

} // namespace

QString pointWords(const ExploreData &data, qsizetype cloud, qsizetype row, qint64 others)
{
    const PlotCloud &shown = data.clouds[cloud];
    QStringList lines;
    QString first = PointWords::tr("Record %1").arg(readableNumber(data.table.recordOf(row)));
    if (!data.patientColumn.isEmpty())
        first += u" · "_s + cell(data.table, data.patientColumn, row);
    lines += first;
    lines += PointWords::tr("Age %1").arg(cell(data.table, shown.points->xColumn, row));
    const QString pressure = withUnit(data.table, shown.points->yColumn, row);
    lines += shown.pressure == PressureChoice::Diastolic ? PointWords::tr("Diastolic %1").arg(pressure)
                                                         : PointWords::tr("Systolic %1").arg(pressure);
    if (others > 0)
        lines += PointWords::tr("and %n more here", nullptr,
                                static_cast<int>(qMin<qint64>(others, 1'000'000'000)));
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace sphygma
