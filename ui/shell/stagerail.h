// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QHash>
#include <QSet>
#include <QWidget>

namespace sphygma {

/// The stages at the left of the window, with a tick where the work is done. Up and down arrows move.
class StageRail final : public QWidget
{
    Q_OBJECT

public:
    explicit StageRail(const Theme &theme, QWidget *parent = nullptr);

    void setCurrent(Stage stage);
    /// Ticks, and which stages can be entered; \a seen are those looked at and left.
    void update(const ProjectDocument &document, const QSet<Stage> &seen);

    QSize sizeHint() const override;

signals:
    void chosen(sphygma::Stage stage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Button;

    QHash<Stage, Button *> m_buttons;
};

} // namespace sphygma
