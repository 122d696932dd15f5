// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/projectstore.h"

namespace sphygma {

/// A table with every type, every kind of missing cell and original texts, in \a rows rows; \a seed makes
/// others.
RawDataPtr sampleRaw(qsizetype rows, int seed = 0);

/// A state around \a raw with something in every part.
ProjectState sampleState(RawDataPtr raw, const QString &name);

/// Entries named \a names, one after the other, on one raw table; the last is shown.
ProjectHistory sampleHistory(const RawDataPtr &raw, const QStringList &names);

/// What went wrong, or an empty text.
template<typename T>
QString trouble(const Result<T> &result)
{
    return result ? QString() : result.error().message + u' ' + result.error().hint;
}

/// What differs, or an empty text: tables cell by cell, reports as JSON.
QString difference(const RawData &a, const RawData &b);
/// The same of whole histories.
QString difference(const ProjectHistory &a, const ProjectHistory &b);

} // namespace sphygma
