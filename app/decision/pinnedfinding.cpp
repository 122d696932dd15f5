// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/pinnedfinding.h"

#include <algorithm>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const Phrase &a, const Phrase &b);

bool isSame(const PhraseValue &a, const PhraseValue &b)
{
    using Inner = std::shared_ptr<const Phrase>;
    const auto *innerA = std::get_if<Inner>(&a), *innerB = std::get_if<Inner>(&b);
    return innerA && innerB ? isSame(**innerA, **innerB) : a == b;
}

bool isSame(const Phrase &a, const Phrase &b)
{
    return a.source == b.source && a.count == b.count
        && std::equal(a.values.begin(), a.values.end(), b.values.begin(), b.values.end(),
                      [](const PhraseValue &x, const PhraseValue &y) { return isSame(x, y); });
}

bool isSame(const QList<Phrase> &a, const QList<Phrase> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Phrase &x, const Phrase &y) { return isSame(x, y); });
}

bool isSame(const GuideTable &a, const GuideTable &b)
{
    const auto sameCell = [](const PhraseValue &x, const PhraseValue &y) { return isSame(x, y); };
    return isSame(a.title, b.title) && isSame(a.cells.columns, b.cells.columns)
        && std::equal(a.cells.rows.begin(), a.cells.rows.end(), b.cells.rows.begin(), b.cells.rows.end(),
                      [&](const auto &x, const auto &y) {
                          return std::equal(x.begin(), x.end(), y.begin(), y.end(), sameCell);
                      });
}

bool isSame(const Finding &a, const Finding &b)
{
    return a.id == b.id && isSame(a.title, b.title) && a.labelId == b.labelId && isSame(a.label, b.label)
        && isSame(a.keyFigure, b.keyFigure) && isSame(a.source, b.source) && isSame(a.sentences, b.sentences)
        && std::equal(a.tables.begin(), a.tables.end(), b.tables.begin(), b.tables.end(),
                      [](const GuideTable &x, const GuideTable &y) { return isSame(x, y); })
        && std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                      [](const auto &x, const auto &y) {
                          return isSame(x.first, y.first) && isSame(x.second, y.second);
                      });
}

bool isSame(const FindingValues &a, const FindingValues &b)
{
    const bool sameInterval = a.ci95.has_value() == b.ci95.has_value()
        && (!a.ci95 || (a.ci95->low == b.ci95->low && a.ci95->high == b.ci95->high));
    return a.n == b.n && a.missing == b.missing && a.value == b.value && sameInterval;
}

} // namespace

bool operator==(const PinnedFinding &a, const PinnedFinding &b)
{
    return a.spec == b.spec && a.dataVersion == b.dataVersion && a.comment == b.comment
        && isSame(a.values, b.values) && isSame(a.finding, b.finding);
}

} // namespace sphygma
