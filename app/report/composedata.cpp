// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rows went, and how good they are.
#include "app/report/compose.h"

using namespace Qt::StringLiterals;

namespace sphygma {

static QStringList leftOutLines(const Composer &composer, const QList<LeftOut> &list)
{
    QStringList lines;
    for (const LeftOut &left : list)
        lines += composer.say(left.reason) + u"  "_s + composer.count(left.rows);
    return lines;
}

static TableElement sourceTable(const Composer &composer)
{
    TableElement table;
    table.name = composer.say(QT_TRANSLATE_NOOP("sphygma", "Files"));
    table.aligns = {Align::Left, Align::Left};
    table.head = {composer.say(QT_TRANSLATE_NOOP("sphygma", "File")), u"SHA-256"_s};
    for (const SourceFile &file : composer.content.sources) {
        const QString name = QFileInfo(file.path).fileName();
        table.rows.append({file.member.isEmpty() ? name : name + u" › "_s + file.member,
                           QString::fromLatin1(file.sha256.toHex())});
    }
    return table;
}

Elements flowElements(Composer &composer)
{
    const ReportContent &content = composer.content;
    const DataFlow &flow = content.flow;
    FlowElement diagram;
    const auto stage = [&](const char *what, qint64 rows, bool rounded, const QList<LeftOut> &leftOut) {
        diagram.stages.append({composer.say(what), (rounded ? u"≈ "_s : QString()) + composer.count(rows),
                               leftOutLines(composer, leftOut)});
    };
    const char *const first = QT_TRANSLATE_NOOP("sphygma", "Rows read");
    if (flow.imported > 0)
        stage(first, flow.imported, false, {});
    stage(flow.imported > 0 ? QT_TRANSLATE_NOOP("sphygma", "Rows made of them by the recipe") : first,
          flow.read, flow.readRounded, flow.removed);
    stage(QT_TRANSLATE_NOOP("sphygma", "Rows kept"), flow.kept, flow.keptRounded, flow.notCounted);
    if (content.noPressures.isEmpty()) // adults are counted for their pressures
        stage(QT_TRANSLATE_NOOP("sphygma", "Adults counted"), flow.counted, false, {});
    return {diagram,
            TextElement{
                TextRole::Small,
                composer.say(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Cells changed: %1. Data version %2."),
                                        {content.changedCells, content.dataVersion}))},
            sourceTable(composer)};
}

static const char *dimensionName(QualityDimension dimension)
{
    switch (dimension) {
    case QualityDimension::Completeness:
        return QT_TRANSLATE_NOOP("sphygma", "Completeness");
    case QualityDimension::Consistency:
        return QT_TRANSLATE_NOOP("sphygma", "Consistency");
    case QualityDimension::Accuracy:
        return QT_TRANSLATE_NOOP("sphygma", "Accuracy");
    }
    return "";
}

/// At most seven things to look at, the worst first.
static Elements toCheck(const Composer &composer)
{
    constexpr qsizetype most = 7;
    QList<QualityLine> lines;
    std::copy_if(composer.content.quality.begin(), composer.content.quality.end(), std::back_inserter(lines),
                 [](const QualityLine &line) { return line.violated > 0 && line.severity > 0; });
    std::stable_sort(lines.begin(), lines.end(),
                     [](const QualityLine &a, const QualityLine &b) { return a.violated > b.violated; });
    Elements elements{
        HeadingElement{composer.say(QT_TRANSLATE_NOOP("sphygma", "Things to check with the source")), 2}};
    if (lines.isEmpty())
        elements += TextElement{
            TextRole::Body,
            composer.say(QT_TRANSLATE_NOOP("sphygma", "Nothing stands out by the limits in use."))};
    for (const QualityLine &line : lines.first(qMin(most, lines.size())))
        elements +=
            TextElement{TextRole::Bullet, composer.say(line.title) + u" · "_s + composer.say(line.figure)};
    return elements;
}

/// What is beyond the limits in use, a table for each dimension.
static Elements beyondLimits(const Composer &composer)
{
    Elements elements;
    for (const auto dimension :
         {QualityDimension::Completeness, QualityDimension::Consistency, QualityDimension::Accuracy}) {
        TableElement table;
        table.name = composer.say(dimensionName(dimension));
        table.head = {table.name, composer.say(QT_TRANSLATE_NOOP("sphygma", "Found")),
                      composer.say(QT_TRANSLATE_NOOP("sphygma", "Grade"))};
        table.aligns = {Align::Left, Align::Right, Align::Right};
        for (const QualityLine &line : composer.content.quality) {
            if (line.dimension == dimension && line.severity > 0)
                table.rows.append(
                    {composer.say(line.title), composer.say(line.figure), composer.say(line.grade)});
        }
        if (!table.rows.isEmpty())
            elements += table;
    }
    return elements;
}

Elements qualityElements(Composer &composer)
{
    const QList<QualityLine> &lines = composer.content.quality;
    Elements elements;
    if (!composer.content.usability.isEmpty())
        elements += TextElement{TextRole::Lead, composer.say(composer.content.usability)};
    elements += toCheck(composer) + beyondLimits(composer);
    const auto good =
        std::count_if(lines.begin(), lines.end(), [](const QualityLine &line) { return line.severity == 0; });
    if (good > 0)
        elements += TextElement{
            TextRole::Body,
            composer.say(Phrase::of(
                QT_TRANSLATE_N_NOOP("sphygma", "%n further checks found nothing beyond the limits in use."),
                {}, good))};
    elements += TextElement{
        TextRole::Small,
        composer.say(QT_TRANSLATE_NOOP(
            "sphygma",
            "Grades follow the limits of dataquieR and of this program. Not checked: whether the values are "
            "those that were measured, and whether the patients are those who should have been measured."))};
    return elements;
}

} // namespace sphygma
