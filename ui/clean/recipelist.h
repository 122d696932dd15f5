// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QScrollArea>

class QVBoxLayout;

namespace sphygma {

class RecipeItem;

/// The recipe as numbered sentences: what will be done to the file, in order. Every change goes through the
/// document and can be undone.
class RecipeList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RecipeList(Workspace &workspace, QWidget *parent = nullptr);

    /// The items from the first step on.
    const QList<RecipeItem *> &items() const { return m_items; }

signals:
    /// The rows that a step touched, and what to call them.
    void rowsAsked(const sphygma::RowSet &rows, const QString &name);

private:
    void rebuild();
    void switchStep(qsizetype index, bool enabled);
    void removeStep(qsizetype index);
    void moveStep(qsizetype index, qsizetype to);
    void showChanges(qsizetype index);
    void editStep(qsizetype index);
    void showRows(qsizetype index);
    QString sentence(qsizetype index) const;

    Workspace &m_workspace;
    QList<RecipeItem *> m_items;
    qsizetype m_focusNext = -1; ///< which item has the keyboard after the next rebuilding
};

} // namespace sphygma
