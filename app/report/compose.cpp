// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/compose.h"

#include "app/base/numbertext.h"
#include "app/report/boundtext.h"
#include "app/report/protect.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sphygma {

QString Composer::date(const QDateTime &date) const
{
    return words.language() == u"zh_CN"_s ? date.toString(u"yyyy年M月d日"_s)
                                          : QLocale(QLocale::English).toString(date.date(), u"d MMMM yyyy"_s);
}

QString Composer::title() const
{
    if (!content.spec.title.isEmpty())
        return content.spec.title;
    return content.noPressures.isEmpty() ? say(QT_TRANSLATE_NOOP("sphygma", "Age and blood pressure"))
                                         : say(QT_TRANSLATE_NOOP("sphygma", "Description of a table"));
}

QString Composer::file() const
{
    return content.sources.isEmpty() ? QString() : QFileInfo(content.sources.first().path).fileName();
}

/// What the user calls a section.
static Phrase sectionPhrase(const ReportSpec &spec, qsizetype section)
{
    if (section < 0)
        return Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Title, site and author"));
    const ReportSection &which = spec.sections[section];
    return which.title.isEmpty() ? Phrase::of(sectionName(which.kind).title) : Phrase::verbatim(which.title);
}

QString Composer::bound(const QString &text)
{
    const BoundText bound = boundText(text, content.values, words);
    for (const QString &name : bound.unknown) {
        const bool isKnown = std::any_of(warnings.begin(), warnings.end(), [&](const ReportWarning &warning) {
            return warning.section == section && warning.place == name;
        });
        if (!isKnown)
            warnings += {section, name,
                         Phrase::of(QT_TRANSLATE_NOOP("sphygma", "“%1”: there is no value named {%2}."),
                                    {nested(sectionPhrase(content.spec, section)), name})};
    }
    return bound.text;
}

static QList<ReportWarning> blottedWarnings(const ReportContent &content)
{
    QList<ReportWarning> warnings;
    for (qsizetype section = -1; section < content.spec.sections.size(); ++section) {
        if (const int found = content.blotted.value(section); found > 0)
            warnings += {section,
                         {},
                         Phrase::of(QT_TRANSLATE_N_NOOP("sphygma",
                                                        "“%1”: %n words that stand in a column of names or "
                                                        "numbers of patients are left out."),
                                    {nested(sectionPhrase(content.spec, section))}, found)};
    }
    return warnings;
}

bool Composer::isSmall(qint64 n) const
{
    return content.spec.deidentified && n > 0 && n < content.spec.smallCellLimit;
}

QString Composer::count(qint64 n) const
{
    return isSmall(n) ? u"< "_s + readableNumber(qint64(content.spec.smallCellLimit)) : readableNumber(n);
}

namespace {

/// Walks over the visible sections and counts those of a kind.
class Walk
{
public:
    explicit Walk(Composer &composer) : m_composer(composer) {}

    ReportPart part(qsizetype index, const ReportSection &section)
    {
        m_composer.section = index;
        ReportPart part;
        part.kind = section.kind;
        part.section = index;
        part.landscape = section.landscape;
        part.newPage = section.newPage;
        const bool heads = section.kind != SectionKind::Cover && !isUntitledText(section);
        if (heads)
            part.elements += HeadingElement{heading(section), 1};
        const bool replaces = section.kind == SectionKind::Summary; // its own words stand instead
        if (!section.text.isEmpty() && section.kind != SectionKind::Cover && !replaces) {
            for (const QString &paragraph : m_composer.bound(section.text).split(u'\n', Qt::SkipEmptyParts))
                part.elements += TextElement{TextRole::Body, paragraph};
        }
        part.elements += own(section);
        return part;
    }

private:
    static bool isUntitledText(const ReportSection &section)
    {
        return section.kind == SectionKind::Text && section.title.isEmpty();
    }

    QString heading(const ReportSection &section)
    {
        return section.title.isEmpty() ? m_composer.say(sectionName(section.kind).title)
                                       : m_composer.bound(section.title);
    }

    Elements own(const ReportSection &section)
    {
        switch (section.kind) {
        case SectionKind::Cover:
            return coverElements(m_composer);
        case SectionKind::Contents:
            return {ContentsElement()};
        case SectionKind::Summary:
            return summaryElements(m_composer, section);
        case SectionKind::DataFlow:
            return flowElements(m_composer);
        case SectionKind::Quality:
            return qualityElements(m_composer);
        case SectionKind::TableOne:
            return tableOneElements(m_composer, m_tables++);
        case SectionKind::Chart:
            return chartElements(m_composer, m_charts++);
        case SectionKind::Findings:
            return findingElements(m_composer, section);
        case SectionKind::Patient:
            return patientElements(m_composer, m_patients++);
        case SectionKind::Method:
            return methodElements(m_composer);
        case SectionKind::Appendix:
            return appendixElements(m_composer);
        case SectionKind::Text:
            return {};
        }
        return {};
    }

    Composer &m_composer;
    qsizetype m_tables = 0, m_charts = 0, m_patients = 0;
};

} // namespace

ReportDocument composeReport(const ReportContent &whole)
{
    const ReportContent content = protectedContent(whole);
    const ReportSpec &spec = content.spec;
    Composer composer{content, Translator(spec.language)};
    ReportDocument document;
    document.title = composer.title();
    document.site = spec.site;
    document.author = spec.author;
    document.date = composer.date(content.date);
    document.file = composer.file();
    document.language = composer.words.language();
    document.safety = composer.say(safetySentence());
    document.accent = QColor(spec.accent);
    document.paper = spec.paper;
    if (spec.deidentified)
        document.banner = composer.say(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma",
                                         "De-identified: patient numbers, smallest and largest values and "
                                         "counts below %1 are left out."),
                       {qint64(spec.smallCellLimit)}));
    Walk walk(composer);
    for (qsizetype i = 0; i < spec.sections.size(); ++i) {
        if (!spec.sections[i].hidden)
            document.parts += walk.part(i, spec.sections[i]);
    }
    document.warnings = composer.warnings + blottedWarnings(content);
    return document;
}

} // namespace sphygma
