// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"
#include "ui/models/workspace.h"

#include <QDialog>

class QComboBox;
class QProgressBar;
class QPushButton;
class QTableView;

namespace sphygma {

class DialectPanel;
class ImportColumnPanel;
class IssueView;
class MessageBar;
class PreviewModel;
class TextLabel;

/// Shows how a file will be read, raw text beside understood value, lets every guess be changed, and reads
/// it.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Of several \a paths the first is looked at; all are read, their rows put together.
    ImportDialog(Workspace &workspace, const QStringList &paths, QWidget *parent = nullptr);

    /// What was read; null unless the dialog was accepted.
    RawDataPtr result() const { return m_result; }

    void accept() override; ///< reads the file, then closes
    void reject() override; ///< stops the reading; when none runs, closes

private:
    void build();
    QWidget *buildSide();
    QWidget *buildFoot();
    void listEntries();
    void refreshPreview();
    void showPreview(const ImportPreview &preview);
    void showColumn(int column);
    void showFailure(const Error &error);
    void setReading(bool reading);
    void finishReading(const Imported &imported);
    ImportOptions options() const;
    QString fileName() const; ///< of the one looked at
    QString title() const;

    Workspace &m_workspace;
    const QStringList m_paths;
    const QString m_path; ///< the first
    bool m_allowLarge = false;
    RawDataPtr m_result;
    JobSlot m_entries, m_preview, m_import;

    MessageBar *m_message = nullptr;
    TextLabel *m_sentence = nullptr;
    QWidget *m_entryRow = nullptr;
    QComboBox *m_entry = nullptr;
    QTableView *m_view = nullptr;
    PreviewModel *m_model = nullptr;
    DialectPanel *m_dialect = nullptr;
    ImportColumnPanel *m_column = nullptr;
    IssueView *m_issues = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace sphygma
