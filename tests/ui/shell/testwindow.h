// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace sphygma {

/// Answers what a test set in advance, and remembers what was asked.
class AnsweringDialogs final : public Dialogs
{
public:
    QStringList filesToOpen;
    QString fileToSave;
    int answer = -1;
    QStringList asked;
    QList<Error> errors;

    QStringList openFiles(QWidget *, const QString &, const QString &) override { return filesToOpen; }

    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return fileToSave;
    }

    int ask(QWidget *, const QString &title, const QString &, const QStringList &) override
    {
        asked.append(title);
        return answer;
    }

    void showError(QWidget *, const Error &error) override { errors.append(error); }
};

/// Everything main makes, over a folder of its own.
struct TestProgram
{
    QTemporaryDir folder;
    ClinicalRulesPtr rules = ClinicalRules::shipped().value();
    SettingsStore settings{folder.filePath(QStringLiteral("settings.ini"))};
    Translator words;
    Language language{settings, words};
    Theme theme;
    ProjectDocument document{rules, folder.filePath(QStringLiteral("recovery"))};
    Selection selection;
    AnsweringDialogs dialogs;
    JobBoard jobs;
    Workspace workspace{document, selection, settings, theme, dialogs, jobs, words};

    TestProgram() { theme.applyTo(*qApp); }

    /// A CSV of \a rows readings in the folder.
    QString writeTable(const QString &name, int rows = 40) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("patient_id,age,sysBP,diaBP,site\n");
        for (int i = 0; i < rows; ++i)
            file.write(QStringLiteral("P%1,%2,%3,%4,%5\n")
                           .arg(1000 + i)
                           .arg(25 + i % 50)
                           .arg(105 + (i * 7) % 60)
                           .arg(65 + (i * 3) % 30)
                           .arg(i % 2 ? QStringLiteral("North") : QStringLiteral("South"))
                           .toUtf8());
        return file.fileName();
    }

    /// Opens the table at \a path without the import dialog, and waits for the first run of the recipe.
    bool openTable(const QString &path)
    {
        NoProgress progress;
        const auto imported = importFile(path, {}, rules, progress);
        if (!imported)
            return false;
        document.startProject(std::make_shared<const RawData>(RawData{imported->table, imported->report}),
                              QFileInfo(path).completeBaseName());
        return QTest::qWaitFor([this] { return document.result() != nullptr; });
    }
};

} // namespace sphygma
