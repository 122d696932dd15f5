// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/pointwords.h"

#include "app/base/numbertext.h"
#include "app/table/showntext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sphygma::PointWords)
};

QString cell(const Table &table, const QString &column, qsizetype row)
{
    const qsizetype index = table.indexOf(column);
    return index < 0 ? QString() : shownText(table, row, index);
}

QString nameOf(PressureChoice pressure)
{
    switch (pressure) {
    case PressureChoice::Diastolic:
        return Words::tr("Diastolic %1");
    case PressureChoice::PulsePressure:
        return Words::tr("Pulse pressure %1");
    case PressureChoice::MeanArterial:
        return Words::tr("Mean arterial pressure %1");
    case PressureChoice::Systolic:
    case PressureChoice::Both:
        break;
    }
    return Words::tr("Systolic %1");
}

QString withUnit(const Table &table, const QString &column, qsizetype row)
{
    const qsizetype index = table.indexOf(column);
    if (index < 0)
        return {};
    const QString unit = table.info(index).unit;
    const QString value = shownText(table, row, index);
    return unit.isEmpty() ? value : value + u' ' + UnitBook::readable(unit);
}

} // namespace

PointWords::PointWords(ExploreDataPtr data, const RecipeResultPtr &result, const Recipe &recipe)
    : m_data(std::move(data)), m_trails(std::make_shared<QHash<QString, ColumnTrail>>())
{
    if (!result)
        return;
    for (const PlotFacet &facet : m_data->facets) {
        for (const PlotCloud &cloud : facet.clouds) {
            for (const QString &name : {cloud.points->xColumn, cloud.points->yColumn}) {
                if (!m_trails->contains(name) && result->table.indexOf(name) >= 0)
                    m_trails->insert(name, ColumnTrail::ofClean(result, recipe, name));
            }
        }
    }
}

/// "sbp: 1280 → 128 (step 4)".
QStringList PointWords::history(const QString &column, qsizetype row) const
{
    const auto trail = m_trails->constFind(column);
    QStringList lines;
    if (trail == m_trails->cend() || !(trail->isChanged(row) || trail->isFlagged(row)))
        return lines;
    for (const ColumnTrail::Event &event : trail->events(row)) {
        const QString step = QString::number(event.step + 1);
        lines += event.flagged
            ? Words::tr("%1 flagged by step %2").arg(column, step)
            : Words::tr("%1 was %2 before step %3")
                  .arg(column, event.before.isEmpty() ? Words::tr("empty") : event.before, step);
    }
    return lines;
}

QString PointWords::text(const PlotCloud &cloud, qsizetype row, qint64 others) const
{
    const Table &table = m_data->table;
    QStringList lines;
    if (m_identifiers) {
        QString first = Words::tr("Record %1").arg(readableNumber(table.recordOf(row)));
        for (const QString &column : {m_data->patientColumn, m_data->dateColumn}) {
            if (!column.isEmpty() && !cell(table, column, row).isEmpty())
                first += u" · "_s + cell(table, column, row);
        }
        lines += first;
    }
    lines += Words::tr("Age %1").arg(cell(table, cloud.points->xColumn, row));
    lines += nameOf(cloud.pressure).arg(withUnit(table, cloud.points->yColumn, row));
    if (!cloud.group.isEmpty() && !cloud.group.values.isEmpty())
        lines += std::get<QString>(cloud.group.values.first());
    lines += history(cloud.points->xColumn, row) + history(cloud.points->yColumn, row);
    if (others > 0)
        lines +=
            Words::tr("and %n more here", nullptr, static_cast<int>(qMin<qint64>(others, 1'000'000'000)));
    return lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace sphygma
