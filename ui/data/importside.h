// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importmemory.h"
#include "app/import/importreport.h"
#include "ui/models/workspace.h"

#include <QScrollArea>

namespace sphygma {

class DialectPanel;
class ImportColumnPanel;
class PressureQuestions;
class SectionLabel;

/// All that can be chosen about a file before it is read: what its numbers are, how one column is read, and
/// how the whole file is.
class ImportSide final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ImportSide(Workspace &workspace, QWidget *parent = nullptr);

    /// The file as it was found with the choices so far.
    void showPreview(const ImportPreview &preview);
    void showColumn(const PreviewColumn *column); ///< null: none
    /// The roles as they stand now.
    void showRoles(const QList<PreviewColumn> &columns);

    /// With every column, as the file is looked at; the user's own choices only.
    ImportOptions previewOptions() const;
    /// Without the columns that are left out.
    ImportOptions readOptions() const;

    ImportChoices choices() const;
    void setChoices(const ImportChoices &choices);
    void chooseDateOrder(DateOrder order);

    const ImportColumnPanel &column() const { return *m_column; }

    QString setting() const;

signals:
    /// The cells are to be read in another way.
    void readingChosen();
    void skippedChanged();
    void meaningChosen(const QString &column, const QString &role, const QString &unit);

private:
    void connectPanels();

    PressureQuestions *m_questions;
    ImportColumnPanel *m_column;
    SectionLabel *m_fileTitle;
    DialectPanel *m_dialect;
    QList<PreviewColumn> m_columns;
};

} // namespace sphygma
