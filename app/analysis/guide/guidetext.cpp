// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/guide/guidetext.h"

#include "app/analysis/chart/chartcsv.h"
#include "app/base/numbertext.h"

#include <QJsonArray>

#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

namespace {

QString said(const PhraseValue &value, const Translator &words)
{
    return words.text(Phrase{u"%1"_s, {value}, {}});
}

QJsonValue number(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonValue cellJson(const PhraseValue &cell, const Translator &words)
{
    if (const auto *count = std::get_if<qint64>(&cell))
        return *count;
    if (const auto *figure = std::get_if<Figure>(&cell))
        return number(figure->value);
    const QString text = said(cell, words);
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray phrasesJson(const QList<Phrase> &phrases, const Translator &words)
{
    QJsonArray json;
    for (const Phrase &phrase : phrases)
        json.append(words.text(phrase));
    return json;
}

QJsonArray figuresJson(const GuideAnswer &answer, const Translator &words)
{
    QJsonArray json;
    for (const GuideFigure &figure : answer.figures) {
        QJsonArray exact;
        for (const double value : figure.exact)
            exact.append(number(value));
        json.append(QJsonObject{{u"name"_s, words.text(figure.name)},
                                {u"text"_s, said(figure.value, words)},
                                {u"value"_s, exact.size() == 1 ? exact.first() : QJsonValue(exact)}});
    }
    return json;
}

QJsonArray tablesJson(const GuideAnswer &answer, const Translator &words)
{
    QJsonArray json;
    for (const GuideTable &table : answer.tables)
        json.append(tableJson(table, words));
    return json;
}

QJsonArray checksJson(const GuideAnswer &answer, const Translator &words)
{
    QJsonArray json;
    for (const GuideCheck &check : answer.checks)
        json.append(QJsonObject{{u"what"_s, words.text(check.what)},
                                {u"found"_s, words.text(check.found)},
                                {u"holds"_s, check.holds}});
    return json;
}

ChartTable figuresTable(const GuideAnswer &answer)
{
    ChartTable table{{Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Figure")),
                      Phrase::of(QT_TRANSLATE_NOOP("sphygma", "Value"))},
                     {}};
    for (const GuideFigure &figure : answer.figures) {
        const bool isNumber = figure.exact.size() == 1;
        table.add(
            {nested(figure.name), isNumber ? PhraseValue(Figure{figure.exact.first(), 3}) : figure.value});
    }
    return table;
}

void appendTable(QStringList &lines, const GuideTable &table, const Translator &words)
{
    lines += {QString(), words.text(table.title)};
    QStringList cells;
    for (const Phrase &column : table.cells.columns)
        cells += words.text(column);
    lines += cells.join(u'\t');
    for (const QList<PhraseValue> &row : table.cells.rows) {
        cells.clear();
        for (const PhraseValue &cell : row)
            cells += said(cell, words);
        lines += cells.join(u'\t');
    }
}

} // namespace

QString countsLine(const GuideAnswer &answer, const Translator &words)
{
    if (!answer.answered)
        return words.text(
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n = %1 · missing %2"), {answer.n, answer.missing}));
    return words.text(Phrase::of(QT_TRANSLATE_NOOP("sphygma", "n = %1 · missing %2 · %3"),
                                 {answer.n, answer.missing, nested(nameOf(answer.method))}));
}

QString answerText(const QString &question, const GuideAnswer &answer, const Translator &words)
{
    QStringList lines{question, words.text(answer.result)};
    if (!answer.meaning.isEmpty())
        lines += words.text(answer.meaning);
    lines += countsLine(answer, words);
    for (const GuideTable &table : answer.tables)
        appendTable(lines, table, words);
    lines += QString();
    for (const GuideFigure &figure : answer.figures)
        lines += words.text(figure.name) + u'\t' + said(figure.value, words);
    const auto section = [&](const char *title, const QList<Phrase> &phrases) {
        if (phrases.isEmpty())
            return;
        lines += {QString(), words.text(title)};
        for (const Phrase &phrase : phrases)
            lines += words.text(phrase);
    };
    section(QT_TRANSLATE_NOOP("sphygma", "Why this method"), answer.reasons);
    QList<Phrase> checks;
    for (const GuideCheck &check : answer.checks)
        checks +=
            Phrase::of(QT_TRANSLATE_NOOP("sphygma", "%1: %2"), {nested(check.what), nested(check.found)});
    section(QT_TRANSLATE_NOOP("sphygma", "What was checked"), checks);
    section(QT_TRANSLATE_NOOP("sphygma", "Take care"), answer.warnings);
    return lines.join(u'\n') + u'\n';
}

QByteArray answerCsv(const GuideAnswer &answer, const Translator &words)
{
    QByteArrayList parts;
    for (const GuideTable &table : answer.tables)
        parts += chartCsv(table.cells, words);
    if (!answer.figures.isEmpty())
        parts += chartCsv(figuresTable(answer), words);
    return parts.join('\n');
}

QJsonObject tableJson(const GuideTable &table, const Translator &words)
{
    QJsonArray rows;
    for (const QList<PhraseValue> &row : table.cells.rows) {
        QJsonArray cells;
        for (const PhraseValue &cell : row)
            cells.append(cellJson(cell, words));
        rows.append(cells);
    }
    return {{u"title"_s, words.text(table.title)},
            {u"columns"_s, phrasesJson(table.cells.columns, words)},
            {u"rows"_s, rows}};
}

QJsonObject answerJson(const GuideAnswer &answer, const Translator &words)
{
    return {{u"answered"_s, answer.answered},
            {u"result"_s, words.text(answer.result)},
            {u"meaning"_s, words.text(answer.meaning)},
            {u"method"_s, words.text(nameOf(answer.method))},
            {u"n"_s, answer.n},
            {u"missing"_s, answer.missing},
            {u"tables"_s, tablesJson(answer, words)},
            {u"figures"_s, figuresJson(answer, words)},
            {u"reasons"_s, phrasesJson(answer.reasons, words)},
            {u"checks"_s, checksJson(answer, words)},
            {u"warnings"_s, phrasesJson(answer.warnings, words)}};
}

} // namespace sphygma
