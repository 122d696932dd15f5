// SPDX-License-Identifier: GPL-3.0-or-later
// Categories of a guideline by age band, stacked: counts, or shares with Wilson's 95 % intervals. Ages
// outside of the guideline's own are counted as missing.
#include "app/analysis/chart/agebands.h"
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/chart/numbergroups.h"
#include "app/analysis/proportion.h"
#include "app/clinical/rolenumbers.h"

#include <QCoreApplication>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

/// Where a row belongs; −1 where it has no age or pressure of the guideline.
struct Cell
{
    qsizetype band = -1, category = -1;

    bool operator==(const Cell &) const = default;
};

/// Says of each row where it belongs; lives as long as its table.
struct Sorter
{
    Guideline guideline;
    RoleNumbers ages, systolic;
    std::optional<RoleNumbers> diastolic;

    Cell of(qsizetype row) const
    {
        const auto age = ages.value(row);
        const qsizetype band = age && guideline.appliesToAge(*age) ? ageBandOf(*age) : -1;
        const auto second = diastolic ? diastolic->value(row) : std::nullopt;
        const BpClass category = classifyBloodPressure(guideline, systolic.value(row), second);
        return band < 0 || category.category < 0 ? Cell() : Cell{band, category.category};
    }
};

Result<Sorter> sorterOf(const ChartSource &source, const Guideline &guideline)
{
    const Table &table = source.table;
    const auto ages = RoleNumbers::ofColumn(table, source.columns.by, source.rules);
    const auto systolic = RoleNumbers::ofColumn(table, source.columns.x, source.rules);
    const auto diastolic =
        source.columns.y < 0 ? std::nullopt : RoleNumbers::ofColumn(table, source.columns.y, source.rules);
    if (!ages || !systolic)
        return Error{Error::Kind::DoesNotFit,
                     QCoreApplication::translate("sphygma", "The units of age or pressure are not known."),
                     QCoreApplication::translate("sphygma", "Choose them under Clean, on the page Columns.")};
    return Sorter{guideline, *ages, *systolic, diastolic};
}

/// Rows by age band and category.
struct Counts
{
    std::vector<std::vector<qint64>> of; ///< [band][category]
    qint64 missing = 0;
};

Result<Counts> count(const Table &table, const Sorter &sorter, Progress &progress)
{
    Counts counts;
    counts.of.assign(static_cast<size_t>(ageBands().size()),
                     std::vector<qint64>(static_cast<size_t>(sorter.guideline.categories.size()), 0));
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (row % chunkRows == 0 && !progress.update(row, table.rowCount()))
            return Error::cancelled();
        if (!table.isKept(row))
            continue;
        const Cell cell = sorter.of(row);
        if (cell.band < 0)
            ++counts.missing;
        else
            ++counts.of[static_cast<size_t>(cell.band)][static_cast<size_t>(cell.category)];
    }
    return counts;
}

