// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace sphygma {

/// A share as a bar; the number beside it says the same.
class ShareBar final : public QWidget
{
public:
    /// \a strong draws it in the accent.
    ShareBar(const Theme &theme, double share, bool strong);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const double m_share;
    const bool m_strong;
};

} // namespace sphygma
