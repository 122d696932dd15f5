// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowfilter.h"

#include <QObject>

namespace sphygma {

/// The one set of selected rows that table, charts and lists share, and the rows that table and charts are
/// narrowed to.
class Selection final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null when nothing is selected.
    const std::shared_ptr<const RowSet> &rows() const { return m_rows; }

    void set(RowSet rows);
    void clear();

    const RowFilter &filter() const { return m_filter; }

    bool isFiltered() const { return m_filter.rows != nullptr; }

    /// \a name says why these, for people: "Impossible values: sbp".
    void setFilter(RowSet rows, const QString &name);
    void clearFilter();
    /// Keeps only what is selected, or all but it; what was filtered before stays so.
    void narrow(bool keep);
    /// Lets go of rows of another table than one of \a rowCount rows.
    void fitFilter(qsizetype rowCount);

signals:
    void changed();
    void filterChanged();

private:
    std::shared_ptr<const RowSet> m_rows;
    RowFilter m_filter;
};

} // namespace sphygma
