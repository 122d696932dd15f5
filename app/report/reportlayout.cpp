// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportlayout.h"

#include "app/base/numbertext.h"
#include "app/report/paper.h"

#include <QFileInfo>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

constexpr double contentWidth = paper::a4.width() - paper::margins.left() - paper::margins.right();
constexpr double contentHeight = paper::a4.height() - paper::margins.top() - paper::margins.bottom();

TextStyle body()
{
    return {paper::font(12), paper::ink};
}

TextStyle small()
{
    return {paper::font(10.5), paper::muted, 1.4};
}

/// Writes one report, section by section, into blocks.
class ReportWriter
{
public:
    explicit ReportWriter(const ReportContent &content) : m_content(content), m_words(content.spec.language)
    {}

    QList<Block> blocks()
    {
        head();
        for (qsizetype i = 0; i < m_content.findings.size(); ++i) {
            finding(m_content.findings[i], i == 0);
            if (i == 0)
                figure();
        }
        if (m_content.findings.isEmpty())
            figure();
        provenance();
        recipe();
        assumptions();
        return std::move(m_blocks);
    }

    QString title() const
    {
        return m_content.spec.title.isEmpty() ? say(QT_TRANSLATE_NOOP("sphygma", "Age and blood pressure"))
                                              : m_content.spec.title;
    }

    QString say(const char *marked) const { return m_words.text(marked); }

    QString say(const Phrase &phrase) const { return m_words.text(phrase); }

    QString date() const
    {
        return m_words.language() == u"zh_CN"_s
            ? m_content.date.toString(u"yyyy年M月d日"_s)
            : QLocale(QLocale::English).toString(m_content.date.date(), u"d MMMM yyyy"_s);
    }

private:
    void add(Block block, double gap, bool keepWithNext = false)
    {
        block.gapBefore = gap;
        block.keepWithNext = keepWithNext || block.keepWithNext;
        m_blocks += std::move(block);
    }

    void text(const QString &line, const TextStyle &style, double gap, double indent = 0)
    {
        QList<Block> lines = paragraph(line, style, contentWidth, indent);
        if (!lines.isEmpty())
            lines.first().gapBefore = gap;
        m_blocks += lines;
    }

    void heading(const QString &words)
    {
        Block block = textBlock(words, {paper::font(14, QFont::DemiBold), paper::ink, 1.35}, contentWidth);
        block.bookmark = words;
        add(std::move(block), 22, true);
    }

    void head()
    {
        Block block = textBlock(title(), {paper::font(24, QFont::DemiBold), paper::ink, 1.25}, contentWidth);
        block.bookmark = title();
        add(std::move(block), 0, true);
        QStringList under;
        for (const QString &part : {m_content.spec.site, m_content.spec.author, date()}) {
            if (!part.isEmpty())
                under += part;
        }
        text(under.join(u"  ·  "_s), {paper::font(12), paper::muted}, 2);
    }

    /// The first finding is the message of the page: its figure stands large on a tinted ground.
    void finding(const Finding &finding, bool first)
    {
        if (first) {
            keyBlock(finding);
        } else {
            heading(say(finding.title));
            const QString figure = say(finding.keyFigure), label = say(finding.label);
            const QString line =
                figure.isEmpty() || label.isEmpty() ? figure + label : figure + u"  ·  "_s + label;
            if (!line.isEmpty())
                add(textBlock(line, {paper::font(13, QFont::Medium), paper::accent}, contentWidth), 2, true);
        }
        for (const Phrase &sentence : finding.sentences)
            text(say(sentence), body(), 5);
        rows(finding.rows);
        if (!finding.source.isEmpty())
            text(say(finding.source), small(), 6);
    }

    void keyBlock(const Finding &finding)
    {
        constexpr double padding = 16;
        const double width = contentWidth - 2 * padding;
        QList<Block> lines;
        lines += textBlock(say(finding.title), {paper::font(11, QFont::DemiBold), paper::muted, 1.4}, width);
        lines +=
            textBlock(say(finding.keyFigure), {paper::font(30, QFont::DemiBold), paper::ink, 1.3}, width);
        if (!finding.label.isEmpty())
            lines +=
                textBlock(say(finding.label), {paper::font(14, QFont::DemiBold), paper::accent, 1.4}, width);
        Block box = boxed(stacked(lines), contentWidth, padding, paper::tint);
        box.bookmark = say(finding.title);
        add(std::move(box), 16, true);
    }

    void rows(const QList<std::pair<Phrase, Phrase>> &pairs)
    {
        constexpr double labelWidth = contentWidth * 0.55;
        double gap = 8;
        for (const auto &[label, value] : pairs) {
            add(tableRow({{say(label), 0, labelWidth - 8, Align::Left},
                          {say(value), labelWidth, contentWidth - labelWidth, Align::Right}},
                         body(), contentWidth, paper::hairline),
                std::exchange(gap, 0));
        }
    }

