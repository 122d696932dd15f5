// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace sphygma {

/// Answers the question of --question over the rows that the recipe kept.
ExitCode answerTheQuestion(Session &session);

} // namespace sphygma
