// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/spreadsheet/xls/xlsworkbook.h"
#include "app/import/spreadsheet/xlsx/xlsxworkbook.h"
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <limits>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(SHARED_DATA "/data/");

bool isThere()
{
    const bool there = QFileInfo::exists(dataFolder + u"formats/xlsx_expected.json"_s);
    if (!there)
        qInfo("%s is not there; nothing to compare", qPrintable(dataFolder));
    return there;
}

/// What was compared, and what was not as the other program says.
struct Comparison
{
    qint64 files = 0;
    qint64 sheets = 0;
    qint64 cells = 0;
    QMap<QString, qint64> explained;
    QStringList wrong;
};

QString said(const QJsonValue &expected)
{
    if (expected.isObject())
        return expected[u"datetime"_s].toString();
    if (expected.isBool())
        return expected.toBool() ? u"TRUE"_s : u"FALSE"_s;
    return expected.isDouble() ? QString::number(expected.toDouble(), 'g', 17) : expected.toString();
}

bool isSame(const TypedCell &cell, const QJsonValue &expected)
{
    switch (cell.kind) {
    case TypedCell::Kind::Empty:
        return expected.isNull() || said(expected).isEmpty();
    case TypedCell::Kind::Number: // the other program writes 15 digits
        return expected.isDouble()
            && std::abs(cell.number - expected.toDouble()) <= 1e-14 * std::abs(cell.number);
    case TypedCell::Kind::Date:
        return said(expected) == QString::fromStdString(textOf(cell)) + u"T00:00:00"_s;
    case TypedCell::Kind::DateTime:
        return said(expected).left(19) == QString::fromStdString(textOf(cell)).left(19);
    case TypedCell::Kind::Boolean:
        return expected.isBool() && expected.toBool() == (cell.number != 0);
    case TypedCell::Kind::Text:
    case TypedCell::Kind::Time:
    case TypedCell::Kind::Error:
        break;
    }
    return expected.isString() && expected.toString() == QString::fromStdString(textOf(cell));
}

/// Why we differ on purpose; empty where we should not.
QString explanation(const TypedCell &cell, const QJsonValue &expected)
{
    const QString ours = QString::fromStdString(textOf(cell));
    if (cell.kind == TypedCell::Kind::Error && expected.isNull())
        return u"an error keeps its name"_s;
    if (ours.startsWith(u"1900-02-29"_s) && expected.isNull())
        return u"the day that never was keeps its text"_s;
    if (cell.kind == TypedCell::Kind::Time && said(expected).contains(ours.left(8)))
        return u"a time of day without a day"_s;
    if (cell.kind == TypedCell::Kind::Number && cell.number < 0 && expected.isNull())
        return u"a number below the first day stays that number"_s;
    if (cell.kind != TypedCell::Kind::Text)
        return {};
    const auto withoutBlanks = [](QString text) { return text.remove(QRegularExpression(u"\\s"_s)); };
    if (withoutBlanks(ours) == withoutBlanks(expected.toString()))
        return u"blanks in and around a text stay"_s;
    if (QString(ours).replace(QRegularExpression(u"[^\\x00-\\x7f]"_s), u"?"_s) == expected.toString())
        return u"a sign that the other program could not show"_s;
    return {};
}

void compareSheet(const QString &name, const CellGrid &grid, const QJsonObject &sheet, Comparison &result)
{
    ++result.sheets;
    if (sheet[u"used_rows"_s].toInt() == 0)
        return;
    qsizetype firstColumn = 0;
    while (firstColumn < grid.columns() && grid.column(firstColumn).isEmpty())
        ++firstColumn;
    QMap<qint64, qsizetype> rowOfLine;
    for (qsizetype row = 0; row < grid.rows(); ++row)
        rowOfLine[grid.lineOf(row)] = row;
    const QJsonArray shown = sheet[u"rows_shown"_s].toArray(), cells = sheet[u"cells"_s].toArray();
    for (qsizetype r = 0; r < shown.size(); ++r) {
        const qint64 line = rowOfLine.firstKey() + shown[r].toInt() - 1;
        const QJsonArray expected = cells[r].toArray();
        for (qsizetype c = 0; c < expected.size(); ++c) {
            const qsizetype column = firstColumn + c;
            const TypedCell cell = column < grid.columns() && rowOfLine.contains(line)
                ? grid.column(column).cell(rowOfLine[line])
                : TypedCell();
            ++result.cells;
            if (isSame(cell, expected[c]))
                continue;
            const QString why = explanation(cell, expected[c]);
            if (why.isEmpty())
                result.wrong.append(u"%1 line %2 column %3: \u201C%4\u201D, not \u201C%5\u201D"_s.arg(name)
                                        .arg(line)
                                        .arg(column + 1)
                                        .arg(QString::fromStdString(textOf(cell)), said(expected[c])));
            else
                ++result.explained[why];
        }
    }
}

void compareFile(const QString &name, const QJsonArray &sheets, Comparison &result)
{
    ++result.files;
    const QString path = dataFolder + name;
    const Result<WorkbookPtr> book = name.endsWith(u".xls"_s) ? openXls(path) : openXlsx(path, true);
    if (!book) {
        result.wrong.append(name + u": "_s + book.error().message);
        return;
    }
    for (const QJsonValue &sheet : sheets) {
        const QString wanted = sheet[u"name"_s].toString();
        for (qsizetype i = 0; i < (*book)->sheets().size(); ++i) {
            if ((*book)->sheets()[i].name != wanted)
                continue;
            NoProgress progress;
            SheetSink sink(std::numeric_limits<qint64>::max(), 0);
            const Status read = (*book)->read(i, sink, progress);
            if (!read)
                result.wrong.append(name + u": "_s + read.error().message);
            else
                compareSheet(name + u' ' + wanted, sink.grid(), sheet.toObject(), result);
        }
    }
}

