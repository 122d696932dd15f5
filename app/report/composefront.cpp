// SPDX-License-Identifier: GPL-3.0-or-later
// Cover and summary.
#include "app/report/compose.h"

using namespace Qt::StringLiterals;

namespace sphygma {

Elements coverElements(Composer &composer)
{
    const ReportContent &content = composer.content;
    CoverElement cover;
    cover.title = composer.title();
    for (const QString &line : {content.spec.site, content.spec.author, composer.date(content.date)}) {
        if (!line.isEmpty())
            cover.lines += line;
    }
    cover.facts = {composer.file(),
                   composer.say(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1 of %2 rows analysed · data %3"),
                                           {composer.count(content.flow.kept),
                                            composer.count(content.flow.read), content.dataVersion}))};
    cover.logo = content.spec.logo;
    return {cover};
}

Elements summaryElements(Composer &composer, const ReportSection &section)
{
    Elements elements;
    if (!section.text.isEmpty()) {
        for (const QString &line : composer.bound(section.text).split(u'\n', Qt::SkipEmptyParts))
            elements += TextElement{TextRole::Lead, line};
        return elements;
    }
    for (const Phrase &sentence : composer.content.summary)
        elements += TextElement{TextRole::Lead, composer.bound(composer.say(sentence))};
    return elements;
}

} // namespace sphygma
