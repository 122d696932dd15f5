// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablemodel.h"

#include "app/base/numbertext.h"
#include "app/base/translator.h"
#include "app/table/showntext.h"
#include "app/table/valuelabels.h"
#include "ui/models/names.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace sphygma {

/// More than this of one cell is never seen in a table, and a cell may hold a megabyte.
static constexpr qsizetype shownBytes = 400;

TableModel::TableModel(const Translator &words, QObject *parent) : QAbstractTableModel(parent), m_words(words)
{}

void TableModel::setContent(TableContent content)
{
    beginResetModel();
    m_content = std::move(content);
    const bool keptOnly = m_content.clean && m_content.table.kept();
    const bool narrowed = m_content.only && m_content.only->size() == m_content.table.rowCount();
    m_isIndexed = keptOnly || narrowed;
    RowSet shown = keptOnly ? *m_content.table.kept() : RowSet();
    if (narrowed) {
        if (keptOnly)
            shown &= *m_content.only;
        else
            shown = *m_content.only;
    }
    m_index = m_isIndexed ? RowIndex(shown) : RowIndex();
    m_trails.clear();
    for (const ColumnInfo &info : m_content.table.schema()) {
        m_trails.push_back(m_content.clean
                               ? ColumnTrail::ofClean(m_content.result, m_content.recipe, info.name)
                               : ColumnTrail::ofRaw(m_content.result, m_content.recipe, info.name));
    }
    m_completeness.clear();
    endResetModel();
}

void TableModel::setCompleteness(std::vector<double> shares)
{
    m_completeness = std::move(shares);
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const qsizetype rows = m_isIndexed ? m_index.count() : m_content.table.rowCount();
    return static_cast<int>(qMin<qsizetype>(rows, std::numeric_limits<int>::max()));
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.table.columnCount());
}

qsizetype TableModel::tableRow(int row) const
{
    return m_isIndexed ? m_index.rowAt(row) : row;
}

int TableModel::viewRow(qsizetype tableRow) const
{
    if (tableRow < 0 || tableRow >= table().rowCount())
        return -1;
    if (!m_isIndexed)
        return static_cast<int>(tableRow);
    const qsizetype rank = m_index.rankOf(tableRow);
    const bool shown = rank < m_index.count() && m_index.rowAt(rank) == tableRow;
    return shown ? static_cast<int>(rank) : -1;
}

/// The first bytes of a long text, cut where a character ends.
static QString cut(std::string_view utf8)
{
    if (static_cast<qsizetype>(utf8.size()) <= shownBytes)
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    auto end = static_cast<size_t>(shownBytes);
    while (end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xC0) == 0x80)
        --end;
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(end)) + u'…';
}

QString TableModel::text(qsizetype row, int index) const
{
    const Column &column = table().column(index);
    QString shown;
    if (column.storage() == Storage::Text && column.isValid(row))
        shown = cut(column.text(row));
    else
        shown = m_content.clean ? shownText(table(), row, index) : table().displayText(row, index);
    if (shown.contains(u'\n'))
        shown.replace(u'\n', u'⏎');
    return shown;
}

QString TableModel::label(qsizetype row, int column) const
{
    return valueLabel(table(), row, column);
}

