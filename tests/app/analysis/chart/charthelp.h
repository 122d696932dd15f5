// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/chart/chartkind.h"
#include "app/base/translator.h"
#include "tests/support/progress.h"

namespace sphygma {

inline const ClinicalRules &rules()
{
    static const auto shipped = ClinicalRules::shipped().value();
    return *shipped;
}

inline ChartSpec specOf(const QString &kind)
{
    ChartSpec spec;
    spec.kind = kind;
    return spec;
}

inline Result<ChartMarks> make(const Table &table, const ChartSpec &spec, const SmallCells &small = {})
{
    NoProgress progress;
    return chartMarks(table, spec, rules(), small, progress);
}

inline ChartMarks made(const Table &table, const ChartSpec &spec, const SmallCells &small = {})
{
    const auto marks = make(table, spec, small);
    if (!marks)
        qFatal("%s", qPrintable(marks.error().message));
    return *marks;
}

inline double number(const PhraseValue &cell)
{
    if (const auto *count = std::get_if<qint64>(&cell))
        return static_cast<double>(*count);
    return std::get<Figure>(cell).value;
}

inline QString text(const PhraseValue &cell)
{
    return Translator().text(Phrase{QStringLiteral("%1"), {cell}, {}});
}

/// The values of \a column where \a by is \a group; all without one.
inline std::vector<double> valuesOf(const Table &table, const QString &column, const QString &by = {},
                                    const QString &group = {})
{
    std::vector<double> values;
    const qsizetype index = table.indexOf(column);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const bool fits = by.isEmpty() || table.displayText(row, table.indexOf(by)) == group;
        if (table.isKept(row) && table.column(index).isValid(row) && fits)
            values.push_back(table.column(index).number(row));
    }
    return values;
}

template<typename Mark>
inline QList<Mark> all(const ChartMarks &marks)
{
    QList<Mark> found;
    for (const ChartMark &mark : marks.marks) {
        if (const auto *one = std::get_if<Mark>(&mark))
            found.append(*one);
    }
    return found;
}

} // namespace sphygma
