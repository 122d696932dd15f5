// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/sourcerefresher.h"

#include "app/base/numbertext.h"
#include "app/document/sourcerefresh.h"
#include "ui/data/refreshdialog.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sphygma {

SourceRefresher::SourceRefresher(Workspace &workspace, QWidget *window)
    : QObject(window), m_workspace(workspace), m_window(window)
{}

void SourceRefresher::refresh()
{
    const RawDataPtr raw = m_workspace.document.state().raw;
    if (!raw || m_job.isRunning())
        return;
    QStringList paths = sourcePaths(*raw);
    if (findFiles(paths))
        read(paths);
}

/// Asks where a file is that is not there any more. False when the user gives up.
bool SourceRefresher::findFiles(QStringList &paths)
{
    for (QString &path : paths) {
        if (QFileInfo::exists(path))
            continue;
        if (QFileInfo(path).isRelative()) {
            emit notice(tr("The table was pasted: there is no file to read again."));
            return false;
        }
        const QString name = QFileInfo(path).fileName();
        const int answer = m_workspace.dialogs.ask(
            m_window, tr("%1 is not where it was").arg(name),
            tr("The table was read from %1. Say where the file is now, or keep the data as they are.")
                .arg(path),
            {tr("Choose where it is now…"), tr("Keep the data")});
        const QStringList chosen = answer == 0
            ? m_workspace.dialogs.openFiles(m_window, tr("Where is %1 now?").arg(name), tr("All files (*)"))
            : QStringList();
        if (chosen.isEmpty())
            return false;
        path = chosen.first();
    }
    return true;
}

void SourceRefresher::read(const QStringList &paths)
{
    const ProjectState &state = m_workspace.document.state();
    m_job.start<Reread>(
        [raw = state.raw, recipe = state.recipe, paths,
         rules = m_workspace.document.rules()](Progress &progress) -> Result<Reread> {
            Result<RawDataPtr> now = importAgain(*raw, paths, rules, progress);
            if (!now)
                return now.error();
            Result<SourceDifference> difference = sourceDifference(*raw, **now, *recipe, rules, progress);
            if (!difference)
                return difference.error();
            return Reread{*now, std::move(difference).value()};
        },
        [this, raw = state.raw, recipe = state.recipe, paths](const Result<Reread> &reread) {
            const ProjectState &present = m_workspace.document.state();
            if (!reread)
                return void(emit failed(reread.error()));
            if (present.raw != raw)
                return; // another project is open by now
            if (present.recipe != recipe)
                return read(paths); // it was worked on meanwhile: the difference is another one
            show(*reread);
        });
    m_workspace.jobs.watch(m_job, tr("Reading %1 again…").arg(QFileInfo(paths.value(0)).fileName()));
}

void SourceRefresher::show(const Reread &reread)
{
    if (reread.difference.isNone())
        return void(emit notice(tr("The file holds what the project holds: nothing has changed.")));
    auto *dialog = new RefreshDialog(m_workspace, reread.difference, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, reread] { take(reread); });
    dialog->open();
}

void SourceRefresher::take(const Reread &reread)
{
    replaceSource(m_workspace.document, reread.now, reread.difference);
    QString taken =
        tr("The new data are in place: %1 records.").arg(readableNumber(reread.now->report.records));
    const auto lost =
        std::count_if(reread.difference.steps.begin(), reread.difference.steps.end(),
                      [](const StepDifference &step) { return step.kind != StepDifference::Kind::Moved; });
    if (lost > 0)
        taken = tr("%1 %2", "two sentences")
                    .arg(taken,
                         tr("%n step(s) of the recipe do not apply any more; the page Clean shows which.",
                            nullptr, static_cast<int>(lost)));
    emit notice(taken);
}

} // namespace sphygma
