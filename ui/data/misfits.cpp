// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/misfits.h"

#include "app/import/tablepreview.h"

#include <QCoreApplication>

namespace sphygma {

namespace {

struct Misfits
{
    Q_DECLARE_TR_FUNCTIONS(sphygma::Misfits)
};

qint64 misfitsIn(const Chunk &chunk)
{
    qint64 count = 0;
    for (size_t row = 0; row < chunk.reasons.size(); ++row) {
        if (isMisfit(static_cast<Reason>(chunk.reasons[row])))
            count += !chunk.isValid(static_cast<qsizetype>(row));
    }
    return count;
}

} // namespace

qint64 misfitCells(const Table &table)
{
    qint64 count = 0;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        for (const ChunkPtr &chunk : table.column(column).chunks())
            count += misfitsIn(*chunk);
    }
    return count;
}

QString misfitSentence(qint64 cells)
{
    if (cells == 0)
        return {};
    return Misfits::tr("%n cell(s) do not fit the type of their column; their text is kept.", nullptr,
                       static_cast<int>(qMin<qint64>(cells, 2'000'000'000)));
}

} // namespace sphygma
