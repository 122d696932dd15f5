// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/projectdocument.h"

#include "app/clinical/measurementsetting.h"
#include "app/document/autosave.h"
#include "app/document/editcommand.h"
#include "app/project/projectlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QScopedValueRollback>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr int undoLimit = 200;

ProjectDocument::ProjectDocument(ClinicalRulesPtr rules, QString recoveryFolder, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_rulesForSetting(m_rules)
    , m_recoveryFolder(std::move(recoveryFolder))
    , m_compute(JobSlot::Mode::Coalesce)
    , m_autosave(std::make_unique<Autosave>())
{
    m_undoStack.setUndoLimit(undoLimit);
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &ProjectDocument::historyMoved);
    connect(m_autosave.get(), &Autosave::savedChanged, this, &ProjectDocument::savedChanged);
    connect(m_autosave.get(), &Autosave::failed, this, &ProjectDocument::failed);
    connect(&m_compute, &JobSlot::finished, this, [this](JobSlot::Outcome outcome) {
        if (outcome != JobSlot::Outcome::Done)
            m_computedRecipe.reset(); // ask again with the next edit
    });
}

ProjectDocument::~ProjectDocument()
{
    m_undoStack.disconnect(this); // it clears itself, and signals, on its way out
    m_autosave->disconnect(this);
}

void ProjectDocument::edit(const QString &text, const Mutator &mutate, const MergeKey &mergeKey)
{
    ProjectState after = m_state;
    mutate(after);
    if (after == m_state)
        return;
    const QScopedValueRollback editing(m_editing, true);
    m_undoStack.push(new EditCommand(text, *this, std::move(after), mergeKey));
}

static LogEntry logEntry(const QString &action, const QString &detail)
{
    return {systemClock()(), action, detail};
}

void ProjectDocument::historyMoved()
{
    if (m_taking)
        return;
    const int index = m_undoStack.index();
    const bool undone = std::exchange(m_lastIndex, index) > index;
    const bool edited = std::exchange(m_editing, false);
    const QString action = edited ? u"edit"_s : undone ? u"undo"_s : u"redo"_s;
    m_autosave->schedule(history(),
                         logEntry(action, undone ? m_undoStack.redoText() : m_undoStack.undoText()));
    recompute();
    emit stateChanged();
}

void ProjectDocument::note(const QString &action, const QString &detail)
{
    if (!isEmpty())
        m_autosave->schedule(history(), logEntry(action, detail));
}

ProjectHistory ProjectDocument::history() const
{
    const auto command = [this](int i) { return static_cast<const EditCommand *>(m_undoStack.command(i)); };
    ProjectHistory history;
    history.current = m_undoStack.index();
    history.entries.append({{}, m_undoStack.count() == 0 ? m_state : command(0)->before()});
    for (int i = 0; i < m_undoStack.count(); ++i)
        history.entries.append({m_undoStack.text(i), command(i)->after()});
    return history;
}

// ---- whole documents

void ProjectDocument::startProject(RawDataPtr raw, const QString &name, const QString &setting,
                                   const QList<NamedTable> &others, const ReportSpec &report)
{
    ProjectState first;
    first.raw = std::move(raw);
    first.name = name;
    first.report = report;
    first.setting = setting;
    first.otherTables = others;
    first.guideline = first.chart->guideline;
    leave([this, first] {
        const QString file = QUuid::createUuid().toString(QUuid::WithoutBraces) + u".sphygma"_s;
        const QString recovery = QDir(m_recoveryFolder).absoluteFilePath(file);
        m_autosave->startAt(recovery);
        take({{{{}, first}}, 0}, {}, recovery);
        m_autosave->schedule(history(), logEntry(u"import"_s, first.raw->report.source.path));
    });
}

void ProjectDocument::openProject(const QString &path)
{
    if (!m_path.isEmpty() && QFileInfo(path).canonicalFilePath() == QFileInfo(m_path).canonicalFilePath())
        emit opened();
    else
        load(path, false);
}

void ProjectDocument::recover(const QString &path)
{
    load(path, true);
}

void ProjectDocument::load(const QString &path, bool recovered)
{
    const auto work = [path](Progress &progress) -> Result<Loaded> {
        auto store = ProjectStore::open(path);
        if (!store)
            return store.error();
        const std::shared_ptr<ProjectStore> kept = std::move(store).value();
        const auto history = kept->load(progress);
        if (!history)
            return history.error();
        return Loaded{kept, *history};
    };
    m_open.start<Loaded>(work, [this, recovered](const Result<Loaded> &loaded) {
        if (!loaded) {
            emit failed(loaded.error());
            return;
        }
        leave([this, project = *loaded, recovered] {
            const QString file = project.store->path();
            m_autosave->adopt(project.store);
            take(project.history, recovered ? QString() : file, recovered ? file : QString());
        });
    });
}

