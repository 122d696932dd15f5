// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clinical/clinicalrules.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingkeys.h"
#include "ui/shell/smoke.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <chrono>

#include "resources/resources.h"

using namespace Qt::StringLiterals;
using namespace sphygma;

/// Dialogs stand over the window, so it must have its place before one opens.
static constexpr std::chrono::milliseconds untilPlaced(100);

static QString recoveryFolder()
{
    const QString chosen = qEnvironmentVariable("SPHYGMA_CONFIG_DIR");
    const QString base =
        chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : chosen;
    return base + u"/recovery"_s;
}

static Theme::Choice themeChoice(const SettingsStore &settings)
{
    const QString id = settings.value(themeKey);
    return id == "dark"_L1 ? Theme::Choice::Dark
        : id == "light"_L1 ? Theme::Choice::Light
                           : Theme::Choice::System;
}

static void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Analytics for clinicians, offline."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("main", "A table or a .sphygma project to open."),
        u"[FILE…]"_s);
    parser.addOption({u"language"_s,
                      QCoreApplication::translate("main", "The window's language: en or zh_CN."),
                      u"LANGUAGE"_s});
    parser.addOption(
        {u"smoke"_s, QCoreApplication::translate("main", "Open the example, show every stage, and quit.")});
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"sphygma"_s);
    QApplication::setApplicationName(u"sphygma"_s);
    QApplication::setApplicationDisplayName(u"Sphygma"_s);
    QApplication::setApplicationVersion(QStringLiteral(SPHYGMA_VERSION));
    QApplication::setDesktopFileName(u"org.sphygma.Sphygma"_s);

    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);

    loadResources();
    SettingsStore settings(SettingsStore::standardPath());
    Translator words;
    Language language(settings, words);
    const QString wanted =
        parser.isSet(u"language"_s) ? parser.value(u"language"_s) : settings.value(languageKey);
    language.use(wanted.isEmpty() ? Language::systemLanguage() : wanted);

    Theme theme;
    theme.setChoice(themeChoice(settings));
    theme.applyTo(app);
    theme.followDesktop();
    QApplication::setWindowIcon(theme.icon(u"logo"_s, theme.tokens().accent));

    const auto rules = ClinicalRules::shipped();
    if (!rules) {
        QTextStream(stderr) << rules.error().message << Qt::endl;
        return 1;
    }
    ProjectDocument document(*rules, recoveryFolder());
    Selection selection;
    WindowDialogs dialogs;
    JobBoard jobs;
    Workspace workspace{document, selection, settings, theme, dialogs, jobs, words};
    MainWindow window(workspace, language);
    window.show();
    const QStringList files = parser.positionalArguments();
    if (parser.isSet(u"smoke"_s))
        QTimer::singleShot(0, &window, [&] { startSmokeRun(workspace, window); });
    else if (!files.isEmpty())
        QTimer::singleShot(untilPlaced, &window, [&window, files] { window.openFiles(files); });
    return QApplication::exec();
}
