// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/textpass.h"

#include "app/recipe/steps/celltext.h"
#include "app/recipe/steps/columnpass.h"

#include <unordered_map>

namespace sphygma {

namespace {

using Change = std::function<QString(const QString &)>;

/// What the texts of one chunk become. Few texts repeat often, so that each is changed once; a column of free
/// text is not remembered for long.
class TextChanges
{
public:
    explicit TextChanges(const Change &change) : m_change(change) {}

    /// Nothing where the text stays.
    const std::optional<QString> &of(std::string_view utf8)
    {
        constexpr size_t mostRemembered = 4096;
        const auto found = m_known.find(utf8);
        if (found != m_known.end())
            return found->second;
        if (m_known.size() >= mostRemembered)
            m_known.clear();
        const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        QString changed = m_change(text);
        std::optional<QString> result;
        if (changed != text)
            result = std::move(changed);
        return m_known.emplace(utf8, std::move(result)).first->second;
    }

private:
    const Change &m_change;
    std::unordered_map<std::string_view, std::optional<QString>> m_known;
};

void changeValues(ChunkPass &pass, TextChanges &changes)
{
    for (size_t row = 0; row < static_cast<size_t>(pass.rows()); ++row) {
        if (!pass.hasValue(row))
            continue;
        if (const auto &changed = changes.of(pass.cells().text(static_cast<qsizetype>(row))))
            pass.change(row).setTyped(row, *changed);
    }
}

void changeOriginals(ChunkPass &pass, const Table &table, TextChanges &changes)
{
    for (const auto &[row, text] : pass.cells().originals) {
        if (!isUndeclared(pass.cells().reason(row)) || !table.isKept(pass.tableRow(row)))
            continue;
        if (const auto &changed = changes.of(text))
            pass.change(row).setTyped(row, *changed);
    }
}

} // namespace

Result<StepOutcome> changeTexts(const Table &table, const QList<qsizetype> &columns, const Change &change,
                                Progress &progress)
{
    StepOutcome outcome{table, {}};
    if (!progress.update(0, columns.size()))
        return Error::cancelled();
    for (const qsizetype index : columns) {
        const Column &column = table.column(index);
        auto done = changeColumn(table, index, column.reasonNames(), progress, [&](ChunkPass &pass) {
            TextChanges changes(change);
            if (column.storage() == Storage::Text)
                changeValues(pass, changes);
            else
                changeOriginals(pass, table, changes);
        });
        if (!done)
            return done.error();
        if (done->changed.isEmpty())
            continue;
        outcome.table = outcome.table.withColumn(index, done->column, table.info(index));
        outcome.changes.changedCells.emplace(table.info(index).name, done->changed);
    }
    return outcome;
}

} // namespace sphygma
