// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/bodyrows.h"

#include "app/analysis/numeric/distributions.h"
#include "app/base/numbertext.h"
#include "app/expression/lexer.h"
#include "app/quality/candidate.h"
#include "app/quality/unitmix.h"
#include "app/recipe/steps/steptext.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

constexpr double grown = 16; ///< years
constexpr double metresOfInch = 0.0254, kilogramsOfPound = 0.45359237;

QString inFormula(double number)
{
    return QString::fromLatin1(shortestDecimal(number));
}

/// The number column of \a role, if it is in \a unit or says no unit.
std::optional<qsizetype> columnIn(const Look &look, const QString &role, const QString &unit)
{
    const auto column = numberOfRole(look.table, role);
    const bool fits =
        column && (look.table.info(*column).unit.isEmpty() || look.table.info(*column).unit == unit);
    return fits ? column : std::nullopt;
}

/// Weight, height and recorded body mass index.
struct Body
{
    qsizetype weight;
    qsizetype height;
    qsizetype index;
};

std::optional<Body> bodyOf(const Look &look)
{
    const auto weight = columnIn(look, u"weight"_s, u"kg"_s), height = columnIn(look, u"height"_s, u"cm"_s),
               index = columnIn(look, u"bmi"_s, u"kg/m2"_s);
    return weight && height && index ? std::optional(Body{*weight, *height, *index}) : std::nullopt;
}

/// How weight and height may have been written.
enum class Written : quint8 { Metric, Pounds, Inches, Both, Otherwise };

/// Of values rounded to whole kilograms, centimetres and units of the index.
constexpr double tolerance = 0.04;

Written writtenAs(double weight, double height, double index)
{
    const auto fits = [&](double kilograms, double metres) {
        return std::abs(kilograms / (metres * metres) / index - 1) < tolerance;
    };
    return fits(weight, height / 100)                            ? Written::Metric
        : fits(weight * kilogramsOfPound, height / 100)          ? Written::Pounds
        : fits(weight, height * metresOfInch)                    ? Written::Inches
        : fits(weight * kilogramsOfPound, height * metresOfInch) ? Written::Both
                                                                 : Written::Otherwise;
}

/// "the index of these is the recorded one", in the language of formulas; as writtenAs().
QString fitsFormula(const Look &look, const Body &body, bool pounds, bool inches)
{
    const auto name = [&](qsizetype column) { return fieldText(look.table.info(column).name); };
    const QString kilograms =
        name(body.weight) + (pounds ? u" * "_s + inFormula(kilogramsOfPound) : QString());
    const QString metres = name(body.height) + (inches ? u" * "_s + inFormula(metresOfInch) : u" / 100"_s);
    return u"abs(%1 / (%2) ^ 2 / %3 - 1) < %4"_s.arg(kilograms, metres, name(body.index),
                                                     inFormula(tolerance));
}

/// Rows of weights in pounds, or of heights in inches, by the recorded index. It has to be right for most
/// rows, and rows that it fits in no unit at all must be few, or some fit by chance.
std::optional<RowMix> mixByIndex(const Look &look, qsizetype column)
{
    const auto body = bodyOf(look);
    if (!body || (column != body->weight && column != body->height))
        return {};
    const Table &table = look.table;
    const bool ofWeight = column == body->weight;
    std::array<qint64, 5> counts{};
    const QList<qsizetype> all{body->weight, body->height, body->index};
    const RowSet rows = rowsWhere(table, all, [&](qsizetype row) {
        const Written as =
            writtenAs(table.column(body->weight).number(row), table.column(body->height).number(row),
                      table.column(body->index).number(row));
        ++counts[static_cast<size_t>(as)];
        return as == Written::Both || as == (ofWeight ? Written::Pounds : Written::Inches);
    });
    const auto count = [&](Written as) { return counts[static_cast<size_t>(as)]; };
    const qint64 known = counts[0] + counts[1] + counts[2] + counts[3] + counts[4];
    const qint64 odd = rows.count(), unexplained = count(Written::Otherwise);
    if (odd < 2 || count(Written::Metric) * 3 < known || odd * 10 < unexplained)
        return {};
    const QString where =
        fitsFormula(look, *body, ofWeight, !ofWeight) + u" or "_s + fitsFormula(look, *body, true, true);
    const QString from = ofWeight ? u"[lb_av]"_s : u"[in_i]"_s;
    return RowMix{
        from, *Expression::parse(where), rows,
        Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                     "In %1 the body mass index recorded beside them comes out right, "
                                     "in %2 it does not; in most other rows it does."),
                   {nested(unitPhrase(from)), nested(unitPhrase(ofWeight ? u"kg"_s : u"cm"_s))}),
        0.9};
}

