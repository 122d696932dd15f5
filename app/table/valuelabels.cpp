// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/valuelabels.h"

#include "app/table/showntext.h"

#include <unordered_map>

namespace sphygma {

QString valueLabel(const Table &table, qsizetype row, qsizetype column)
{
    const ColumnInfo &named = table.info(column);
    return named.valueLabels.isEmpty() ? QString() : named.valueLabel(table.displayText(row, column));
}

QString categoryText(const Table &table, qsizetype row, qsizetype column)
{
    return categoryText(table.info(column), table.displayText(row, column));
}

QString categoryText(const ColumnInfo &column, const QString &code)
{
    const QString label = column.valueLabel(code);
    return label.isEmpty() ? code : label;
}

QStringList categoryTexts(const ColumnInfo &column, const QStringList &codes)
{
    QStringList texts;
    for (const QString &code : codes)
        texts += categoryText(column, code);
    return toldApart(texts);
}

std::vector<qint64> labelCounts(const Table &table, qsizetype column)
{
    const Column &cells = table.column(column);
    if (table.info(column).valueLabels.isEmpty())
        return {};
    const bool numbers = cells.storage() == Storage::Number;
    std::unordered_map<double, qint64> ofNumbers; // a code seldom needs to be written out
    std::unordered_map<std::string, qint64> ofTexts;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (!table.isKept(row))
            continue;
        if (numbers && cells.isValid(row))
            ++ofNumbers[cells.number(row)];
        else if (cells.isValid(row) || cells.original(row))
            ++ofTexts[table.displayText(row, column).toStdString()];
    }
    std::vector<qint64> counts;
    for (const ValueLabel &named : table.info(column).valueLabels) {
        bool isNumber = false;
        const double code = named.code.toDouble(&isNumber);
        const auto number = isNumber ? ofNumbers.find(code) : ofNumbers.end();
        const auto text = ofTexts.find(named.code.toStdString());
        counts.push_back((number == ofNumbers.end() ? 0 : number->second)
                         + (text == ofTexts.end() ? 0 : text->second));
    }
    return counts;
}

} // namespace sphygma
