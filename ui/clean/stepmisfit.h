// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/projectdocument.h"

namespace sphygma {

/// Why a step of a recipe does not apply, and what to do; empty where it does.
QString whyNot(const StepResult &result);

/// The same of the first of \a steps that does not; empty as long as that is not known.
QString whyNot(const QList<StepPtr> &steps, const ProjectDocument &document);

} // namespace sphygma
