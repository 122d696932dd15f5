// SPDX-License-Identifier: GPL-3.0-or-later
// Files read by fread, readr, Papa Parse and Python, with what they made of them.
#include "tests/app/import/corpus.h"
#include "tests/testcase.h"

#include <QTextStream>

using namespace sphygma;
using namespace Qt::StringLiterals;

class CorpusReadersTest : public QObject
{
    Q_OBJECT

private slots:
    void fread() { tables(u"csv/fread"_s, freadReasons()); }

    void readr() { tables(u"csv/readr"_s, readrReasons()); }

    void papaparse();
    void frictionless();
    void big();

private:
    static QHash<QString, QString> freadReasons();
    static QHash<QString, QString> readrReasons();
    static QHash<QString, QString> papaparseReasons();
    static QHash<QString, QString> frictionlessReasons();
    void tables(const QString &set, const QHash<QString, QString> &reasons);
};

QHash<QString, QString> CorpusReadersTest::freadReasons()
{
    const QString early = u"fread stops at the first short row; we read on and tell it"_s;
    const QString encoding = u"we find Windows-1252; fread shows the bytes"_s;
    return {
        {u"1680-fread-header-encoding.csv"_s, encoding},
        {u"536_fread_fill_1.txt"_s, early},
        {u"536_fread_fill_4.txt"_s, early},
        {u"fread_blank.txt"_s, early},
        {u"issue_1462_fread_quotes.txt.gz"_s, u"times of one zone are times; fread leaves text"_s},
        {u"issue_1573_fill.txt"_s, u"rows of 6 and of 12 words: blanks do not tell the columns"_s},
        {u"issue_3400_fread.txt"_s, u"zero bytes and rows of words: blanks do not tell the columns"_s},
        {u"issue_773_fread.txt"_s, early},
        {u"issue_785_fread.txt.gz"_s, u"blanks of text are kept"_s},
        {u"melt-warning-1752.tsv.gz"_s, encoding + u"; names are made different"_s},
        {u"quoted_no_header.csv"_s, u"blanks of text are kept; doubled quotes are one"_s},
        {u"russellCRLF.csv"_s, encoding + u"; 06/30/2000 is a date"_s},
    };
}

QHash<QString, QString> CorpusReadersTest::readrReasons()
{
    return {
        {u"enc-iso-8859-1.txt"_s, u"we find the encoding; readr was told UTF-8"_s},
        {u"fwf-sample.txt"_s,
         u"three rows of unlike words: the first may be names, until the user says no"_s},
    };
}

QHash<QString, QString> CorpusReadersTest::papaparseReasons()
{
    const QString open = u"a quote that is never closed does not swallow the next row"_s;
    return {
        {u"CORE_PARSER_TESTS-17"_s, u"blanks around quotes are left out, so that no value shifts"_s},
        {u"CORE_PARSER_TESTS-21"_s, open},
        {u"CORE_PARSER_TESTS-23"_s, open},
        {u"PARSE_TESTS-9"_s, u"every kind of line end ends a line, also mixed"_s},
        {u"PARSE_TESTS-63"_s, u"a line of blanks above the table is no row of it"_s},
    };
}

QHash<QString, QString> CorpusReadersTest::frictionlessReasons()
{
    return {
        {u"country-2.csv"_s, u"the comment above the table holds no delimiter; the table has semicolons"_s},
        {u"escaping.csv"_s, u"a comma and a blank delimit, since quotes follow the blanks"_s},
        {u"issue-1109.csv"_s, u"blanks around quotes are left out"_s},
        {u"skip-rows.csv"_s, u"comments are left out and told"_s},
    };
}

static void compareCells(Comparison &comparison, const QString &file, const Table &table, qsizetype row,
                         const QJsonArray &cells)
{
    for (qsizetype c = 0; c < cells.size() && row >= 0 && c < table.columnCount(); ++c) {
        const QString ours = table.displayText(row, c), theirs = cells[c].toString();
        const bool missing = cells[c].isNull() && (ours.isEmpty() || ours == u"NA");
        comparison.compare(missing || isSameCell(ours, theirs), file,
                           u"row %1 cell %2: %3, not %4"_s.arg(row + 1).arg(c + 1).arg(ours, theirs));
    }
}

