// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"

#include <cstddef>

namespace sphygma {

/// One batch of a longer work.
class BatchProgress final : public Progress
{
public:
    static constexpr size_t chunks = 64; ///< packed or unpacked at a time: some 30 MB

    BatchProgress(Progress &whole, size_t before, size_t total)
        : m_whole(whole), m_before(static_cast<qint64>(before)), m_total(static_cast<qint64>(total))
    {}

    bool update(qint64 done, qint64) override { return m_whole.update(m_before + done, m_total); }

private:
    Progress &m_whole;
    const qint64 m_before;
    const qint64 m_total;
};

} // namespace sphygma
