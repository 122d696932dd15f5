// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbertext.h"
#include "app/report/compose.h"
#include "app/table/showntext.h"

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

/// Which counts of one variable must not be told: small ones, and others from which these could be reckoned.
/// All counts of a line add up to something that is told: the groups to "All", the levels and the missing to
/// the size of the group. So no line may hide one alone.
class CoveredCounts
{
public:
    CoveredCounts() = default;

    /// \a rows: levels, then missing; a column a group, then "All", as they are shown. \a addUp: whether the
    /// rows add up to the size of their group.
    CoveredCounts(const Composer &composer, std::vector<std::vector<qint64>> rows, bool addUp)
        : m_counts(std::move(rows))
    {
        for (const auto &row : m_counts) {
            auto &hidden = m_hidden.emplace_back();
            for (const qint64 n : row)
                hidden.push_back(composer.isSmall(n));
        }
        while (coverRows() || (addUp && coverColumns())) {}
    }

    bool isHidden(size_t row, size_t column) const
    {
        return row < m_hidden.size() && column < m_hidden[row].size() && m_hidden[row][column];
    }

private:
    using Place = std::pair<size_t, size_t>;

    /// Hides the next smallest where one alone is hidden; whether it did.
    bool coverLine(const std::vector<Place> &line)
    {
        qsizetype hidden = 0;
        const Place *next = nullptr;
        for (const Place &place : line) {
            const qint64 n = m_counts[place.first][place.second];
            if (m_hidden[place.first][place.second])
                ++hidden;
            else if (n > 0 && (!next || n < m_counts[next->first][next->second]))
                next = &place;
        }
        if (hidden != 1 || !next)
            return false;
        m_hidden[next->first][next->second] = true;
        return true;
    }

    bool coverRows()
    {
        bool any = false;
        for (size_t row = 0; row < m_counts.size(); ++row) {
            std::vector<Place> line;
            for (size_t column = 0; column < m_counts[row].size() && m_counts[row].size() > 1; ++column)
                line.emplace_back(row, column);
            any = coverLine(line) || any;
        }
        return any;
    }

    bool coverColumns()
    {
        bool any = false;
        for (size_t column = 0; !m_counts.empty() && column < m_counts.front().size(); ++column) {
            std::vector<Place> line;
            for (size_t row = 0; row < m_counts.size(); ++row)
                line.emplace_back(row, column);
            any = coverLine(line) || any;
        }
        return any;
    }

    std::vector<std::vector<qint64>> m_counts;
    std::vector<std::vector<bool>> m_hidden;
};

/// Writes one Table 1. Columns: name, all, one a group, and the difference where there are groups.
class TableOneWriter
{
public:
    TableOneWriter(const Composer &composer, const TableOne &table)
        : m_composer(composer), m_table(table), m_grouped(table.groups.size() > 1)
    {}

    TableElement element()
    {
        m_element.name = m_composer.say(QT_TRANSLATE_NOOP("sphygma", "Table 1"));
        head();
        for (const TableOneRow &row : m_table.rows)
            variable(row);
        return std::move(m_element);
    }

private:
    void head()
    {
        const auto n = [&](qint64 size) { return u"\nn = "_s + m_composer.count(size); };
        qint64 all = 0;
        for (const qint64 size : m_table.sizes)
            all += size;
        m_element.head = {QString(), m_composer.say(QT_TRANSLATE_NOOP("sphygma", "All")) + n(all)};
        m_element.aligns = {Align::Left, Align::Right};
        const QStringList groups = toldApart(m_table.groups);
        for (qsizetype i = 0; m_grouped && i < groups.size(); ++i) {
            m_element.head += groups[i] + n(m_table.sizes[static_cast<size_t>(i)]);
            m_element.aligns += Align::Right;
        }
        if (m_grouped) {
            m_element.head += m_composer.say(QT_TRANSLATE_NOOP("sphygma", "SMD"));
            m_element.aligns += Align::Right;
        }
    }

    template<typename Text>
    void line(const QString &name, const TableOneRow &row, Text text, bool withDifference)
    {
        QStringList cells{name, text(row.all, groups(row))};
        for (size_t i = 0; i < groups(row); ++i)
            cells += text(row.cells[i], i);
        if (m_grouped)
            cells += withDifference && row.smd ? readableNumber(*row.smd, 2) : QString();
        m_element.rows.append(cells);
    }

    /// Columns of groups; "All" counts as the one after them.
    size_t groups(const TableOneRow &row) const { return m_grouped ? row.cells.size() : 0; }