/// A grown person of 48 to 84 cm, where others of that age are as tall as people are.
std::optional<RowMix> mixByAge(const Look &look, qsizetype column)
{
    constexpr Range inches{48, 84}, centimetres{130, 244};
    const auto ages = columnIn(look, u"age"_s, u"a"_s);
    const auto heights = columnIn(look, u"height"_s, u"cm"_s);
    if (!ages || heights != column)
        return {};
    const Column &tall = look.table.column(column), &old = look.table.column(*ages);
    qint64 adults = 0, usual = 0;
    const RowSet rows = rowsWhere(look.table, {column, *ages}, [&](qsizetype row) {
        const bool isGrown = old.number(row) >= grown;
        adults += isGrown;
        usual += isGrown && centimetres.contains(tall.number(row));
        return isGrown && inches.contains(tall.number(row));
    });
    if (rows.isEmpty() || usual * 5 < adults * 2 || (usual + rows.count()) * 5 < adults * 4)
        return {};
    const QString where = u"%1 >= %2 and %3 >= %4 and %3 <= %5"_s.arg(
        fieldText(look.table.info(*ages).name), inFormula(grown), fieldText(look.table.info(column).name),
        inFormula(inches.low), inFormula(inches.high));
    return RowMix{u"[in_i]"_s, *Expression::parse(where), rows,
                  Phrase::of(QT_TRANSLATE_NOOP(
                      "sphygma", "No grown person is that small in centimetres, but many are in inches.")),
                  0.9};
}

/// Both ways at once: what either knows.
RowMix together(const RowMix &byIndex, const RowMix &byAge)
{
    RowMix both = byIndex;
    both.where = *Expression::parse(byIndex.where.formula() + u" or ("_s + byAge.where.formula() + u')');
    both.rows |= byAge.rows;
    return both;
}

/// Weights of people who are not known to be children.
std::vector<double> weightsOfGrown(const Look &look, qsizetype column)
{
    const auto ages = columnIn(look, u"age"_s, u"a"_s);
    const Column &cells = look.table.column(column);
    std::vector<double> weights;
    look.table.keptRows().forEach([&](qsizetype row) {
        const bool isChild =
            ages && look.table.column(*ages).isValid(row) && look.table.column(*ages).number(row) < grown;
        if (cells.isValid(row) && !isChild && cells.number(row) > 0)
            weights.push_back(cells.number(row));
    });
    std::sort(weights.begin(), weights.end());
    return weights;
}

} // namespace

std::optional<RowMix> rowMix(const Look &look, qsizetype column)
{
    const auto byIndex = mixByIndex(look, column);
    const auto byAge = mixByAge(look, column);
    if (byIndex && byAge)
        return together(*byIndex, *byAge);
    return byIndex ? byIndex : byAge;
}

bool areRightByIndex(const Look &look, const RowSet &rows)
{
    const auto body = bodyOf(look);
    if (!body)
        return false;
    const Table &table = look.table;
    qint64 known = 0;
    const RowSet right = rowsWhere(table, {body->weight, body->height, body->index}, [&](qsizetype row) {
        known += rows.contains(row);
        return rows.contains(row)
            && writtenAs(table.column(body->weight).number(row), table.column(body->height).number(row),
                         table.column(body->index).number(row))
            == Written::Metric;
    });
    return known > 0 && right.count() * 2 > known;
}

double expectedShareAbove(double limit, double middle, double low)
{
    const double spread = low > 0 ? std::log(middle / low) : 0;
    return spread <= 0 ? 0 : 1 - normalBelow(std::log(limit / middle) / spread);
}

QList<Proposal> perhapsPounds(const Look &look, qsizetype column, const NumberView &numbers)
{
    constexpr double heavy = 150, heaviest = 500, leastShare = 0.03;
    constexpr size_t fewest = 50;
    if (columnIn(look, u"weight"_s, u"kg"_s) != column)
        return {};
    const std::vector<double> weights = weightsOfGrown(look, column);
    if (weights.size() < fewest)
        return {};
    const auto first = std::upper_bound(weights.begin(), weights.end(), heavy);
    const auto last = std::upper_bound(weights.begin(), weights.end(), heaviest);
    const double share = static_cast<double>(last - first) / static_cast<double>(weights.size());
    const double middle = weights[weights.size() / 2], low = weights[weights.size() * 16 / 100];
    if (share < leastShare || share < 2 * expectedShareAbove(heavy, middle, low))
        return {};
    const ColumnInfo &info = look.table.info(column);
    const Remark about{
        u"perhapsPounds:"_s + info.name, 0.5,
        Phrase::of(
            QT_TRANSLATE_NOOP(
                "sphygma",
                "That is %1 % of the grown people, more than the others let expect. Weights in lb among "
                "those in kg look like this, and so do very heavy people: the table does not tell. "
                "Nothing is converted; look them up at the source."),
            {Figure{100 * share, 1}})};
    const RowSet rows = rowsIn(look, column, {std::nextafter(heavy, heaviest), heaviest});
    QList<Proposal> found = noted(look, about, rows, column, [&](qint64 values) {
        return Phrase::of(QT_TRANSLATE_N_NOOP("sphygma", "%n values of %1 are above %2 kg"),
                          {info.name, Figure{heavy, 0}}, values);
    });
    for (Proposal &proposal : found)
        proposal.shape = shapeOf(look, column, numbers, rows);
    return found;
}

} // namespace sphygma
