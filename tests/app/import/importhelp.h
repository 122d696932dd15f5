// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/translator.h"
#include "app/import/importer.h"

#include <QTest>

namespace sphygma {

inline ClinicalRulesPtr testRules()
{
    static const auto rules = ClinicalRules::shipped();
    if (!rules)
        qFatal("the rules cannot be read");
    return *rules;
}

/// A text as it is read; fails the running test when it cannot be.
inline Imported imported(const QByteArray &text, const ImportOptions &options = {})
{
    NoProgress progress;
    Result<Imported> result = importBytes(text, QStringLiteral("test.csv"), options, testRules(), progress);
    if (!result)
        QTest::qFail(qPrintable(result.error().message), __FILE__, __LINE__);
    return result ? std::move(result).value() : Imported{};
}

/// Names, then every row, as a person sees them.
inline QList<QStringList> shown(const Table &table)
{
    QList<QStringList> rows(1);
    for (const ColumnInfo &info : table.schema())
        rows[0].append(info.name);
    for (qsizetype r = 0; r < table.rowCount(); ++r) {
        QStringList cells;
        for (qsizetype c = 0; c < table.columnCount(); ++c)
            cells.append(table.displayText(r, c));
        rows.append(cells);
    }
    return rows;
}

inline QStringList typeIds(const Table &table)
{
    QStringList ids;
    for (const ColumnInfo &info : table.schema())
        ids.append(typeId(info.type));
    return ids;
}

/// All issues as sentences, one a line.
inline QString sentences(const ImportReport &report)
{
    const Translator english;
    QStringList lines;
    for (const ImportIssue &issue : report.issues)
        lines.append(english.text(issueSentence(issue, QStringLiteral("test.csv"))));
    return lines.join(u'\n');
}

} // namespace sphygma
