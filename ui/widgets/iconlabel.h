// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace sphygma {

/// Shows an icon of the theme, and keeps following it.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QIcon &icon, int size = 20, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon);
    /// Selected draws the accent, Active the ink.
    void setMode(QIcon::Mode mode);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    QIcon::Mode m_mode = QIcon::Normal;
};

} // namespace sphygma
