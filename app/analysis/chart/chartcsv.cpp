// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/chart/chartcsv.h"

#include "app/base/numbertext.h"
#include "app/table/csvtext.h"

namespace sphygma {

static QByteArray exact(const PhraseValue &cell, const Translator &words)
{
    if (const auto *count = std::get_if<qint64>(&cell))
        return QByteArray::number(*count);
    if (const auto *figure = std::get_if<Figure>(&cell))
        return shortestDecimal(figure->value);
    return words.text(Phrase{QStringLiteral("%1"), {cell}, {}}).toUtf8();
}

static void appendLine(std::string &csv, const QList<QByteArray> &fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            csv += ',';
        appendCsvField(csv, fields[i].toStdString());
    }
    csv += '\n';
}

QByteArray chartCsv(const ChartTable &table, const Translator &words)
{
    std::string csv;
    QList<QByteArray> fields;
    for (const Phrase &column : table.columns)
        fields.append(words.text(column).toUtf8());
    appendLine(csv, fields);
    for (const QList<PhraseValue> &row : table.rows) {
        fields.clear();
        for (const PhraseValue &cell : row)
            fields.append(exact(cell, words));
        appendLine(csv, fields);
    }
    return QByteArray::fromStdString(csv);
}

} // namespace sphygma
