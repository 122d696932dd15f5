// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/brush.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;

namespace sphygma {

/// The tools of the mouse, side by side above a chart; each has a key (V, Z, R, L, A) while the chart has the
/// focus.
class PlotTools final : public QWidget
{
    Q_OBJECT

public:
    /// The keys work inside \a scope.
    PlotTools(const Theme &theme, QWidget *scope, QWidget *parent = nullptr);

    PlotTool current() const;
    void choose(PlotTool tool);

signals:
    void chosen(sphygma::PlotTool tool);

private:
    QButtonGroup *m_group;
};

} // namespace sphygma
