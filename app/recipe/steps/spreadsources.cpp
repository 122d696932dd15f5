// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recipe/steps/spreadsources.h"

#include "app/recipe/steps/celltext.h"

#include <QCoreApplication>

namespace sphygma {

static Error lost(const char *sentence, qsizetype row, const char *hint)
{
    return {Error::Kind::DoesNotFit, QCoreApplication::translate("sphygma", sentence).arg(row + 1),
            QCoreApplication::translate("sphygma", hint)};
}

SpreadSources::SpreadSources(const Table &table, const SpreadRows &asked)
    : m_table(&table)
    , m_asked(&asked)
    , m_label(table.indexOf(asked.label))
    , m_value(table.indexOf(asked.value))
    , m_rows(static_cast<size_t>(asked.labels.size()),
             std::vector<qint64>(static_cast<size_t>(table.rowCount()), -1))
    , m_emptied(table.rowCount())
{
    for (qsizetype i = 0; i < asked.labels.size(); ++i)
        m_places.insert(asked.labels[i].toUtf8(), i);
}

Result<SpreadSources> SpreadSources::find(const Table &table, const SpreadRows &asked,
                                          const ReadingGroups &groups, Progress &progress)
{
    SpreadSources sources(table, asked);
    Group group;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (row % chunkRows == 0 && !progress.update(row, table.rowCount()))
            return Error::cancelled();
        if (!table.isKept(row) || groups.isJoined(row))
            continue;
        group.rows = {row};
        group.seen.assign(sources.m_rows.size(), 0);
        Status taken = sources.take(row, true, group);
        for (const Repeat &joined : groups.joinedTo(row)) {
            if (taken)
                taken = sources.take(joined.row, false, group);
        }
        if (!taken)
            return taken.error();
    }
    return sources;
}

/// A row whose label gets no column: its value stays where it stands, if it does.
Status SpreadSources::pass(qsizetype row, bool leads) const
{
    const bool stays = leads && !m_asked->drop.contains(m_asked->value);
    const bool holdsNothing =
        !m_table->column(m_label).isValid(row) && !standingText(m_table->column(m_value), row);
    if (stays || holdsNothing)
        return ok();
    return lost(QT_TRANSLATE_NOOP("sphygma", "Record %1 has a label that gets no column."), row,
                QT_TRANSLATE_NOOP("sphygma", "Name every label, and remove repeated keys before this step."));
}

Status SpreadSources::take(qsizetype row, bool leads, Group &group)
{
    const std::string_view text = m_table->column(m_label).text(row);
    const auto place =
        m_places.constFind(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    if (place == m_places.constEnd() || !m_table->column(m_label).isValid(row)) {
        if (!leads)
            m_emptied.insert(row);
        return pass(row, leads);
    }
    const auto label = static_cast<size_t>(*place);
    const size_t before = group.seen[label]++;
    m_repeats += before > 0;
    if (before > 0 && !m_asked->repeatsApart)
        return lost(
            QT_TRANSLATE_NOOP("sphygma", "Record %1 repeats a label of its group."), row,
            QT_TRANSLATE_NOOP("sphygma", "Name every label, and remove repeated keys before this step."));
    if (before == group.rows.size())
        group.rows.push_back(row);
    else if (!leads)
        m_emptied.insert(row);
    m_rows[label][static_cast<size_t>(group.rows[before])] = row;
    return ok();
}

ColumnPtr SpreadSources::column(const Column &values, qsizetype label) const
{
    ColumnBuilder builder(values.type(), values.numberFormat());
    for (const qint64 source : ofLabel(label)) {
        if (source < 0)
            builder.appendMissing();
        else
            appendCell(builder, values, source);
    }
    return builder.finish();
}

} // namespace sphygma
