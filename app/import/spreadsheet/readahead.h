// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/bytesource.h"

namespace sphygma {

/// Reads \a source on a thread of its own, up to a megabyte ahead: unpacking and parsing take turns on one
/// core, and go side by side on two. A small source is read at once, without a thread.
ByteSourcePtr readAhead(ByteSourcePtr source);

} // namespace sphygma
