// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/pointtally.h"
#include "app/base/translator.h"

namespace sphygma::PressureWords {

QString age(const Translator &words); ///< title of the axis
QString pressure(const Translator &words, PressureChoice choice); ///< likewise
QString name(const Translator &words, PressureChoice choice); ///< "Systolic"

/// How many points lie on one side of a threshold: "594 203 (64.1 %) at or above".
QString above(const Translator &words, qint64 count, qint64 n);
QString below(const Translator &words, qint64 count, qint64 n);

} // namespace sphygma::PressureWords