qint64 sum(const std::vector<qint64> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

ChartInk inkOf(qsizetype category, qsizetype categories)
{
    return {ChartInk::Kind::Ramp,
            static_cast<double>(category) / static_cast<double>(std::max<qsizetype>(1, categories - 1))};
}

void addBand(ChartMarks &marks, const Guideline &guideline, const AgeBand &band, double at,
             const std::vector<qint64> &counts, bool percent)
{
    const qint64 n = sum(counts);
    double low = 0;
    for (qsizetype c = 0; c < guideline.categories.size(); ++c) {
        const Proportion share = proportion(counts[static_cast<size_t>(c)], n);
        const double high = low + (percent ? *share.share : static_cast<double>(share.count));
        const int row =
            marks.table.add({nested(band.name), nested(Phrase{guideline.categories[c].label, {}, {}}),
                             share.count, n, Figure{100 * *share.share, 1}, Figure{100 * share.ci95->low, 1},
                             Figure{100 * share.ci95->high, 1}});
        if (share.count > 0)
            marks.marks.append(
                ChartBar{{at - 0.38, at + 0.38, low, high}, inkOf(c, guideline.categories.size()), row});
        low = high;
    }
}

Result<ChartMarks> make(const ChartSource &source, const ChartSpec &spec, Progress &progress)
{
    const Guideline *guideline = source.rules.guideline(spec.guideline);
    if (!guideline && !source.rules.guidelines.isEmpty())
        guideline = &source.rules.guidelines.first();
    if (!guideline)
        return Error{
            Error::Kind::DoesNotFit, QCoreApplication::translate("sphygma", "No guideline is known."), {}};
    const auto sorter = sorterOf(source, *guideline);
    if (!sorter)
        return sorter.error();
    const auto counts = count(source.table, *sorter, progress);
    if (!counts)
        return counts.error();
    const bool percent = chartKind(u"bpCategories"_s)->option(spec, u"measure"_s).toString() != u"count"_s;
    ChartMarks marks;
    marks.missing = counts->missing;
    marks.table.columns = {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Age")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Category")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Rows of this age")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI from, %")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI to, %"))};
    GroupTally tally{source.small};
    QList<Phrase> names;
    QList<Cell> cellOfRow;
    double highest = 0;
    for (qsizetype b = 0; b < ageBands().size(); ++b) {
        const auto &band = counts->of[static_cast<size_t>(b)];
        const qint64 n = sum(band);
        if (n == 0)
            continue;
        const auto at = static_cast<double>(names.size());
        names.append(tally.nameWithCount(ageBands()[b].name, n));
        marks.n += n;
        const bool small =
            std::any_of(band.begin(), band.end(), [&](qint64 k) { return source.small.isSmall(k); });
        tally.smallGroups += small && !source.small.isSmall(n);
        if (small && source.small.hide) // one hidden category could be told from the others and their sum
            continue;
        highest = std::max(highest, static_cast<double>(n));
        addBand(marks, *guideline, ageBands()[b], at, band, percent);
        for (qsizetype c = 0; c < guideline->categories.size(); ++c)
            cellOfRow.append({b, c});
    }
    if (marks.n == 0)
        return nothingToShow(source.table, source.columns);
    marks.rowsOf = [table = source.table, sorter = *sorter, cellOfRow](int row) {
        RowSet rows(table.rowCount());
        for (qsizetype i = 0; i < table.rowCount(); ++i) {
            if (table.isKept(i) && sorter.of(i) == cellOfRow[row])
                rows.insert(i);
        }
        return rows;
    };
    for (qsizetype c = 0; c < guideline->categories.size(); ++c)
        marks.legend.append({inkOf(c, guideline->categories.size()),
                             Phrase{guideline->categories[c].label, {}, {}}, false, false});
    marks.x = namesAxis(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Age (years)")), names);
    marks.y = percent
        ? ChartAxis{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Share of rows of this age")),
                    0,
                    1,
                    ChartAxis::Scale::Percent,
                    {}}
        : ChartAxis{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Number of rows")), 0, highest * 1.04};
    marks.notes.append(
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Categories of %1; intervals of Wilson, by row."),
                   {nested(Phrase{guideline->name, {}, {}})}));
    tally.tellIn(marks);
    return marks;
}

} // namespace

ChartKind bpCategoriesKind()
{
    return {
        u"bpCategories"_s,
        QT_TRANSLATE_NOOP("sphygma", "Categories by age"),
        QT_TRANSLATE_NOOP("sphygma", "How many of each age are in each category of a guideline."),
        {{ChartField::Place::X,
          QT_TRANSLATE_NOOP("sphygma", "Systolic pressure"),
          ChartField::Takes::Number,
          {u"sbp"_s}},
         {ChartField::Place::Y,
          QT_TRANSLATE_NOOP("sphygma", "Diastolic pressure"),
          ChartField::Takes::Number,
          {u"dbp"_s},
          true},
         {ChartField::Place::By, QT_TRANSLATE_NOOP("sphygma", "Age"), ChartField::Takes::Number, {u"age"_s}}},
        {{u"measure"_s,
          QT_TRANSLATE_NOOP("sphygma", "Shown as"),
          ChartOption::Type::Choice,
          u"percent"_s,
          {{u"percent"_s, QT_TRANSLATE_NOOP("sphygma", "Percent")},
           {u"count"_s, QT_TRANSLATE_NOOP("sphygma", "Counts")}}}},
        make,
        true};
}

} // namespace sphygma
