// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decide/patientpaper.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

constexpr double pointsAnInch = 72;
constexpr double timelineShare = 0.3; ///< of the page's height

QString sectionHtml(const PatientSection &section, const Translator &words)
{
    QString html = u"<p><b>"_s + words.text(section.heading).toHtmlEscaped() + u"</b><br>"_s;
    QStringList lines;
    for (const Phrase &line : section.lines)
        lines += words.text(line).toHtmlEscaped();
    return html + lines.join(u"<br>"_s) + u"</p>"_s;
}

/// Sections in two columns, filled one after the other.
QString pageHtml(const QList<PatientSection> &sections, const Translator &words)
{
    QString left, right;
    const qsizetype half = (sections.size() + 1) / 2;
    for (qsizetype i = 0; i < sections.size(); ++i)
        (i < half ? left : right) += sectionHtml(sections[i], words);
    return u"<table width='100%' cellpadding='6'><tr><td width='50%'>"_s + left + u"</td><td width='50%'>"_s
        + right + u"</td></tr></table>"_s;
}

QFont paperFont(double size, QFont::Weight weight = QFont::Normal)
{
    QFont font(Theme::fontFamilies());
    font.setPixelSize(qMax(1, qRound(size)));
    font.setWeight(weight);
    return font;
}

} // namespace

void paintPatientPage(QPagedPaintDevice &device, const TimelineContent &content, const Translator &words,
                      const QString &foot)
{
    QPainter painter(&device);
    const double point =
        painter.device()->logicalDpiY() / pointsAnInch; // all sizes below are typographic points
    painter.scale(point, point);
    const QRectF page(0, 0, painter.device()->width() / point, painter.device()->height() / point);
    const Tokens &tokens = lightTokens();

    painter.setFont(paperFont(16, QFont::DemiBold));
    painter.setPen(tokens.ink);
    painter.drawText(QRectF(0, 0, page.width(), 24), Qt::AlignLeft | Qt::AlignVCenter,
                     words.text(patientTitle(content.patient)));
    const QRectF timeline(0, 32, page.width(), page.height() * timelineShare);
    paintTimeline(painter, timeline, content, tokens, words, 9);

    QTextDocument text;
    text.setDocumentMargin(0);
    text.setDefaultFont(paperFont(9));
    text.setTextWidth(page.width());
    text.setHtml(pageHtml(patientInWords(content.patient, content.guideline), words));
    const QRectF room(0, timeline.bottom() + 10, page.width(), page.height() - timeline.bottom() - 30);
    const double fit = qMin(1.0, room.height() / text.size().height());
    painter.save();
    painter.translate(room.topLeft());
    painter.scale(fit, fit);
    QAbstractTextDocumentLayout::PaintContext ink;
    ink.palette.setColor(QPalette::Text, tokens.ink);
    text.documentLayout()->draw(&painter, ink);
    painter.restore();

    painter.setFont(paperFont(8));
    painter.setPen(tokens.muted);
    painter.drawText(QRectF(0, page.height() - 14, page.width(), 14), Qt::AlignLeft | Qt::AlignVCenter, foot);
}

} // namespace sphygma
