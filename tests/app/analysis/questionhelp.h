// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asking a question of the guide and reading its answer.
#include "app/analysis/guide/guidetext.h"
#include "app/analysis/guide/questionkind.h"
#include "tests/support/oracletable.h"
#include "tests/support/progress.h"
#include "tests/testcase.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

namespace sphygma {

using namespace Qt::StringLiterals;

inline GuideAnswer ask(const Table &table, const QuestionSpec &spec)
{
    NoProgress progress;
    const auto facts = learnFacts(table, progress);
    const auto question = resolveQuestion(table, *facts, spec);
    if (!question) {
        GuideAnswer answer;
        answer.answered = false;
        answer.result = Phrase::verbatim(question.error().message);
        return answer;
    }
    const auto answer = answerQuestion(table, *question, progress);
    if (answer)
        return *answer;
    GuideAnswer failed;
    failed.answered = false;
    failed.result = Phrase::verbatim(answer.error().message);
    return failed;
}

inline QString said(const GuideAnswer &answer)
{
    return Translator().text(answer.result).replace(u'−', u'-');
}

/// The exact number (or first end) of the figure called \a name.
inline double figure(const GuideAnswer &answer, const QString &name, qsizetype end = 0)
{
    for (const GuideFigure &f : answer.figures) {
        if (Translator().text(f.name) == name)
            return f.exact.value(end, std::nan(""));
    }
    return std::nan("");
}

/// The number in the cell of the first table's row that begins with \a name.
inline double cell(const GuideAnswer &answer, const QString &name, qsizetype column)
{
    if (answer.tables.isEmpty())
        return std::nan("");
    for (const auto &row : answer.tables.first().cells.rows) {
        if (!Translator().text(Phrase{u"%1"_s, {row.first()}, {}}).startsWith(name))
            continue;
        const PhraseValue &value = row[column];
        if (const auto *f = std::get_if<Figure>(&value))
            return f->value;
        if (const auto *n = std::get_if<qint64>(&value))
            return static_cast<double>(*n);
    }
    return std::nan("");
}

inline bool near(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

#define NEAR(a, b, ...)                             \
    QVERIFY2(near(a, b __VA_OPT__(, ) __VA_ARGS__), \
             qPrintable(u"%1 against %2"_s.arg(a, 0, 'g', 12).arg(b, 0, 'g', 12)))

inline QJsonValue oracle(const QString &path)
{
    QJsonValue at = oracleResults();
    for (const QString &part : path.split(u'.')) {
        bool isIndex = false;
        const int index = part.toInt(&isIndex);
        at = isIndex ? at.toArray()[index] : at.toObject()[part];
    }
    return at;
}

/// The oracle's rows with the mean of the 2nd and 3rd reading, and whether it is 140 or more.
inline Table withMeans()
{
    const Table table = oracleTable();
    std::vector<double> sbp, high;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const double second = table.column(table.indexOf(u"sbp2"_s)).number(row),
                     third = table.column(table.indexOf(u"sbp3"_s)).number(row),
                     d2 = table.column(table.indexOf(u"dbp2"_s)).number(row),
                     d3 = table.column(table.indexOf(u"dbp3"_s)).number(row);
        sbp.push_back((second + third) / 2);
        high.push_back((second + third) / 2 >= 140 || (d2 + d3) / 2 >= 90 ? 1 : 0);
    }
    return table
        .withColumn(table.columnCount(), numberColumn(sbp), {u"sbp"_s, {}, ColumnType::Number, {}, {}, {}})
        .withColumn(table.columnCount() + 1, numberColumn(high),
                    {u"high"_s, {}, ColumnType::Number, {}, {}, {}});
}

} // namespace sphygma
