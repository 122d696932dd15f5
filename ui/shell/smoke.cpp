// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/smoke.h"

#include "app/import/importer.h"
#include "ui/shell/example.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/stages.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

namespace sphygma {

namespace {

constexpr int patience = 60'000; ///< ms

/// Goes through the stages, one after the other is on screen.
class SmokeRun final : public QObject
{
public:
    SmokeRun(Workspace &workspace, MainWindow &window)
        : QObject(&window), m_workspace(workspace), m_window(window)
    {
        connect(&workspace.document, &ProjectDocument::failed, this,
                [this](const Error &error) { end(error.message); });
        connect(&workspace.document, &ProjectDocument::resultChanged, this, &SmokeRun::walk);
        QTimer::singleShot(patience, this, [this] { end(QStringLiteral("too slow")); });
    }

    void start()
    {
        const auto path = examplePath();
        if (!path)
            return end(path.error().message);
        m_import.start<Imported>(
            [path = *path, rules = m_workspace.document.rules()](Progress &progress) {
                return importFile(path, {}, rules, progress);
            },
            [this](const Result<Imported> &imported) {
                if (!imported)
                    return end(imported.error().message);
                m_workspace.document.startProject(
                    std::make_shared<const RawData>(RawData{imported->table, imported->report}),
                    QStringLiteral("Smoke"));
            });
    }

private:
    void walk()
    {
        if (m_walking || !m_workspace.document.result())
            return;
        m_walking = true;
        for (const Stage stage : shownStages()) {
            m_window.goTo(stage);
            if (m_window.currentPage()->grab().isNull())
                return end(stageId(stage));
        }
        end({});
    }

    void end(const QString &problem)
    {
        if (m_ended)
            return;
        m_ended = true;
        if (!problem.isEmpty())
            QTextStream(stderr) << "smoke: " << problem << Qt::endl;
        m_workspace.jobs.cancelAll();
        // Later, so that what was just drawn also lives through a turn of the event loop.
        QTimer::singleShot(0, this, [problem] { QCoreApplication::exit(problem.isEmpty() ? 0 : 1); });
    }

    Workspace &m_workspace;
    MainWindow &m_window;
    JobSlot m_import;
    bool m_walking = false;
    bool m_ended = false;
};

} // namespace

void startSmokeRun(Workspace &workspace, MainWindow &window)
{
    (new SmokeRun(workspace, window))->start();
}

} // namespace sphygma
