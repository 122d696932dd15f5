// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importreport.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace sphygma {

class TextLabel;

/// What only people know of a table with blood pressures, asked once when it is opened: where they were
/// measured, which systolic column counts when there are several, and which columns tell of pregnancy and
/// treatment. Hidden where the table has no pressure.
class PressureQuestions final : public QWidget
{
    Q_OBJECT

public:
    explicit PressureQuestions(Workspace &workspace, QWidget *parent = nullptr);

    /// With the roles as they stand; columns that are left out have no part in it.
    void setColumns(const QList<PreviewColumn> &columns);

    /// Id of app/clinical/measurementsetting.h; empty until the question is answered.
    QString setting() const;
    void setSetting(const QString &setting);

signals:
    void roleChosen(const QString &column, const QString &role);

private:
    struct Row
    {
        QLabel *label;
        QComboBox *combo;
    };

    Row addRow(const QString &label);
    void fillSystolic(const QList<PreviewColumn> &columns);
    void fillColumns(QComboBox &combo, const QString &role, const QList<PreviewColumn> &columns);
    void chooseSystolic();
    void chooseOnly(const QString &role, const QStringList &candidates, const QString &column);
    void chooseColumn(QComboBox &combo, const QString &role);
    QStringList candidatesFor(const QString &role) const;

    Workspace &m_workspace;
    Row m_setting, m_systolic, m_pregnancy, m_treatment;
    TextLabel *m_pairNote;
    QList<PreviewColumn> m_columns;
    QHash<QString, QString> m_before; ///< roles of columns before they were chosen here
    QHash<QString, QString> m_guesses; ///< what the name of a column alone says it is
};

} // namespace sphygma
