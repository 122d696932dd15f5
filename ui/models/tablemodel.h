// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recipe/reciperunner.h"
#include "ui/models/columntrail.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace sphygma {

class Translator;

/// What a table on screen shows: one table, and the run whose marks it carries.
struct TableContent
{
    Table table; ///< the raw one with every row, or the clean one with the kept rows
    bool clean = true; ///< which of the two it is
    RecipeResultPtr result; ///< null before the first run
    Recipe recipe;
    std::shared_ptr<const RowSet> only = nullptr; ///< of these, those shown; null for all
};

/// Rows of a Table for a view, found when asked for: millions cost no more than a screenful. Shows canonical
/// text; what is missing, changed or flagged is a mark, and the tooltip tells why.
class TableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Mark { Missing = 1, Changed = 2, Flagged = 4, Removed = 8, Original = 16 };
    Q_DECLARE_FLAGS(Marks, Mark)

    enum Role { MarksRole = Qt::UserRole, TypeRole, RoleIdRole, UnitRole, CompletenessRole };

    explicit TableModel(const Translator &words, QObject *parent = nullptr);

    void setContent(TableContent content);

    const TableContent &content() const { return m_content; }

    const Table &table() const { return m_content.table; }

    /// Shares of present cells, one a column; what the header draws.
    void setCompleteness(std::vector<double> shares);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The row of the table behind row \a row of the view.
    qsizetype tableRow(int row) const;
    /// Where a row of the table stands in the view; -1 when it is not shown.
    int viewRow(qsizetype tableRow) const;

    // The same as data(), without a QVariant each; for painting.
    QString text(qsizetype tableRow, int column) const;
    Marks marks(qsizetype tableRow, int column) const;
    /// What the code in the cell stands for, as the file says; mostly empty.
    QString label(qsizetype tableRow, int column) const;
    bool hasLabels(int column) const { return !table().info(column).valueLabels.isEmpty(); }

    /// How column \a column fared through the recipe.
    const ColumnTrail &trail(int column) const { return m_trails[static_cast<size_t>(column)]; }

private:
    QString tooltip(qsizetype tableRow, int column) const;
    QString headerTip(int column) const;

    const Translator &m_words;
    TableContent m_content;
    RowIndex m_index;
    bool m_isIndexed = false; ///< some rows are not shown
    std::vector<ColumnTrail> m_trails;
    std::vector<double> m_completeness;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(TableModel::Marks)

} // namespace sphygma
