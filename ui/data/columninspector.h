// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/profile.h"
#include "ui/data/histogram.h"
#include "ui/models/workspace.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace sphygma {

class TextLabel;

/// What one column holds, beside the table; meaning, unit and name are changed here, as steps of the recipe.
class ColumnInspector final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnInspector(Workspace &workspace, QWidget *parent = nullptr);

    /// \a editable where the table is the clean one: steps name its columns. Of a table beside that of the
    /// project nothing more is known than its cells.
    void show(const Table &table, qsizetype column, bool editable, bool isOfMainTable = true);
    void showNothing();

private:
    struct Inspection
    {
        ColumnProfile profile;
        Bins bins;
        std::vector<qint64> labels; ///< how often each value label of the column is met
    };

    void build();
    QWidget *buildSetting(QWidget *parent);
    void showProfile(const Inspection &inspection);
    QString origin(bool isOfMainTable) const;
    void showIssues(const QString &column, bool isOfMainTable);
    void addFigure(const QString &caption, const QString &value);
    void clearFigures();
    void addNumbers(const ColumnProfile &profile);
    void addLabels(const std::vector<qint64> &counts);
    void chooseRole();
    void chooseUnit();
    void chooseSetting();
    void rename();
    void editRole(const QString &role, const QString &unit);

    Workspace &m_workspace;
    JobSlot m_job;
    ColumnInfo m_info;
    int m_written = 0; ///< decimals of its numbers in the file
    QLineEdit *m_name = nullptr;
    TextLabel *m_label = nullptr;
    TextLabel *m_type = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_unit = nullptr;
    QWidget *m_settingRow = nullptr; ///< of pressures: where they were measured
    QComboBox *m_setting = nullptr;
    Histogram *m_histogram = nullptr;
    QWidget *m_figures = nullptr;
    QFormLayout *m_figureRows = nullptr;
    TextLabel *m_issues = nullptr;
};

} // namespace sphygma
