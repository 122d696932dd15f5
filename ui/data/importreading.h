// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/jobslot.h"
#include "app/import/importer.h"
#include "app/import/problemrows.h"
#include "app/project/projectstate.h"

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

    /// Files of different shapes: each is a table of its own, the others read as they are found.
    void setSeparate(bool separate);
    bool isSeparate() const { return m_separate; }

signals:
    /// What was read ahead has \a problems; \a report is that of the whole file.
    void looked(const sphygma::ProblemRows &problems, const sphygma::ImportReport &report);
    /// Reading ahead did not work; nobody has asked for it yet.
    void lookFailed(const sphygma::Error &error);
    void progressChanged(int percent);
    /// \a others: of separate files all but the first.
    void done(const sphygma::Imported &imported, const QList<sphygma::NamedTable> &others);
    void failed(const sphygma::Error &error);

private:
    struct Read
    {
        Imported imported;
        ProblemRows problems;
        QList<NamedTable> others;
    };

    static Result<Read> readFiles(const QStringList &paths, bool separate, const ImportOptions &options,
                                  const ClinicalRulesPtr &rules, Progress &progress);
    void start(const ImportOptions &options);
    void accept(const Result<Read> &read);
    void deliver();

    const QStringList m_paths;
    const ClinicalRulesPtr m_rules;
    JobSlot m_job;
    std::optional<ImportOptions> m_options; ///< of what is being, or was, read
    std::optional<Result<Read>> m_read;
    bool m_wanted = false;
    bool m_separate = false;
};

} // namespace sphygma
