// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/csv/dateparser.h"
#include "app/import/csv/numberlocale.h"
#include "app/import/csv/numberparser.h"
#include "app/import/csv/shortnumbers.h"
#include "app/table/cellformat.h"
#include "tests/testcase.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace sphygma;
using namespace Qt::StringLiterals;

class CellsTest : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void shortNumbersAgree_data();
    void shortNumbersAgree();
    void dates_data();
    void dates();
    void signsOfNumbers_data();
    void signsOfNumbers();
};

void CellsTest::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<QByteArray>("thousands");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<double>("value");
    const auto fits = [](const char *text, double value, char decimal = '.', const char *thousands = "") {
        QTest::addRow("%s %c", text, decimal) << QByteArray(text) << decimal << QByteArray(thousands)
                                              << static_cast<int>(NumberVerdict::Fits) << value;
    };
    const auto not_ = [](const char *text, NumberVerdict verdict, char decimal = '.',
                         const char *thousands = "") {
        QTest::addRow("not %s %c%s", text, decimal, thousands)
            << QByteArray(text) << decimal << QByteArray(thousands) << static_cast<int>(verdict) << 0.0;
    };
    fits("0", 0);
    fits("120", 120);
    fits("-5", -5);
    fits("+5", 5);
    fits("0.9", 0.9);
    fits(".5", 0.5);
    fits("5.", 5);
    fits("1.50", 1.5);
    fits(" 72 ", 72);
    fits("134671.37", 134671.37);
    fits("38.1050023495237", 38.1050023495237);
    fits("1e3", 1000);
    fits("1.5E-3", 0.0015);
    fits("999999999999999", 999999999999999.0);
    fits("0.30000000000000004", 0.30000000000000004);
    fits("0.1000000000000000055511151231257827", 0.1);
    fits("0,435", 0.435, ',');
    fits("0,9", 0.9, ',');
    fits("27,31", 27.31, ',');
    fits("1.234,5", 1234.5, ',', ".");
    fits(" 38,147,147 ", 38147147, '.', ",");
    fits("1,234.50", 1234.5, '.', ",");
    fits("12 345", 12345, '.', " ");
    not_("0,435", NumberVerdict::NotANumber);
    not_("0,435", NumberVerdict::NotANumber, '.', ",");
    not_("1,23", NumberVerdict::NotANumber, '.', ",");
    not_("1234,567", NumberVerdict::NotANumber, '.', ",");
    not_("1,234,56", NumberVerdict::NotANumber, '.', ",");
    not_("120/80", NumberVerdict::NotANumber);
    not_("72 bpm", NumberVerdict::NotANumber);
    not_("refused", NumberVerdict::NotANumber);
    not_("1.2.3", NumberVerdict::NotANumber);
    not_("-", NumberVerdict::NotANumber);
    not_(".", NumberVerdict::NotANumber);
    not_("1e", NumberVerdict::NotANumber);
    not_("0x10", NumberVerdict::NotANumber);
    not_("nan", NumberVerdict::NotANumber);
    not_("inf", NumberVerdict::NotANumber);
    not_("1e999", NumberVerdict::NotANumber);
    not_("1e-999", NumberVerdict::NotANumber);
    not_("3.14159265358979323846", NumberVerdict::NotANumber);
    not_("1 2", NumberVerdict::NotANumber);
    not_("", NumberVerdict::Empty);
    not_("007", NumberVerdict::LeadingZero);
    not_("-07", NumberVerdict::LeadingZero);
    not_("00", NumberVerdict::LeadingZero);
    not_("1234567890123456", NumberVerdict::TooLong);
    not_("+4930123456", NumberVerdict::Phone);
    not_("<5", NumberVerdict::Censored);
    not_("> 200", NumberVerdict::Censored);
    not_("\u22655.5", NumberVerdict::Censored);
    not_("<=0,1", NumberVerdict::Censored, ',');
    not_("< refused", NumberVerdict::NotANumber);
}

