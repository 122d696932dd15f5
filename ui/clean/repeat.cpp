// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/repeat.h"

#include "app/recipe/scriptexport/scriptexport.h"
#include "ui/clean/repeatdialog.h"
#include "ui/data/importdialog.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString words(const char *text)
{
    return QCoreApplication::translate("sphygma::Repeat", text);
}

static QString recipeFilter()
{
    return words(QT_TRANSLATE_NOOP("sphygma::Repeat", "Recipes (*.json)"));
}

bool canRepeat(const ProjectDocument &document)
{
    return !document.isEmpty() && !document.state().recipe->isEmpty();
}

static void openDialog(Workspace &workspace, const RawDataPtr &raw, const Recipe &recipe, QWidget *window)
{
    auto *dialog = new RepeatDialog(workspace, raw, recipe, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void repeatRecipe(Workspace &workspace, QWidget *window)
{
    const QStringList paths = workspace.dialogs.openFiles(
        window, words(QT_TRANSLATE_NOOP("sphygma::Repeat", "Use the recipe on a new file")),
        words(QT_TRANSLATE_NOOP("sphygma::Repeat", "All files (*)")));
    if (!paths.isEmpty())
        repeatRecipeOn(workspace, paths, window);
}

void repeatRecipeOn(Workspace &workspace, const QStringList &paths, QWidget *window)
{
    if (!canRepeat(workspace.document) || paths.isEmpty())
        return;
    auto *import = new ImportDialog(workspace, paths, window);
    import->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(import, &QDialog::accepted, window, [import, &workspace, window] {
        if (const RawDataPtr raw = import->result())
            openDialog(workspace, raw, *workspace.document.state().recipe, window);
    });
    import->open();
}

void loadRecipe(Workspace &workspace, QWidget *window)
{
    const QStringList paths = workspace.dialogs.openFiles(
        window, words(QT_TRANSLATE_NOOP("sphygma::Repeat", "Load a recipe")), recipeFilter());
    if (paths.isEmpty() || workspace.document.isEmpty())
        return;
    const auto recipe = Recipe::fromFile(paths.first());
    if (!recipe)
        return workspace.dialogs.showError(window, recipe.error());
    openDialog(workspace, workspace.document.state().raw, *recipe, window);
}

void saveRecipe(Workspace &workspace, QWidget *window)
{
    const ProjectState &state = workspace.document.state();
    const QString path =
        workspace.dialogs.saveFile(window, words(QT_TRANSLATE_NOOP("sphygma::Repeat", "Save the recipe")),
                                   *state.name + u"-recipe.json"_s, recipeFilter());
    if (path.isEmpty())
        return;
    const Status saved = state.recipe->toFile(path);
    if (!saved)
        workspace.dialogs.showError(window, saved.error());
}

static Status writeText(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return ok();
    return Error{
        Error::Kind::Unwritable,
        words(QT_TRANSLATE_NOOP("sphygma::Repeat", "The script cannot be written to “%1”.")).arg(path),
        file.errorString()};
}

void saveScript(Workspace &workspace, ScriptLanguage language, QWidget *window)
{
    const ProjectDocument &document = workspace.document;
    const RecipeResultPtr result = document.result();
    if (!result || document.isComputing())
        return;
    const auto script = recipeScript(*document.state().recipe, *result, *document.rules(), language);
    if (!script)
        return workspace.dialogs.showError(window, script.error());
    const bool isR = language == ScriptLanguage::R;
    const QString path = workspace.dialogs.saveFile(
        window,
        isR ? words(QT_TRANSLATE_NOOP("sphygma::Repeat", "Save as R script"))
            : words(QT_TRANSLATE_NOOP("sphygma::Repeat", "Save as Python script")),
        *document.state().name + (isR ? u".R"_s : u".py"_s),
        isR ? words(QT_TRANSLATE_NOOP("sphygma::Repeat", "R scripts (*.R)"))
            : words(QT_TRANSLATE_NOOP("sphygma::Repeat", "Python scripts (*.py)")));
    if (path.isEmpty())
        return;
    const Status written = writeText(path, *script);
    if (!written)
        workspace.dialogs.showError(window, written.error());
}

} // namespace sphygma