    CoveredCounts covered(const TableOneRow &row) const
    {
        std::vector<std::vector<qint64>> counts(static_cast<size_t>(row.levels.size()) + 1);
        const auto add = [&](const TableOneCell &cell) {
            for (size_t i = 0; i + 1 < counts.size(); ++i)
                counts[i].push_back(i < cell.levels.size() ? cell.levels[i].count : 0);
            counts.back().push_back(cell.summary.missing);
        };
        for (size_t i = 0; i < groups(row); ++i)
            add(row.cells[i]);
        add(row.all);
        return CoveredCounts(m_composer, std::move(counts), !row.levels.isEmpty());
    }

    void variable(const TableOneRow &row)
    {
        m_covered = covered(row);
        const auto nothing = [](const TableOneCell &, size_t) { return QString(); };
        if (row.levels.isEmpty()) {
            line(
                m_composer.say(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, mean (SD)"), {row.name})), row,
                [this](const TableOneCell &cell, size_t) { return mean(cell); }, true);
            line(
                m_composer.say(
                    Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, median (quartiles)"), {row.name})),
                row, [this](const TableOneCell &cell, size_t) { return median(cell); }, false);
        } else {
            line(m_composer.say(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, n (%)"), {row.name})), row,
                 nothing, true);
            const QStringList levels = toldApart(row.levels);
            for (size_t i = 0; i < static_cast<size_t>(levels.size()); ++i)
                line(
                    u"    "_s + levels[static_cast<qsizetype>(i)], row,
                    [this, i](const TableOneCell &cell, size_t column) { return level(cell, column, i); },
                    false);
        }
        if (row.all.summary.missing > 0)
            line(
                u"    "_s + m_composer.say(QT_TRANSLATE_NOOP("sphygma", "missing")), row,
                [this](const TableOneCell &cell, size_t column) { return missing(cell, column); }, false);
    }

    QString mean(const TableOneCell &cell) const
    {
        const Summary &s = cell.summary;
        if (!s.mean || m_composer.isSmall(s.n))
            return u"–"_s;
        return readableNumber(*s.mean, 1) + (s.sd ? u" ("_s + readableNumber(*s.sd, 1) + u')' : QString());
    }

    QString median(const TableOneCell &cell) const
    {
        const auto &q = cell.quantiles;
        if (!q || m_composer.isSmall(cell.summary.n))
            return u"–"_s;
        return readableShort(q->p50, 1) + u" ("_s + readableShort(q->p25, 1) + u" – "_s
            + readableShort(q->p75, 1) + u')';
    }

    /// A count, or how it is hidden.
    QString hiddenCount(qint64 n) const { return m_composer.isSmall(n) ? m_composer.count(n) : u"…"_s; }

    QString level(const TableOneCell &cell, size_t column, size_t index) const
    {
        if (index >= cell.levels.size())
            return u"–"_s;
        const Proportion &p = cell.levels[index];
        if (m_covered.isHidden(index, column))
            return hiddenCount(p.count);
        // A share tells how many have a value, and so how many have none.
        const bool tellsMissing = m_covered.isHidden(cell.levels.size(), column);
        return readableNumber(p.count)
            + (p.share && !tellsMissing ? u" ("_s + readableNumber(100 * *p.share, 1) + u')' : QString());
    }

    QString missing(const TableOneCell &cell, size_t column) const
    {
        const qint64 n = cell.summary.missing;
        return m_covered.isHidden(cell.levels.size(), column) ? hiddenCount(n) : m_composer.count(n);
    }

    const Composer &m_composer;
    const TableOne &m_table;
    const bool m_grouped;
    CoveredCounts m_covered; ///< of the variable being written
    TableElement m_element;
};

} // namespace

Elements tableOneElements(Composer &composer, qsizetype nth)
{
    if (nth >= composer.content.tables.size() || composer.content.tables[nth].rows.empty())
        return {
            TextElement{TextRole::Body,
                        composer.say(QT_TRANSLATE_NOOP("sphygma", "No column that could be summarised."))}};
    const TableOne &table = composer.content.tables[nth];
    Elements elements{TableOneWriter(composer, table).element()};
    QStringList notes;
    if (table.groups.size() > 1)
        notes += composer.say(QT_TRANSLATE_NOOP(
            "sphygma",
            "SMD: standardised mean difference, the largest of any two groups. No p-values: "
            "they say more about n than about the groups."));
    if (table.withoutGroup > 0)
        notes += composer.say(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Without a group, and so left out: %1 rows."),
                       {composer.count(table.withoutGroup)}));
    if (!table.leftOut.isEmpty() && !composer.content.spec.deidentified)
        notes += composer.say(Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "Not summarised (dates, or too many different words): %1."),
            {table.leftOut.join(u", "_s)}));
    for (const QString &note : notes)
        elements += TextElement{TextRole::Small, note};
    return elements;
}

} // namespace sphygma
