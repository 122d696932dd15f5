// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/recipelist.h"

#include "ui/clean/changesdialog.h"
#include "ui/clean/recipeitem.h"
#include "ui/clean/stepeditor.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

namespace sphygma {

RecipeList::RecipeList(Workspace &workspace, QWidget *parent) : QScrollArea(parent), m_workspace(workspace)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Recipe"));
    connect(&workspace.document, &ProjectDocument::stateChanged, this, &RecipeList::rebuild);
    connect(&workspace.document, &ProjectDocument::resultChanged, this, &RecipeList::rebuild);
    connect(&workspace.theme, &Theme::changed, this, &RecipeList::rebuild);
    rebuild();
}

void RecipeList::rebuild()
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const bool focused = m_items[i]->hasFocus() || m_items[i]->isAncestorOf(QApplication::focusWidget());
        if (focused && m_focusNext < 0)
            m_focusNext = i;
    }
    const int scrolled = verticalScrollBar()->value();
    auto *inside = new QWidget(this);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(16, 0, 16, 8);
    rows->setSpacing(0);
    m_items.clear();
    const auto &entries = m_workspace.document.state().recipe->entries();
    const RecipeResultPtr result = m_workspace.document.result();
    const bool current = result && !m_workspace.document.isComputing()
        && result->steps.size() == static_cast<size_t>(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const StepResult *step = current ? &result->steps[static_cast<size_t>(i)] : nullptr;
        auto *item = new RecipeItem(i, entries[i], step, m_workspace, inside);
        connect(item, &RecipeItem::switched, this, &RecipeList::switchStep);
        connect(item, &RecipeItem::removeAsked, this, &RecipeList::removeStep);
        connect(item, &RecipeItem::moveAsked, this, &RecipeList::moveStep);
        connect(item, &RecipeItem::changesAsked, this, &RecipeList::showChanges);
        connect(item, &RecipeItem::editAsked, this, &RecipeList::editStep);
        connect(item, &RecipeItem::rowsAsked, this, &RecipeList::showRows);
        rows->addWidget(item);
        m_items.append(item);
    }
    if (entries.isEmpty()) {
        auto *empty = new TextLabel(TextKind::Note, tr("Nothing yet. What you accept appears here."), inside);
        empty->setWordWrap(true);
        rows->addWidget(empty);
    }
    rows->addStretch(1);
    if (QWidget *old = takeWidget())
        old->deleteLater(); // it may be the sender
    setWidget(inside);
    inside->setAutoFillBackground(false); // QScrollArea has set it
    verticalScrollBar()->setValue(scrolled);
    if (m_focusNext >= 0 && !m_items.isEmpty())
        m_items[qMin(m_focusNext, m_items.size() - 1)]->setFocus(Qt::OtherFocusReason);
    m_focusNext = -1;
}

QString RecipeList::sentence(qsizetype index) const
{
    return m_workspace.words.text(m_workspace.document.state().recipe->entries()[index].step->sentence());
}

void RecipeList::switchStep(qsizetype index, bool enabled)
{
    const QString text =
        enabled ? tr("Switch step %1 on").arg(index + 1) : tr("Switch step %1 off").arg(index + 1);
    m_workspace.document.edit(text, [=](ProjectState &state) {
        state.recipe.change([=](Recipe &recipe) { recipe.setEnabled(index, enabled); });
    });
}

void RecipeList::removeStep(qsizetype index)
{
    m_focusNext = m_items[index]->hasFocus() ? index : -1;
    m_workspace.document.edit(tr("Remove step %1").arg(index + 1), [=](ProjectState &state) {
        state.recipe.change([=](Recipe &recipe) { recipe.removeAt(index); });
    });
}

void RecipeList::moveStep(qsizetype index, qsizetype to)
{
    if (to < 0 || to >= m_items.size())
        return;
    m_focusNext = m_items[index]->hasFocus() ? to : -1;
    m_workspace.document.edit(tr("Move step %1").arg(index + 1), [=](ProjectState &state) {
        state.recipe.change([=](Recipe &recipe) { recipe.move(index, to); });
    });
}

void RecipeList::showChanges(qsizetype index)
{
    const RecipeResultPtr result = m_workspace.document.result();
    if (result && static_cast<size_t>(index) < result->steps.size())
        ChangesDialog(sentence(index), result->steps[static_cast<size_t>(index)], this).exec();
}

/// Rows with a changed or marked cell, and those that went.
void RecipeList::showRows(qsizetype index)
{
    const RecipeResultPtr result = m_workspace.document.result();
    if (!result || static_cast<size_t>(index) >= result->steps.size())
        return;
    const StepChanges &changes = result->steps[static_cast<size_t>(index)].changes;
    RowSet rows(result->table.rowCount());
    for (const auto &cells : {changes.changedCells, changes.flaggedCells}) {
        for (const auto &[column, touched] : cells) {
            if (touched.size() == rows.size())
                rows |= touched;
        }
    }
    if (changes.removedRows.size() == rows.size())
        rows |= changes.removedRows;
    emit rowsAsked(rows, tr("rows touched by step %1").arg(index + 1));
}

void RecipeList::editStep(qsizetype index)
{
    const RecipeResultPtr result = m_workspace.document.result();
    if (!result || static_cast<size_t>(index) >= result->steps.size())
        return;
    const RecipeEntry entry = m_workspace.document.state().recipe->entries()[index];
    const Table before = result->steps[static_cast<size_t>(index)].before;
    StepEditor editor(
        entry.step, m_workspace, before, [before](const StepPtr &) { return before; }, this);
    if (editor.exec() != QDialog::Accepted)
        return;
    const RecipeEntry changed{editor.step(), entry.enabled, entry.note};
    m_workspace.document.edit(tr("Change step %1").arg(index + 1), [=](ProjectState &state) {
        state.recipe.change([&](Recipe &recipe) { recipe.replace(index, changed); });
    });
}

} // namespace sphygma
