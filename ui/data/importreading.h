// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/jobslot.h"
#include "app/import/importer.h"
#include "app/import/problemrows.h"

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

signals:
    /// What was read ahead has \a problems; \a report is that of the whole file.
    void looked(const sphygma::ProblemRows &problems, const sphygma::ImportReport &report);
    void progressChanged(int percent);
    void done(const sphygma::Imported &imported);
    void failed(const sphygma::Error &error);

private:
    struct Read
    {
        Imported imported;
        ProblemRows problems;
    };

    void start(const ImportOptions &options);
    void accept(const Result<Read> &read);
    void deliver();

    const QStringList m_paths;
    const ClinicalRulesPtr m_rules;
    JobSlot m_job;
    std::optional<ImportOptions> m_options; ///< of what is being, or was, read
    std::optional<Result<Read>> m_read;
    bool m_wanted = false;
};

} // namespace sphygma
