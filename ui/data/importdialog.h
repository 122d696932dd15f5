// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/importreading.h"
#include "ui/models/workspace.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QVBoxLayout;

namespace sphygma {

class DateOrderQuestion;
class ImportFoot;
class ImportSide;
class MessageBar;
class PreviewPane;

/// Shows how a file will be read, raw text beside understood value, asks what only people know, lets every
/// guess be changed, and reads it.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Of several \a paths the first is looked at; all are read, their rows put together.
    ImportDialog(Workspace &workspace, const QStringList &paths, QWidget *parent = nullptr);

    /// What was read; null unless the dialog was accepted.
    RawDataPtr result() const { return m_result; }

    /// Tables of other shapes that were opened together with it.
    const QList<NamedTable> &others() const { return m_others; }

    /// The user wants it as a further table of the open project, not as a project of its own.
    bool isBeside() const { return m_beside; }

    /// Where its pressures were measured, as the user said (app/clinical/measurementsetting.h).
    QString setting() const;

    void accept() override; ///< reads the file, then closes
    void reject() override; ///< stops the reading; when none runs, closes

private:
    void build();
    void buildNotices(QVBoxLayout &rows);
    QWidget *buildEntries();
    void connectChoices();
    void connectReading();
    void listEntries();
    void refreshPreview();
    void readAhead();
    bool recall(const ImportPreview &preview);
    void forget();
    void showPreview(const ImportPreview &preview);
    void showProblems(const ProblemRows &problems, const ImportReport &report);
    void showColumn(int column);
    void showMeaning(const QString &column, const QString &role, const QString &unit);
    void showFailure(const Error &error);
    bool isOfShapes(const Error &error) const;
    void offerSeparate(const Error &error);
    void separate();
    void setReading(bool reading);
    void finishReading(const Imported &imported, const QList<NamedTable> &others);
    ImportOptions withFile(ImportOptions options) const;
    QString fileName() const; ///< of the one looked at
    QString title() const;

    Workspace &m_workspace;
    const QStringList m_paths;
    const QString m_path; ///< the first
    bool m_allowLarge = false;
    RawDataPtr m_result;
    QList<NamedTable> m_others;
    bool m_beside = false;
    JobSlot m_entries, m_preview;
    ImportReading m_reading;
    QTimer m_readAhead;
    QString m_shape; ///< of the table looked at; empty before its first preview
    bool m_recalling = false; ///< it is being looked at with the choices made for its shape before

    MessageBar *m_message = nullptr;
    MessageBar *m_recalled = nullptr;
    MessageBar *m_shapes = nullptr; ///< the files are of different shapes
    DateOrderQuestion *m_dates = nullptr;
    QWidget *m_entryRow = nullptr;
    QComboBox *m_entry = nullptr;
    PreviewPane *m_pane = nullptr;
    ImportSide *m_side = nullptr;
    ImportFoot *m_foot = nullptr;
};

} // namespace sphygma