void CellsTest::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(char, decimal);
    QFETCH(QByteArray, thousands);
    QFETCH(int, verdict);
    QFETCH(double, value);
    const ParsedNumber number = parseNumber(text.toStdString(), {decimal, thousands.toStdString()});
    QCOMPARE(static_cast<int>(number.verdict), verdict);
    QCOMPARE(number.value, value);
}

void CellsTest::shortNumbersAgree_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("plain") << static_cast<int>(NumberMethod::Portable);
    QTest::newRow("AVX2") << static_cast<int>(NumberMethod::Avx2);
}

/// The ways without branches give what strtod gives, and nothing where the exact way gives nothing.
void CellsTest::shortNumbersAgree()
{
    QFETCH(int, method);
    const ShortNumberFunction readShort = shortNumberFunction(static_cast<NumberMethod>(method));
    if (!readShort)
        return; // not on this processor
    std::mt19937 next(7);
    const QByteArray alphabet("0123456789.-");
    qint64 parsed = 0;
    for (int round = 0; round < 8000; ++round) {
        const size_t count = 1 + next() % 64;
        QByteArray text(8, next() % 2 == 0 ? '9' : '.');
        std::vector<qsizetype> ends{8};
        for (size_t i = 0; i < count; ++i) {
            const auto length = next() % 11;
            for (unsigned k = 0; k < length; ++k)
                text.append(next() % 50 == 0 ? static_cast<char>(next())
                                             : alphabet[next() % static_cast<unsigned>(alphabet.size())]);
            ends.push_back(text.size());
        }
        std::vector<std::string_view> cells;
        for (size_t i = 0; i < count; ++i)
            cells.emplace_back(text.constData() + ends[i], static_cast<size_t>(ends[i + 1] - ends[i]));
        std::vector<double> values(count);
        NumberShapes shapes, expected;
        const quint64 plain = readShort(cells.data(), count, '.', values.data(), shapes);
        QVERIFY(count == 64 || plain >> count == 0);
        for (size_t i = 0; i < count; ++i) {
            const std::string cell(cells[i]);
            double value = 0;
            int decimals = 0;
            const bool quick = cell.size() - 1 < 8
                && parseShortNumber(cells[i].data() + cell.size(), cell.size(), '.', value, decimals);
            QVERIFY2(((plain >> i) & 1) == quint64(quick), cell.c_str());
            if (!quick)
                continue;
            ++parsed;
            const ParsedNumber exact = parseNumber(cell, {});
            QVERIFY2(exact.verdict == NumberVerdict::Fits, cell.c_str());
            QCOMPARE(values[i], exact.value);
            QCOMPARE(std::signbit(values[i]), std::signbit(exact.value));
            QCOMPARE(values[i], QByteArray::fromStdString(cell).toDouble());
            QCOMPARE(decimals, exact.decimals);
            expected.lengths |= quint64(1) << cell.size();
            expected.decimals |= quint64(1) << decimals;
        }
        QCOMPARE(shapes.lengths, expected.lengths);
        QCOMPARE(shapes.decimals, expected.decimals);
    }
    QVERIFY(parsed > 30000);
}

