// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/sourcedifference.h"

namespace sphygma {

class ProjectDocument;

/// The files the raw table was read from, in order, each as often as it was given.
QStringList sourcePaths(const RawData &raw);

/// Reads \a paths (the same files again, or next month's) as \a before was read: with the same choices of the
/// user, and the same roles for columns of the same name. What was found by itself is found anew.
Result<RawDataPtr> importAgain(const RawData &before, const QStringList &paths, const ClinicalRulesPtr &rules,
                               Progress &progress);

/// Puts \a now in the place of the raw table, with the recipe as \a difference fitted it, as one edit that
/// can be undone.
void replaceSource(ProjectDocument &document, const RawDataPtr &now, const SourceDifference &difference);

} // namespace sphygma
