// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QListWidget>

namespace sphygma {

/// Questions and the kinds of charts side by side, a picture and a name each. A click or the arrow keys
/// choose one.
class ChartGallery final : public QListWidget
{
    Q_OBJECT

public:
    explicit ChartGallery(const Workspace &workspace, QWidget *parent = nullptr);

    void setKind(const QString &id); ///< emits nothing

signals:
    void kindChosen(const QString &id);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void add(const QString &id, const QIcon &icon, const QString &name, const QString &purpose);
};

} // namespace sphygma
