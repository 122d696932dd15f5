// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartselection.h"
#include "ui/explore/exploredata.h"

#include <QObject>

namespace sphygma {

/// The rows that every chart of the stage looks at, or looks past: what the user made of a selection. It
/// stays while charts are changed, and goes with the file.
class ExploreFilter final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const RowFilter &rows() const { return m_rows; }

    bool isOn() const { return m_rows.rows != nullptr; }

    /// Keeps only \a selected, or all but them; what was filtered before stays so.
    void narrow(const RowSetPtr &selected, bool keep);
    void clear();
    /// Lets go of rows of another table than one of \a rowCount rows.
    void fit(qsizetype rowCount);

signals:
    void changed();

private:
    RowFilter m_rows;
};

/// What is left of the table where rows are filtered by what was selected.
Table filteredTable(const Table &table, const RowFilter &filter);

} // namespace sphygma
