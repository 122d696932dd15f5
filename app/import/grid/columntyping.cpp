// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/grid/columntyping.h"

#include "app/import/csv/dateparser.h"
#include "app/import/csv/numberparser.h"
#include "app/table/columnbuilder.h"

#include <cmath>

namespace sphygma {

using Kind = TypedCell::Kind;

/// So many texts are looked at before a column is taken for words.
static constexpr qint64 sampleTexts = 4000;

/// Calls \a visit(text) until it says false.
template<typename Visit>
static void forEachText(const MixedColumn &column, RowRange rows, Visit &&visit)
{
    if (column.count(Kind::Text) == 0)
        return;
    for (qsizetype row = rows.first; row < std::min(rows.end, column.rowCount()); ++row) {
        const TypedCell cell = column.cell(row);
        if (cell.kind == Kind::Text && !visit(cell.text))
            return;
    }
}

static bool isWord(std::string_view text, const MissingFilter &missing)
{
    const char first = text.front();
    const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    return letter && !missing.isMissingWord(text);
}

/// Too many words for a column of numbers or dates.
static bool isMostlyWords(const MixedColumn &column, RowRange rows, const MissingFilter &missing)
{
    const qint64 most = std::min<qint64>(rows.end - rows.first, column.rowCount()) / 10;
    qint64 words = 0;
    forEachText(column, rows, [&](std::string_view text) {
        words += isWord(text, missing);
        return words <= most;
    });
    return words > most;
}

void addSigns(const MixedColumn &column, RowRange rows, const MissingFilter &missing, NumberLocale &locale)
{
    if (column.count(Kind::Text) == 0 || isMostlyWords(column, rows, missing))
        return;
    forEachText(column, rows, [&](std::string_view text) {
        locale.add(text);
        return true;
    });
}

static void addTypedCells(const MixedColumn &column, RowRange rows, TypeDetector &detector)
{
    qint64 numbers = 0, dates = 0, dateTimes = 0, times = 0;
    for (qsizetype row = rows.first; row < std::min(rows.end, column.rowCount()); ++row) {
        const TypedCell cell = column.cell(row);
        numbers += cell.kind == Kind::Number;
        dates += cell.kind == Kind::Date;
        dateTimes += cell.kind == Kind::DateTime;
        times += cell.kind == Kind::Time;
        if (cell.kind == Kind::Boolean)
            detector.add(textOf(cell));
    }
    detector.addTyped(ColumnType::Number, numbers);
    // A day without a time of day is midnight where other cells of the column tell the time.
    detector.addTyped(dateTimes > 0 ? ColumnType::DateTime : ColumnType::Date, dates);
    detector.addTyped(ColumnType::DateTime, dateTimes);
    detector.addTyped(ColumnType::Time, times);
}

TypeDetector detectTypes(const MixedColumn &column, RowRange rows, const MissingFilter &missing,
                         const NumberStyle &style)
{
    TypeDetector whole(missing, style);
    addTypedCells(column, rows, whole);
    const auto addTexts = [&](TypeDetector &detector, qint64 most) {
        forEachText(column, rows, [&](std::string_view text) {
            detector.add(text);
            return --most > 0;
        });
    };
    TypeDetector sample(missing, style);
    addTexts(sample, sampleTexts);
    const bool words =
        sample.conclude(DateOrder::Unknown).type == ColumnType::Text && isMostlyWords(column, rows, missing);
    addTexts(whole, words ? sampleTexts : rows.end - rows.first + 1);
    return whole;
}

namespace {

/// Appends cells to a column of one type, each as it fits.
class CellWriter
{
public:
    CellWriter(const ColumnPlan &plan, const MissingFilter &missing)
        : m_plan(plan), m_missing(missing), m_builder(plan.type)
    {}

    void write(const TypedCell &cell)
    {
        if (cell.kind == Kind::Empty)
            m_builder.appendMissing();
        else if (cell.kind == Kind::Error && !m_plan.keepEmpty)
            m_builder.appendMissing(
                QStringLiteral("error:")
                    + QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())).left(40),
                cell.text);
        else
            writeFilled(cell);
    }

