// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/problemrows.h"

#include "app/import/sourcefiles.h"
#include "app/import/tablepreview.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace sphygma {

namespace {

/// The rows of one column where a text that is no value of it stands for the first time.
class Surprises
{
public:
    explicit Surprises(size_t most) : m_most(most) {}

    void add(const Column &column)
    {
        qsizetype first = 0;
        for (const ChunkPtr &chunk : column.chunks()) {
            for (const auto &[row, text] : chunk->originals) {
                m_cells += isMisfit(chunk->reason(static_cast<qsizetype>(row)));
                addText(first + static_cast<qsizetype>(row), text);
            }
            first += chunk->rows;
        }
    }

    const std::vector<qsizetype> &rows() const { return m_rows; }
    qint64 cells() const { return m_cells; }

private:
    void addText(qsizetype row, std::string_view text)
    {
        if (m_rows.size() < m_most && m_texts.emplace(text).second)
            m_rows.push_back(row);
    }

    const size_t m_most;
    qint64 m_cells = 0;
    std::vector<qsizetype> m_rows;
    std::unordered_set<std::string> m_texts;
};

} // namespace

Result<ProblemRows> problemRows(const Table &table, int most, Progress &progress)
{
    ProblemRows problems;
    std::vector<std::vector<qsizetype>> byColumn;
    for (qsizetype c = 0; c < table.columnCount(); ++c) {
        if (!progress.update(c, table.columnCount()))
            return Error::cancelled();
        Surprises surprises(static_cast<size_t>(most));
        surprises.add(table.column(c));
        problems.cells += surprises.cells();
        if (!surprises.rows().empty())
            byColumn.push_back(surprises.rows());
    }
    for (const ColumnInfo &info : table.schema())
        problems.columns.append(info.name);
    std::set<qsizetype> rows;
    for (size_t turn = 0; turn < static_cast<size_t>(most); ++turn) {
        for (const auto &column : byColumn) {
            if (turn < column.size() && rows.size() < static_cast<size_t>(most))
                rows.insert(column[turn]);
        }
    }
    for (const qsizetype row : rows) {
        problems.rows.append(previewCells(table, row));
        problems.lines.append(table.lineOf(row));
        if (const QString file = fileOfRow(table, row); !file.isEmpty())
            problems.files.append(file);
    }
    return problems;
}

} // namespace sphygma
