// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"

namespace sphygma {

/// Says stop after some reports.
class CancelAfter final : public Progress
{
public:
    explicit CancelAfter(int reports) : m_left(reports) {}

    bool update(qint64, qint64) override { return m_left-- > 0; }

private:
    int m_left;
};

} // namespace sphygma
