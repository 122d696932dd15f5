// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/jobslot.h"
#include "app/project/projectstore.h"
#include "app/recipe/reciperunner.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace sphygma {

/// Which edits collapse into one undo step: those of one gesture on one field of one object.
struct MergeKey
{
    QString object;
    QString field;
    quint64 gesture =
        0; ///< From ProjectDocument::newGesture(), when typing or dragging begins; 0 never merges.

    bool operator==(const MergeKey &) const = default;
};

class Autosave;

/// An open project: the one place it is edited. Holds the state, the undo history, the clean table that
/// follows from the state (recomputed off the GUI thread after each edit), and the file it is saved in. Lives
/// on the GUI thread. Undo and redo are those of undoStack(); nobody else pushes there.
class ProjectDocument final : public QObject
{
    Q_OBJECT

public:
    using Mutator = std::function<void(ProjectState &)>;

    /// \a recoveryFolder keeps unnamed projects until they are named or closed; made when missing.
    ProjectDocument(ClinicalRulesPtr rules, QString recoveryFolder, QObject *parent = nullptr);
    ~ProjectDocument() override;

    const ProjectState &state() const { return m_state; }

    const ClinicalRulesPtr &rules() const { return m_rules; }

    /// The rules with the guidelines as they hold where the pressures of the project were measured.
    /// They live as long as the document.
    const ClinicalRulesPtr &rulesForSetting() const { return m_rulesForSetting; }

    QUndoStack &undoStack() { return m_undoStack; }

    bool isEmpty() const { return !m_state.raw; }

    quint64 newGesture() { return ++m_lastGesture; }

    /// Applies \a mutate to the current state as one undoable step; without a difference there is no step.
    void edit(const QString &text, const Mutator &mutate, const MergeKey &mergeKey = {});

    /// The recipe's last complete run; null until there are data and the first run is done. It may be one
    /// edit behind while isComputing().
    RecipeResultPtr result() const { return m_result; }

    bool isComputing() const { return m_compute.isRunning(); }

    /// The slot of the recipe run, for the progress at the foot of the window.
    JobSlot &computeSlot() { return m_compute; }

    /// The slot that opens projects.
    JobSlot &openSlot() { return m_open; }

    /// A line of the project's audit log for what is no edit: "export". \a detail never holds a patient's
    /// value.
    void note(const QString &action, const QString &detail);

    // Whole-document actions. All answer by signal; the open project stays untouched when they fail.

    /// Starts an unnamed project with \a raw, measured in \a setting, and \a others beside it; kept in the
    /// recovery folder until it is named. An unnamed project that was open stays there when it had edits.
    /// \a report: what is said of its report to begin with.
    void startProject(RawDataPtr raw, const QString &name, const QString &setting = {},
                      const QList<NamedTable> &others = {}, const ReportSpec &report = {});
    void openProject(const QString &path);
    /// Names the project: from now on it is saved there by itself.
    void saveAs(const QString &path);
    /// An unnamed project left by a crash, newest first; opened with recover(). Those of open windows are
    /// left out.
    QStringList recoverable() const;
    void recover(const QString &path);
    void discardRecovery(const QString &path);
    /// A named project is saved first; an unnamed one is discarded.
    void close();

    QString path() const { return m_path; } ///< empty for an unnamed project
    bool isSaving() const;
    /// True when nothing would be lost by ending now: every edit is on disk.
    bool isSaved() const;
    /// Blocks until everything is on disk, or the disk said no; for quitting.
    bool flush(int timeoutMs = 10000);

signals:
    /// Emitted once the history agrees with the state, so that a listener may edit in turn.
    void stateChanged();
    /// A new result(), or none any more.
    void resultChanged();
    void pathChanged();
    void savedChanged(bool saved);
    void opened();
    /// Opening or saving failed; one plain sentence and what to do.
    void failed(const sphygma::Error &error);

private:
    friend class EditCommand;

    /// A project read from its file, which stays open.
    struct Loaded
    {
        std::shared_ptr<ProjectStore> store;
        ProjectHistory history;
    };

    void historyMoved();
    ProjectHistory history() const;
    void load(const QString &path, bool recovered);
    void leave(const std::function<void()> &next);
    void take(const ProjectHistory &history, const QString &path, const QString &recovery);
    void recompute();
    void setResult(RecipeResultPtr result);

    const ClinicalRulesPtr m_rules;
    QHash<QString, ClinicalRulesPtr> m_rulesBySetting;
    ClinicalRulesPtr m_rulesForSetting;
    const QString m_recoveryFolder;
    ProjectState m_state;
    QUndoStack m_undoStack;
    int m_lastIndex = 0; ///< of the stack, to tell undo from redo
    bool m_editing = false;
    bool m_taking = false; ///< the stack is being filled from a file
    QString m_path;
    QString m_recovery; ///< the file of an unnamed project
    quint64 m_taken = 0; ///< counts the documents taken, to tell a late answer from one for this one
    bool m_naming = false; ///< a first name was asked for, and the answer is not there yet
    JobSlot m_open;
    JobSlot m_compute;
    RawDataPtr m_computedRaw; ///< what m_runner works on, with …
    Shared<QList<NamedTable>> m_computedOthers; ///< … these beside it
    std::shared_ptr<RecipeRunner> m_runner;
    std::optional<Shared<Recipe>> m_computedRecipe; ///< the last that was asked for
    RecipeResultPtr m_result;
    std::unique_ptr<Autosave> m_autosave;
    quint64 m_lastGesture = 0;
};

} // namespace sphygma
