// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sphygma {

class Card;

/// The card beside a chart or an answer; \a body scrolls in it, so that it stays within reach on a small
/// screen.
Card *makeSidePanel(QWidget *body, int width);

} // namespace sphygma
