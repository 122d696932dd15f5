// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"
#include "ui/widgets/chip.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace sphygma {

class ColumnInspector;
class MessageBar;
class NarrowedRows;
class OtherTable;
class PageHeader;
class SegmentedControl;
class SourceRefresher;
class TableChoice;
class TableGrid;
class TableModel;
class TableSearch;

/// The table, and the inspector of the chosen column; without data, the way to open some (shell/WelcomePage).
class DataPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DataPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Asks where, then writes the clean table there; also behind the window's own action.
    void exportTable();

    /// Reads the source of the project again and shows what differs; also behind the window's own action.
    void refreshFromSource();

signals:
    /// The user wants to go on (or back) to \a stage.
    void goTo(sphygma::Stage stage);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildTools();
    void chooseTable();
    const NamedTable *otherTable() const;
    void refresh();
    void showSelected();
    void describe();
    void showFilter();
    void inspect(int column);
    void correctCell(const QModelIndex &index);
    void showImportReport();
    void tellWhatWasRead();
    void offer(Tone tone, const QString &text, const QString &action, std::function<void()> then);
    bool showsClean() const;

    Workspace &m_workspace;
    JobSlot m_completeness, m_export;
    SourceRefresher *m_refresher;
    bool m_outdated = true; ///< the document changed since the last refresh
    RawDataPtr m_raw; ///< the one shown; its rows are what a selection means
    TableModel *m_model;
    NarrowedRows *m_narrowed; ///< what the filters leave of the table
    TableChoice *m_tables = nullptr;
    QStackedWidget *m_stack = nullptr;
    OtherTable *m_other = nullptr;
    TableGrid *m_grid = nullptr;
    ColumnInspector *m_inspector = nullptr;
    PageHeader *m_header = nullptr;
    SegmentedControl *m_version = nullptr;
    TableSearch *m_search = nullptr;
    QPushButton *m_exportButton = nullptr;
    MessageBar *m_message = nullptr;
    std::function<void()> m_offered; ///< what the way on in m_message does
};

} // namespace sphygma
