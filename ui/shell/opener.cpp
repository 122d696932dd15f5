// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opener.h"

#include "app/analysis/chart/smallcells.h"
#include "app/document/openany.h"
#include "ui/data/importdialog.h"
#include "ui/data/tablename.h"
#include "ui/shell/clipboardcells.h"
#include "ui/shell/example.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/saver.h"
#include "ui/shell/settingkeys.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace sphygma {

static const QString knownSuffixes =
    u"*.csv *.tsv *.txt *.psv *.gz *.zip *.xlsx *.xlsm *.ods *.xls *.sav *.zsav *.por "
    u"*.dta *.sas7bdat *.xpt *.json *.ndjson "
    "*.db *.sqlite *.sqlite3 *.sphygma"_s;

Opener::Opener(Workspace &workspace, RecentFiles &recent, QWidget *window)
    : QObject(window), m_workspace(workspace), m_recent(recent), m_window(window)
{}

void Opener::choose()
{
    const QString filter = tr("Tables and projects (%1)").arg(knownSuffixes) + u";;"_s + tr("All files (*)");
    const QStringList paths = m_workspace.dialogs.openFiles(m_window, tr("Open"), filter);
    if (!paths.isEmpty())
        open(paths);
}

void Opener::openExample()
{
    const auto path = examplePath();
    if (path)
        open({*path});
    else
        m_workspace.dialogs.showError(m_window, path.error());
}

void Opener::open(const QStringList &paths)
{
    if (paths.isEmpty() || m_import)
        return; // one import at a time: its dialog is in front
    const QString path = paths.first();
    const auto kind = openAny(path);
    if (!kind && paths.size() == 1) {
        m_recent.forget(path);
        m_workspace.dialogs.showError(m_window, kind.error());
        return;
    }
    if (!kind || *kind == FileKind::Table) // of several the import window says which cannot be read
        return importTables(paths);
    if (paths.size() > 1)
        emit notice(tr("One project is opened at a time: %1.").arg(QFileInfo(path).fileName()));
    openProject(path);
}

void Opener::openProject(const QString &path)
{
    ProjectDocument &document = m_workspace.document;
    document.openProject(path);
    m_workspace.jobs.watch(document.openSlot(), tr("Opening %1…").arg(QFileInfo(path).fileName()));
}

void Opener::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QString text = copied ? clipboardCells(*copied) : QString();
    if (text.isEmpty()) {
        emit notice(
            tr("The clipboard holds no cells. Copy a block in the spreadsheet first, names of the columns "
               "included."));
        return;
    }
    m_pasted = std::make_unique<QTemporaryDir>();
    QFile file(m_pasted->filePath(tr("Pasted table") + u".tsv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        emit notice(tr("The pasted cells could not be kept: %1").arg(file.errorString()));
        return;
    }
    file.close();
    open({file.fileName()});
}

bool Opener::isPasted(const QString &path) const
{
    return m_pasted && QFileInfo(path).absolutePath() == QFileInfo(m_pasted->path()).absoluteFilePath();
}

/// The folder of what was pasted is ours and goes with the program.
static RawDataPtr withoutFolder(const RawDataPtr &raw)
{
    if (!raw)
        return raw;
    RawData named = *raw;
    named.report.source.path = QFileInfo(named.report.source.path).fileName();
    return std::make_shared<const RawData>(std::move(named));
}

void Opener::importTables(const QStringList &given)
{
    QStringList paths; // a project finds its source again from any folder
    for (const QString &path : given)
        paths.append(QFileInfo(path).absoluteFilePath());
    auto *dialog = new ImportDialog(m_workspace, paths, m_window);
    m_import = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isPasted(paths.first()))
        dialog->setPasted();
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString path = dialog->paths().constFirst();
        const RawDataPtr raw = isPasted(path) ? withoutFolder(dialog->result()) : dialog->result();
        m_import = nullptr;
        if (!raw)
            return;
        if (!isPasted(path))
            m_recent.add(path);
        const QString name = QFileInfo(path).completeBaseName();
        ReportSpec report;
        report.language = m_workspace.words.language(); // to begin with; from then on it is the report's own
        report.smallCellLimit = m_workspace.settings.value(smallCellLimit);
        if (dialog->isBeside())
            addTables(QList<NamedTable>{{name, raw}} + dialog->others());
        else
            m_workspace.document.startProject(raw, name, dialog->setting(), dialog->others(), report);
    });
    connect(dialog, &QDialog::rejected, this, [this] { m_import = nullptr; });
    dialog->open();
}

/// Beside the table of the open project.
void Opener::addTables(const QList<NamedTable> &tables)
{
    const QString text = tr("Add the table “%1”").arg(tables.first().name);
    m_workspace.document.edit(text, [&tables](ProjectState &state) {
        state.otherTables.change([&tables](QList<NamedTable> &others) {
            for (const NamedTable &table : tables)
                others.append({freeTableName(others, table.name), table.raw});
        });
    });
    emit notice(tr("“%1” lies beside the table of this project; it is shown on the Data page, and a step can "
                   "join it.")
                    .arg(tables.first().name));
}

void Opener::recover(const QString &path)
{
    ProjectDocument &document = m_workspace.document;
    document.recover(path);
    m_workspace.jobs.watch(document.openSlot(), tr("Opening the project…"));
}

void Opener::close()
{
    ProjectDocument &document = m_workspace.document;
    if (document.isEmpty())
        return;
    if (document.path().isEmpty()) {
        const int answer = m_workspace.dialogs.ask(
            m_window, tr("Keep “%1”?").arg(*document.state().name),
            tr("It has no name on disk yet. Save it as a file, or let it go: the table it came from stays."),
            {tr("Save as…"), tr("Let it go"), tr("Stay here")});
        const bool goes = answer == 1 || (answer == 0 && saveProjectAs(m_workspace, m_window));
        if (!goes)
            return;
    }
    document.close();
}

} // namespace sphygma
