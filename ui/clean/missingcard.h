// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QWidget>

class QPushButton;

namespace sphygma {

class MissingMapView;
struct MissingMap;
class TextLabel;

/// The pattern map of the Missing page, and the way to fill gaps.
class MissingCard final : public QWidget
{
    Q_OBJECT

public:
    explicit MissingCard(Workspace &workspace, QWidget *parent = nullptr);

    void setTable(const Table &table);

signals:
    void rowsAsked(const sphygma::RowSet &rows, const QString &name);

private:
    void show(const MissingMap &map);

    Workspace &m_workspace;
    JobSlot m_find;
    TextLabel *m_note;
    MissingMapView *m_map;
    QPushButton *m_fill;
};

} // namespace sphygma
