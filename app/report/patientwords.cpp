// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/patientwords.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sphygma {

namespace {

using Words = Identifiers::Words;

/// Goes through phrases; a template itself is a word of the program.
class Blotter
{
public:
    explicit Blotter(const Identifiers &identifiers, Words words = Words::OfData)
        : m_identifiers(identifiers), m_words(words)
    {}

    void blot(QString &text) const { text = m_identifiers.masked(text, m_words); }

    void blot(QStringList &texts) const
    {
        for (QString &text : texts)
            blot(text);
    }

    void blot(Phrase &phrase) const
    {
        for (PhraseValue &value : phrase.values)
            blot(value);
    }

    void blot(PhraseValue &value) const
    {
        if (auto *text = std::get_if<QString>(&value)) {
            blot(*text);
        } else if (const auto *inner = std::get_if<std::shared_ptr<const Phrase>>(&value)) {
            Phrase phrase = **inner;
            blot(phrase);
            value = nested(phrase);
        }
    }

    void blot(QList<Phrase> &phrases) const
    {
        for (Phrase &phrase : phrases)
            blot(phrase);
    }

    void blot(QList<std::pair<Phrase, Phrase>> &rows) const
    {
        for (auto &[label, value] : rows) {
            blot(label);
            blot(value);
        }
    }

    /// The source of a rule may be its author's words; that of a guideline is a citation.
    void blot(Finding &finding) const
    {
        for (Phrase *phrase : {&finding.title, &finding.label, &finding.keyFigure})
            blot(*phrase);
        if (finding.id.startsWith("rule:"_L1))
            blot(finding.source);
        blot(finding.sentences);
        blot(finding.rows);
        for (GuideTable &table : finding.tables)
            blot(table);
    }

    void blot(GuideTable &table) const
    {
        blot(table.title);
        blot(table.cells.columns);
        for (QList<PhraseValue> &row : table.cells.rows) {
            for (PhraseValue &cell : row)
                blot(cell);
        }
    }

    void blot(TableOne &table) const
    {
        blot(table.groups);
        for (TableOneRow &row : table.rows) {
            blot(row.name);
            blot(row.levels);
        }
    }

    void blot(QList<LeftOut> &list) const
    {
        for (LeftOut &left : list)
            blot(left.reason);
    }

    void blot(ChartMarks &marks) const
    {
        for (Phrase *phrase : {&marks.title, &marks.x.title, &marks.y.title})
            blot(*phrase);
        for (ChartAxis *axis : {&marks.x, &marks.y}) {
            for (ChartTick &tick : axis->ticks)
                blot(tick.text);
        }
        for (ChartMark &mark : marks.marks) {
            if (auto *text = std::get_if<ChartText>(&mark))
                blot(text->text);
        }
        for (ChartKey &key : marks.legend)
            blot(key.text);
        blot(marks.notes);
    }

    void blot(AgeChart &chart) const
    {
        blot(chart.remarks);
        for (AgeFacet &facet : chart.facets) {
            blot(facet.title);
            for (AgeSeries &series : facet.series)
                blot(series.group);
        }
    }

    ChartData blotted(ChartData data) const
    {
        if (data.marks) {
            auto marks = std::make_shared<ChartMarks>(*data.marks);
            blot(*marks);
            data.marks = marks;
        }
        if (data.age) {
            auto age = std::make_shared<AgeChart>(*data.age);
            blot(*age);
            data.age = age;
        }
        return data;
    }

private:
    const Identifiers &m_identifiers;
    const Words m_words;
};

/// Steps and rules hold conditions that the user wrote.
void blotConditions(const Blotter &blotter, ReportContent &content)
{
    blotter.blot(content.recipe);
    blotter.blot(content.flow.removed);
    for (Finding &finding : content.findings)
        blotter.blot(finding);
}

/// What the data say.
void blotData(const Blotter &blotter, ReportContent &content)
{
    blotter.blot(content.assumptions);
    blotter.blot(content.flow.notCounted);
    blotter.blot(content.usability);
    for (QualityLine &line : content.quality) {
        blotter.blot(line.title);
        blotter.blot(line.figure);
    }
    for (TableOne &table : content.tables)
        blotter.blot(table);
    for (SourceFile &file : content.sources) {
        blotter.blot(file.path);
        blotter.blot(file.member);
    }
    for (ReportChart &chart : content.charts) {
        blotter.blot(chart.why);
        chart.data = blotter.blotted(chart.data); // its notes are said under it
    }
    for (BoundValue &value : content.values) {
        blotter.blot(value.text);
        if (QString text = value.value.toString(); !text.isEmpty()) {
            blotter.blot(text);
            value.value = text;
        }
    }
}

/// Texts of an earlier report, which may not have been protected.
void blotLastReport(const Blotter &blotter, QJsonObject &report)
{
    QJsonObject values = report.value(u"values"_s).toObject(); // [] would make one
    for (auto it = values.begin(); it != values.end(); ++it) {
        QJsonObject value = it.value().toObject();
        QString text = value[u"text"].toString();
        blotter.blot(text);
        if (value[u"text"].isString())
            value.insert(u"text"_s, text);
        it.value() = value;
    }
    if (!values.isEmpty())
        report.insert(u"values"_s, values);
}

void blotUser(const Identifiers &identifiers, ReportContent &content)
{
    const auto blot = [&](QString &text, qsizetype section) {
        int found = 0;
        text = identifiers.masked(text, Words::OfUser, &found);
        if (found > 0)
            content.blotted[section] += found;
    };
    for (QString *text : {&content.spec.title, &content.spec.site, &content.spec.author})
        blot(*text, -1);
    for (qsizetype i = 0; i < content.spec.sections.size(); ++i) {
        ReportSection &section = content.spec.sections[i];
        for (QString *text : {&section.title, &section.text}) {
            if (!section.hidden)
                blot(*text, i);
        }
    }
    const auto isOfFindings = [](const ReportSection &section) {
        return section.kind == SectionKind::Findings && !section.hidden;
    };
    const auto &sections = content.spec.sections;
    const auto at = std::find_if(sections.begin(), sections.end(), isOfFindings);
    const qsizetype findings = at == sections.end() ? -1 : at - sections.begin();
    for (Finding &finding : content.findings) {
        for (Phrase &sentence : finding.sentences) {
            if (sentence.source != u"%1"_s || !std::holds_alternative<QString>(sentence.values.first()))
                continue; // only a comment is said as it is
            QString text = std::get<QString>(sentence.values.first());
            blot(text, findings);
            sentence = Phrase::verbatim(text);
        }
    }
}

} // namespace

void blotPatientWords(ReportContent &content)
{
    if (!content.identifiers)
        return;
    blotUser(*content.identifiers, content);
    blotConditions(Blotter(*content.identifiers, Words::OfUser), content);
    const Blotter blotter(*content.identifiers);
    blotData(blotter, content);
    blotLastReport(blotter, content.spec.lastReport);
}

ChartData withoutPatientWords(const ChartData &shown, const Identifiers &identifiers)
{
    return Blotter(identifiers).blotted(shown);
}

} // namespace sphygma
