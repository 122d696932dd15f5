// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/chartedits.h"

using namespace Qt::StringLiterals;

namespace sphygma {

void ChartEdits::edit(const QString &text, const std::function<void(ChartSpec &)> &change,
                      const QString &field)
{
    if (field.isEmpty() || field != m_field)
        m_gesture = m_document.newGesture();
    m_field = field;
    m_document.edit(text, [&change](ProjectState &state) { state.chart.change(change); },
                    {u"chart"_s, field, m_gesture});
}

} // namespace sphygma
