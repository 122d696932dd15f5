// SPDX-License-Identifier: GPL-3.0-or-later
// Tables made at random, read and written again: what comes out must be what went in.
#include "app/table/csvwriter.h"
#include "tests/app/import/importhelp.h"
#include "tests/testcase.h"

#include <QBuffer>

#include <random>

using namespace sphygma;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

/// As a canonical file has it: LF, quotes only where they are needed.
QByteArray canonical(const Rows &rows)
{
    QByteArray text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            const bool quotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
                || cell.contains(u'\r') || (row.size() == 1 && cell.isEmpty());
            cells.append(quotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
        }
        text += cells.join(u',').toUtf8() + '\n';
    }
    return text;
}

/// The same cells as another program may write them: CRLF, quotes anywhere.
QByteArray fancy(const Rows &rows, std::mt19937 &next)
{
    QByteArray text = next() % 3 == 0 ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    const QByteArray end = next() % 2 == 0 ? "\r\n" : "\n";
    for (const QStringList &row : rows) {
        for (qsizetype c = 0; c < row.size(); ++c) {
            QString cell = row[c];
            const bool quotes = next() % 3 == 0 || canonical({{cell, u"x"_s}}).startsWith('"')
                || (row.size() == 1 && cell.isEmpty());
            text += c > 0 ? "," : "";
            text += quotes ? ('"' + cell.replace(u'"', u"\"\""_s).toUtf8() + '"') : cell.toUtf8();
        }
        text += end;
    }
    return text;
}

QByteArray written(const Table &table, CellContent content)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    NoProgress progress;
    return writeCsv(table, buffer, content, progress) ? buffer.data() : QByteArray();
}

class Maker
{
public:
    explicit Maker(unsigned seed) : m_next(seed) {}

    std::mt19937 &next() { return m_next; }

    QString oneOf(const QStringList &list)
    {
        return list[static_cast<qsizetype>(m_next() % static_cast<unsigned>(list.size()))];
    }

    /// Anything that may stand in a cell.
    QString wild()
    {
        return oneOf({u"a"_s,      u"x, y"_s,       u"\"q\""_s, u"two\nlines"_s, QString(), u"007"_s,
                      u"1.50"_s,   u" b "_s,        u"\r"_s,    u"收缩压"_s,     u"'"_s,    u"\"\""_s,
                      u"#1"_s,     u"\\"_s,         u"a\\"_s,   u"1;2"_s,        u"NA"_s,   u"2024-03-05"_s,
                      u"\u00E9"_s, u"\U0001F600"_s, u"=1+1"_s,  u"-"_s});
    }

    /// A cell as columns of a clinic have them.
    QString usual(qsizetype column)
    {
        switch (column % 6) {
        case 0:
            return u"P%1"_s.arg(m_next() % 1000, 4, 10, QChar(u'0'));
        case 1:
            return QString::number(90 + m_next() % 100);
        case 2:
            return m_next() % 30 == 0 ? oneOf({u"NA"_s, u"<5"_s, QString()})
                                      : QString::number(static_cast<double>(m_next() % 1000) / 10.0, 'f', 1);
        case 3:
            return u"20%1-0%2-1%3"_s.arg(10 + m_next() % 14).arg(1 + m_next() % 9).arg(m_next() % 10);
        case 4:
            return oneOf({u"fine"_s, u"some pain, at night"_s, u"\"well\""_s, QString(), u"a\nb"_s});
        default:
            return oneOf({u"yes"_s, u"no"_s});
        }
    }

private:
    std::mt19937 m_next;
};

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void wildCellsAsText();
    void usualCellsAsText();
    void typedCellsLoseNothing();
    void raggedRowsShiftNothing();
    void repeatedHeadersAndComments();
};

/// With the dialect told, any cells at all.
void RoundTripTest::wildCellsAsText()
{
    ImportOptions options;
    options.asText = true;
    options.headerLine = 1;
    options.delimiter = u","_s;
    options.quote = u'"';
    options.escape = QChar();
    options.commentSign = QString();
    options.encoding = u"UTF-8"_s;
    for (unsigned round = 0; round < 150; ++round) {
        Maker maker(round);
        const qsizetype columns = 1 + static_cast<qsizetype>(maker.next()() % 5);
        Rows rows(1);
        for (qsizetype c = 0; c < columns; ++c)
            rows[0].append(u"h"_s + QString::number(c) + (c % 2 == 1 ? u" , \""_s : u""_s));
        for (int r = 0; r < 40; ++r) {
            QStringList row;
            for (qsizetype c = 0; c < columns; ++c)
                row.append(maker.wild());
            rows.append(row);
        }
        const Table table = imported(fancy(rows, maker.next()), options).table;
        QCOMPARE(written(table, CellContent::OriginalText), canonical(rows));
    }
}