    void figure()
    {
        if (m_content.figure.picture.isNull() || !m_content.cloud)
            return;
        Block block;
        block.height = m_content.figure.size.height();
        block.marks = {
            PictureMark{{(contentWidth - m_content.figure.size.width()) / 2, 0}, m_content.figure.picture}};
        add(std::move(block), 16, true);
        const auto shown = static_cast<qint64>(m_content.cloud->x.size());
        QString note = say(Phrase::of(
            QT_TRANSLATE_NOOP("sphygma", "n = %1 rows with age and pressure · missing %2 · data %3"),
            {shown, m_content.cloud->missing, m_content.dataVersion}));
        if (!m_content.chart.window && m_content.cloud->unusual > 0) {
            note += u" · "_s
                + say(Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                     "%n outside the picture (no age over 120, no pressure "
                                                     "over 300)"),
                                 {}, m_content.cloud->unusual));
        }
        text(note, small(), 4);
    }

    void provenance()
    {
        heading(say(QT_TRANSLATE_NOOP("sphygma", "Data")));
        QList<std::pair<Phrase, Phrase>> pairs;
        for (const SourceFile &file : m_content.sources) {
            const QString name = QFileInfo(file.path).fileName();
            pairs.append({Phrase::of(QT_TRANSLATE_NOOP("sphygma", "File")),
                          Phrase::verbatim(file.member.isEmpty() ? name : name + u" › "_s + file.member)});
            pairs.append({Phrase::of("SHA-256"), Phrase::verbatim(QString::fromLatin1(file.sha256.toHex()))});
        }
        pairs.append({Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Rows read")), count(m_content.rowsIn)});
        if (const qint64 made = m_content.rowsKept + m_content.rowsRemoved - m_content.rowsIn; made != 0)
            pairs.append({Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Rows made of them by the steps below")),
                          count(made)});
        pairs.append({Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Rows removed by the steps below")),
                      count(m_content.rowsRemoved)});
        pairs.append({Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Rows kept")), count(m_content.rowsKept)});
        pairs.append(
            {Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Cells changed")), count(m_content.changedCells)});
        rows(pairs);
    }

    static Phrase count(qint64 n) { return Phrase{u"%1"_s, {n}, {}}; }

    void recipe()
    {
        heading(say(QT_TRANSLATE_NOOP("sphygma", "What was done to the data")));
        if (m_content.recipe.isEmpty()) {
            text(say(QT_TRANSLATE_NOOP("sphygma", "Nothing: the values are as they stand in the file.")),
                 body(), 4);
            return;
        }
        constexpr double doneWidth = 190, numberWidth = 26;
        double gap = 4;
        for (qsizetype i = 0; i < m_content.recipe.size(); ++i) {
            const auto &[sentence, done] = m_content.recipe[i];
            const double x = contentWidth - doneWidth;
            add(tableRow({{QString::number(i + 1), 0, numberWidth, Align::Left},
                          {say(sentence), numberWidth, x - numberWidth - 12, Align::Left},
                          {say(done), x, doneWidth, Align::Right}},
                         body(), contentWidth, paper::hairline),
                std::exchange(gap, 0));
        }
    }

    void assumptions()
    {
        if (m_content.assumptions.isEmpty())
            return;
        heading(say(QT_TRANSLATE_NOOP("sphygma", "What was assumed")));
        for (const Phrase &assumption : m_content.assumptions)
            text(u"–  "_s + say(assumption), body(), 4);
    }

    const ReportContent &m_content;
    const Translator m_words;
    QList<Block> m_blocks;
};

/// Head (from the second page) and foot of page \a number of \a total.
QList<Mark> frame(const ReportContent &content, const ReportWriter &writer, int number, int total)
{
    const QFont font = paper::font(9.5);
    const QFontMetricsF metrics(font);
    const auto line = [&](QPointF at, const QString &text) { return TextMark{at, text, font, paper::muted}; };
    const double left = paper::margins.left();
    const double right = paper::a4.width() - paper::margins.right();
    const double foot = paper::a4.height() - 34;

    const QString pages = writer.say(
        Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Page %1 of %2"), {qint64(number), qint64(total)}));
    QList<Mark> marks{BoxMark{{left, foot - 16, right - left, 0.75}, paper::hairline, 0},
                      line({left, foot}, writer.say(safetySentence())),
                      line({right - metrics.horizontalAdvance(pages), foot}, pages)};
    if (number > 1) {
        QStringList parts{writer.title()};
        if (!content.spec.site.isEmpty())
            parts += content.spec.site;
        if (!content.sources.isEmpty())
            parts += QFileInfo(content.sources.first().path).fileName();
        const QString head = metrics.elidedText(parts.join(u"  ·  "_s), Qt::ElideRight, right - left - 130);
        marks += line({left, 36}, head);
        const QString date = writer.date();
        marks += line({right - metrics.horizontalAdvance(date), 36}, date);
    }
    return marks;
}

} // namespace

LaidOutReport layOutReport(const ReportContent &content)
{
    ReportWriter writer(content);
    const QList<Page> pages = paginate(writer.blocks(), contentHeight);
    LaidOutReport report;
    report.title = writer.title();
    report.language = content.spec.language;
    const QPointF origin(paper::margins.left(), paper::margins.top());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QList<Mark> marks = frame(content, writer, static_cast<int>(i + 1), static_cast<int>(pages.size()));
        for (const Mark &mark : pages[i].marks)
            marks += moved(mark, origin);
        for (const auto &[text, y] : pages[i].bookmarks)
            report.bookmarks += {text, static_cast<int>(i), y + origin.y()};
        report.pages += marks;
    }
    return report;
}

} // namespace sphygma
