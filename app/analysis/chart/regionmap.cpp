// SPDX-License-Identifier: GPL-3.0-or-later
// Regions of a GeoJSON file coloured by n, mean, or the share at or above the threshold, longitudes shortened
// by the cosine of the middle latitude. Small regions are always withheld: a map is what is shown around.
#include "app/analysis/chart/chartfields.h"
#include "app/analysis/chart/chartrows.h"
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/chart/geojson.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/chart/numbergroups.h"
#include "app/analysis/compare/grouping.h"
#include "app/analysis/proportion.h"
#include "app/base/translator.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <numbers>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

Result<QList<Region>> read(const QString &path)
{
    if (path.isEmpty())
        return Error{
            Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "Choose a file with the outlines of the regions."),
            QCoreApplication::translate("sphygma", "A GeoJSON file; its names must be those of the table.")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable,
                     QCoreApplication::translate("sphygma", "%1 could not be read.").arg(path),
                     file.errorString()};
    return regionsOfGeoJson(file.readAll());
}

/// What a region is coloured by; nothing for one without rows.
std::optional<double> measured(const QString &measure, const std::vector<double> &values, double threshold)
{
    if (values.empty())
        return std::nullopt;
    if (measure == u"n"_s)
        return static_cast<double>(values.size());
    if (measure == u"mean"_s)
        return summarise(values).mean;
    const auto count = std::count_if(values.begin(), values.end(), [&](double v) { return v >= threshold; });
    return 100 * *proportion(count, static_cast<qint64>(values.size())).share;
}

Phrase measureName(const QString &measure, const ChartSource &source, double threshold)
{
    if (measure == u"n"_s)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Number of rows"));
    if (measure == u"mean"_s)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Mean of %1"),
                          {nested(columnTitle(source.table, source.columns.y))});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "% with %1 at or above %2"),
                      {nested(columnTitle(source.table, source.columns.y)), Figure{threshold, 0}});
}

struct Coloured
{
    const Region *region = nullptr;
    QString name;
    qsizetype group = -1; ///< of the rows; −1 without one
    qint64 n = 0;
    std::optional<double> value;
    bool withheld = false;
};

QList<Coloured> colour(const QList<Region> &regions, const NumberGroups &groups, const QString &key,
                       const QString &measure, double threshold, qint64 limit)
{
    QStringList names;
    for (const Phrase &name : groups.names)
        names.append(Translator().text(name));
    QList<Coloured> coloured;
    for (const Region &region : regions) {
        Coloured one{&region, region.properties.value(key), -1, 0, {}, false};
        one.group = names.indexOf(one.name);
        if (one.group >= 0) {
            const auto &values = groups.values[static_cast<size_t>(one.group)];
            one.n = static_cast<qint64>(values.size());
            one.withheld = one.n > 0 && one.n < limit;
            if (!one.withheld)
                one.value = measured(measure, values, threshold);
        }
        coloured.append(one);
    }
    return coloured;
}

void addRegions(ChartMarks &marks, const QList<Coloured> &coloured, qint64 limit)
{
    double low = 0, high = 0, south = 90, north = -90, west = 180, east = -180;
    bool any = false;
    for (const Coloured &one : coloured) {
        if (one.value) {
            low = any ? std::min(low, *one.value) : *one.value;
            high = any ? std::max(high, *one.value) : *one.value;
            any = true;
        }
        for (const auto &ring : one.region->rings) {
            for (const QPointF &p : ring) {
                west = std::min(west, p.x());
                east = std::max(east, p.x());
                south = std::min(south, p.y());
                north = std::max(north, p.y());
            }
        }
    }
    const double shorter = std::cos((south + north) / 2 * std::numbers::pi / 180);
    for (const Coloured &one : coloured) {
        ChartShape shape;
        for (QList<QPointF> ring : one.region->rings) {
            for (QPointF &p : ring)
                p.rx() *= shorter;
            shape.rings.append(ring);
        }
        const double place = one.value && high > low ? (*one.value - low) / (high - low) : 0.5;
        shape.ink = one.value ? ChartInk{ChartInk::Kind::Ramp, place} : ChartInk{ChartInk::Kind::Hidden};
        shape.outlined = true;
        shape.row =
            marks.table.add({one.name, one.withheld ? PhraseValue(u"< %1"_s.arg(limit)) : PhraseValue(one.n),
                             cellOf(one.value)});
        marks.marks.append(shape);
    }
    marks.x = {{}, west * shorter, east * shorter, ChartAxis::Scale::None, {}};
    marks.y = {{}, south, north, ChartAxis::Scale::None, {}};
    marks.sameScale = true;
    marks.ramp = ChartRamp{Phrase::of("%1", {figureOf(low)}), Phrase::of("%1", {figureOf(high)}), false};
}

