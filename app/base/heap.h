// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sphygma {

/// Gives memory that was freed back to the system: after some imports of wide tables glibc held three times
/// what the tables need. Takes milliseconds a gigabyte; does nothing where the C library is another one.
void releaseFreedMemory();

} // namespace sphygma
