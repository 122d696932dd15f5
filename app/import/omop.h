// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clinical/clinicalrules.h"
#include "app/import/importoptions.h"
#include "app/import/importreport.h"
#include "app/table/table.h"

namespace sphygma {

/// What the concept numbers of OMOP's person and measurement tables say: labels beside the numbers, and role
/// and unit of value_as_number where all rows measure one thing in one unit; its bounds ("<") are no values.
/// Where rows differ, the report tells how. Other tables stay as they are. Source: OMOP Common Data
/// Model 5.4; rules.json "interop.omop".
Table withOmopConcepts(const Table &table, const ImportOptions &options, const ClinicalRules &rules,
                       ImportReport &report);

} // namespace sphygma
