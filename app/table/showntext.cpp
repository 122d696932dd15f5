// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/showntext.h"

#include "app/base/numbertext.h"

#include <algorithm>
#include <cmath>

namespace sphygma {

QString shownNumber(double value, int written)
{
    constexpr int leastDecimals = 2, leastDigits = 4;
    const QString exact = QString::fromLatin1(shortestDecimal(value));
    const qsizetype point = exact.indexOf(u'.');
    if (point < 0 || exact.contains(u'e'))
        return exact;
    const int wholeDigits = static_cast<int>(std::floor(std::log10(std::fabs(value)))) + 1;
    const int decimals = std::max({written, leastDecimals, leastDigits - wholeDigits});
    if (exact.size() - point - 1 <= decimals)
        return exact;
    QString rounded = QString::number(value, 'f', decimals);
    while (rounded.endsWith(u'0'))
        rounded.chop(1);
    if (rounded.endsWith(u'.'))
        rounded.chop(1);
    return rounded;
}

QString shownText(const Table &table, qsizetype row, qsizetype index)
{
    const Column &cells = table.column(index);
    if (cells.storage() == Storage::Number && cells.isValid(row))
        return shownNumber(cells.number(row), cells.numberFormat().decimals);
    return table.displayText(row, index);
}

QString visibleBlanks(const QString &text)
{
    QString shown = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool atEnd = i == 0 || i == text.size() - 1;
        const bool besideAnother = !atEnd && (text[i - 1].isSpace() || text[i + 1].isSpace());
        if (text[i].isSpace() && (atEnd || besideAnother || text[i] != u' '))
            shown[i] = u'·';
    }
    return shown;
}

QStringList toldApart(QStringList names)
{
    QHash<QString, QSet<QString>> alike;
    for (const QString &name : std::as_const(names))
        alike[name.simplified()] += name;
    for (QString &name : names) {
        if (alike[name.simplified()].size() > 1)
            name = visibleBlanks(name);
    }
    return names;
}

} // namespace sphygma