    TypedColumn finish()
    {
        ColumnPtr column = m_builder.finish();
        if (m_plan.type == ColumnType::Number) {
            NumberFormat format;
            format.decimals = m_decimals;
            format.decimalSign = m_plan.style.decimal == ',' ? u',' : u'.';
            column =
                std::make_shared<const Column>(m_plan.type, column->chunks(), column->reasonNames(), format);
        }
        return {std::move(column), m_shortYears, m_zones, m_longNumbers};
    }

private:
    void writeFilled(const TypedCell &cell)
    {
        switch (storageOf(m_plan.type)) {
        case Storage::Number:
            cell.kind == Kind::Number     ? writeNumber(cell.number)
                : cell.kind == Kind::Text ? readNumber(cell.text)
                                          : misfit(cell);
            break;
        case Storage::Ticks:
            fitsTicks(cell.kind)          ? m_builder.appendTicks(cell.ticks)
                : cell.kind == Kind::Text ? readTicks(cell.text)
                                          : misfit(cell);
            break;
        case Storage::Text:
            m_plan.type == ColumnType::Boolean && !isBooleanWord(cell) ? misfit(cell) : writeText(cell);
            break;
        }
    }

    void writeNumber(double value)
    {
        constexpr double digits15 = 1e15;
        m_longNumbers += std::fabs(value) >= digits15 && std::trunc(value) == value;
        m_decimals = decimalsOf(value, m_decimals);
        m_builder.appendNumber(value);
    }

    void writeText(const TypedCell &cell)
    {
        cell.kind == Kind::Text ? m_builder.appendText(cell.text) : m_builder.appendText(textOf(cell));
    }

    void readNumber(std::string_view text)
    {
        const ParsedNumber number = parseNumber(text, m_plan.style);
        if (number.verdict == NumberVerdict::Fits) {
            m_decimals = std::max(m_decimals, number.decimals);
            m_builder.appendNumber(number.value);
        } else {
            m_builder.appendMissing(
                number.verdict == NumberVerdict::Censored ? Reason::Censored : Reason::NotANumber, text);
        }
    }

    bool fitsTicks(Kind kind) const
    {
        return (kind == Kind::Date && m_plan.type != ColumnType::Time)
            || (kind == Kind::DateTime && m_plan.type == ColumnType::DateTime)
            || (kind == Kind::Time && m_plan.type == ColumnType::Time);
    }

    DateReading::Kind readKind() const
    {
        return m_plan.type == ColumnType::Date ? DateReading::Kind::Date
            : m_plan.type == ColumnType::Time  ? DateReading::Kind::Time
                                               : DateReading::Kind::DateTime;
    }

    void readTicks(std::string_view text)
    {
        const DateReading date = readDate(text, m_plan.order);
        const bool open = m_plan.order == DateOrder::Unknown && date.fits == DateReading::Fits::BothOrders;
        if (date.kind != readKind() || open)
            return m_builder.appendMissing(Reason::NotANumber, text);
        m_shortYears += date.shortYear;
        m_zones += date.hasZone;
        m_builder.appendTicks(date.ticks);
    }

    bool isBooleanWord(const TypedCell &cell) const
    {
        if (cell.kind == Kind::Boolean)
            return true;
        if (cell.kind != Kind::Text)
            return false;
        return isBooleanPair({foldedWord(cell.text)}) || !m_missing.isMissingWord(cell.text);
    }

    void misfit(const TypedCell &cell) { m_builder.appendMissing(Reason::NotANumber, textOf(cell)); }

    const ColumnPlan &m_plan;
    const MissingFilter &m_missing;
    ColumnBuilder m_builder;
    int m_decimals = 0;
    qint64 m_shortYears = 0;
    qint64 m_zones = 0;
    qint64 m_longNumbers = 0;
};

} // namespace

TypedColumn typedColumn(const MixedColumn &column, RowRange rows, const ColumnPlan &plan,
                        const MissingFilter &missing)
{
    CellWriter writer(plan, missing);
    for (qsizetype row = rows.first; row < rows.end; ++row)
        writer.write(column.cell(row));
    return writer.finish();
}

} // namespace sphygma
