// SPDX-License-Identifier: GPL-3.0-or-later
// How often each last digit ends the whole numbers of a column, with Wilson's 95 % intervals, against equal
// shares (clinical_spec 2.5).
#include "app/analysis/chart/chartfields.h"
#include "app/analysis/chart/chartrows.h"
#include "app/analysis/chart/chartwords.h"
#include "app/analysis/chart/kinds.h"
#include "app/analysis/chart/numbergroups.h"
#include "app/analysis/digitpreference.h"
#include "app/analysis/proportion.h"

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

/// Of a whole number from 0 on; −1 of any other.
int lastDigitOf(double value)
{
    return value >= 0 && value == std::floor(value) ? static_cast<int>(std::fmod(value, 10)) : -1;
}

Result<ChartMarks> make(const ChartSource &source, const ChartSpec &, Progress &progress)
{
    const auto groups = numberGroups(source.table, source.columns.x, -1, progress);
    if (!groups)
        return groups.error();
    std::array<qint64, 10> counts{};
    for (const double value : groups->values.front()) {
        if (const int digit = lastDigitOf(value); digit >= 0)
            ++counts[static_cast<size_t>(digit)];
    }
    const DigitPreference preference = digitPreference(counts);
    if (preference.n == 0)
        return nothingToShow(source.table, source.columns);
    ChartMarks marks;
    marks.n = preference.n;
    marks.missing = groups->missing;
    if (const auto none = static_cast<qint64>(groups->values.front().size()) - preference.n; none > 0)
        marks.notes.append(Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                          "%n values are no whole numbers from 0 on: they "
                                                          "have no last digit and are not counted in n."),
                                      {}, none));
    marks.table.columns = {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Last digit")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI from, %")),
                           Phrase::of(QT_TRANSLATE_NOOP("sphygma", "95 % CI to, %"))};
    QList<Phrase> names;
    double highest = 1.0 / preference.possibleDigits;
    qint64 small = 0;
    std::vector<int> digitOfRow;
    for (qsizetype digit = 0; digit < 10; ++digit) {
        names.append(Phrase::verbatim(QString::number(digit)));
        const Proportion share = proportion(counts[static_cast<size_t>(digit)], preference.n);
        small += source.small.isSmall(share.count);
        if (source.small.hides(share.count))
            continue;
        const int row =
            marks.table.add({QString::number(digit), share.count, Figure{100 * *share.share, 1},
                             Figure{100 * share.ci95->low, 1}, Figure{100 * share.ci95->high, 1}});
        digitOfRow.push_back(static_cast<int>(digit));
        const auto at = static_cast<double>(digit);
        marks.marks.append(ChartBar{{at - 0.38, at + 0.38, 0, *share.share}, {}, row});
        marks.marks.append(ChartLine{
            {{at, share.ci95->low}, {at, share.ci95->high}}, {ChartInk::Kind::Line}, 1.2, false, true, row});
        highest = std::max(highest, share.ci95->high);
    }
    marks.rowsOf = [table = source.table, column = source.columns.x, digitOfRow](int row) {
        return rowsWhere(table, column, [&](double value) {
            return lastDigitOf(value) == digitOfRow[static_cast<size_t>(row)];
        });
    };
    const double expected = 1.0 / preference.possibleDigits;
    const ChartInk curve{ChartInk::Kind::Series, 1};
    marks.marks.append(ChartLine{{{-0.5, expected}, {9.5, expected}}, curve, 1.6, true});
    marks.legend = {{{}, Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Counted")), false, false},
                    {curve, Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Equal shares")), true, true}};
    marks.x = namesAxis(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Last digit of %1"),
                                   {nested(columnName(source.table, source.columns.x))}),
                        names);
    marks.y = {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Share of whole numbers")),
               0,
               highest * 1.06,
               ChartAxis::Scale::Percent,
               {}};
    marks.notes.append(
        Phrase::of(QT_TRANSLATE_NOOP(
                       "sphygma", "Digit preference score %1 (0 none, 100 all on one digit; 20 is marked)."),
                   {Figure{preference.score, 0}}));
    if (source.small.hide && small > 0)
        marks.notes.append(source.small.note(small));
    return marks;
}

} // namespace

ChartKind lastDigitsKind()
{
    return {u"lastDigits"_s,
            QT_TRANSLATE_NOOP("sphygma", "Last digits"),
            QT_TRANSLATE_NOOP("sphygma", "Whether readings were rounded to favourite digits."),
            {numberField(ChartField::Place::X)},
            {},
            make};
}

} // namespace sphygma
