// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sphygma {

/// A surface with a hairline and round corners, for what belongs together. Its layout is the caller's.
class Card final : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// A dashed edge, as where files are dropped; \a active draws it in the accent.
    void setDropTarget(bool dashed, bool active = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_dashed = false;
    bool m_active = false;
};

} // namespace sphygma
