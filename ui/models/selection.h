// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/rowset.h"

#include <QObject>

#include <memory>

namespace sphygma {

/// The one set of selected rows that table, charts and lists share.
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

signals:
    void changed();

private:
    std::shared_ptr<const RowSet> m_rows;
};

} // namespace sphygma
