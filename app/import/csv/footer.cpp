// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/footer.h"

#include "app/import/csv/totals.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

class FooterCutter
{
public:
    FooterCutter(const CsvLayout &layout, PassResult &result) : m_layout(layout), m_result(result) {}

    void cut()
    {
        std::vector<TotalLine> lines;
        constexpr size_t most = 12;
        while (lines.size() < most && m_result.rows > static_cast<qint64>(lines.size()) + 2) {
            std::optional<TotalLine> line = totalLine(m_result.rows - 1 - static_cast<qint64>(lines.size()));
            if (!line)
                break;
            lines.insert(lines.begin(), *std::move(line));
        }
        if (lines.empty())
            return;
        const size_t totals =
            totalLines(lines, totalsAbove(m_result.rows - static_cast<qint64>(lines.size())));
        for (size_t i = 0; i < totals; ++i) {
            tell(QT_TRANSLATE_NOOP("sphygma", "A line below the table was left out: %1"));
            dropLastRow();
        }
        if (totals < lines.size() && (lines.size() > 1 || lines[0].kind == TotalKind::Sum))
            tell(QT_TRANSLATE_NOOP("sphygma",
                                   "The line was kept as a row, though it may stand below the table: %1. If "
                                   "it is no row, remove it with a filter."));
    }

private:
    const Chunk &chunkOf(size_t c, qint64 row) const
    {
        return *m_result.chunks[c][static_cast<size_t>(row / chunkRows)];
    }

    bool isUsed(size_t c) const { return !m_layout.plans[c].skip && !m_result.chunks[c].empty(); }

    bool holdsNumber(size_t c, qint64 row) const
    {
        return m_layout.plans[c].type == ColumnType::Number && chunkOf(c, row).isValid(row % chunkRows);
    }

    double numberAt(size_t c, qint64 row) const
    {
        return chunkOf(c, row).numbers[static_cast<size_t>(row % chunkRows)];
    }

    /// What \a row says in column \a c, if it is no value of the column's type or a text.
    QString textAt(size_t c, qint64 row) const
    {
        const Chunk &chunk = chunkOf(c, row);
        const qsizetype at = row % chunkRows;
        if (storageOf(m_layout.plans[c].type) == Storage::Text && chunk.isValid(at))
            return QString::fromStdString(std::string(chunk.text(at)));
        const auto found = chunk.originals.find(static_cast<quint32>(at));
        return found == chunk.originals.end() ? QString() : QString::fromStdString(found->second);
    }

    std::optional<TotalLine> totalLine(qint64 row) const
    {
        std::optional<TotalLine> line;
        for (size_t c = 0; c < m_layout.plans.size(); ++c) {
            if (!isUsed(c))
                continue;
            if (!line) {
                const QString text = textAt(c, row);
                const auto kind = totalKindOf(text);
                if (!text.isEmpty() && kind)
                    line = TotalLine{*kind, std::vector<std::vector<ParsedNumber>>(m_layout.plans.size())};
                else if (!text.isEmpty() || chunkOf(c, row).isValid(row % chunkRows))
                    return {};
            } else if (holdsNumber(c, row)) {
                line->cells[c] = {{NumberVerdict::Fits, numberAt(c, row), m_result.tallies[c].decimals}};
            }
        }
        return line;
    }

    std::vector<ColumnTotals> totalsAbove(qint64 end) const
    {
        std::vector<ColumnTotals> totals(m_layout.plans.size());
        for (size_t c = 0; c < totals.size(); ++c) {
            for (qint64 row = 0; row < end && isUsed(c); ++row) {
                if (holdsNumber(c, row))
                    totals[c].add(numberAt(c, row));
            }
        }
        return totals;
    }

    /// Something about the last row.
    void tell(const char *marked)
    {
        const qint64 row = m_result.rows - 1;
        QStringList cells;
        for (size_t c = 0; c < m_layout.plans.size(); ++c) {
            if (isUsed(c))
                cells.append(holdsNumber(c, row)
                                 ? QString::number(numberAt(c, row), 'g', QLocale::FloatingPointShortest)
                                 : textAt(c, row));
        }
        cells.removeAll(QString());
        ImportIssue issue;
        issue.severity = ImportIssue::Severity::Warning;
        issue.line = m_result.lineMap.lineOf(row);
        issue.message = Phrase::of(marked, {cells.join(u" · "_s).left(200)});
        m_result.issues.add(IssueList::Kind::Footer, std::move(issue));
    }

    void dropLastRow()
    {
        for (size_t c = 0; c < m_layout.plans.size(); ++c) {
            if (isUsed(c))
                shorten(c);
        }
        --m_result.rows;
    }

    void shorten(size_t c)
    {
        std::vector<ChunkPtr> &chunks = m_result.chunks[c];
        const Chunk &old = *chunks.back();
        const auto rows = static_cast<size_t>(old.rows - 1);
        if (rows == 0) {
            chunks.pop_back();
            return;
        }
        auto chunk = std::make_shared<Chunk>();
        chunk->rows = old.rows - 1;
        chunk->numbers = front(old.numbers, rows);
        chunk->ticks = front(old.ticks, rows);
        chunk->textEnds = front(old.textEnds, rows);
        chunk->textBytes = old.textBytes.substr(0, old.textEnds.empty() ? 0 : old.textEnds[rows - 1]);
        chunk->valid = front(old.valid, (rows + 63) / 64);
        if (!chunk->valid.empty() && rows % 64 != 0)
            chunk->valid[rows / 64] &= (quint64(1) << (rows % 64)) - 1;
        chunk->reasons = front(old.reasons, rows);
        chunk->originals = old.originals;
        chunk->originals.erase(static_cast<quint32>(rows));
        chunks.back() = std::move(chunk);
    }

    template<typename T>
    static Buffer<T> front(const Buffer<T> &buffer, size_t size)
    {
        if (buffer.empty())
            return {};
        Buffer<T> copy(size);
        std::copy(buffer.begin(), buffer.begin() + size, copy.begin());
        return copy;
    }

    const CsvLayout &m_layout;
    PassResult &m_result;
};

} // namespace

void cutFooters(const CsvLayout &layout, PassResult &result)
{
    FooterCutter(layout, result).cut();
}

} // namespace sphygma
