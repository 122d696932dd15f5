// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablemodel.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QFontMetrics>

class QPainter;

namespace sphygma {

class TableGrid;

/// How one cell of the data table looks: its text and label, and the marks of what was done to it.
class CellPainter
{
public:
    static constexpr int margin = 10; ///< on both sides, in pixels

    explicit CellPainter(const TableGrid &grid);

    void paint(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    /// What stands behind a code, with the sign between them; empty where there is none.
    QString labelText(qsizetype tableRow, int column) const;

private:
    /// Text within the margins, as much as has room.
    struct Content
    {
        QRect rect;
        QString text;
        bool isNumber = false;
    };

    Content contentOf(const QRect &rect, qsizetype tableRow, int column) const;
    void paintChange(QPainter &painter, const Content &content) const;
    void paintText(QPainter &painter, const Content &content, TableModel::Marks marks) const;
    void paintLabel(QPainter &painter, const Content &content, const QString &label) const;

    const TableGrid &m_grid;
    const TableModel &m_table;
    const Tokens &m_tokens;
    QFont m_font;
    QFontMetrics m_metrics;
};

} // namespace sphygma
