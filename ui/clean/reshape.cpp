// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/reshape.h"

#include "app/recipe/readingcolumns.h"
#include "ui/clean/gatherdialog.h"
#include "ui/clean/joindialog.h"
#include "ui/data/importdialog.h"
#include "ui/models/recipeedits.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

static void tell(Workspace &workspace, QWidget *window, const char *message, const char *hint)
{
    workspace.dialogs.showError(window,
                                {Error::Kind::Invalid,
                                 QCoreApplication::translate("sphygma::Reshape", message),
                                 QCoreApplication::translate("sphygma::Reshape", hint)});
}

/// Where \a step goes: in its phase, but behind the steps on columns that are gone after it.
static void insertBehindUsers(Recipe &recipe, const StepPtr &step)
{
    const qsizetype index = insertStep(recipe, step);
    const QStringList gone = step->id() == "gatherColumns"_L1 ? step->columnsNeeded() : QStringList();
    qsizetype last = index;
    for (qsizetype i = index + 1; i < recipe.entries().size(); ++i) {
        const QStringList used = recipe.entries()[i].step->columnsNeeded();
        if (std::any_of(used.begin(), used.end(), [&](const QString &name) { return gone.contains(name); }))
            last = i;
    }
    if (last != index)
        recipe.move(index, last);
}

template<typename Dialog>
static void openFor(Workspace &workspace, Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&workspace, dialog] {
        const StepPtr step = dialog->step();
        workspace.document.edit(workspace.words.text(step->sentence()), [&](ProjectState &state) {
            state.recipe.change([&](Recipe &recipe) { insertBehindUsers(recipe, step); });
        });
    });
    dialog->open();
}

void gatherReadings(Workspace &workspace, QWidget *window)
{
    const RecipeResultPtr result = workspace.document.result();
    const auto found = result ? readingColumns(result->table.schema()) : std::nullopt;
    if (!found)
        return tell(
            workspace, window,
            QT_TRANSLATE_NOOP("sphygma::Reshape", "There are no numbered readings side by side."),
            QT_TRANSLATE_NOOP("sphygma::Reshape", "They are columns such as sbp_1, sbp_2 and sbp_3."));
    openFor(workspace, new GatherDialog(*found, workspace.words, window));
}

static void openJoin(Workspace &workspace, QWidget *window)
{
    const RecipeResultPtr result = workspace.document.result();
    const QList<NamedTable> &others = *workspace.document.state().otherTables;
    if (result && !others.isEmpty())
        openFor(workspace, new JoinDialog(result->table.schema(), others, workspace.words, window));
}

void addOtherTable(Workspace &workspace, const RawDataPtr &raw)
{
    const QString file = QFileInfo(raw->report.source.path).fileName();
    workspace.document.edit(QCoreApplication::translate("sphygma::Reshape", "Add the table %1").arg(file),
                            [&](ProjectState &state) {
                                state.otherTables.change([&](QList<NamedTable> &others) {
                                    others.removeIf(
                                        [&](const NamedTable &known) { return known.name == file; });
                                    others.append({file, raw});
                                });
                            });
}

void joinOtherTable(Workspace &workspace, QWidget *window)
{
    if (!workspace.document.state().otherTables->isEmpty())
        return openJoin(workspace, window);
    const QStringList paths = workspace.dialogs.openFiles(
        window, QCoreApplication::translate("sphygma::Reshape", "Which table holds the columns to add?"),
        QCoreApplication::translate("sphygma::Reshape", "All files (*)"));
    if (paths.isEmpty())
        return;
    auto *import = new ImportDialog(workspace, paths, window);
    import->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(import, &QDialog::accepted, window, [import, &workspace, window] {
        if (!import->result())
            return;
        addOtherTable(workspace, import->result());
        // The recipe runs anew beside the other table; its columns are there all the same.
        QObject::connect(
            &workspace.document, &ProjectDocument::resultChanged, window,
            [&workspace, window] { openJoin(workspace, window); }, Qt::SingleShotConnection);
    });
    import->open();
}

} // namespace sphygma
