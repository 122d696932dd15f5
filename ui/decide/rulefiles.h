// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/rulebook.h"
#include "ui/models/workspace.h"

namespace sphygma {

/// Asks for a file of rules (resources/schema/rule.schema.json) and adds them to \a own; one of an id that is
/// there takes its place. Nothing when given up or when the file was wrong, which is then said.
std::optional<RuleBook> askForRules(Workspace &workspace, QWidget *window, const RuleBook &own);

/// Writes the clinic's own rules where the user says; without any, those that ship, as a pattern to work
/// from.
void saveRules(Workspace &workspace, QWidget *window, const RuleBook &own, const RuleBook &shipped);

} // namespace sphygma
