// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QMarginsF>
#include <QSizeF>
#include <QStringList>

namespace sphygma {

/// How paper looks: size, margins, type and ink, in one place. Lengths in 1/96 inch.
namespace paper {

inline constexpr QSizeF a4{793.7, 1122.5};
inline constexpr QSizeF letter{816, 1056};
inline constexpr QMarginsF margins{60, 56, 60, 64};

/// How large a chart is drawn: the full width between the margins.
inline constexpr QSizeF figureSize{673, 400};

/// Families whose digits are equally wide and whose Chinese can be copied from a PDF: Noto CJK through Qt 6.4
/// gives 自 and others the code points of radicals.
QStringList fontFamilies();
QFont font(double pixelSize, QFont::Weight weight = QFont::Normal);

inline const QColor ink{0x17, 0x21, 0x2B};
inline const QColor muted{0x5C, 0x68, 0x75};
inline const QColor hairline{0xE2, 0xE6, 0xEB};
inline const QColor tint{0xF3, 0xF7, 0xF9};
inline const QColor notice{0xFF, 0xF3, 0xDC};

} // namespace paper

} // namespace sphygma
