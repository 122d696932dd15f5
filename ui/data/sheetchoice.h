// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/jobslot.h"
#include "app/import/importer.h"

#include <QWidget>

class QComboBox;

namespace sphygma {

/// Which table of a file is looked at: a sheet of a workbook, an entry of an archive. Hidden where there is
/// but one.
class SheetChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetChoice(ClinicalRulesPtr rules, QWidget *parent = nullptr);

    /// listed() or failed() follows. The first table is chosen, or, where it is but a few lines of text, the
    /// longest.
    void list(const QString &path, const ImportOptions &options);

    QString current() const; ///< what ImportOptions::table takes

signals:
    void listed();
    void failed(const sphygma::Error &error);
    void chosen();

private:
    struct Sheet
    {
        QString name;
        std::optional<qint64> rows; ///< looked at; nothing where that would take long
        bool hasMore = false; ///< rows than these
    };

    static Result<QList<Sheet>> sheetsOf(const QString &path, ImportOptions options,
                                         const ClinicalRulesPtr &rules, Progress &progress);
    static qsizetype bestOf(const QList<Sheet> &sheets);
    static QString text(const Sheet &sheet, const QString &path);
    void fill(const QList<Sheet> &sheets, const QString &path);

    const ClinicalRulesPtr m_rules;
    QComboBox *m_sheets;
    JobSlot m_job;
};

} // namespace sphygma
