// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "ui/charts/plotcloud.h"
#include "ui/charts/plotstyle.h"

#include <QWidget>

class QPainter;

namespace sphygma {

/// What an ink means: "F", and of how many points.
struct LegendEntry
{
    qsizetype ink = 0;
    Phrase name;
    std::optional<qint64> n;

    QString text(const Translator &words) const;
};

/// The entries of what is drawn; none where there is but one ink.
QList<LegendEntry> legendOf(const QList<PlotFacet> &facets, const Translator &words);

/// What stands under every chart: how many points, how many rows without, which data; and how to read the
/// colours.
struct ChartNote
{
    qint64 n = 0;
    qint64 missing = 0;
    qint64 beyond = 0; ///< points that lie outside of what is shown at first
    QList<Phrase> remarks; ///< filters, what is left out
    QString said; ///< in place of all of the above, where the words are known already
    Phrase data; ///< "data 3f2a91c04b17, 6 steps"; may be empty
    bool density = false; ///< shows the ramp
    QList<LegendEntry> legend; ///< where inks mean something; a line of its own when there are many

    QString text(const Translator &words) const;
    /// Of all its lines where they are \a width long: nothing of a note is left out.
    double height(double width, const PlotStyle &style, const Translator &words) const;
    /// \a place is height() high.
    void paint(QPainter &painter, const QRectF &place, const PlotStyle &style, const Translator &words) const;
};

/// The note as a widget.
class ChartFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartFoot(const Translator &words, QWidget *parent = nullptr);

    void setNote(const ChartNote &note);
    void setStyle(const PlotStyle &style);
    void setIndent(double left); ///< to where the plot begins

    const ChartNote &note() const { return m_note; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF place() const;
    void fit();

    const Translator m_words;
    ChartNote m_note;
    PlotStyle m_style;
    double m_indent = 0;
};

} // namespace sphygma
