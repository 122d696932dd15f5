// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sphygma {

/// Whoever goes through a form with the keyboard stays where he was when it is made anew: in the control of
/// the same name, and on the same row of a list.
void keepFocus(const QWidget &before, const QWidget &now);

} // namespace sphygma
