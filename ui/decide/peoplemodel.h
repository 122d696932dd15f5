// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/listedpeople.h"
#include "app/document/jobslot.h"

#include <QAbstractTableModel>

namespace sphygma {

/// The rows behind a result for a view. Texts are made when asked for; sorting is done off the GUI thread,
/// and the view keeps its order until the new one is there.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PeopleModel(const Translator &words, QObject *parent = nullptr);

    void setPeople(ListedPeople people);

    const ListedPeople &people() const { return m_people; }

    JobSlot &sortSlot() { return m_sort; }

    qsizetype tableRow(int row) const { return m_people.rows()[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    const Translator &m_words;
    ListedPeople m_people;
    JobSlot m_sort;
};

} // namespace sphygma
