// SPDX-License-Identifier: GPL-3.0-or-later
// The difference of each group's mean from that of a reference group, with Welch's 95 % interval (1947). The
// reference is the option "reference", else the largest group. Squares grow with n.
#include "app/analysis/chart/chartfields.h"
#include "app/analysis/chart/chartrows.h"
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/chart/numbergroups.h"
#include "app/analysis/compare/ttest.h"
#include "app/base/translator.h"

#include <QCoreApplication>

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

size_t referenceOf(const NumberGroups &groups, const QString &wanted)
{
    for (qsizetype g = 0; g < groups.names.size(); ++g) {
        if (!wanted.isEmpty() && Translator().text(groups.names[g]) == wanted)
            return static_cast<size_t>(g);
    }
    const auto largest = std::max_element(groups.values.begin(), groups.values.end(),
                                          [](const auto &a, const auto &b) { return a.size() < b.size(); });
    return static_cast<size_t>(largest - groups.values.begin());
}

QList<Phrase> headings()
{
    return {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Group")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Mean")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Difference")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI from")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI to")),
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "p"))};
}

Result<ChartMarks> make(const ChartSource &source, const ChartSpec &spec, Progress &progress)
{
    const auto groups = numberGroups(source.table, source.columns.y, source.columns.by, progress);
    if (!groups)
        return groups.error();
    if (groups->values.size() < 2)
        return Error{Error::Kind::DoesNotFit,
                     QCoreApplication::translate("sphygma",
                                                 "There is only one group, so there is nothing to compare."),
                     {}};
    const size_t reference =
        referenceOf(*groups, chartKind(u"forest"_s)->option(spec, u"reference"_s).toString());
    const auto &base = groups->values[reference];
    ChartMarks marks;
    marks.missing = groups->missing;
    marks.table.columns = headings();
    GroupTally tally{source.small};
    QList<Phrase> names;
    std::vector<qsizetype> groupOfRow;
    double low = 0, high = 0;
    for (size_t i = groups->values.size(); i-- > 0;) { // upwards
        const auto &values = groups->values[i];
        const auto n = static_cast<qint64>(values.size());
        const Phrase name = groups->names[static_cast<qsizetype>(i)];
        const auto at = static_cast<double>(names.size());
        names.append(tally.nameWithCount(name, n));
        marks.n += n;
        if (source.small.hides(n) || n == 0)
            continue;
        groupOfRow.push_back(static_cast<qsizetype>(i));
        if (i == reference) {
            const int row = marks.table.add({nested(name), n, cellOf(summarise(values).mean), Figure{0, 1},
                                             QString(), QString(), QString()});
            marks.marks.append(ChartText{{0, at},
                                         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "reference")),
                                         Qt::AlignRight,
                                         {ChartInk::Kind::Muted},
                                         row});
            continue;
        }
        const auto difference = welchTest(values, base);
        if (!difference) {
            marks.table.add({nested(name), n, cellOf(summarise(values).mean), QString(), QString(), QString(),
                             QString()});
            continue;
        }
        const Interval ci = difference->ci95;
        const int row =
            marks.table.add({nested(name), n, figureOf(difference->mean1), figureOf(difference->difference),
                             figureOf(ci.low), figureOf(ci.high), Figure{difference->p, 4}});
        low = std::min(low, ci.low);
        high = std::max(high, ci.high);
        marks.marks.append(
            ChartLine{{{ci.low, at}, {ci.high, at}}, {ChartInk::Kind::Line}, 1.4, false, true, row});
        const double share = static_cast<double>(n) / static_cast<double>(base.size());
        marks.marks.append(ChartPoint{
            {difference->difference, at}, {}, ChartPoint::Symbol::Square, 7 + 7 * std::sqrt(share), row});
    }
    marks.rowsOf = [table = source.table, columns = source.columns, groupOfRow](int row) {
        return rowsOfGroup(table, columns.y, columns.by, groupOfRow[static_cast<size_t>(row)]);
    };
    marks.marks.prepend(ChartLine{
        {{0, -0.5}, {0, static_cast<double>(names.size()) - 0.5}}, {ChartInk::Kind::Muted}, 1.2, true});
    marks.x = roomyAxis(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Difference in %1 from %2"),
                                   {nested(columnTitle(source.table, source.columns.y)),
                                    nested(groups->names[static_cast<qsizetype>(reference)])}),
                        low, high);
    marks.y = namesAxis({}, names);
    marks.notes.append(Phrase::of(QT_TRANSLATE_NOOP(
        "sphygma",
        "Differences of means with Welch’s 95 % intervals, not adjusted for several comparisons, by row.")));
    tally.tellIn(marks);
    return marks;
}

} // namespace

ChartKind forestKind()
{
    return {u"forest"_s,
            QT_TRANSLATE_NOOP("sphygma", "Differences"),
            QT_TRANSLATE_NOOP("sphygma", "How far each group lies from a reference group."),
            {numberField(ChartField::Place::Y), groupField({u"site"_s, u"sex"_s})},
            {{u"reference"_s,
              QT_TRANSLATE_NOOP("sphygma", "Reference group"),
              ChartOption::Type::Text,
              QString(),
              {}}},
            make};
}

} // namespace sphygma
