// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quality/proposal.h"

namespace sphygma {

/// What a detector looks at.
struct DetectorInput
{
    const Table &table;
    const ClinicalRulesPtr &rules;
    Progress &progress;
};

// One function a page of the wizard, each in a file of its own; an Error only when cancelled.
Result<QList<Proposal>> columnProposals(const DetectorInput &input);
Result<QList<Proposal>> missingProposals(const DetectorInput &input);
Result<QList<Proposal>> duplicateProposals(const DetectorInput &input);
Result<QList<Proposal>> wrongValueProposals(const DetectorInput &input);

} // namespace sphygma
