// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/htmlreport.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

QString escaped(const QString &text)
{
    // No line ends inside a number.
    return QString(text).replace(u'\u2009', u'\u202f').toHtmlEscaped().replace(u'\n', u"<br/>"_s);
}

QString tag(const QString &name, const QString &text, const QString &attributes = {})
{
    return u'<' + name + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>' + escaped(text)
        + u"</"_s + name + u">\n"_s;
}

/// Writes one element after the other.
class HtmlWriter
{
public:
    HtmlWriter(const ReportDocument &document, const FigureSource &source, HtmlUse use)
        : m_document(document), m_source(source), m_use(use)
    {}

    QString body()
    {
        if (!m_document.banner.isEmpty())
            m_html += tag(u"p"_s, m_document.banner, u"class=\"notice\""_s);
        for (const ReportPart &part : m_document.parts) {
            for (const ReportElement &element : part.elements) {
                closeList(element);
                std::visit([this](const auto &one) { write(one); }, element);
            }
        }
        closeList({});
        m_html += tag(u"p"_s, m_document.safety, u"class=\"small\""_s);
        return std::move(m_html);
    }

private:
    void closeList(const ReportElement &next)
    {
        const auto *text = std::get_if<TextElement>(&next);
        if (!m_inList || (text && text->role == TextRole::Bullet))
            return;
        m_html += u"</ul>\n"_s;
        m_inList = false;
    }

    void writeBullet(const QString &text)
    {
        if (m_use == HtmlUse::WordProcessor) { // Qt writes the marks of a list without a space
            m_html += tag(u"p"_s, u"–  "_s + text, u"class=\"bullet\""_s);
            return;
        }
        if (!std::exchange(m_inList, true))
            m_html += u"<ul>"_s;
        m_html += tag(u"li"_s, text);
    }

    void write(const TextElement &text)
    {
        static const QHash<TextRole, QString> classes{{TextRole::Lead, u"class=\"lead\""_s},
                                                      {TextRole::Small, u"class=\"small\""_s},
                                                      {TextRole::Label, u"class=\"label\""_s}};
        if (text.role == TextRole::Bullet)
            writeBullet(text.text);
        else
            m_html += tag(u"p"_s, text.text, classes.value(text.role));
    }

    void write(const HeadingElement &heading)
    {
        const QString name = heading.level == 1 ? u"h2"_s : u"h3"_s;
        m_html += tag(name, heading.text, u"id=\"h%1\""_s.arg(++m_headings));
    }

    void write(const KeyElement &key)
    {
        m_html += u"<div class=\"key\">"_s;
        for (const auto &[text, name] :
             {std::pair{key.title, u"small"_s}, {key.figure, u"figure"_s}, {key.label, u"label"_s}}) {
            if (!text.isEmpty())
                m_html += tag(u"p"_s, text, u"class=\""_s + name + u'"');
        }
        m_html += u"</div>\n"_s;
    }

    void write(const TableElement &table)
    {
        m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">\n"_s;
        if (!table.head.isEmpty())
            m_html += u"<thead>"_s + row(table, table.head, u"th"_s) + u"</thead>\n"_s;
        m_html += u"<tbody>\n"_s;
        for (const QStringList &cells : table.rows)
            m_html += row(table, cells, u"td"_s);
        m_html += u"</tbody></table>\n"_s;
    }

    QString row(const TableElement &table, const QStringList &cells, const QString &name) const
    {
        constexpr qsizetype manyColumns = 6;
        const bool forWords = m_use == HtmlUse::WordProcessor;
        const QString wide =
            forWords && table.aligns.size() >= manyColumns ? u" class=\"wide\""_s : QString();
        QString html = u"<tr>"_s;
        for (qsizetype i = 0; i < table.aligns.size(); ++i) {
            QString cell = cells.value(i);
            const bool indented = cell.startsWith(u"    "_s);
            cell = (indented ? u"\u2003"_s : QString()) + cell.trimmed();
            QString look = table.aligns[i] == Align::Right ? u"align=\"right\""_s : u"align=\"left\""_s;
            if (forWords && table.aligns[i] == Align::Left && table.aligns.size() > 2)
                look += u" width=\"%1%\""_s.arg(wide.isEmpty() ? 46 : 24); // Qt makes all equally wide
            html += tag(name, cell, look + wide);
        }
        return html + u"</tr>\n"_s;
    }

    void write(const FigureElement &figure)
    {
        const QString caption = figure.name.isEmpty() ? figure.note : figure.name + u". "_s + figure.note;
        constexpr QSizeF most(600, 800); // of a word processor's page
        QSizeF size = figure.figure.size;
        if (m_use == HtmlUse::WordProcessor)
            size = size.scaled(most.boundedTo(size), Qt::KeepAspectRatio);
        m_html += u"<p><img src=\""_s + m_source(figure, ++m_figures)
            + u"\" width=\"%1\" height=\"%2\" alt=\""_s.arg(qRound(size.width())).arg(qRound(size.height()))
            + caption.toHtmlEscaped() + u"\"/></p>\n"_s;
        write(TextElement{TextRole::Small, caption});
    }

    void write(const FlowElement &flow)
    {
        m_html += u"<table cellspacing=\"0\" cellpadding=\"4\">\n"_s;
        for (const FlowElement::Stage &stage : flow.stages) {
            m_html += u"<tr>"_s + tag(u"td"_s, stage.what) + tag(u"td"_s, stage.count, u"align=\"right\""_s)
                + u"</tr>\n"_s;
            for (const QString &line : stage.leftOut)
                m_html += u"<tr>"_s + tag(u"td"_s, u"\u2003− "_s + line, u"colspan=\"2\" class=\"small\""_s)
                    + u"</tr>\n"_s;
        }
        m_html += u"</table>\n"_s;
    }