static Rows usualRows(Maker &maker, int count)
{
    Rows rows{{u"pid"_s, u"sbp"_s, u"bmi"_s, u"visit"_s, u"note"_s, u"smoker"_s}};
    for (int r = 0; r < count; ++r) {
        QStringList row;
        for (qsizetype c = 0; c < 6; ++c)
            row.append(maker.usual(c));
        rows.append(row);
    }
    return rows;
}

/// With nothing told.
void RoundTripTest::usualCellsAsText()
{
    ImportOptions options;
    options.asText = true;
    for (unsigned round = 0; round < 50; ++round) {
        Maker maker(round);
        const Rows rows = usualRows(maker, 30);
        const Table table = imported(fancy(rows, maker.next()), options).table;
        QCOMPARE(written(table, CellContent::OriginalText), canonical(rows));
    }
}

/// A typed cell is the same number, the same day, or its own text; nothing else may happen to it.
void RoundTripTest::typedCellsLoseNothing()
{
    for (unsigned round = 0; round < 50; ++round) {
        Maker maker(round + 1000);
        const Rows rows = usualRows(maker, 60);
        const Imported read = imported(fancy(rows, maker.next()));
        const Table &table = read.table;
        QCOMPARE(typeIds(table),
                 (QStringList{u"text"_s, u"number"_s, u"number"_s, u"date"_s, u"text"_s, u"boolean"_s}));
        QCOMPARE(table.rowCount(), rows.size() - 1);
        for (qsizetype r = 0; r < table.rowCount(); ++r) {
            for (qsizetype c = 0; c < table.columnCount(); ++c) {
                const QString &cell = rows[r + 1][c], out = table.displayText(r, c);
                const bool number = table.info(c).type == ColumnType::Number && table.column(c).isValid(r);
                QCOMPARE(number ? QString::number(out.toDouble(), 'f', c == 2 ? 1 : 0) : out, cell);
                QVERIFY(!number || table.column(c).number(r) == cell.toDouble());
            }
        }
    }
}

/// Rows that are too short or too long: what is there stands in its own column.
void RoundTripTest::raggedRowsShiftNothing()
{
    for (unsigned round = 0; round < 50; ++round) {
        Maker maker(round);
        const qsizetype columns = 3 + static_cast<qsizetype>(maker.next()() % 4);
        Rows rows(1);
        for (qsizetype c = 0; c < columns; ++c)
            rows[0].append(u"h"_s + QString::number(c));
        for (int r = 0; r < 60; ++r) {
            const bool isRagged = maker.next()() % 12 == 0;
            const auto size = isRagged ? 2 + static_cast<qsizetype>(maker.next()() % 7) : columns;
            QStringList row;
            for (qsizetype c = 0; c < size; ++c)
                row.append(u"r%1c%2"_s.arg(r).arg(c));
            rows.append(row);
        }
        ImportOptions options;
        options.headerLine = 1;
        const Imported read = imported(canonical(rows), options);
        QCOMPARE(read.table.rowCount(), 60);
        for (int r = 0; r < 60; ++r) {
            for (qsizetype c = 0; c < columns; ++c)
                QCOMPARE(read.table.displayText(r, c), rows[r + 1].value(c));
            const bool told = sentences(read.report).contains(u"line %1:"_s.arg(r + 2));
            QCOMPARE(told, rows[r + 1].size() != read.table.columnCount()); // it may have got more columns
        }
    }
}

void RoundTripTest::repeatedHeadersAndComments()
{
    QByteArray text = "pid,sbp,visit\n";
    const int rows = 60000; // the headers stand behind what is looked at first
    for (int r = 0; r < rows; ++r) {
        text += "P" + QByteArray::number(r) + ",1" + QByteArray::number(r % 90 + 10) + ",2024-03-05\n";
        if (r % 25000 == 24999)
            text += "pid,sbp,visit\n";
    }
    const Imported read = imported(text);
    QCOMPARE(read.table.rowCount(), rows);
    QCOMPARE(typeIds(read.table), (QStringList{u"text"_s, u"number"_s, u"date"_s}));
    QCOMPARE(read.table.column(1).missingCount(), 0);
    QCOMPARE(read.table.lineOf(rows - 1), rows + 3);
    QVERIFY2(sentences(read.report).contains(u"line 25002"_s), qPrintable(sentences(read.report)));
    const Imported plain = imported("a,b\n1,2\n# a note\n3,4\na,b\n5,6\n");
    QCOMPARE(shown(plain.table),
             (Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}, {u"5"_s, u"6"_s}}));
    QCOMPARE(plain.table.lineOf(2), 6);
    QVERIFY2(sentences(plain.report).contains(u"line 3: A comment was left out: # a note"_s),
             qPrintable(sentences(plain.report)));
    QVERIFY(!sentences(plain.report).contains(u"blank"_s));
}

static const RegisterTest<RoundTripTest> registered;
#include "tst_roundtrip.moc"
