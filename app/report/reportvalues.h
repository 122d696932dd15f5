// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontent.h"

namespace sphygma {

/// The results that texts can hold, from what was decided and the flow of \a content.
QList<BoundValue> reportValues(const Decision &decision, const ReportContent &content,
                               const QString &guideline);

/// Five sentences: what was looked at, the mean, how many lie high, the adults, and what this does not say.
QList<Phrase> summarySentences(const Decision &decision, const Phrase &noPressures = {});

} // namespace sphygma
