// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/saver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sphygma {

static QString words(const char *text)
{
    return QCoreApplication::translate("sphygma::Saver", text);
}

bool saveProjectAs(Workspace &workspace, QWidget *window)
{
    ProjectDocument &document = workspace.document;
    const QString folder = document.path().isEmpty() ? QString() : QFileInfo(document.path()).path();
    const QString chosen = workspace.dialogs.saveFile(
        window, words(QT_TRANSLATE_NOOP("sphygma::Saver", "Save the project as")),
        suggestedPath(*document.state().name, u".sphygma"_s, folder),
        words(QT_TRANSLATE_NOOP("sphygma::Saver", "Sphygma projects (*.sphygma)")));
    if (chosen.isEmpty())
        return false;
    document.saveAs(withSuffix(chosen, u".sphygma"_s));
    return document.flush();
}

bool saveProject(Workspace &workspace, QWidget *window)
{
    if (workspace.document.path().isEmpty())
        return saveProjectAs(workspace, window);
    return workspace.document.flush();
}

QString withSuffix(const QString &path, const QString &suffix)
{
    return QFileInfo(path).suffix().isEmpty() ? path + suffix : path;
}

QString suggestedPath(const QString &name, const QString &suffix, const QString &folder)
{
    static const QRegularExpression unfit(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    QString file = name;
    file.replace(unfit, u"-"_s);
    const QString place =
        folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folder;
    return QDir(place).filePath(file.left(120).trimmed() + suffix);
}

} // namespace sphygma
