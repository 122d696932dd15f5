// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/jobslot.h"
#include "app/import/importer.h"
#include "app/import/problemrows.h"
#include "app/project/projectstate.h"
#include "ui/data/misfits.h"

#include <optional>

namespace sphygma {

/// Reads one file, or several of the same shape, while its preview is looked at: what surprises in the whole
/// file can be shown, and the table is there when it is wanted. Files too big for reading twice wait until
/// then.
class ImportReading final : public QObject
{
    Q_OBJECT

public:
    ImportReading(QStringList paths, ClinicalRulesPtr rules, QObject *parent = nullptr);

    /// Whether prepare() does anything: files up to some hundred megabytes.
    bool isAhead() const;

    /// Reads ahead with \a options; what was read with others is given up.
    void prepare(const ImportOptions &options);

    /// done() or failed() follows: at once where it was read ahead.
    void want(const ImportOptions &options);
    bool isWanted() const { return m_wanted; }

    void stop();

    /// \a separate: each is a table of its own, the others read as they are found.
    void setFiles(const QStringList &paths, bool separate);

signals:
    /// What was read ahead has \a problems; \a report is that of the whole file.
    void looked(const sphygma::ProblemRows &problems, const sphygma::ImportReport &report,
                const sphygma::FoundCells &found);
    /// Reading ahead did not work; nobody has asked for it yet. \a path: of several files the one that cannot
    /// be read by itself, if it is that.
    void lookFailed(const sphygma::Error &error, const QString &path);
    void progressChanged(int percent);
    /// \a others: of separate files all but the first.
    void done(const sphygma::Imported &imported, const QList<sphygma::NamedTable> &others);
    void failed(const sphygma::Error &error, const QString &path);

private:
    struct Read
    {
        Imported imported;
        ProblemRows problems;
        QList<NamedTable> others;
        FoundCells found;
    };

    struct Outcome
    {
        Result<Read> read;
        QString unreadable; ///< path of the file it failed for
    };

    static Result<Read> readFiles(const QStringList &paths, bool separate, const ImportOptions &options,
                                  const ClinicalRulesPtr &rules, Progress &progress);
    void start(const ImportOptions &options);
    void accept(const Result<Outcome> &outcome);
    void tell();
    void deliver();

    QStringList m_paths;
    const ClinicalRulesPtr m_rules;
    JobSlot m_job;
    std::optional<ImportOptions> m_options; ///< of what is being, or was, read
    std::optional<Outcome> m_outcome;
    bool m_wanted = false;
    bool m_separate = false;
};

} // namespace sphygma
