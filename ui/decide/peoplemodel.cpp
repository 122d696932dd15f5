// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/peoplemodel.h"

namespace sphygma {

PeopleModel::PeopleModel(const Translator &words, QObject *parent)
    : QAbstractTableModel(parent), m_words(words)
{}

void PeopleModel::setPeople(ListedPeople people)
{
    m_sort.cancel();
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.rows().size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.columns().size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListedPeople::Column column = m_people.columns()[index.column()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_people.text(tableRow(index.row()), column, m_words);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(ListedPeople::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    return {};
}

/// A long title on two lines leaves room for the reasons.
static QString twoLines(QString title)
{
    constexpr qsizetype longest = 10;
    const qsizetype space = title.indexOf(u' ', title.size() / 3);
    if (title.size() > longest && space > 0)
        title[space] = u'\n';
    return title;
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_people.columns().size())
        return {};
    const ListedPeople::Column column = m_people.columns()[section];
    if (role == Qt::DisplayRole)
        return twoLines(m_people.title(column, m_words));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(ListedPeople::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    return {};
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_people.columns().size())
        return;
    m_sort.start<std::vector<qsizetype>>(
        [people = m_people, by = m_people.columns()[column], order, language = m_words.language()](
            Progress &progress) { return people.sorted(by, order, Translator(language), progress); },
        [this](const Result<std::vector<qsizetype>> &rows) {
            if (!rows)
                return;
            emit layoutAboutToBeChanged();
            m_people.setRows(*rows);
            emit layoutChanged();
        });
}

} // namespace sphygma
