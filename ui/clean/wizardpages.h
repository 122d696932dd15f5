// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/proposal.h"

#include <QStringList>

namespace sphygma {

inline constexpr int wizardPageCount = 6;

QString wizardPageTitle(WizardPage page);
QStringList wizardPageTitles();

} // namespace sphygma
