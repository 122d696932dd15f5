// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/pdffinish.h"

namespace sphygma {

/// The XMP packet of a PDF: the same facts as in its Info dictionary, and the claim to PDF/A-1b where it is
/// made.
QByteArray pdfMetadata(const PdfIdentity &identity);

} // namespace sphygma
