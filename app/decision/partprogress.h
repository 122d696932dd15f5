// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"

namespace sphygma {

/// The stages of one work share its Progress; each says how far it is within its part.
class PartProgress final : public Progress
{
public:
    PartProgress(Progress &whole, qint64 part, qint64 parts) : m_whole(whole), m_part(part), m_parts(parts) {}

    bool update(qint64 done, qint64 total) override
    {
        const qint64 within = total > 0 ? 1000 * done / total : 0;
        return m_whole.update(m_part * 1000 + within, m_parts * 1000);
    }

private:
    Progress &m_whole;
    const qint64 m_part, m_parts;
};

} // namespace sphygma
