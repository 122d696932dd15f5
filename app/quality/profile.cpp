// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/profile.h"

#include "app/analysis/presentvalues.h"
#include "app/quality/numberview.h"
#include "app/table/cellformat.h"
#include "app/table/parallel.h"
#include "app/table/rowhash.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace sphygma {

namespace {

/// Goes over the kept rows of one column and fills its profile.
class ColumnProfiler
{
public:
    ColumnProfiler(const Table &table, qsizetype column)
        : m_table(table), m_index(column), m_cells(table.column(column))
    {
        m_profile.info = table.info(column);
    }

    ColumnProfile profile()
    {
        countReasons();
        switch (m_cells.storage()) {
        case Storage::Number:
            describeNumbers();
            break;
        case Storage::Ticks:
            describeTicks();
            break;
        case Storage::Text:
            describeTexts();
            break;
        }
        return std::move(m_profile);
    }

private:
    template<typename Visit>
    void forEachValue(Visit &&visit) const
    {
        for (size_t c = 0; c < m_cells.chunks().size(); ++c) {
            const Chunk *chunk = m_cells.chunks()[c].get();
            forEachPresent(m_table, static_cast<qsizetype>(c), std::span(&chunk, 1),
                           [&](qsizetype row) { visit(*chunk, row); });
        }
    }

    void countReasons()
    {
        std::array<qint64, 256> reasons{};
        for (size_t c = 0; c < m_cells.chunks().size(); ++c) {
            const Chunk &chunk = *m_cells.chunks()[c];
            for (qsizetype word = 0; word * 64 < chunk.rows; ++word) {
                const quint64 kept = keptWord(m_table, static_cast<qsizetype>(c), word, chunk.rows);
                const quint64 present = kept & validWord(chunk, word);
                m_profile.n += std::popcount(present);
                for (quint64 gone = kept & ~present; gone != 0; gone &= gone - 1) {
                    const Reason reason = chunk.reason(word * 64 + std::countr_zero(gone));
                    ++reasons[static_cast<size_t>(reason)];
                }
            }
        }
        m_profile.missing = m_table.keptCount() - m_profile.n;
        for (size_t i = 1; i < reasons.size(); ++i) {
            if (reasons[i] > 0)
                m_profile.missingReasons[m_cells.reasonName(static_cast<Reason>(i))] += reasons[i];
        }
        m_profile.originalText =
            reasons[static_cast<size_t>(Reason::NotANumber)] + reasons[static_cast<size_t>(Reason::Censored)];
    }

    void describeNumbers()
    {
        const Summary summary = summarise(m_table, m_index);
        m_profile.minimum = summary.minimum;
        m_profile.maximum = summary.maximum;
        m_profile.mean = summary.mean;
        m_profile.sd = summary.sd;
        const NumberView numbers(m_table, m_index);
        m_profile.distinct = numbers.distinct();
        if (numbers.n() > 0)
            m_profile.quantiles = Quantiles{numbers.quantile(0.05), numbers.quantile(0.25), numbers.median(),
                                            numbers.quantile(0.75), numbers.quantile(0.95)};
    }

    void describeTicks()
    {
        std::vector<qint64> values;
        forEachValue([&](const Chunk &chunk, qsizetype row) {
            values.push_back(chunk.ticks[static_cast<size_t>(row)]);
        });
        if (values.empty())
            return;
        std::sort(values.begin(), values.end());
        m_profile.first = QString::fromLatin1(isoText(m_cells.type(), values.front()));
        m_profile.last = QString::fromLatin1(isoText(m_cells.type(), values.back()));
        m_profile.distinct = std::unique(values.begin(), values.end()) - values.begin();
    }

    struct TextHash
    {
        size_t operator()(std::string_view text) const { return finished(mixedText(0, text)); }
    };

    void describeTexts()
    {
        std::unordered_map<std::string_view, qint64, TextHash> counts;
        forEachValue([&](const Chunk &chunk, qsizetype row) { ++counts[chunk.text(row)]; });
        m_profile.distinct = static_cast<qint64>(counts.size());
        std::vector<std::pair<std::string_view, qint64>> ranked(counts.begin(), counts.end());
        const auto shown = std::min<size_t>(10, ranked.size());
        std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(shown), ranked.end(),
                          [](const auto &a, const auto &b) {
                              return std::tuple(-a.second, a.first) < std::tuple(-b.second, b.first);
                          });
        for (size_t i = 0; i < shown; ++i)
            m_profile.frequent.append(
                {QString::fromUtf8(ranked[i].first.data(), static_cast<qsizetype>(ranked[i].first.size())),
                 ranked[i].second});
    }

    const Table &m_table;
    const qsizetype m_index;
    const Column &m_cells;
    ColumnProfile m_profile;
};

} // namespace

Result<ColumnProfile> profileColumn(const Table &table, qsizetype column, Progress &progress)
{
    ColumnProfile profile = ColumnProfiler(table, column).profile();
    if (!progress.update(1, 1))
        return Error::cancelled();
    return profile;
}

Result<QList<ColumnProfile>> profileTable(const Table &table, Progress &progress)
{
    std::vector<ColumnProfile> profiles(static_cast<size_t>(table.columnCount()));
    const bool done = runParallel(profiles.size(), progress, [&](size_t column) {
        profiles[column] = ColumnProfiler(table, static_cast<qsizetype>(column)).profile();
    });
    if (!done)
        return Error::cancelled();
    return QList<ColumnProfile>(profiles.begin(), profiles.end());
}

} // namespace sphygma
