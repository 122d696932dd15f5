// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogs.h"

#include "ui/dialogs/questiondialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace sphygma {

QStringList WindowDialogs::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString WindowDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggested,
                                const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

int WindowDialogs::ask(QWidget *parent, const QString &title, const QString &text, const QStringList &verbs)
{
    QuestionDialog dialog(title, text, verbs, parent);
    dialog.exec();
    return dialog.answer();
}

void WindowDialogs::showError(QWidget *parent, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    QuestionDialog dialog(error.message, error.hint,
                          {QCoreApplication::translate("sphygma::WindowDialogs", "Close")}, parent);
    dialog.exec();
}

} // namespace sphygma
