// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decide/peoplemodel.h"
#include "ui/models/workspace.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace sphygma {

class TextLabel;

/// Who is behind a result and why: sortable, to be exported, selected in table and charts, and opened one by
/// one.
class PeopleTable final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleTable(Workspace &workspace, QWidget *parent = nullptr);

    /// \a name is what an exported file is called.
    void setPeople(ListedPeople people, const QString &name);

signals:
    /// By double click or Enter, on a row of the table.
    void patientChosen(qsizetype row);
    /// Where the user wants to see the selected rows.
    void goTo(sphygma::Stage stage);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitReasons();
    QPushButton *addAction(QLayout &row, const QString &icon, const QString &text, const QString &name);
    void exportCsv();
    void select(Stage stage);
    void chooseCurrent();

    Workspace &m_workspace;
    PeopleModel *m_model;
    QTableView *m_view;
    TextLabel *m_count;
    QList<QPushButton *> m_actions;
    QString m_name;
};

} // namespace sphygma
