// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/misfits.h"

#include "app/base/numbertext.h"
#include "app/import/tablepreview.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

struct Misfits
{
    Q_DECLARE_TR_FUNCTIONS(sphygma::Misfits)
};

struct Counts
{
    qint64 misfits = 0;
    qint64 saidMissing = 0;
};

void count(const Chunk &chunk, Counts &counts)
{
    for (size_t row = 0; row < chunk.reasons.size(); ++row) {
        if (chunk.isValid(static_cast<qsizetype>(row)))
            continue;
        const auto reason = static_cast<Reason>(chunk.reasons[row]);
        counts.misfits += isMisfit(reason);
        counts.saidMissing += reason >= Reason::FirstNamed;
    }
}

/// The columns a sentence names; of more only the number.
constexpr qsizetype mostNamed = 5;

QString columnsText(const FoundCells &found)
{
    QStringList names;
    for (const auto &[name, cells] : found.misfits.first(qMin(found.misfits.size(), mostNamed)))
        names.append(Misfits::tr("%1: %2", "a column and how many").arg(name, readableNumber(cells)));
    if (const int more = static_cast<int>(found.misfits.size() - mostNamed); more > 0)
        names.append(Misfits::tr("%n more column(s)", nullptr, more));
    return names.join(u", "_s);
}

int shortened(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, 2'000'000'000));
}

} // namespace

FoundCells foundCells(const Table &table)
{
    FoundCells found;
    found.rows = table.rowCount();
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        Counts counts;
        for (const ChunkPtr &chunk : table.column(column).chunks())
            count(*chunk, counts);
        found.saidMissing += counts.saidMissing;
        if (counts.misfits > 0)
            found.misfits.append({table.info(column).name, counts.misfits});
    }
    return found;
}

FoundCells foundCells(const ImportPreview &preview)
{
    FoundCells found;
    found.rows = preview.rows.size();
    for (qsizetype c = 0; c < preview.columns.size(); ++c) {
        qint64 cells = 0;
        for (const QList<PreviewCell> &row : preview.rows)
            cells += c < row.size() && !row[c].fits;
        if (cells > 0)
            found.misfits.append({preview.columns[c].name, cells});
    }
    return found;
}

QStringList sentences(const FoundCells &found)
{
    QStringList all;
    if (found.rows == 0)
        all.append(Misfits::tr("There are names of columns, but no row."));
    const qint64 cells = std::accumulate(found.misfits.begin(), found.misfits.end(), qint64(0),
                                         [](qint64 sum, const auto &of) { return sum + of.second; });
    if (cells > 0)
        all.append(Misfits::tr("%n cell(s) do not fit the type of their column; their text is kept (%1).",
                               nullptr, shortened(cells))
                       .arg(columnsText(found)));
    if (found.saidMissing > 0)
        all.append(Misfits::tr("%n cell(s) count as missing because the file says so: codes for missing, or "
                               "errors of a workbook.",
                               nullptr, shortened(found.saidMissing)));
    return all;
}

} // namespace sphygma
