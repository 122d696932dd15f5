// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace sphygma {

/// Room a desktop takes for the title and the frame of a window.
inline constexpr QSize windowFrame(8, 44);

/// As big as \a wanted where the screen has the room; never so big that its foot is out of reach.
inline void resizeWithinScreen(QWidget &window, const QSize &wanted)
{
    window.resize(wanted.boundedTo(window.screen()->availableGeometry().size() - windowFrame));
}

} // namespace sphygma