/// Sizes, names, first and last row of every table.
void CorpusReadersTest::tables(const QString &set, const QHash<QString, QString> &reasons)
{
    const Corpus corpus(set);
    if (!corpus.isThere())
        return;
    Comparison comparison(reasons);
    const QJsonObject files = corpus.files();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QJsonObject facts = it->toObject();
        if (it.key().endsWith(u".bz2"_s) || !facts.contains(u"rows"_s))
            continue; // not a kind of file we read
        const Result<Imported> read = corpus.read(it.key());
        comparison.countFile();
        comparison.compare(read.has_value(), it.key(), read ? QString() : read.error().message);
        if (!read)
            continue;
        const Table &table = read->table;
        comparison.compare(table.rowCount() == facts[u"rows"].toInteger(), it.key(),
                           u"%1 rows, not %2"_s.arg(table.rowCount()).arg(facts[u"rows"].toInteger()));
        comparison.compare(table.columnCount() == facts[u"columns"].toInteger(), it.key(),
                           u"%1 columns"_s.arg(table.columnCount()));
        const QStringList names = strings(facts[u"names"]);
        for (qsizetype c = 0; c < std::min(names.size(), table.columnCount()); ++c)
            comparison.compare(table.info(c).name == names[c].trimmed(), it.key(),
                               u"name %1, not %2"_s.arg(table.info(c).name, names[c]));
        compareCells(comparison, it.key(), table, 0, facts[u"first"].toArray());
        compareCells(comparison, it.key(), table, table.rowCount() - 1, facts[u"last"].toArray());
    }
    QCOMPARE(comparison.finish(set), 0);
}

static QList<QStringList> rowsOf(const QJsonObject &test, const Table &table)
{
    QList<QStringList> rows = shown(table);
    if (!test[u"config"].toObject()[u"header"].toBool())
        rows.removeFirst();
    return rows;
}

/// Their rows without blank lines, which we leave out and count.
static QList<QStringList> expectedRows(const QJsonObject &test)
{
    QList<QStringList> rows;
    for (const QJsonValue &row : test[u"expected"].toObject()[u"data"].toArray()) {
        QStringList cells;
        if (row.isObject()) {
            const QJsonObject object = row.toObject();
            if (rows.isEmpty())
                rows.append(object.keys());
            for (const QString &key : object.keys())
                cells.append(object[key].toVariant().toString());
        }
        for (const QJsonValue &cell : row.toArray())
            cells.append(cell.isDouble() ? QString::number(cell.toDouble()) : cell.toString());
        if (cells != QStringList{QString()})
            rows.append(cells);
    }
    return rows;
}

static ImportOptions papaOptions(const QJsonObject &config)
{
    ImportOptions options;
    options.headerLine = config[u"header"].toBool() ? 1 : 0;
    options.asText = !config[u"dynamicTyping"].toBool();
    const QString delimiter = config[u"delimiter"].toString();
    if (!delimiter.isEmpty() && delimiter != u"\n")
        options.delimiter = delimiter;
    if (config.contains(u"quoteChar"_s))
        options.quote = config[u"quoteChar"].toString()[0];
    if (config.contains(u"escapeChar"_s))
        options.escape = config[u"escapeChar"].toString()[0];
    if (config.contains(u"comments"_s))
        options.commentSign = config[u"comments"].toString(u"#"_s);
    return options;
}

