// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/unitmix.h"

#include "app/base/numbertext.h"
#include "app/quality/bodyrows.h"
#include "app/quality/candidate.h"
#include "app/recipe/steps/convertunitstep.h"
#include "app/recipe/steps/steptext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

const UnitMix unitMixes[] = {
    {"sbp", "kPa", {8, 36}, {70, 260}, 36.5, {}, 0.02, 0.85},
    {"dbp", "kPa", {5, 24}, {40, 150}, 24.5, {}, 0.02, 0.85},
    {"height", "m", {1, 2.3}, {100, 230}, 3, {}, 0, 0.9},
    {"temperature", "[degF]", {90, 110}, {30, 45}, {}, 60, 0, 0.9},
};

/// Pressures in kPa are hardly ever whole numbers; 12 for 120 is.
double fractionShare(const NumberView &numbers, Range range)
{
    qint64 all = 0, fractions = 0;
    for (size_t i = 0; i < numbers.values().size(); ++i) {
        if (!range.contains(numbers.values()[i]))
            continue;
        all += numbers.copies(i);
        fractions += numbers.values()[i] != std::floor(numbers.values()[i]) ? numbers.copies(i) : 0;
    }
    return all == 0 ? 0 : static_cast<double>(fractions) / static_cast<double>(all);
}

/// The ends of what is drawn: values far beyond the others are left out, but only from a thousand values on;
/// with fewer each of them counts.
Range drawnRange(const NumberView &numbers, Range odd)
{
    const std::vector<double> &values = numbers.values();
    const auto from = std::upper_bound(values.begin(), values.end(), numbers.quantile(0.001));
    const auto to = std::lower_bound(values.begin(), values.end(), numbers.quantile(0.999));
    return {std::min(odd.low, from == values.begin() ? values.front() : *std::prev(from)),
            std::max(odd.high, to == values.end() ? values.back() : *to)};
}

/// The first value of \a rows, as it stands and as it would be were it in kPa.
std::optional<std::pair<QString, Figure>> exampleOf(const Look &look, qsizetype column, const RowSet &rows)
{
    const auto kilopascals = look.rules->units.conversion(
        UnitBook::analyteOfRole(look.table.info(column).role), u"kPa"_s, u"mm[Hg]"_s);
    if (rows.isEmpty() || !kilopascals)
        return {};
    const double value = look.table.column(column).number(rows.rowAt(0));
    return std::pair(readableShort(value), Figure{kilopascals->apply(value), 0});
}

/// 12 may stand for 120 or be 12 kPa, and nothing in the table tells: only to know (decimal_shift_low). One
/// of the values is the example; \a told are told of elsewhere.
QList<Proposal> ambiguous(const Look &look, qsizetype column, const UnitMix &mix, const RowSet &told)
{
    const ColumnInfo &info = look.table.info(column);
    RowSet rows = rowsIn(look, column, mix.odd);
    rows -= told;
    const auto example = exampleOf(look, column, rows);
    if (!example)
        return {};
    const Remark about{
        u"ambiguous:"_s + info.name, 0.5,
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "%1 may be in kPa (that would be %2 mmHg), or a digit was lost: the "
                                     "table does not tell which. Look it up at the source; until then such a "
                                     "value is best set missing."),
                   {example->first, example->second})};
    return noted(look, about, rows, column, [&](qint64 values) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n values of %1 are far too low to be mmHg"),
                          {info.name}, values);
    });
}

bool liesInTwoGroups(const UnitMix &mix, const NumberView &numbers)
{
    const double odd = numbers.share(mix.odd.low, mix.odd.high);
    const double usual = numbers.share(mix.usual.low, mix.usual.high);
    return odd > 0 && usual >= 0.4 && odd + usual >= 0.8;
}

/// The other units that some values of the column lie in.
QList<UnitMix> mixesOf(const Look &look, qsizetype column, const NumberView &numbers)
{
    const ColumnInfo &info = look.table.info(column);
    const Role *role = look.rules->roles.role(info.role);
    if (!role || (!info.unit.isEmpty() && info.unit != role->unit))
        return {};
    QList<UnitMix> mixes;
    for (const UnitMix &mix : unitMixes) {
        if (info.role == QLatin1String(mix.role) && liesInTwoGroups(mix, numbers))
            mixes += mix;
    }
    return mixes + bodyMixes(look, column, numbers);
}

bool isDoubtful(const UnitMix &mix, const NumberView &numbers)
{
    return mix.leastShare > 0
        && (numbers.share(mix.odd.low, mix.odd.high) < mix.leastShare
            || fractionShare(numbers, mix.odd) < 0.5);
}

QString idOf(const QString &column, const UnitMix &mix, bool first)
{
    return first ? u"mixedUnits:"_s + column : u"mixedUnits:"_s + column + u':' + QLatin1String(mix.from);
}

