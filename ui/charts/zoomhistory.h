// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/binning.h"

#include <QList>

#include <optional>

namespace sphygma {

/// The windows a chart has shown, for going back; an empty one shows all.
class ZoomHistory
{
public:
    using Window = std::optional<DataWindow>;

    /// The chart came to rest at \a window.
    void note(const Window &window)
    {
        if (window == m_now)
            return;
        m_before.append(m_now);
        m_now = window;
        if (m_before.size() > longest)
            m_before.removeFirst();
    }

    bool canGoBack() const { return !m_before.isEmpty(); }

    /// The window before this one; canGoBack() only.
    Window back() { return m_now = m_before.takeLast(); }

    void clear() { *this = {}; }

private:
    static constexpr qsizetype longest = 100;

    Window m_now;
    QList<Window> m_before;
};

} // namespace sphygma