/// Brings the open project to rest, then goes on with \a next; with a disk that refuses it, everything stays.
void ProjectDocument::leave(const std::function<void()> &next)
{
    if (!m_recovery.isEmpty() && !m_naming && m_undoStack.count() == 0) { // only imported, nothing done to it
        m_autosave->discard(m_recovery);
        next();
        return;
    }
    m_autosave->settle([this, next](bool saved) {
        if (saved)
            next();
        else
            emit failed({Error::Kind::Unwritable,
                         QCoreApplication::translate(
                             "sphygma", "The open project could not be saved, so it stays open."),
                         QCoreApplication::translate("sphygma", "Save it somewhere else first.")});
    });
}

/// Makes \a history the open document. Undo commands are made anew, computing nothing.
void ProjectDocument::take(const ProjectHistory &history, const QString &path, const QString &recovery)
{
    {
        const QScopedValueRollback taking(m_taking, true);
        m_undoStack.clear();
        m_state = history.entries.first().state;
        for (qsizetype i = 1; i < history.entries.size(); ++i)
            m_undoStack.push(new EditCommand(history.entries[i].text, *this, history.entries[i].state, {}));
        m_undoStack.setIndex(static_cast<int>(history.current));
        m_lastIndex = m_undoStack.index();
    }
    ++m_taken;
    m_naming = false;
    m_recovery = recovery;
    const bool renamed = std::exchange(m_path, path) != path;
    recompute();
    emit stateChanged();
    if (renamed)
        emit pathChanged();
    emit opened();
}

void ProjectDocument::saveAs(const QString &path)
{
    m_naming = true;
    m_autosave->moveTo(path, history(), m_recovery, [this, taken = m_taken](const Result<QString> &moved) {
        if (!moved)
            emit failed(moved.error());
        if (taken != m_taken)
            return; // another document is open by now
        m_naming = false;
        if (!moved)
            return;
        m_recovery.clear();
        if (std::exchange(m_path, *moved) != *moved)
            emit pathChanged();
    });
}

void ProjectDocument::close()
{
    m_open.cancel();
    const auto clear = [this] { take({{{{}, {}}}, 0}, {}, {}); };
    if (m_path.isEmpty() && !m_naming) {
        m_autosave->discard(m_recovery);
        clear();
        return;
    }
    leave([this, clear] {
        m_autosave->release();
        clear();
    });
}

QStringList ProjectDocument::recoverable() const
{
    QStringList found;
    const QDir folder(m_recoveryFolder);
    for (const QFileInfo &file : folder.entryInfoList({u"*.sphygma"_s}, QDir::Files, QDir::Time)) {
        if (file.absoluteFilePath() != m_recovery && ProjectLock::take(file.absoluteFilePath()))
            found.append(file.absoluteFilePath());
    }
    return found;
}

void ProjectDocument::discardRecovery(const QString &path)
{
    if (recoverable().contains(QFileInfo(path).absoluteFilePath()))
        QFile::remove(path);
}

bool ProjectDocument::isSaving() const
{
    return m_autosave->isWriting();
}

bool ProjectDocument::isSaved() const
{
    return m_autosave->isSaved();
}

bool ProjectDocument::flush(int timeoutMs)
{
    return m_autosave->flush(timeoutMs);
}

// ---- the clean table

void ProjectDocument::recompute()
{
    ClinicalRulesPtr &inForce = m_rulesBySetting[*m_state.setting];
    if (!inForce)
        inForce = sphygma::rulesForSetting(m_rules, *m_state.setting);
    m_rulesForSetting = inForce;
    if (m_computedRaw != m_state.raw || m_computedOthers != m_state.otherTables) {
        m_compute.cancel();
        m_computedRecipe.reset();
        m_computedRaw = m_state.raw;
        m_computedOthers = m_state.otherTables;
        m_runner = m_state.raw
            ? std::make_shared<RecipeRunner>(m_state.raw->table, m_rules, otherTablesOf(m_state))
            : nullptr;
        setResult(nullptr);
    }
    if (!m_runner || m_computedRecipe == m_state.recipe)
        return;
    m_computedRecipe = m_state.recipe;
    const auto work = [runner = m_runner, recipe = m_state.recipe](Progress &progress) {
        return runner->run(*recipe, progress);
    };
    m_compute.start<RecipeResultPtr>(work, [this](const Result<RecipeResultPtr> &run) {
        if (run)
            setResult(*run);
        else
            emit failed(run.error());
    });
}

void ProjectDocument::setResult(RecipeResultPtr result)
{
    if (!result && !m_result)
        return;
    m_result = std::move(result);
    emit resultChanged();
}

} // namespace sphygma
