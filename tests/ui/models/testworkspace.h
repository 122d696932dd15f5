// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"
#include "ui/models/workspace.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QWidget>

namespace sphygma {

/// Answers every question as the test says, and remembers errors.
class TestDialogs final : public Dialogs
{
public:
    QString savePath;
    QStringList openPaths;
    int answer = -1;
    QStringList errors;

    QStringList openFiles(QWidget *, const QString &, const QString &) override { return openPaths; }

    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return savePath;
    }

    int ask(QWidget *, const QString &, const QString &, const QStringList &) override { return answer; }

    void showError(QWidget *, const Error &error) override { errors.append(error.message); }
};

/// What pages work with, for one test: a document in a temporary folder, the look, and answers to questions.
class TestWorkspace
{
public:
    TestWorkspace()
        : rules(ClinicalRules::shipped().value())
        , document(rules, folder.filePath(QStringLiteral("recovery")))
        , settings(folder.filePath(QStringLiteral("settings.ini")))
        , workspace{document, selection, settings, theme, dialogs, jobs, words}
    {
        theme.setChoice(qEnvironmentVariable("SPHYGMA_TEST_LOOK") == QLatin1String("dark")
                            ? Theme::Choice::Dark
                            : Theme::Choice::Light);
        theme.applyTo(*qApp);
    }

    /// Reads \a csv as a file of that content and opens it as an unnamed project.
    void open(const QByteArray &csv, const QString &name = QStringLiteral("visits"))
    {
        document.startProject(read(csv, name), name);
    }

    RawDataPtr read(const QByteArray &csv, const QString &name) const
    {
        NoProgress progress;
        const Result<Imported> imported =
            importBytes(csv, name + QStringLiteral(".csv"), {}, rules, progress);
        if (!imported)
            qFatal("%s", qPrintable(imported.error().message));
        return std::make_shared<const RawData>(RawData{imported->table, imported->report});
    }

    /// The recipe has run and nothing is computed any more.
    bool isSettled() const { return document.result() && !document.isComputing(); }

    QTemporaryDir folder;
    ClinicalRulesPtr rules;
    ProjectDocument document;
    Selection selection;
    SettingsStore settings;
    Theme theme;
    TestDialogs dialogs;
    JobBoard jobs;
    Translator words;
    Workspace workspace;
};

/// Saves what \a widget looks like where the environment asks for pictures; for looking, asserts nothing.
inline void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("SPHYGMA_TEST_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace sphygma
