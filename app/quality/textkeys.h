// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sphygma {

/// The key by which spellings collide (OpenRefine's fingerprint): without case, accents and punctuation,
/// words sorted and each once. "Riverside, Clinic" and "clinic RIVERSIDE" have the same.
QString fingerprint(const QString &text);

/// Letters and digits alone, without case and accents, as they stand: "North gate" and "Northgate" have the
/// same.
QString squeezed(const QString &text);

/// Letters put in, left out, replaced or swapped with their neighbour (optimal string alignment); \a limit +
/// 1 where it is more than that.
int editDistance(const QString &a, const QString &b, int limit);

} // namespace sphygma
