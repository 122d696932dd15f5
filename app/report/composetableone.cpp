// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbertext.h"
#include "app/report/compose.h"

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

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
        for (qsizetype i = 0; m_grouped && i < m_table.groups.size(); ++i) {
            m_element.head += m_table.groups[i] + n(m_table.sizes[static_cast<size_t>(i)]);
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
        QStringList cells{name, text(row.all)};
        for (size_t i = 0; m_grouped && i < row.cells.size(); ++i)
            cells += text(row.cells[i]);
        if (m_grouped)
            cells += withDifference && row.smd ? readableNumber(*row.smd, 2) : QString();
        m_element.rows.append(cells);
    }

    void variable(const TableOneRow &row)
    {
        const auto nothing = [](const TableOneCell &) { return QString(); };
        if (row.levels.isEmpty()) {
            line(
                m_composer.say(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, mean (SD)"), {row.name})), row,
                [this](const TableOneCell &cell) { return mean(cell); }, true);
            line(
                m_composer.say(
                    Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, median (quartiles)"), {row.name})),
                row, [this](const TableOneCell &cell) { return median(cell); }, false);
        } else {
            line(m_composer.say(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1, n (%)"), {row.name})), row,
                 nothing, true);
            for (size_t i = 0; i < static_cast<size_t>(row.levels.size()); ++i)
                line(
                    u"    "_s + row.levels[static_cast<qsizetype>(i)], row,
                    [this, i](const TableOneCell &cell) { return level(cell, i); }, false);
        }
        if (row.all.summary.missing > 0)
            line(
                u"    "_s + m_composer.say(QT_TRANSLATE_NOOP("sphygma", "missing")), row,
                [this](const TableOneCell &cell) { return m_composer.count(cell.summary.missing); }, false);
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

    /// Where one level is small, the next larger one is not told either: else it could be reckoned.
    bool isHidden(const TableOneCell &cell, size_t index) const
    {
        if (m_composer.isSmall(cell.levels[index].count))
            return true;
        qsizetype small = 0;
        size_t next = cell.levels.size();
        for (size_t i = 0; i < cell.levels.size(); ++i) {
            if (m_composer.isSmall(cell.levels[i].count))
                ++small;
            else if (cell.levels[i].count > 0
                     && (next == cell.levels.size() || cell.levels[i].count < cell.levels[next].count))
                next = i;
        }
        return small == 1 && index == next;
    }

    QString level(const TableOneCell &cell, size_t index) const
    {
        if (index >= cell.levels.size())
            return u"–"_s;
        const Proportion &p = cell.levels[index];
        if (isHidden(cell, index))
            return m_composer.isSmall(p.count) ? m_composer.count(p.count) : u"…"_s;
        return readableNumber(p.count)
            + (p.share ? u" ("_s + readableNumber(100 * *p.share, 1) + u')' : QString());
    }

    const Composer &m_composer;
    const TableOne &m_table;
    const bool m_grouped;
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
