// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

class QGridLayout;

namespace sphygma {

/// What each column means, as it was found or chosen: a short table whose meanings and units can be changed.
class ColumnMapping final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMapping(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the columns of \a table; nothing is built again while they are the same.
    void setTable(const Table &table);

    /// Wider files show these many; the others are found in Data.
    static constexpr int shownColumns = 60;

private:
    struct Certainty
    {
        QString text;
        bool doubtful = false;
    };

    void addHeader(QGridLayout &grid);
    void addColumn(QGridLayout &grid, const Table &table, int column);
    Certainty certainty(const ColumnInfo &info) const;
    void choose(const QString &column, const QString &role, const QString &unit);

    Workspace &m_workspace;
    Schema m_shown;
    Recipe m_recipe;
    QWidget *m_inside = nullptr;
};

} // namespace sphygma
