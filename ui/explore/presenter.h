// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/agepressurechart.h"

#include <QWidget>

namespace sphygma {

class TextLabel;

/// The chart alone on the whole screen, in large type, for a room. What points at persons is the caller's to
/// leave out of the describer. Escape, F5 or Shift+F5 leave.
class Presenter final : public QWidget
{
    Q_OBJECT

public:
    Presenter(Theme &theme, const Translator &words, QWidget *parent);

    AgePressureChart &chart() { return *m_chart; }

    void setTitle(const QString &title);
    void setFigure(const QString &text); ///< the count at the threshold, in words

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title, *m_figure;
    AgePressureChart *m_chart;
};

} // namespace sphygma
