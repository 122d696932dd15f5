// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/columnmatching.h"

#include "app/table/cellformat.h"
#include "app/table/columnbuilder.h"

#include <algorithm>
#include <functional>

namespace sphygma {

/// What two names must share to mean the same column.
static QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// All of the rows that both have, one value at least.
static bool sameCells(const ColumnPtr &before, const ColumnPtr &now)
{
    if (before->type() != now->type())
        return false;
    const ColumnPair pair{{}, before, now};
    const qsizetype rows = std::min(before->rowCount(), now->rowCount());
    bool any = false;
    for (qsizetype row = 0; row < rows; ++row) {
        if (!sameCell(pair, row, row))
            return false;
        any |= before->isValid(row);
    }
    return any;
}

ColumnMatching matchColumns(const Table &before, const Table &now)
{
    ColumnMatching matching;
    for (qsizetype c = 0; c < before.columnCount(); ++c)
        matching.removed.append(c);
    for (qsizetype c = 0; c < now.columnCount(); ++c)
        matching.added.append(c);
    const auto matchBy = [&](const std::function<bool(qsizetype, qsizetype)> &same) {
        for (const qsizetype b : QList<qsizetype>(matching.removed)) {
            const auto found = std::find_if(matching.added.begin(), matching.added.end(),
                                            [&](qsizetype n) { return same(b, n); });
            if (found == matching.added.end())
                continue;
            matching.matches.append({b, *found});
            matching.added.erase(found);
            matching.removed.removeOne(b);
        }
    };
    matchBy([&](qsizetype b, qsizetype n) { return before.info(b).name == now.info(n).name; });
    matchBy(
        [&](qsizetype b, qsizetype n) { return folded(before.info(b).name) == folded(now.info(n).name); });
    matchBy([&](qsizetype b, qsizetype n) {
        return !before.info(b).role.isEmpty() && before.info(b).role == now.info(n).role;
    });
    matchBy([&](qsizetype b, qsizetype n) { return sameCells(before.columnPtr(b), now.columnPtr(n)); });
    std::sort(matching.matches.begin(), matching.matches.end(),
              [](const auto &a, const auto &b) { return a.before < b.before; });
    return matching;
}

/// \a text as \a type writes it, where it is one; a number with the decimal sign of \a format.
static std::string asTyped(ColumnType type, QString text, const NumberFormat &format)
{
    if (type == ColumnType::Number && format.decimalSign != u'.')
        text.replace(QChar(format.decimalSign), u'.');
    const ParsedCell cell = parseCell(type, text);
    if (cell.reason != Reason::None || storageOf(type) == Storage::Text)
        return text.toStdString();
    if (type != ColumnType::Number)
        return isoText(type, cell.ticks).toStdString();
    Chunk one;
    one.numbers = Buffer<double>(1, cell.number);
    return cellText(type, one, 0);
}

/// Every cell as text: what it holds, or the text kept beside it. \a type is that of the other table.
static ColumnPtr asText(const Column &column, ColumnType type, const NumberFormat &format)
{
    ColumnBuilder builder(ColumnType::Text);
    const bool isText = column.storage() == Storage::Text;
    for (qsizetype row = 0; row < column.rowCount(); ++row) {
        if (column.isValid(row)) {
            const std::string text = cellText(column.type(), column.chunkOf(row), row % chunkRows);
            builder.appendText(isText ? asTyped(type, QString::fromStdString(text), format) : text);
        } else if (const auto original = column.original(row)) {
            builder.appendText(original->toStdString());
        } else {
            builder.appendMissing();
        }
    }
    return builder.finish();
}

std::vector<ColumnPair> comparedColumns(const Table &before, const Table &now, const ColumnMatching &matching)
{
    std::vector<ColumnPair> pairs;
    for (const auto &[b, n] : matching.matches) {
        const ColumnPtr &was = before.columnPtr(b), &is = now.columnPtr(n);
        if (was->storage() == is->storage())
            pairs.push_back({now.info(n).name, was, is});
        else
            pairs.push_back({now.info(n).name, asText(*was, is->type(), is->numberFormat()),
                             asText(*is, was->type(), was->numberFormat())});
    }
    return pairs;
}

} // namespace sphygma
