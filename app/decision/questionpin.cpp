// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/questionpin.h"

#include "app/analysis/agechart.h"
#include "app/analysis/guide/questionkind.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sphygma {

using namespace Qt::StringLiterals;

static constexpr QLatin1StringView prefix("question:");

static QJsonValue jsonOf(std::optional<double> end, QDate day)
{
    return end ? QJsonValue(*end) : day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QString questionPinId(const QuestionSpec &spec, const QList<ChartFilter> &filters)
{
    QJsonObject json = spec.toJson();
    QJsonArray narrowed;
    for (const ChartFilter &filter : filters)
        narrowed.append(filter.isRange()
                            ? QJsonArray{filter.column, jsonOf(filter.from, filter.since),
                                         jsonOf(filter.to, filter.until)}
                            : QJsonArray{filter.column, QJsonArray::fromStringList(filter.values)});
    if (!narrowed.isEmpty())
        json.insert(u"filters"_s, narrowed);
    return prefix + QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool isQuestionPin(const QString &findingId)
{
    return findingId.startsWith(prefix);
}

PinnedFinding questionPin(const QuestionSpec &spec, const QList<ChartFilter> &filters,
                          const GuideAnswer &answer, const QString &dataVersion)
{
    Finding finding;
    finding.id = questionPinId(spec, filters);
    finding.title = Phrase::of(questionKind(spec.question)->name);
    finding.keyFigure = Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n = %1"), {answer.n});
    finding.sentences = {answer.result};
    if (!answer.meaning.isEmpty())
        finding.sentences.append(answer.meaning);
    for (const ChartFilter &filter : filters)
        finding.sentences.append(filterPhrase(filter));
    finding.sentences.append(answer.warnings);
    for (const GuideFigure &figure : answer.figures)
        finding.rows.append({figure.name, Phrase{u"%1"_s, {figure.value}, {}}});
    finding.tables = answer.tables;
    finding.source = nameOf(answer.method);
    return {finding, {answer.n, answer.missing, {}, {}}, finding.id, dataVersion, {}};
}

qint64 smallGroups(const GuideAnswer &answer, const SmallCells &small)
{
    qint64 count = small.isSmall(answer.n) ? 1 : 0;
    for (const GuideTable &table : answer.tables) {
        if (table.cells.columns.value(1).source != u"n"_s)
            continue; // no groups, or cut up otherwise
        for (const QList<PhraseValue> &row : table.cells.rows) {
            const auto *n = std::get_if<qint64>(&row[1]);
            count += n && small.isSmall(*n) ? 1 : 0;
        }
    }
    return count;
}

} // namespace sphygma
