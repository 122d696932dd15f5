// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/totals.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace sphygma {

static QHash<QString, TotalKind> totalWords()
{
    QHash<QString, TotalKind> kinds;
    const auto add = [&](TotalKind kind, const QStringList &words) {
        for (const QString &word : words)
            kinds.insert(word, kind);
    };
    add(TotalKind::Sum,
        {u"total"_s,  u"totals"_s, u"grand total"_s, u"sum"_s,        u"mean"_s,    u"average"_s,  u"summe"_s,
         u"gesamt"_s, u"suma"_s,   u"insgesamt"_s,   u"mittelwert"_s, u"moyenne"_s, u"promedio"_s, u"合计"_s,
         u"总计"_s,   u"平均"_s,   u"合計"_s,        u"均值"_s,       u"平均值"_s,  u"总和"_s});
    add(TotalKind::Count, {u"n"_s, u"count"_s, u"anzahl"_s, u"例数"_s, u"人数"_s, u"计数"_s, u"valid n"_s});
    add(TotalKind::Deviation,
        {u"sd"_s, u"s.d."_s, u"std"_s, u"std dev"_s, u"stdev"_s, u"standard deviation"_s,
         u"standardabweichung"_s, u"标准差"_s});
    add(TotalKind::Least, {u"min"_s, u"minimum"_s, u"最小"_s, u"最小值"_s});
    add(TotalKind::Most, {u"max"_s, u"maximum"_s, u"最大"_s, u"最大值"_s});
    add(TotalKind::Other,
        {u"median"_s, u"range"_s, u"variance"_s, u"iqr"_s, u"q1"_s, u"q3"_s, u"p25"_s, u"p75"_s, u"se"_s,
         u"sem"_s, u"中位数"_s});
    return kinds;
}

std::optional<TotalKind> totalKindOf(const QString &word)
{
    static const QHash<QString, TotalKind> kinds = totalWords();
    QString plain = word.trimmed().toCaseFolded();
    if (plain.endsWith(u':') || plain.endsWith(u'：'))
        plain.chop(1);
    const auto found = kinds.find(plain);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

std::vector<ParsedNumber> numbersOf(std::string_view text)
{
    static const NumberStyle styles[] = {{'.', {}}, {',', {}}, {'.', ","}, {',', "."}};
    std::vector<ParsedNumber> numbers;
    for (const NumberStyle &style : styles) {
        const ParsedNumber number = parseNumber(text, style);
        const bool known = std::any_of(numbers.begin(), numbers.end(),
                                       [&](const ParsedNumber &n) { return n.value == number.value; });
        if (number.verdict == NumberVerdict::Fits && !known)
            numbers.push_back(number);
    }
    return numbers;
}

void ColumnTotals::add(double value)
{
    m_least = m_count == 0 ? value : std::min(m_least, value);
    m_most = m_count == 0 ? value : std::max(m_most, value);
    ++m_count;
    m_sum += value;
    const double distance = value - m_mean;
    m_mean += distance / static_cast<double>(m_count);
    m_squares += distance * (value - m_mean);
}

bool ColumnTotals::holdsMore(TotalKind kind, const ParsedNumber &told) const
{
    const auto n = static_cast<double>(m_count);
    const double tolerance = 0.51 * std::pow(10.0, -told.decimals);
    const auto isNear = [&](double exact) {
        return std::abs(told.value - exact) < tolerance + std::abs(exact) * 1e-12;
    };
    switch (kind) {
    case TotalKind::Sum:
        return isNear(m_sum) || isNear(m_sum / n);
    case TotalKind::Deviation:
        return isNear(std::sqrt(m_squares / std::max(1.0, n - 1))) || isNear(std::sqrt(m_squares / n));
    case TotalKind::Least:
        return told.value == m_least;
    case TotalKind::Most:
        return told.value == m_most;
    case TotalKind::Count:
    case TotalKind::Other:
        break;
    }
    return false;
}

bool ColumnTotals::holds(TotalKind kind, const ParsedNumber &told) const
{
    const bool counts = kind == TotalKind::Sum || kind == TotalKind::Count;
    return kind == TotalKind::Other || (counts && told.value == static_cast<double>(m_count))
        || holdsMore(kind, told);
}

namespace {

/// How well lines fit what stands above them.
struct Fit
{
    bool all = true;
    int sums = 0; ///< numbers that are a sum or mean
    int numbers = 0; ///< that fit, whatever they are
};

} // namespace

static void judge(const TotalLine &line, const std::vector<ColumnTotals> &above, Fit &fit)
{
    for (size_t c = 0; c < std::min(line.cells.size(), above.size()); ++c) {
        const std::vector<ParsedNumber> &told = line.cells[c];
        if (told.empty() || above[c].count() < 2)
            continue;
        const auto found = std::find_if(told.begin(), told.end(), [&](const ParsedNumber &number) {
            return above[c].holds(line.kind, number);
        });
        fit.all &= found != told.end();
        fit.numbers += found != told.end() && line.kind != TotalKind::Other;
        fit.sums +=
            found != told.end() && line.kind == TotalKind::Sum && above[c].holdsMore(line.kind, *found);
    }
}

/// Mean, SD and N one below the other are no names of patients.
static bool areManyKinds(const std::vector<TotalLine> &lines)
{
    std::set<TotalKind> kinds;
    for (const TotalLine &line : lines)
        kinds.insert(line.kind);
    return kinds.size() > 2;
}

size_t totalLines(const std::vector<TotalLine> &lines, std::vector<ColumnTotals> above)
{
    for (size_t first = 0; first < lines.size(); ++first) {
        Fit fit;
        for (size_t i = first; i < lines.size(); ++i)
            judge(lines[i], above, fit);
        if ((fit.all && (fit.sums > 0 || fit.numbers > 1)) || (first == 0 && areManyKinds(lines)))
            return lines.size() - first;
        const TotalLine &line = lines[first]; // a row like those above
        for (size_t c = 0; c < std::min(line.cells.size(), above.size()); ++c) {
            if (!line.cells[c].empty())
                above[c].add(line.cells[c].front().value);
        }
    }
    return 0;
}

} // namespace sphygma
