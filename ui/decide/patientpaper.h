// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/patientwords.h"
#include "ui/decide/patienttimeline.h"

class QPagedPaintDevice;

namespace sphygma {

/// Paints a patient's page on the one page of \a device (a printer, a PDF): title, timeline, and all
/// sections, made smaller where there are many. \a foot names file, data version and day.
void paintPatientPage(QPagedPaintDevice &device, const TimelineContent &content, const Translator &words,
                      const QString &foot);

} // namespace sphygma
