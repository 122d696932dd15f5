// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/problemrows.h"
#include "ui/models/workspace.h"

#include <QSet>
#include <QWidget>

class QTableView;

namespace sphygma {

class PreviewModel;
class SegmentedControl;
class TextLabel;

/// The table of the import window: the first rows of the file, or the rows with cells that surprise the type
/// of their column, raw text beside understood value.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(Workspace &workspace, QWidget *parent = nullptr);

    void setPreview(ImportPreview preview);

    /// The first rows, whatever is shown.
    const ImportPreview &preview() const { return m_preview; }

    void setProblems(const ProblemRows &problems);
    void setNoProblems();

    void setColumn(int column, const QString &role, const QString &unit);
    void setSkipped(const QSet<QString> &names);

    bool showsProblems() const;
    int rowCount() const; ///< of those shown

    int currentColumn() const;
    void setCurrentColumn(int column);

signals:
    void columnChosen(int column);
    void rowsChanged(); ///< others are shown than before

private:
    void showRows();
    void showFirstMisfit();

    PreviewModel *m_model;
    QWidget *m_choice;
    SegmentedControl *m_which;
    TextLabel *m_note;
    QTableView *m_view;
    ImportPreview m_preview;
    QList<QList<PreviewCell>> m_problemRows;
    QList<qint64> m_problemLines;
    QStringList m_problemFiles;
};

} // namespace sphygma
