// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace sphygma {

/// The example table as a file on disk: installed beside the program, or of the source tree the program was
/// built in, or written out of the program itself.
Result<QString> examplePath();

} // namespace sphygma
