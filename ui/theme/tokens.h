// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

class QWidget;

namespace sphygma {

/// The colours of one look, named for what they do (the only place in the program where colours are written
/// down). Text tokens (all but faint) reach 4.5 : 1 on ground, surface and rail; faint is for ornaments and
/// disabled text.
struct Tokens
{
    bool dark = false;
    QColor ground, surface, rail, hairline;
    QColor ink, muted, faint;
    QColor accent, accentSoft, onAccent;
    QColor ok, okSoft, warn, warnSoft, bad, badSoft;
    QColor curve;
    QList<QColor> densityRamp; ///< fewer … more, three stops
    QList<QColor> categories; ///< Okabe–Ito
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// The look that \a widget is drawn in now; for widgets that paint themselves.
const Tokens &tokensOf(const QWidget &widget);

/// \a share (0 … 1) of \a over laid on \a under.
QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace sphygma
