// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"

#include <functional>

namespace sphygma {

/// Runs \a task(0) … \a task(count − 1) on all cores, begun in order. Only the calling thread talks to \a
/// progress; once that says stop, no further task is begun and the answer is false. An exception of a task
/// is thrown again here. Tasks should be of some milliseconds, and must not touch the same data. The helpers
/// are threads of the global pool; one that is busy elsewhere is not waited for.
bool runParallel(size_t count, Progress &progress, const std::function<void(size_t)> &task);

} // namespace sphygma