    void write(const ColumnsElement &columns)
    {
        for (const ColumnsElement::Part &part : columns.parts) {
            m_html += tag(u"p"_s, part.heading, u"class=\"label\""_s);
            m_html += tag(u"p"_s, part.lines.join(u'\n'));
        }
    }

    void write(const CoverElement &cover)
    {
        if (!cover.logo.isEmpty())
            m_html += u"<p><img height=\"60\" alt=\"\" src=\"data:image/png;base64,"_s
                + QString::fromLatin1(cover.logo.toBase64()) + u"\"/></p>\n"_s;
        m_html += tag(u"h1"_s, cover.title);
        m_html += tag(u"p"_s, cover.lines.join(u" · "_s));
        m_html += tag(u"p"_s, cover.facts.join(u'\n'), u"class=\"small\""_s);
    }

    void write(const ContentsElement &)
    {
        int number = 0;
        for (const ReportPart &part : m_document.parts) {
            for (const ReportElement &element : part.elements) {
                const auto *heading = std::get_if<HeadingElement>(&element);
                if (heading && ++number > 0 && heading->level == 1 && part.kind != SectionKind::Contents)
                    m_html +=
                        u"<p><a href=\"#h%1\">"_s.arg(number) + escaped(heading->text) + u"</a></p>\n"_s;
            }
        }
    }

    const ReportDocument &m_document;
    const FigureSource &m_source;
    const HtmlUse m_use;
    bool m_inList = false;
    QString m_html;
    int m_headings = 0, m_figures = 0;
};

QString styleSheet(const QColor &accent)
{
    return u"body{font-family:\"Noto Sans\",\"Noto Sans CJK "
           u"SC\",sans-serif;color:#17212b;max-width:760px;margin:2em "
           "auto;line-height:1.5}"
           "h1{font-size:28px}h2{font-size:20px;margin-top:2em}h3{font-size:15px;color:%1}"
           "p.lead{font-size:16px}p.small,td.small{font-size:12px;color:#5c6875}p.label{color:%1;font-weight:"
           "600}"
           "p.figure{font-size:28px;font-weight:600;margin:0}div.key{background:#f3f7f9;padding:12px}"
           "p.notice{background:#fff3dc;padding:6px}a{color:%1}"
           "table{border-collapse:collapse;margin:1em 0}th{color:#5c6875}"
           "th,td{border-bottom:1px solid #e2e6eb;vertical-align:top;font-variant-numeric:tabular-nums}"
           "img{max-width:100%;height:auto}@media print{h2,h3{break-after:avoid}tr,img{break-inside:avoid}}"_s
               .arg(accent.name());
}

} // namespace

/// In points: Qt writes no pixels into a document.
static QString wordStyleSheet(const QColor &accent)
{
    return u"body,p,td,th{font-size:10pt;color:#17212b}h1{font-size:22pt}h2{font-size:15pt;margin-top:24px}"
           "h3{font-size:11.5pt;color:%1;margin-top:14px}p{margin-top:3px;margin-bottom:3px}"
           "p.lead{font-size:11.5pt}p.small,td.small{font-size:8.5pt;color:#5c6875}"
           "p.bullet{margin-left:10px}p.label{color:%1;font-weight:600}p.figure{font-size:20pt;font-weight:"
           "600}"
           "div.key{background:#f3f7f9}p.notice{background:#fff3dc}a{color:%1}"
           "td,th{font-size:9pt;border-width:0px;border-bottom:1px solid #e2e6eb}th{color:#5c6875}"
           "td.wide,th.wide{font-size:7.5pt}"_s.arg(accent.name());
}

QByteArray htmlReport(const ReportDocument &document, const FigureSource &figureSource, HtmlUse use)
{
    const QString style =
        use == HtmlUse::Browser ? styleSheet(document.accent) : wordStyleSheet(document.accent);
    const QString language = document.language == u"zh_CN"_s ? u"zh-CN"_s : u"en"_s;
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + language + u"\"><head><meta charset=\"utf-8\"/>\n"_s
        + tag(u"title"_s, document.title) + u"<style>"_s + style + u"</style></head><body>\n"_s
        + HtmlWriter(document, figureSource, use).body() + u"</body></html>\n"_s;
    if (use == HtmlUse::WordProcessor)
        html.replace(u'\u202f', u'\u00a0'); // Qt reads no narrow space
    return html.toUtf8();
}

QByteArray htmlReport(const ReportDocument &document)
{
    return htmlReport(
        document,
        [](const FigureElement &figure, int) {
            return u"data:image/svg+xml;base64,"_s
                + QString::fromLatin1(figureSvg(figure.figure, figure.name).toBase64());
        },
        HtmlUse::Browser);
}

QByteArray figureSvg(const ReportFigure &figure, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(figure.size.toSize());
    svg.setViewBox(QRectF({}, figure.size));
    svg.setResolution(96);
    svg.setTitle(title);
    QPainter painter(&svg);
    painter.drawPicture(0, 0, figure.picture);
    painter.end();
    return bytes;
}

QImage figureImage(const ReportFigure &figure)
{
    constexpr double scale = 2;
    QImage image((figure.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    painter.drawPicture(0, 0, figure.picture);
    painter.end();
    return image;
}

} // namespace sphygma