Result<Imported> readFile(const QString &name, const QString &table = {})
{
    NoProgress progress;
    ImportOptions options;
    options.table = table;
    return importFile(dataFolder + name, options, testRules(), progress);
}

double meanOf(const Column &column)
{
    double sum = 0;
    qsizetype count = 0;
    for (qsizetype row = 0; row < column.rowCount(); ++row) {
        sum += column.isValid(row) ? column.number(row) : 0;
        count += column.isValid(row);
    }
    return sum / static_cast<double>(count);
}

} // namespace

class WorkbookCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void cells();
    void sameTable();
    void ownWorkbooks();
    void messyPressures();
    void openDocuments();
};

void WorkbookCorpusTest::cells()
{
    if (!isThere())
        return;
    QFile file(dataFolder + u"formats/xlsx_expected.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject files = QJsonDocument::fromJson(file.readAll()).object()[u"files"_s].toObject();
    Comparison result;
    for (auto it = files.begin(); it != files.end(); ++it)
        compareFile(it.key(), it.value()[u"sheets"_s].toArray(), result);
    qInfo("%lld workbooks, %lld sheets, %lld cells compared, %lld wrong",
          static_cast<long long>(result.files), static_cast<long long>(result.sheets),
          static_cast<long long>(result.cells), static_cast<long long>(result.wrong.size()));
    for (auto it = result.explained.begin(); it != result.explained.end(); ++it)
        qInfo("  %lld times on purpose: %s", static_cast<long long>(it.value()), qPrintable(it.key()));
    for (const QString &wrong : std::as_const(result.wrong))
        qWarning("%s", qPrintable(wrong));
    QVERIFY(result.wrong.isEmpty());
    QVERIFY(result.cells > 1000);
}

void WorkbookCorpusTest::sameTable()
{
    if (!isThere())
        return;
    const Result<Imported> sheet = readFile(u"formats/same_table/nhanes300.xlsx"_s),
                           text = readFile(u"formats/same_table/nhanes300.csv"_s);
    QVERIFY(sheet && text);
    QCOMPARE(typeIds(sheet->table), typeIds(text->table));
    QCOMPARE(shown(sheet->table), shown(text->table));
    qsizetype numbers = 0;
    for (qsizetype c = 0; c < text->table.columnCount(); ++c) {
        if (text->table.info(c).type != ColumnType::Number)
            continue;
        ++numbers;
        QVERIFY(meanOf(sheet->table.column(c)) == meanOf(text->table.column(c)));
        QCOMPARE(sheet->table.info(c).role, text->table.info(c).role);
    }
    QVERIFY(numbers >= 5);
}

void WorkbookCorpusTest::ownWorkbooks()
{
    if (!isThere())
        return;
    const Result<Imported> plain = readFile(u"formats/xlsx_own/plain.xlsx"_s);
    QVERIFY(plain);
    QCOMPARE(plain->table.rowCount(), 3);
    QCOMPARE(plain->table.columnCount(), 3);
    QCOMPARE(meanOf(plain->table.column(plain->table.indexOf(u"sbp"_s))), 132.66666666666666);
    const Result<Imported> types = readFile(u"formats/xlsx_own/types_hidden_merged.xlsx"_s);
    QVERIFY2(types, qPrintable(types ? QString() : types.error().message));
    QCOMPARE(types->report.source.member, u"Visits"_s);
    const QString told = sentences(types->report);
    for (const QString &part : {u"hidden, very"_s, u"E2, E3"_s, u"A6:G6"_s, u"like all others: 3"_s})
        QVERIFY2(told.contains(part), qPrintable(told));
}

/// Two lines of names, and pressures as "167/92".
void WorkbookCorpusTest::messyPressures()
{
    if (!isThere())
        return;
    const Result<Imported> messy = readFile(u"clinical/messy_bp.xlsx"_s);
    QVERIFY(messy);
    QCOMPARE(messy->table.rowCount(), 20);
    QCOMPARE(messy->table.columnCount(), 13);
    QCOMPARE(messy->table.info(0).name, u"pat_id"_s);
    QCOMPARE(messy->table.displayText(0, 7), u"167/92"_s);
    QCOMPARE(messy->table.lineOf(0), 5);
}

void WorkbookCorpusTest::openDocuments()
{
    if (!isThere())
        return;
    const Result<Imported> typed = readFile(u"frictionless/table-with-ints-floats-dates.ods"_s),
                           old = readFile(u"frictionless/table-with-ints-floats-dates.xls"_s);
    QVERIFY(typed && old);
    const QList<QStringList> rows = shown(typed->table), oldRows = shown(old->table);
    QCOMPARE(rows.size(), oldRows.size());
    for (qsizetype r = 0; r < rows.size(); ++r)
        QCOMPARE(rows[r].first(3), oldRows[r]); // the .ods has one more column
    QCOMPARE(typeIds(typed->table), QStringList({u"number"_s, u"number"_s, u"date"_s, u"datetime"_s}));
    QCOMPARE(typeIds(old->table), typeIds(typed->table).first(3));
    const Result<Imported> truths = readFile(u"frictionless/table-with-booleans.ods"_s),
                           oldTruths = readFile(u"frictionless/table-with-booleans.xls"_s);
    QVERIFY(truths && oldTruths);
    QCOMPARE(shown(truths->table), shown(oldTruths->table));
    QCOMPARE(truths->table.info(1).type, ColumnType::Boolean);
    QCOMPARE(readFile(u"frictionless/table-with-two-sheets.ods"_s).error().kind, Error::Kind::DoesNotFit);
}

static const RegisterTest<WorkbookCorpusTest> registered;
#include "tst_workbookcorpus.moc"