TableModel::Marks TableModel::marks(qsizetype row, int column) const
{
    Marks marks;
    const Column &cells = table().column(column);
    if (!cells.isValid(row)) {
        marks |= Missing;
        const Reason reason = cells.reason(row);
        if (reason == Reason::NotANumber || reason == Reason::Censored)
            marks |= Original;
    }
    const ColumnTrail &trail = m_trails[static_cast<size_t>(column)];
    if (trail.isChanged(row))
        marks |= Changed;
    if (trail.isFlagged(row))
        marks |= Flagged;
    if (!m_content.clean && m_content.result && !m_content.result->lastOfSource().isKept(row))
        marks |= Removed;
    return marks;
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype row = tableRow(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole: {
        const bool number = table().info(column).type == ColumnType::Number && !hasLabels(column);
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case Qt::ToolTipRole:
        return tooltip(row, column);
    case MarksRole:
        return static_cast<int>(marks(row, column));
    default:
        return {};
    }
}

/// The number of the first step that removed \a row; 0 when none did.
static qsizetype removingStep(const RecipeResult &result, qsizetype row)
{
    for (size_t step = 0; step < result.steps.size() && !result.steps[step].changes.origins; ++step) {
        const RowSet &removed = result.steps[step].changes.removedRows;
        if (removed.size() > 0 && removed.contains(row))
            return static_cast<qsizetype>(step) + 1;
    }
    return 0;
}

QString TableModel::tooltip(qsizetype row, int column) const
{
    QStringList lines;
    if (const QString stands = label(row, column); !stands.isEmpty())
        lines.append(tr("%1 stands for “%2”").arg(text(row, column), stands));
    const Column &cells = table().column(column);
    if (!cells.isValid(row)) {
        const QString original = cells.original(row).value_or(QString()).left(200);
        lines.append(reasonSentence(cells.reasonName(cells.reason(row)), original, cells.type()));
    }
    for (const ColumnTrail::Event &event : m_trails[static_cast<size_t>(column)].events(row)) {
        const Step &step = *m_content.recipe.entries()[static_cast<qsizetype>(event.step)].step;
        const int number = static_cast<int>(event.step) + 1;
        const QString after = event.after.isEmpty() ? tr("missing") : event.after;
        lines.append(event.flagged ? tr("Step %1 marked it as unusual").arg(number)
                                   : tr("Step %1 changed %2 → %3").arg(number).arg(event.before, after));
        lines.append(m_words.text(step.sentence()));
        const QString given = step.parameters()["reason"_L1].toString(); // in the words of who corrected it
        if (!given.isEmpty())
            lines.append(given);
    }
    if (!m_content.clean && m_content.result) {
        if (const qsizetype step = removingStep(*m_content.result, row); step > 0) {
            lines.append(tr("Row removed by step %1").arg(step));
            lines.append(m_words.text(m_content.recipe.entries()[step - 1].step->sentence()));
        }
    }
    return lines.join(u'\n');
}

QString TableModel::headerTip(int column) const
{
    const ColumnInfo &info = table().info(column);
    QStringList lines{info.name};
    if (!info.label.isEmpty() && info.label != info.name)
        lines.append(info.label);
    lines.append(typeName(info.type));
    if (!info.role.isEmpty())
        lines.append(roleName(info.role));
    if (!info.unit.isEmpty())
        lines.append(unitName(m_words, info.unit));
    if (static_cast<size_t>(column) < m_completeness.size()) {
        const double share = m_completeness[static_cast<size_t>(column)];
        lines.append(tr("%1 % of the cells hold a value").arg(readableShort(100 * share, 1)));
    }
    return lines.join(u'\n');
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const bool valid = section >= 0 && section < rowCount();
        return role == Qt::DisplayRole && valid ? QVariant(tableRow(section) + 1) : QVariant();
    }
    if (section < 0 || section >= columnCount())
        return {};
    const ColumnInfo &info = table().info(section);
    switch (role) {
    case Qt::DisplayRole:
        return info.name;
    case Qt::ToolTipRole:
        return headerTip(section);
    case Qt::TextAlignmentRole:
        return static_cast<int>(info.type == ColumnType::Number && !hasLabels(section) ? Qt::AlignRight
                                                                                       : Qt::AlignLeft);
    case TypeRole:
        return static_cast<int>(info.type);
    case RoleIdRole:
        return info.role;
    case UnitRole:
        return unitName(m_words, info.unit);
    case CompletenessRole: {
        const auto column = static_cast<size_t>(section);
        return column < m_completeness.size() ? m_completeness[column] : -1.0;
    }
    default:
        return {};
    }
}

} // namespace sphygma