Result<ChartMarks> make(const ChartSource &source, const ChartSpec &spec, Progress &progress)
{
    const ChartKind &kind = *chartKind(u"regionMap"_s);
    const auto regions = read(kind.option(spec, u"file"_s).toString());
    if (!regions)
        return regions.error();
    const auto groups = numberGroups(source.table, source.columns.y, source.columns.by, progress);
    if (!groups)
        return groups.error();
    QStringList names;
    for (const Phrase &name : groups->names)
        names.append(Translator().text(name));
    const QString key = keyProperty(*regions, names);
    if (key.isEmpty())
        return Error{
            Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "No region of the file has a name of column “%1”.")
                .arg(source.table.info(source.columns.by).name),
            QCoreApplication::translate("sphygma", "Choose another column or another file.")};
    const QString measure = kind.option(spec, u"measure"_s).toString();
    const QList<Coloured> coloured =
        colour(*regions, *groups, key, measure, spec.threshold, source.small.limit);
    ChartMarks marks;
    const Phrase title = measureName(measure, source, spec.threshold);
    marks.table.columns = {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Region")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n")), title};
    addRegions(marks, coloured, source.small.limit);
    QList<qsizetype> groupOfRow;
    for (const Coloured &one : coloured)
        groupOfRow.append(one.group);
    marks.rowsOf = [table = source.table, columns = source.columns, groupOfRow](int row) {
        return groupOfRow[row] < 0 ? RowSet(table.rowCount())
                                   : rowsOfGroup(table, columns.y, columns.by, groupOfRow[row]);
    };
    qint64 withheld = 0;
    for (const Coloured &one : coloured) {
        marks.n += one.n;
        withheld += one.withheld;
    }
    marks.missing = source.table.keptCount() - marks.n;
    marks.legend = {
        {{ChartInk::Kind::Hidden},
         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "no rows, or fewer than %1"), {source.small.limit}),
         false,
         false}};
    marks.notes = {title};
    if (withheld > 0)
        marks.notes.append(SmallCells{source.small.limit, true}.note(withheld));
    return marks;
}

} // namespace

ChartKind regionMapKind()
{
    return {u"regionMap"_s,
            QT_TRANSLATE_NOOP("sphygma", "Map"),
            QT_TRANSLATE_NOOP("sphygma", "Regions coloured by number, mean or share."),
            {numberField(ChartField::Place::Y),
             {ChartField::Place::By,
              QT_TRANSLATE_NOOP("sphygma", "Region"),
              ChartField::Takes::Group,
              {u"site"_s}}},
            {{u"file"_s,
              QT_TRANSLATE_NOOP("sphygma", "Outlines (GeoJSON)"),
              ChartOption::Type::File,
              QString(),
              {}},
             {u"measure"_s,
              QT_TRANSLATE_NOOP("sphygma", "Coloured by"),
              ChartOption::Type::Choice,
              u"mean"_s,
              {{u"n"_s, QT_TRANSLATE_NOOP("sphygma", "Number of rows")},
               {u"mean"_s, QT_TRANSLATE_NOOP("sphygma", "Mean")},
               {u"prevalence"_s, QT_TRANSLATE_NOOP("sphygma", "At or above the threshold")}}}},
            make,
            false,
            true};
}

} // namespace sphygma
