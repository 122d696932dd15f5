// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/importreading.h"
#include "ui/models/workspace.h"

#include <QDialog>
#include <QTimer>

class QVBoxLayout;

namespace sphygma {

class DateOrderQuestion;
class ImportFiles;
class ImportFoot;
class ImportSide;
class MessageBar;
class PageHeader;
class PreviewPane;
class RecalledChoices;
class SheetChoice;

/// Shows how a file will be read, raw text beside understood value, asks what only people know, lets every
/// guess be changed, and reads it.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Of several \a paths the first is looked at; all are read, their rows put together.
    ImportDialog(Workspace &workspace, const QStringList &paths, QWidget *parent = nullptr);

    /// The files that are read: those given, but the ones left out.
    const QStringList &paths() const;

    /// What was read; null unless the dialog was accepted.
    RawDataPtr result() const { return m_result; }

    /// Tables of other shapes that were opened together with it.
    const QList<NamedTable> &others() const { return m_others; }

    /// The user wants it as a further table of the open project, not as a project of its own.
    bool isBeside() const { return m_beside; }

    /// Where its pressures were measured, as the user said (app/clinical/measurementsetting.h).
    QString setting() const;

    /// It came from the clipboard.
    void setPasted();

    void accept() override; ///< reads the file, then closes
    void reject() override; ///< stops the reading; when none runs, closes

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QStringList &paths);
    void buildNotices(QVBoxLayout &rows);
    void connectChoices();
    void connectReading();
    void lookAtFile();
    void refreshPreview();
    void readAhead();
    void showPreview(const ImportPreview &preview);
    void showProblems(const ProblemRows &problems, const ImportReport &report, const FoundCells &found);
    void tellRows();
    void showColumn(int column);
    void showMeaning(const QString &column, const QString &role, const QString &unit);
    void showFailure(const Error &error, const QString &path);
    bool offerWayOn(const Error &error, const QString &path);
    void takeFiles();
    void startAnew();
    void showTitle();
    void setReading(bool reading);
    void finishReading(const Imported &imported, const QList<NamedTable> &others);
    ImportOptions withFile(ImportOptions options) const;
    QString fileName() const;

    Workspace &m_workspace;
    QString m_path; ///< of the one looked at, the first
    bool m_allowLarge = false;
    RawDataPtr m_result;
    QList<NamedTable> m_others;
    bool m_beside = false;
    JobSlot m_preview;
    ImportReading m_reading;
    QTimer m_readAhead;
    bool m_looked = false; ///< the preview stands
    std::optional<qint64> m_records; ///< in all files; nothing until they are counted

    MessageBar *m_message = nullptr;
    RecalledChoices *m_recalled = nullptr;
    PageHeader *m_header = nullptr;
    ImportFiles *m_files = nullptr;
    DateOrderQuestion *m_dates = nullptr;
    SheetChoice *m_sheets = nullptr;
    PreviewPane *m_pane = nullptr;
    ImportSide *m_side = nullptr;
    ImportFoot *m_foot = nullptr;
};

} // namespace sphygma
