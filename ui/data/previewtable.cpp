// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/previewtable.h"

#include "ui/models/names.h"
#include "ui/models/tablemodel.h"

#include <QPainter>

namespace sphygma {

PreviewModel::PreviewModel(const Translator &words, QObject *parent)
    : QAbstractTableModel(parent), m_words(words)
{}

static QStringList columnNames(const ImportPreview &preview)
{
    QStringList names;
    for (const PreviewColumn &column : preview.columns)
        names.append(column.name);
    return names;
}

void PreviewModel::setPreview(ImportPreview preview)
{
    const bool same = columnNames(preview) == columnNames(m_preview)
        && preview.rows.size() == m_preview.rows.size() && !preview.rows.isEmpty();
    if (same) {
        m_preview = std::move(preview);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        return;
    }
    beginResetModel();
    m_preview = std::move(preview);
    endResetModel();
}

void PreviewModel::setFiles(const QStringList &files)
{
    m_files = files;
    if (rowCount() > 0)
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void PreviewModel::setColumn(int column, const QString &role, const QString &unit)
{
    m_preview.columns[column].role.role = role;
    m_preview.columns[column].unit = unit;
    emit headerDataChanged(Qt::Horizontal, column, column);
}

void PreviewModel::setSkipped(const QSet<QString> &names)
{
    m_skipped = names;
    if (columnCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {SkippedRole});
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size());
}

const PreviewCell *PreviewModel::cell(const QModelIndex &index) const
{
    const auto &row = m_preview.rows[index.row()];
    return index.column() < row.size() ? &row[index.column()] : nullptr;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PreviewColumn &column = m_preview.columns[index.column()];
    const PreviewCell *shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return !shown ? QString() : shown->fits ? shown->parsed : shown->raw;
    case RawRole:
        return shown ? shown->raw : QString();
    case FitsRole:
        return !shown || shown->fits;
    case SkippedRole:
        return m_skipped.contains(column.name);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.type == ColumnType::Number ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (!shown || shown->raw.isEmpty())
            return tr("Empty in the file");
        if (!shown->fits)
            return reasonSentence(QStringLiteral("notANumber"), shown->raw, column.type);
        return tr("In the file: “%1”").arg(shown->raw);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole || section >= m_preview.lines.size())
            return {};
        const qint64 line = m_preview.lines[section];
        return section < m_files.size()
            ? QVariant(tr("%1: %2", "a file and a line").arg(m_files[section]).arg(line))
            : QVariant(line);
    }
    if (section < 0 || section >= columnCount())
        return {};
    const PreviewColumn &column = m_preview.columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return m_skipped.contains(column.name) ? tr("%1 (left out)").arg(column.name) : column.name;
    case Qt::ToolTipRole:
        return QString(column.name + u'\n' + column.typeWhy).trimmed();
    case Qt::TextAlignmentRole:
        return static_cast<int>(column.type == ColumnType::Number ? Qt::AlignRight : Qt::AlignLeft);
    case TableModel::TypeRole:
        return static_cast<int>(column.type);
    case TableModel::RoleIdRole:
        return column.role.role;
    case TableModel::UnitRole:
        return unitName(m_words, column.unit);
    case TableModel::CompletenessRole:
        return -1.0;
    default:
        return {};
    }
}

void PreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &tokens = option.widget ? tokensOf(*option.widget) : lightTokens();
    const QString shown = index.data().toString();
    const QString raw = index.data(PreviewModel::RawRole).toString();
    const bool fits = index.data(PreviewModel::FitsRole).toBool();
    const bool skipped = index.data(PreviewModel::SkippedRole).toBool();
    const int side = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignHorizontal_Mask;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.accentSoft);
    else if (!fits && !skipped)
        painter->fillRect(option.rect, tokens.warnSoft);
    const QRect inner = option.rect.adjusted(10, 4, -10, -4);
    const auto line = [&](const QString &text, int pixels, const QColor &ink, int vertical) {
        const QFont font = Theme::font(pixels);
        painter->setFont(font);
        painter->setPen(skipped ? tokens.faint : ink);
        painter->drawText(inner, side | vertical | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text.left(200), Qt::ElideRight, inner.width()));
    };
    const bool differs = fits && raw != shown;
    line(shown, 13, fits ? tokens.ink : tokens.warn, differs ? Qt::AlignTop : Qt::AlignVCenter);
    if (differs)
        line(raw, 11, tokens.muted, Qt::AlignBottom);
    painter->restore();
}

QSize PreviewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics shown(Theme::font(13)), raw(Theme::font(11));
    const int width = std::max(shown.horizontalAdvance(index.data().toString().left(60)),
                               raw.horizontalAdvance(index.data(PreviewModel::RawRole).toString().left(60)));
    return {width + 24, 42};
}

} // namespace sphygma
