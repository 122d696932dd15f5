// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/numbergroups.h"

#include "app/analysis/chart/chartwords.h"
#include "app/analysis/compare/grouping.h"
#include "app/analysis/presentvalues.h"
#include "app/table/valuelabels.h"

#include <QCoreApplication>

namespace sphygma {

static constexpr qsizetype mostGroups = 40;

Result<NumberGroups> numberGroups(const Table &table, qsizetype column, qsizetype by, Progress &progress)
{
    NumberGroups groups;
    Grouping grouping;
    if (by >= 0) {
        auto found = labelledGroups(table, by, mostGroups);
        if (!found)
            return found.error();
        grouping = std::move(found).value();
        for (const QString &name : categoryTexts(table.info(by), grouping.labels))
            groups.names.append(Phrase::verbatim(name));
    } else {
        groups.names.append(columnName(table, column));
    }
    groups.values.resize(static_cast<size_t>(groups.names.size()));
    qint64 n = 0;
    const auto &chunks = table.column(column).chunks();
    for (size_t c = 0; c < chunks.size(); ++c) {
        const auto first = static_cast<qsizetype>(c) * chunkRows;
        if (!progress.update(first, table.rowCount()))
            return Error::cancelled();
        const Chunk *const columns[]{chunks[c].get()};
        forEachPresent(table, static_cast<qsizetype>(c), columns, [&](qsizetype row) {
            const quint32 group = by < 0 ? 0 : grouping.codes[static_cast<size_t>(first + row)];
            if (group == Grouping::none)
                return;
            groups.values[group].push_back(columns[0]->numbers[static_cast<size_t>(row)]);
            ++n;
        });
    }
    groups.missing = table.keptCount() - n;
    return groups;
}

void GroupTally::tellIn(ChartMarks &marks) const
{
    if (const Phrase note = small.note(smallGroups); !note.isEmpty())
        marks.notes.append(note);
}

Phrase GroupTally::nameWithCount(const Phrase &name, qint64 n)
{
    smallGroups += small.isSmall(n);
    if (small.hides(n))
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1\nn < %2"), {nested(name), small.limit});
    return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1\nn = %2"), {nested(name), n});
}

Error nothingToShow(const Table &table, const ChartColumns &columns)
{
    QStringList names;
    for (const qsizetype column : QList<qsizetype>{columns.x, columns.y, columns.by} + columns.many) {
        if (column >= 0)
            names.append(table.info(column).name);
    }
    return {Error::Kind::DoesNotFit,
            QCoreApplication::translate("sphygma", "No row holds a value in %1.")
                .arg(names.join(QStringLiteral(", "))),
            QCoreApplication::translate("sphygma", "Choose other columns.")};
}

} // namespace sphygma
