// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace sphygma {

class TextLabel;

/// A chart alone on the whole screen, in large type, for a room. What points at persons is the caller's to
/// leave out of the chart. Escape, F5 or Shift+F5 leave.
class Presenter final : public QWidget
{
    Q_OBJECT

public:
    static constexpr double typeScale = 1.7; ///< of a chart's type

    /// Takes \a chart over.
    Presenter(QWidget *chart, QWidget *parent);

    void setTitle(const QString &title);
    void setFigure(const QString &text); ///< the number that matters most, in words

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title, *m_figure;
};

} // namespace sphygma