void CellsTest::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("iso"); // empty: no date
    const auto row = [](const char *text, DateOrder order, const QString &iso) {
        QTest::addRow("%s %d", text, static_cast<int>(order))
            << QByteArray(text) << static_cast<int>(order) << iso;
    };
    const DateOrder none = DateOrder::Unknown, day = DateOrder::DayFirst, month = DateOrder::MonthFirst;
    row("2024-03-05", none, u"2024-03-05"_s);
    row("2024/3/5", none, u"2024-03-05"_s);
    row("2024.03.05", none, u"2024-03-05"_s);
    row("2024年3月5日", none, u"2024-03-05"_s);
    row("05/03/2024", day, u"2024-03-05"_s);
    row("05/03/2024", month, u"2024-05-03"_s);
    row("29/02/2024", none, u"2024-02-29"_s);
    row("29/02/2024", month, {});
    row("29/02/2023", day, {});
    row("5.3.24", day, u"2024-03-05"_s);
    row("5.3.45", day, u"1945-03-05"_s);
    row("5 Mar 2024", none, u"2024-03-05"_s);
    row("05MAR2024", none, u"2024-03-05"_s);
    row("Mar 5, 2024", none, u"2024-03-05"_s);
    row("05-mar-2024", none, u"2024-03-05"_s);
    row("2024-03-05T13:45", none, u"2024-03-05T13:45:00"_s);
    row("2024-03-05 13:45:10.250", none, u"2024-03-05T13:45:10.250"_s);
    row("2024-03-05T13:45:10Z", none, u"2024-03-05T13:45:10"_s);
    row("2024-03-05T13:45:10+02:00", none, u"2024-03-05T13:45:10"_s);
    row("03/05/2024 1:45 PM", month, u"2024-03-05T13:45:00"_s);
    row("13:45", none, u"13:45:00"_s);
    row("7:05:09", none, u"07:05:09"_s);
    row("24:00", none, {});
    row("2024-13-01", none, {});
    row("2024-02-30", none, {});
    row("2024-03", none, {});
    row("120/80", none, {});
    row("01-701-1015", none, {});
    row("192.168.1.10", none, {});
    row("2024-03-05 refused", none, {});
    row("20240305", none, {});
}

void CellsTest::dates()
{
    QFETCH(QByteArray, text);
    QFETCH(int, order);
    QFETCH(QString, iso);
    const DateReading date = readDate(text.toStdString(), static_cast<DateOrder>(order));
    if (date.kind == DateReading::Kind::None) {
        QCOMPARE(QString(), iso);
        return;
    }
    const ColumnType type = date.kind == DateReading::Kind::Date ? ColumnType::Date
        : date.kind == DateReading::Kind::Time                   ? ColumnType::Time
                                                                 : ColumnType::DateTime;
    QCOMPARE(QString::fromLatin1(isoText(type, date.ticks)), iso);
}

void CellsTest::signsOfNumbers_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<QString>("thousands");
    QTest::newRow("whole numbers") << QStringList{u"1"_s, u"22"_s} << '.' << QString();
    QTest::newRow("0,435") << QStringList{u"0,435"_s} << ',' << QString();
    QTest::newRow("0.9") << QStringList{u"0.9"_s} << '.' << QString();
    QTest::newRow("38,147,147") << QStringList{u" 38,147,147 "_s} << '.' << u","_s;
    QTest::newRow("1,234.50") << QStringList{u"1,234.50"_s, u"999.99"_s} << '.' << u","_s;
    QTest::newRow("1.234,50") << QStringList{u"1.234,50"_s} << ',' << u"."_s;
    QTest::newRow("comma and open point") << QStringList{u"12,5"_s, u"1.234"_s} << ',' << u"."_s;
    QTest::newRow("1,234 tells nothing") << QStringList{u"1,234"_s, u"2,345"_s} << '.' << QString();
    QTest::newRow("1.234 tells nothing") << QStringList{u"1.234"_s} << '.' << QString();
    QTest::newRow("thin blanks") << QStringList{u"12\u2009345,6"_s} << ',' << u"\u2009"_s;
    QTest::newRow("apostrophes") << QStringList{u"1'234'567"_s} << '.' << u"'"_s;
    QTest::newRow("dates say nothing") << QStringList{u"12.05.2024"_s, u"2024-01-02"_s} << '.' << QString();
}

void CellsTest::signsOfNumbers()
{
    QFETCH(QStringList, cells);
    QFETCH(char, decimal);
    QFETCH(QString, thousands);
    NumberLocale locale;
    for (const QString &cell : cells)
        locale.add(cell.toStdString());
    TextDialect choices;
    const NumberStyle style = locale.conclude({}, choices);
    QCOMPARE(style.decimal, decimal);
    QCOMPARE(QString::fromStdString(style.thousands), thousands);
    QVERIFY(!choices.decimalSign.why.isEmpty());
    QVERIFY(!choices.decimalSign.byUser);
}

static const RegisterTest<CellsTest> registered;
#include "tst_cells.moc"
