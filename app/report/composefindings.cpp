// SPDX-License-Identifier: GPL-3.0-or-later
// Charts and findings.
#include "app/report/compose.h"

using namespace Qt::StringLiterals;

namespace sphygma {

static TableElement pairTable(const Composer &composer, const QString &name,
                              const QList<std::pair<Phrase, Phrase>> &pairs)
{
    TableElement table;
    table.name = name;
    table.aligns = {Align::Left, Align::Right};
    for (const auto &[label, value] : pairs)
        table.rows.append({composer.say(label), composer.say(value)});
    return table;
}

/// A table of a pinned answer; as in Explore, what is no name stands at the right.
static TableElement answerTable(const Composer &composer, const GuideTable &table)
{
    TableElement element;
    element.name = composer.say(table.title);
    for (const Phrase &column : table.cells.columns) {
        element.head += composer.say(column);
        element.aligns += element.aligns.isEmpty() ? Align::Left : Align::Right;
    }
    for (const QList<PhraseValue> &row : table.cells.rows) {
        QStringList line;
        for (const PhraseValue &cell : row)
            line += composer.say(Phrase{u"%1"_s, {cell}, {}});
        element.rows.append(line);
    }
    return element;
}

static QStringList chartNotes(const Composer &composer, const ReportChart &chart)
{
    QStringList notes{
        composer.say(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n = %1 · missing %2 · data %3"),
                                {chart.data.n(), chart.data.missing(), composer.content.dataVersion}))};
    if (chart.data.beyond() > 0 && !composer.content.spec.deidentified) // else they are not drawn at all
        notes += composer.say(beyondPhrase(chart.data.beyond()));
    if (chart.notDrawn > 0)
        notes += composer.say(QT_TRANSLATE_NOOP("sphygma", "points in places that few share are not drawn"));
    for (const Phrase &note : chart.data.age ? chart.data.age->remarks
                                             : (chart.data.marks ? chart.data.marks->notes : QList<Phrase>()))
        notes += composer.say(note);
    return notes;
}

Elements chartElements(Composer &composer, qsizetype nth)
{
    if (nth >= composer.content.charts.size())
        return {};
    const ReportChart &chart = composer.content.charts[nth];
    if (chart.figure.picture.isNull())
        return {TextElement{TextRole::Body,
                            chart.why.isEmpty() ? composer.say(QT_TRANSLATE_NOOP("sphygma", "No chart."))
                                                : composer.say(chart.why)}};
    return {
        FigureElement{composer.say(QT_TRANSLATE_NOOP("sphygma", "Figure")) + u' ' + QString::number(nth + 1),
                      chart.figure, chartNotes(composer, chart).join(u" · "_s)}};
}

/// A comment may hold {values}, as the text of a section may; it is the user's words, said as they are.
static QString sentenceText(Composer &composer, const Phrase &sentence)
{
    const QString text = composer.say(sentence);
    return sentence.source == u"%1"_s ? composer.bound(text) : text;
}

Elements findingElements(Composer &composer, const ReportSection &section)
{
    const ReportContent &content = composer.content;
    Elements elements;
    bool first = true;
    for (const Finding &finding :
         section.pinnedOnly ? content.findings.first(content.pinned) : content.findings) {
        const QString title = composer.say(finding.title), figure = composer.say(finding.keyFigure),
                      label = composer.say(finding.label);
        if (!std::exchange(first, false) || figure.isEmpty())
            elements += HeadingElement{title, 2};
        elements += KeyElement{elements.isEmpty() ? title : QString(), figure, label};
        for (const Phrase &sentence : finding.sentences)
            elements += TextElement{TextRole::Body, sentenceText(composer, sentence)};
        for (const GuideTable &table : finding.tables) {
            elements += TextElement{TextRole::Label, composer.say(table.title)};
            elements += answerTable(composer, table);
        }
        if (!finding.rows.isEmpty())
            elements += pairTable(composer, title, finding.rows);
        if (!finding.source.isEmpty())
            elements += TextElement{TextRole::Small, composer.say(finding.source)};
    }
    if (elements.isEmpty() && !content.noPressures.isEmpty())
        elements += TextElement{TextRole::Body, composer.say(content.noPressures)};
    else if (elements.isEmpty())
        elements +=
            TextElement{TextRole::Body, composer.say(QT_TRANSLATE_NOOP("sphygma", "Nothing is pinned."))};
    return elements;
}

} // namespace sphygma
