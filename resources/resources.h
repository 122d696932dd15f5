// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sphygma {

/// Makes the files under resources/ reachable as ":/…". A static library's resources are dropped by the
/// linker unless something asks for them; safe to call often.
void loadResources();

} // namespace sphygma
