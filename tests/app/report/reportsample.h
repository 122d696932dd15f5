// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportcontent.h"

namespace sphygma {

/// A report with everything in it, its values made up.
ReportContent sampleReport(const QString &language);

} // namespace sphygma
