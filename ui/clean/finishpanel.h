// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

class QGridLayout;

namespace sphygma {

class KeyFigure;

/// What the recipe came to: rows in, kept and changed, and how complete the columns that matter were before
/// and are after.
class FinishPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FinishPanel(Workspace &workspace, QWidget *parent = nullptr);

    void refresh();

signals:
    void goTo(sphygma::Stage stage);

private:
    struct ColumnBalance
    {
        QString column;
        QString role;
        qint64 missingBefore = 0;
        qint64 missingAfter = 0;
    };

    static Result<QList<ColumnBalance>> balance(const Table &raw, const Table &clean, Progress &progress);
    void showBalance(const QList<ColumnBalance> &columns);

    Workspace &m_workspace;
    JobSlot m_job;
    KeyFigure *m_read;
    KeyFigure *m_kept;
    KeyFigure *m_changed;
    QWidget *m_columns;
};

} // namespace sphygma
