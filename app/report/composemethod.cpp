// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to the data, and the appendix of numbers.
#include "app/report/compose.h"
#include "app/report/reportjson.h"

using namespace Qt::StringLiterals;

namespace sphygma {

Elements methodElements(Composer &composer)
{
    const ReportContent &content = composer.content;
    Elements elements;
    if (content.recipe.isEmpty()) {
        elements += TextElement{
            TextRole::Body,
            composer.say(QT_TRANSLATE_NOOP("sphygma", "Nothing: the values are as they stand in the file."))};
    } else {
        TableElement table;
        table.name = composer.say(QT_TRANSLATE_NOOP("sphygma", "Steps"));
        table.head = {u"#"_s, composer.say(QT_TRANSLATE_NOOP("sphygma", "Step")),
                      composer.say(QT_TRANSLATE_NOOP("sphygma", "Effect"))};
        table.aligns = {Align::Right, Align::Left, Align::Right};
        for (qsizetype i = 0; i < content.recipe.size(); ++i)
            table.rows.append({QString::number(i + 1), composer.say(content.recipe[i].first),
                               composer.say(content.recipe[i].second)});
        elements += table;
    }
    if (!content.assumptions.isEmpty())
        elements += HeadingElement{composer.say(QT_TRANSLATE_NOOP("sphygma", "What was assumed")), 2};
    for (const Phrase &assumption : content.assumptions)
        elements += TextElement{TextRole::Bullet, composer.say(assumption)};
    return elements;
}

static Elements whatChanged(const Composer &composer)
{
    const ReportContent &content = composer.content;
    if (content.spec.lastReport.isEmpty())
        return {};
    const QDateTime then = QDateTime::fromString(content.spec.lastReport[u"date"].toString(), Qt::ISODate);
    TableElement table;
    table.name = composer.say(QT_TRANSLATE_NOOP("sphygma", "Changes"));
    table.head = {composer.say(QT_TRANSLATE_NOOP("sphygma", "Value")),
                  composer.say(QT_TRANSLATE_NOOP("sphygma", "Then")),
                  composer.say(QT_TRANSLATE_NOOP("sphygma", "Now")),
                  composer.say(QT_TRANSLATE_NOOP("sphygma", "Difference"))};
    table.aligns = {Align::Left, Align::Right, Align::Right, Align::Right};
    for (const ReportChange &change : changesSince(content.spec.lastReport, content))
        table.rows.append({composer.say(change.about), change.then,
                           change.now.isEmpty() ? u"–"_s : composer.say(change.now), change.difference});
    Elements elements{HeadingElement{
        composer.say(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "What changed since the report of %1"),
                                {then.isValid() ? composer.date(then) : u"?"_s})),
        2}};
    if (table.rows.isEmpty())
        elements +=
            TextElement{TextRole::Body, composer.say(QT_TRANSLATE_NOOP("sphygma", "No value changed."))};
    else
        elements += table;
    return elements;
}

Elements appendixElements(Composer &composer)
{
    Elements elements = whatChanged(composer);
    elements +=
        HeadingElement{composer.say(QT_TRANSLATE_NOOP("sphygma", "Every number this report is built on")), 2};
    TableElement table;
    table.name = composer.say(QT_TRANSLATE_NOOP("sphygma", "Values"));
    table.head = {composer.say(QT_TRANSLATE_NOOP("sphygma", "Value")),
                  composer.say(QT_TRANSLATE_NOOP("sphygma", "Name in texts")),
                  composer.say(QT_TRANSLATE_NOOP("sphygma", "Now"))};
    table.aligns = {Align::Left, Align::Left, Align::Right};
    for (const BoundValue &value : composer.content.values)
        table.rows.append({composer.say(value.about), u'{' + value.name + u'}',
                           value.text.isEmpty() ? u"–"_s : composer.say(value.text)});
    elements += table;
    return elements;
}

} // namespace sphygma