/// The question whether to convert the values of \a mix, with the two humps.
QList<Proposal> toConvert(const Look &look, qsizetype column, const NumberView &numbers, const UnitMix &mix,
                          bool first)
{
    const ColumnInfo &info = look.table.info(column);
    const QString unit = look.rules->roles.role(info.role)->unit, other = QLatin1String(mix.from);
    const PhraseValue from = nested(unitPhrase(other)), to = nested(unitPhrase(unit));
    const Offer offer{
        idOf(info.name, mix, first),
        mix.certainty,
        false,
        info.name,
        Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Far from all others, where values in %1 lie. Convert to %2?"),
            {from, to}),
        {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Convert")),
          convertUnit(info.name, other, unit, mix.below, mix.above)}}};
    QList<Proposal> found = offered(look, offer, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n values of %1 look like %2"), {info.name, from},
                          cells);
    });
    for (Proposal &proposal : found)
        proposal.shape = shapeOf(look, column, numbers, proposal.rows);
    return found;
}

/// The rows in another unit, told by what else stands in them.
QList<Proposal> toConvert(const Look &look, qsizetype column, const NumberView &numbers, const RowMix &mix)
{
    const ColumnInfo &info = look.table.info(column);
    const QString unit = look.rules->roles.role(info.role)->unit;
    const PhraseValue from = nested(unitPhrase(mix.from)), to = nested(unitPhrase(unit));
    const Offer offer{u"mixedUnits:"_s + info.name,
                      mix.certainty,
                      false,
                      info.name,
                      Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 Convert these from %2 to %3?"),
                                 {nested(mix.why), from, to}),
                      {{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Convert")),
                        convertUnitWhere(info.name, mix.from, unit, mix.where)}}};
    QList<Proposal> found = offered(look, offer, [&](qint64 cells) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n values of %1 look like %2"), {info.name, from},
                          cells);
    });
    for (Proposal &proposal : found)
        proposal.shape = shapeOf(look, column, numbers, proposal.rows);
    return found;
}

} // namespace

RowSet rowsIn(const Look &look, qsizetype column, Range range)
{
    const Column &cells = look.table.column(column);
    return rowsWhere(look.table, {column}, [&](qsizetype row) { return range.contains(cells.number(row)); });
}

ProposalShape shapeOf(const Look &look, qsizetype column, const NumberView &numbers, const RowSet &rows)
{
    constexpr size_t bins = 40;
    std::vector<double> meant;
    rows.forEach([&](qsizetype row) { meant.push_back(look.table.column(column).number(row)); });
    const auto [least, most] = std::minmax_element(meant.begin(), meant.end());
    const auto [low, high] = drawnRange(numbers, {*least, *most});
    ProposalShape shape{low, (high - low) / double(bins), std::vector<qint64>(bins),
                        std::vector<qint64>(bins), look.table.info(column).unit};
    const auto binOf = [&shape](double value) {
        return std::min(bins - 1, static_cast<size_t>((value - shape.low) / shape.width));
    };
    for (size_t i = 0; i < numbers.values().size(); ++i) {
        if (const double value = numbers.values()[i]; value >= low && value <= high)
            shape.counts[binOf(value)] += numbers.copies(i);
    }
    for (const double value : meant)
        ++shape.meant[binOf(value)];
    return shape;
}

QList<Phrase> doubtsAboutUnit(const Look &look, qsizetype column, const NumberView &numbers,
                              const RowSet &among)
{
    QList<Phrase> doubts;
    const QList<UnitMix> mixes = mixesOf(look, column, numbers);
    for (const UnitMix &mix : mixes) {
        RowSet rows = rowsIn(look, column, mix.odd);
        rows &= among;
        const auto example = isDoubtful(mix, numbers) ? exampleOf(look, column, rows) : std::nullopt;
        if (example)
            doubts +=
                Phrase::of(QT_TRANSLATE_N_NOOP(
                               "sphygma",
                               "%n of them may be in kPa (%1 would be %2 mmHg) or may have lost a digit: "
                               "the table does not tell which. Look them up at the source first."),
                           {example->first, example->second}, rows.count());
    }
    return doubts;
}

bool hasMixedUnits(const Look &look, qsizetype column, const NumberView &numbers)
{
    if (rowMix(look, column))
        return true;
    const QList<UnitMix> mixes = mixesOf(look, column, numbers);
    return std::any_of(mixes.begin(), mixes.end(),
                       [&](const UnitMix &mix) { return !isDoubtful(mix, numbers); });
}

QList<Proposal> mixedUnits(const Look &look, qsizetype column, const NumberView &numbers, const RowSet &told)
{
    const auto byRow = rowMix(look, column);
    QList<Proposal> found = byRow ? toConvert(look, column, numbers, *byRow) : QList<Proposal>();
    QList<UnitMix> mixes = mixesOf(look, column, numbers);
    mixes.removeIf([&](const UnitMix &mix) { return byRow && byRow->from == QLatin1String(mix.from); });
    if (!byRow && mixes.isEmpty())
        return perhapsPounds(look, column, numbers);
    for (const UnitMix &mix : std::as_const(mixes))
        found += isDoubtful(mix, numbers) ? ambiguous(look, column, mix, told)
                                          : toConvert(look, column, numbers, mix, found.isEmpty());
    return found;
}

} // namespace sphygma