void CorpusReadersTest::papaparse()
{
    const Corpus corpus(u"csv/papaparse"_s);
    if (!corpus.isThere())
        return;
    Comparison comparison(papaparseReasons());
    const QJsonObject cases = corpus.facts()[u"cases"].toObject();
    for (const QString &group : {u"CORE_PARSER_TESTS"_s, u"PARSE_TESTS"_s}) {
        for (const QJsonValue &value : cases[group].toArray()) {
            const QJsonObject test = value.toObject(), config = test[u"config"].toObject();
            if (test[u"config_has_function"].toBool() || config.contains(u"preview"_s)
                || config.contains(u"skipFirstNLines"_s))
                continue;
            const QString id = test[u"id"].toString();
            const QList<QStringList> theirs = expectedRows(test);
            ImportOptions options = papaOptions(config);
            NoProgress progress;
            const Result<Imported> read = importBytes(test[u"input"].toString().toUtf8(), u"test.csv"_s,
                                                      options, testRules(), progress);
            comparison.countFile();
            comparison.compare(read.has_value() != theirs.isEmpty(), id,
                               read ? u"read"_s : read.error().message);
            if (!read)
                continue;
            const QList<QStringList> ours = rowsOf(test, read->table);
            comparison.compare(
                ours.size() == theirs.size(), id,
                u"%1 rows, not %2: %3"_s.arg(ours.size()).arg(theirs.size()).arg(test[u"input"].toString()));
            for (qsizetype r = 0; r < std::min(ours.size(), theirs.size()); ++r)
                for (qsizetype c = 0; c < std::max(ours[r].size(), theirs[r].size()); ++c)
                    comparison.compare(isSameCell(ours[r].value(c), theirs[r].value(c)), id,
                                       u"row %1 cell %2: %3, not %4"_s.arg(r + 1).arg(c + 1).arg(
                                           ours[r].value(c), theirs[r].value(c)));
        }
    }
    QCOMPARE(comparison.finish(u"csv/papaparse"_s), 0);
}

/// Python's own reader told delimiter, records, widths and the first record.
void CorpusReadersTest::frictionless()
{
    const Corpus corpus(u"frictionless"_s);
    if (!corpus.isThere())
        return;
    Comparison comparison(frictionlessReasons());
    const QJsonObject files = corpus.files();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QJsonObject facts = it->toObject()[u"python_csv"].toObject();
        if (facts.isEmpty())
            continue;
        const Result<Imported> read = corpus.read(it.key(), asText(0));
        comparison.countFile();
        comparison.compare(read.has_value(), it.key(), read ? QString() : read.error().message);
        if (!read)
            continue;
        const QJsonObject widths = facts[u"widths"].toObject();
        const qint64 records = facts[u"records"].toInteger() - widths[u"0"].toInteger();
        const Table &table = read->table;
        comparison.compare(table.rowCount() == records, it.key(),
                           u"%1 rows, not %2"_s.arg(table.rowCount()).arg(records));
        comparison.compare(read->report.dialect.delimiter.value == facts[u"delimiter_used"].toString(),
                           it.key(), u"delimiter "_s + read->report.dialect.delimiter.value);
        if (widths.size() == 1)
            comparison.compare(table.columnCount() == widths.begin().key().toInt(), it.key(),
                               u"%1 columns"_s.arg(table.columnCount()));
        const QJsonArray first = facts[u"first"].toArray();
        for (qsizetype c = 0; c < std::min<qsizetype>(first.size(), table.columnCount()); ++c)
            comparison.compare(table.displayText(0, c) == first[c].toString(), it.key(),
                               u"%1, not %2"_s.arg(table.displayText(0, c), first[c].toString()));
    }
    QCOMPARE(comparison.finish(u"frictionless"_s), 0);
}

void CorpusReadersTest::big()
{
    const Corpus corpus(u"big"_s);
    const QJsonObject facts = corpus.facts(u"expected_100000.json"_s);
    if (facts.isEmpty()) {
        qInfo("big is not there; nothing to compare");
        return;
    }
    Comparison comparison;
    const Result<Imported> read = corpus.read(facts[u"file"].toString());
    QVERIFY(read);
    comparison.countFile();
    const Table &table = read->table;
    comparison.compare(table.rowCount() == facts[u"rows"].toInteger(), u"rows"_s, {});
    comparison.compare(table.columnCount() == facts[u"columns"].toInteger(), u"columns"_s, {});
    const QJsonObject sbp = facts[u"sbp"].toObject();
    const Column &column = table.column(table.indexOf(u"sbp"_s));
    double sum = 0;
    qint64 n = 0, above = 0;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (!column.isValid(row))
            continue;
        sum += column.number(row);
        above += column.number(row) > 130;
        ++n;
    }
    comparison.compare(n == sbp[u"n"].toInteger(), u"n"_s, QString::number(n));
    comparison.compare(sum == sbp[u"sum"].toDouble(), u"sum"_s, QString::number(sum));
    comparison.compare(above == sbp[u"count_gt_130"].toInteger(), u"above 130"_s, QString::number(above));
    QCOMPARE(comparison.finish(u"big"_s), 0);
}

static const RegisterTest<CorpusReadersTest> registered;
#include "tst_corpusreaders.moc"
