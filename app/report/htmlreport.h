// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportelement.h"

namespace sphygma {

/// For whom the page is made: a word processor reads it through QTextDocument.
enum class HtmlUse : quint8 { Browser, WordProcessor };

/// How a figure becomes a part of the page: the value of src.
using FigureSource = std::function<QString(const FigureElement &figure, int number)>;

/// The report as one HTML page without scripts or other files.
QByteArray htmlReport(const ReportDocument &document, const FigureSource &figureSource, HtmlUse use);

/// The same with each figure inside it as SVG.
QByteArray htmlReport(const ReportDocument &document);

/// A figure as an SVG file, and as a picture twice as fine as the screen.
QByteArray figureSvg(const ReportFigure &figure, const QString &title);
QImage figureImage(const ReportFigure &figure);

} // namespace sphygma
