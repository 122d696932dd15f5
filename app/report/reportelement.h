// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/mark.h"
#include "app/report/reportcontent.h"

#include <QColor>

#include <variant>

namespace sphygma {

enum class TextRole : quint8 { Body, Lead, Small, Bullet, Label };

struct TextElement
{
    TextRole role = TextRole::Body;
    QString text;
};

struct HeadingElement
{
    QString text;
    int level = 1;
};

/// The message of a section, large on a tinted ground.
struct KeyElement
{
    QString title, figure, label;
};

struct TableElement
{
    QString name; ///< also that of its file when exported
    QStringList head; ///< empty: without
    QList<Align> aligns; ///< one a column
    QList<QStringList> rows;
};

struct FigureElement
{
    QString name;
    ReportFigure figure;
    QString note;
};

/// Boxes under each other, each with what left before it, at its side.
struct FlowElement
{
    struct Stage
    {
        QString what, count;
        QStringList leftOut; ///< on the way to the next stage, one line a reason
    };
    QList<Stage> stages;
};

/// Short texts under headings of their own, in two columns on one page.
struct ColumnsElement
{
    struct Part
    {
        QString heading;
        QStringList lines;
    };
    QList<Part> parts;
};

struct CoverElement
{
    QString title;
    QStringList lines; ///< site, author, date
    QStringList facts; ///< file, rows, data version
    QByteArray logo;
};

/// The table of contents goes here.
struct ContentsElement
{};

using ReportElement = std::variant<TextElement, HeadingElement, KeyElement, TableElement, FigureElement,
                                   FlowElement, ColumnsElement, CoverElement, ContentsElement>;

struct ReportPart
{
    SectionKind kind = SectionKind::Text;
    qsizetype section = 0; ///< its place in ReportSpec::sections
    bool landscape = false, newPage = false;
    QList<ReportElement> elements;
};

/// Something in the user's words that does not go out as it stands: for the user, not for the paper.
struct ReportWarning
{
    qsizetype section = -1; ///< its place in ReportSpec::sections; −1 for the words of the cover
    QString place; ///< "x" of a place "{x}" without a value
    Phrase text; ///< names the section
};

/// A report in the words of its language, before it is laid out on pages: what PDF, HTML, ODT and the
/// exported tables are made of.
struct ReportDocument
{
    QString title, site, author, date, file, language;
    QString banner; ///< on every page when de-identified
    QString safety; ///< on every page
    QColor accent;
    PaperSize paper = PaperSize::A4;
    QList<ReportPart> parts;
    QList<ReportWarning> warnings;
};

/// Puts the content into words, section by section.
ReportDocument composeReport(const ReportContent &content);

} // namespace sphygma
