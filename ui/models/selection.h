// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/rowset.h"

#include <QObject>
#include <QString>

#include <memory>

namespace sphygma {

/// The one set of selected rows that table, charts and lists share, and the rows the table is narrowed to.
class Selection final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null when nothing is selected.
    const std::shared_ptr<const RowSet> &rows() const { return m_rows; }

    void set(RowSet rows)
    {
        m_rows = rows.isEmpty() ? nullptr : std::make_shared<const RowSet>(std::move(rows));
        emit changed();
    }

    void clear()
    {
        if (!m_rows)
            return;
        m_rows = nullptr;
        emit changed();
    }

    /// The only rows the table shows; null for all.
    const std::shared_ptr<const RowSet> &filter() const { return m_filter; }

    /// Why these, for people: "Impossible values: sbp".
    const QString &filterName() const { return m_filterName; }

    void setFilter(RowSet rows, const QString &name)
    {
        m_filter = std::make_shared<const RowSet>(std::move(rows));
        m_filterName = name;
        emit filterChanged();
    }

    void clearFilter()
    {
        if (!m_filter)
            return;
        m_filter = nullptr;
        m_filterName.clear();
        emit filterChanged();
    }

signals:
    void changed();
    void filterChanged();

private:
    std::shared_ptr<const RowSet> m_rows;
    std::shared_ptr<const RowSet> m_filter;
    QString m_filterName;
};

} // namespace sphygma
