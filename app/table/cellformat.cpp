// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/cellformat.h"

#include "app/base/numbertext.h"

#include <QDateTime>

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sphygma {

static constexpr qint64 dayMs = 86'400'000;

QByteArray isoText(ColumnType type, qint64 ticks)
{
    const qint64 day = ticks >= 0 ? ticks / dayMs : -((-ticks + dayMs - 1) / dayMs);
    const qint64 inDay = ticks - day * dayMs;
    QByteArray text;
    if (type != ColumnType::Time) {
        text = QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1();
        if (type == ColumnType::Date)
            return text;
        text += 'T';
    }
    const auto two = [&](qint64 part) {
        text += static_cast<char>('0' + part / 10);
        text += static_cast<char>('0' + part % 10);
    };
    two(inDay / 3'600'000);
    text += ':';
    two(inDay / 60'000 % 60);
    text += ':';
    two(inDay / 1000 % 60);
    if (inDay % 1000 != 0)
        text += '.' + QByteArray::number(1000 + inDay % 1000).mid(1);
    return text;
}

/// Most numbers of a clinic are whole; they need no search for the shortest form.
static void appendNumber(std::string &out, double value)
{
    constexpr double largest = 1e15;
    if (std::fabs(value) < largest && value == std::trunc(value)) {
        char buffer[24];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, static_cast<qint64>(value)).ptr;
        out.append(buffer, end);
        return;
    }
    const QByteArray text = shortestDecimal(value);
    out.append(text.constData(), static_cast<size_t>(text.size()));
}

void appendCellText(std::string &out, ColumnType type, const Chunk &chunk, qsizetype row)
{
    if (!chunk.isValid(row))
        return;
    switch (storageOf(type)) {
    case Storage::Number:
        appendNumber(out, chunk.numbers[static_cast<size_t>(row)]);
        break;
    case Storage::Ticks: {
        const QByteArray text = isoText(type, chunk.ticks[static_cast<size_t>(row)]);
        out.append(text.constData(), static_cast<size_t>(text.size()));
        break;
    }
    case Storage::Text:
        out.append(chunk.text(row));
        break;
    }
}

std::string cellText(ColumnType type, const Chunk &chunk, qsizetype row)
{
    std::string text;
    appendCellText(text, type, chunk, row);
    return text;
}

ParsedCell parseCell(ColumnType type, const QString &text)
{
    const QString trimmed = text.trimmed();
    ParsedCell cell;
    if (trimmed.isEmpty()) {
        cell.reason = Reason::Empty;
        return cell;
    }
    bool fits = true;
    switch (type) {
    case ColumnType::Number:
        cell.number = trimmed.toDouble(&fits);
        fits = fits && std::isfinite(cell.number);
        break;
    case ColumnType::Date: {
        const QDate date = QDate::fromString(trimmed, Qt::ISODate);
        fits = date.isValid();
        cell.ticks = fits ? QDate(1970, 1, 1).daysTo(date) * dayMs : 0;
        break;
    }
    case ColumnType::DateTime: {
        const QDateTime time = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
        fits = time.isValid();
        cell.ticks = fits ? QDateTime(time.date(), time.time(), Qt::UTC).toMSecsSinceEpoch() : 0;
        break;
    }
    case ColumnType::Time: {
        const QTime time = QTime::fromString(trimmed, Qt::ISODateWithMs);
        fits = time.isValid();
        cell.ticks = fits ? time.msecsSinceStartOfDay() : 0;
        break;
    }
    case ColumnType::Text:
    case ColumnType::Boolean:
        break;
    }
    if (!fits)
        cell = {Reason::NotANumber, 0, 0};
    return cell;
}

} // namespace sphygma
